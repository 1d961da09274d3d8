/** Examples as an operator copies them, with the two words replaced that are to be replaced, run step by step as GitHub would, on a set in a real S3 API. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nativeDirs } from '../../demo/postgres-programs.ts'
import { type EmbeddedNode, startEmbeddedNode } from '../support/embedded-node.ts'
import { runAction } from '../support/run-as-runner.ts'
import { type Moto, motoEnvironment, startMoto } from '../support/storage/moto.ts'
import { githubServer } from '../support/workflow-runner/github-server.ts'
import { runWorkflow } from '../support/workflow-runner/run-workflow.ts'

const examples = join(import.meta.dirname, '../../examples')
let node: EmbeddedNode
let moto: Moto
let github: Awaited<ReturnType<typeof githubServer>>
let storeEnv: Record<string, string>
let set: string
beforeAll(async () => {
  node = await startEmbeddedNode({ bytes: 1_000_000 })
  moto = await startMoto()
  github = await githubServer({})
  storeEnv = { ...motoEnvironment, AWS_REGION: 'us-east-1', AWS_ENDPOINT_URL: moto.url }
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = motoEnvironment
  const credentials = { accessKeyId, secretAccessKey }
  const s3 = new S3Client({ endpoint: moto.url, forcePathStyle: true, region: 'us-east-1', credentials })
  await s3.send(new CreateBucketCommand({ Bucket: 'my-backups' }))
  s3.destroy()
  const inputs = { ...node.backupInputs, node: 'validator-1', repository: 's3://my-backups/canton' }
  const backup = await runAction('backup', { ...inputs, 's3-path-style': 'true' }, { env: storeEnv })
  expect(backup.code, backup.log).toBe(0)
  set = backup.outputs['set-id'] ?? ''
})
afterAll(async () => {
  await github?.[Symbol.asyncDispose]()
  await moto?.[Symbol.asyncDispose]()
  await node?.[Symbol.asyncDispose]()
})

function run(example: string) {
  const repository = join(node.folder, 'operators-repository')
  const workflow = `.github/workflows/${example}.yml`
  mkdirSync(join(repository, '.github/workflows'), { recursive: true })
  const text = readFileSync(join(examples, `${example}.yml`), 'utf8')
  writeFileSync(
    join(repository, workflow),
    text.replaceAll('OWNER/REPO', 'example/actions').replaceAll('FULL_COMMIT_SHA', 'a'.repeat(40)),
  )
  return runWorkflow({
    workflow,
    repository,
    event: { name: 'schedule' },
    env: { ...github.env, ...storeEnv, PATH: `${join(nativeDirs[14], 'bin')}:${process.env['PATH']}` },
    environments: { 'validator-1-drill': { secrets: { ENCRYPTION_IDENTITY: node.key } } },
  })
}

describe('examples/', () => {
  it('report.yml makes the page of the node', async () => {
    await using ran = await run('report')
    expect(ran.result, ran.jobs[0]?.steps.map(({ log }) => log).join('\n')).toBe('success')
    const [folder = ''] = ran.artifacts.values()
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain(set)
    expect(ran.standIns.map(({ action }) => action.split('@')[0])).toEqual([
      'aws-actions/configure-aws-credentials',
      'actions/upload-artifact',
    ])
  })

  it('drill.yml restores the newest set with the key of its environment', async () => {
    await using ran = await run('drill')
    const job = ran.job('drill / drill')
    expect(ran.result, job.steps.map(({ log }) => log).join('\n')).toBe('success')
    expect(job.outputs).toMatchObject({ verdict: 'pass', 'set-id': set })
    expect(job.runsOn).toEqual(['self-hosted', 'linux', 'drills'])
  })

  it('freshness.yml is green after a backup and a drill', async () => {
    await using ran = await run('freshness')
    const job = ran.job('freshness / freshness')
    expect(ran.result, job.steps.map(({ log }) => log).join('\n')).toBe('success')
    expect(job.outputs['newest-good-set']).toBe(set)
    expect(github.issues).toEqual([])
  })
})
