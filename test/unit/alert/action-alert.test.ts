import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../../src/system/temporary.ts'
import { issuesServer } from '../../support/github-api/issues.ts'
import { runAction } from '../../support/run-as-runner.ts'
import { scriptedServer } from '../../support/scripted-server.ts'

const token = 'ghs_actionAlertTestToken'
const hookPath = '/services/T0PSECRET01/B0PSECRET02'
const outputs = JSON.stringify({ verdict: 'fail', 'failed-checks': 'order', 'set-id': '' })

function run(inputs: Record<string, string>, apiUrl: string) {
  return runAction(
    'alert',
    { node: 'validator-1', 'github-token': token, ...inputs },
    { dist: false, env: { GITHUB_API_URL: apiUrl } },
  )
}

describe('action-alert, as the runner runs it', () => {
  it('tells all channels of a failure, and takes it back on recovery', async () => {
    await using github = await issuesServer({ token })
    await using others = await scriptedServer(() => ({ status: 200 }))
    await using folder = await temporaryFolder()
    const channels = {
      'webhook-url': `${others.url}${hookPath}`,
      'heartbeat-url': `${others.url}/ping/5f4dcc3b5aa765d6`,
      'pushgateway-url': others.url,
      'metrics-textfile': folder.path,
    }
    const told = () =>
      others.asked
        .splice(0)
        .map(({ method, url }) => `${method} ${url}`)
        .sort()
    const push = 'POST /metrics/job/splice_validator_backup/node/validator-1/task/verify'

    const failed = await run({ job: 'verify', status: 'failure', outputs, ...channels }, github.url)
    expect(failed.log).not.toMatch(/::error/)
    expect(failed.code).toBe(0)
    expect(failed.outputs).toEqual({
      state: 'alerting',
      'issue-number': '1',
      'issue-url': 'https://github.test/operator/validator/issues/1',
    })
    expect(told()).toEqual([push, `POST ${hookPath}`])
    expect(failed.summary).toContain('alerting')

    const recovered = await run({ job: 'verify', status: 'success', ...channels }, github.url)
    expect(recovered.code).toBe(0)
    expect(recovered.outputs['state']).toBe('ok')
    expect(github.issues.map(({ state }) => state)).toEqual(['closed'])
    expect(told()).toEqual(['GET /ping/5f4dcc3b5aa765d6', push, `POST ${hookPath}`])

    const again = await run({ job: 'verify', status: 'success', ...channels }, github.url)
    expect(again.outputs['state']).toBe('ok')
    expect(told()).toEqual(['GET /ping/5f4dcc3b5aa765d6', push])
    expect(readdirSync(folder.path)).toEqual(['splice_validator_backup_validator-1_verify.prom'])
    for (const one of [failed, recovered, again]) {
      expect(one.log + one.summary).not.toMatch(/PSECRET0|5f4dcc3b5aa765d6|ghs_action/)
      expect(one.masks).toContain('T0PSECRET01')
    }
  })

  it('is red when a channel was not told, names it, and has told the others', async () => {
    await using github = await issuesServer({ token })
    github.refuse(() => ({ status: 403, body: { message: 'Resource not accessible by integration' } }))
    await using others = await scriptedServer(({ url }) => ({ status: url === hookPath ? 404 : 200 }))
    await using folder = await temporaryFolder()
    const one = await run(
      {
        job: 'backup',
        status: 'failure',
        outputs: 'not JSON',
        'webhook-url': `${others.url}${hookPath}`,
        'pushgateway-url': others.url,
        'metrics-textfile': folder.path,
      },
      github.url,
    )
    expect(one.code).toBe(1)
    expect(one.log).toContain('::error title=alert%3A alert-undelivered::')
    expect(one.log).toContain('permissions: issues: write')
    expect(one.log).toContain('- webhook: The webhook at 127.0.0.1')
    expect(one.log).toMatch(/Told were: (metrics textfile, Pushgateway|Pushgateway, metrics textfile)\./)
    expect(one.log).toContain('The input outputs is no JSON object')
    expect(one.outputs['state']).toBe('alerting')
    expect(
      statSync(join(folder.path, 'splice_validator_backup_validator-1_backup.prom')).size,
    ).toBeGreaterThan(0)
    expect(one.log + one.summary).not.toMatch(/PSECRET0|ghs_action/)
  })

  it('needs nothing of GitHub without an issue', async () => {
    await using folder = await temporaryFolder()
    const inputs = { issue: 'false', 'metrics-textfile': folder.path, 'github-token': '' }
    const one = await run({ job: 'backup', status: 'success', ...inputs }, 'http://127.0.0.1:9')
    expect(one.code).toBe(0)
    expect(one.outputs).toEqual({ state: 'ok' })
    const path = join(folder.path, 'splice_validator_backup_validator-1_backup.prom')
    expect(readFileSync(path, 'utf8')).toContain('last_run_success{node="validator-1",task="backup"} 1')
    const skipped = await run({ job: 'backup', status: 'skipped', ...inputs }, 'http://127.0.0.1:9')
    expect(skipped.outputs).toEqual({ state: '' })
  })

  it('refuses wrong inputs all at once, without showing an address', async () => {
    const one = await run(
      {
        job: 'backups',
        status: '',
        'webhook-url': 'http://hooks.example.com/services/T0PSECRET01',
        'heartbeat-url': 'ping/T0PSECRET01',
        'metrics-textfile': 'textfiles',
        'pushgateway-url': 'http://push.example.com',
        'pushgateway-token': 'pushgateway-bearer-token',
      },
      'http://127.0.0.1:9',
    )
    expect(one.code).toBe(1)
    for (const name of [
      'job',
      'status',
      'webhook-url',
      'heartbeat-url',
      'metrics-textfile',
      'pushgateway-url',
    ])
      expect(one.log).toMatch(new RegExp(`- ${name}: `))
    expect(one.log + one.summary).not.toMatch(/PSECRET0|bearer-token/)
  })
})
