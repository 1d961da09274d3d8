import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AlertEvent, type AlertJob, alertJobs, judge } from '../../../src/alert/event.ts'
import { alertLabel, updateIssue } from '../../../src/github/alert-issue.ts'
import { bodyOf, markerOf, readMemory } from '../../../src/github/alert-issue-text.ts'
import { IssuesApi } from '../../../src/github/issues-api.ts'
import type { JobResult } from '../../../src/job-end.ts'
import { Failure } from '../../../src/system/failure.ts'
import { Secret } from '../../../src/system/secret.ts'
import { issuesServer } from '../../support/github-api/issues.ts'
import { errorOf, everythingIn } from '../../support/secrecy.ts'

const token = 'ghs_alertIssueTestToken'
const begun = Date.UTC(2026, 10, 23, 4, 17)
const hour = 3_600_000

type Server = Awaited<ReturnType<typeof issuesServer>>

function apiOf(server: Server, firstDelayMs = 1) {
  return new IssuesApi({
    repository: 'operator/validator',
    apiUrl: server.url,
    token: new Secret(token),
    deadlineMs: 5000,
    firstDelayMs,
  })
}

function ran(
  server: Server,
  job: AlertJob,
  status: JobResult,
  more: { hours?: number; outputs?: Record<string, string>; node?: string; firstDelayMs?: number } = {},
) {
  const event: AlertEvent = {
    node: more.node ?? 'validator-1',
    job,
    status,
    outputs: more.outputs ?? {},
    at: new Date(begun + (more.hours ?? 0) * hour),
    runUrl: 'https://github.test/operator/validator/actions/runs/7',
  }
  const settings = {
    labels: ['backups'],
    assignees: ['night-shift'],
    docs: 'https://github.test/a/b/blob/v1',
  }
  return updateIssue(apiOf(server, more.firstDelayMs), event, judge(event), settings)
}

const open = (server: Server) => server.issues.filter(({ state }) => state === 'open')

describe('the issue of a node', () => {
  it('is opened by a failure, with what is needed at night', async () => {
    await using server = await issuesServer({ token })
    const outputs = { verdict: 'fail', 'failed-checks': 'order, @everyone <!-- -->', 'set-id': '' }
    const incident = await ran(server, 'verify', 'failure', { outputs })
    expect(incident).toMatchObject({ state: 'alerting', number: 1, recovered: false })
    const [issue] = server.issues
    expect(issue?.labels).toEqual([alertLabel, 'failing: verify', 'backups'])
    expect(issue?.assignees).toEqual(['night-shift'])
    expect(issue?.title).toContain('validator-1')
    expect(issue?.body).toContain(markerOf('validator-1'))
    expect(issue?.body).toContain('https://github.test/operator/validator/actions/runs/7')
    expect(issue?.body).toContain('https://github.test/a/b/blob/v1/docs/verify.md')
    // Names of people and comments in a text from outside stay text: they stand in a block of code.
    expect(issue?.body).toMatch(/```text[^`]*Failed checks: order, @everyone <!-- -->[^`]*```/)
    expect(issue?.comments).toEqual([])
  })

  it('hears of a failure that goes on once a day, and at once of another cause', async () => {
    await using server = await issuesServer({ token })
    const fails = (hours: number, checks: string) =>
      ran(server, 'verify', 'failure', {
        hours,
        outputs: { 'failed-checks': checks, 'set-id': `set-${hours}` },
      })
    for (const hours of [0, 4, 8, 12, 16, 20]) await fails(hours, 'order')
    expect(server.issues[0]?.comments).toEqual([])
    expect(readMemory(server.issues[0]?.body ?? '').verify).toMatchObject({ count: 6, cause: 'order' })
    await fails(24, 'order')
    expect(server.issues[0]?.comments.length).toBe(1)
    await fails(28, 'order')
    await fails(32, 'size')
    expect(server.issues[0]?.comments.length).toBe(2)
    expect(server.issues.length).toBe(1)
  })

  it('is one for all jobs of the node, and closed when none of them fails', async () => {
    await using server = await issuesServer({ token })
    await ran(server, 'backup', 'failure')
    await ran(server, 'freshness', 'failure', { hours: 1 })
    expect(server.issues.length).toBe(1)
    expect(await ran(server, 'verify', 'success')).toMatchObject({ state: 'alerting', recovered: false })
    expect(server.issues[0]?.comments.length).toBe(1)
    expect(await ran(server, 'backup', 'success')).toMatchObject({ state: 'alerting', recovered: true })
    expect(server.issues[0]?.comments.at(-1)).toContain('Still failing: freshness')
    expect(Object.keys(readMemory(server.issues[0]?.body ?? ''))).toEqual(['freshness'])
    expect(await ran(server, 'freshness', 'success')).toMatchObject({
      state: 'ok',
      recovered: true,
      number: 1,
    })
    expect(server.issues[0]).toMatchObject({ state: 'closed', stateReason: 'completed' })
    expect(await ran(server, 'freshness', 'success')).toEqual({ state: 'ok', recovered: false })
    expect(server.issues.length).toBe(1)
  })

  it('is left alone by what was cancelled, skipped or planned', async () => {
    await using server = await issuesServer({ token })
    for (const status of ['cancelled', 'skipped'] as const)
      expect(await ran(server, 'backup', status)).toEqual({ state: 'ok', recovered: false })
    await ran(server, 'restore', 'failure')
    const writes = server.asked.filter(({ method }) => method !== 'GET').length
    for (const status of ['cancelled', 'skipped'] as const)
      expect(await ran(server, 'restore', status)).toMatchObject({ state: 'alerting' })
    expect(await ran(server, 'restore', 'success', { outputs: { verdict: 'planned' } })).toMatchObject({
      state: 'alerting',
    })
    expect(server.asked.filter(({ method }) => method !== 'GET').length).toBe(writes)
  })

  it('is not that of another node, a pull request, or one without the marker or the label', async () => {
    await using server = await issuesServer({ token })
    const body = markerOf('validator-1')
    server.add({ labels: [alertLabel], body: markerOf('validator-10') })
    server.add({ labels: [alertLabel], body, pull: true })
    server.add({ labels: [alertLabel], body: 'validator-1' })
    server.add({ labels: [], body })
    await ran(server, 'backup', 'failure')
    expect(server.issues.length).toBe(5)
    await ran(server, 'backup', 'success')
    expect(open(server).map(({ number }) => number)).toEqual([1, 2, 3, 4])
  })

  it('is found on a later page', async () => {
    await using server = await issuesServer({ token })
    for (let index = 0; index < 230; index++)
      server.add({ labels: [alertLabel], body: markerOf(`other-${index}`) })
    await ran(server, 'backup', 'failure')
    await ran(server, 'freshness', 'failure')
    expect(server.issues.length).toBe(231)
  })

  it('is a new one after somebody closed it by hand, and closed again where it was opened by hand', async () => {
    await using server = await issuesServer({ token })
    await ran(server, 'backup', 'failure')
    for (const issue of server.issues) issue.state = 'closed'
    await ran(server, 'backup', 'failure')
    expect(server.issues.map(({ state }) => state)).toEqual(['closed', 'open'])
    await ran(server, 'backup', 'success')
    for (const issue of server.issues) if (issue.number === 2) issue.state = 'open'
    await ran(server, 'backup', 'success')
    expect(open(server)).toEqual([])
  })

  it('goes on when somebody rewrote it', async () => {
    await using server = await issuesServer({ token })
    await ran(server, 'backup', 'failure')
    for (const issue of server.issues) issue.body = `${markerOf('validator-1')} I am looking at it.`
    await ran(server, 'freshness', 'failure')
    expect(await ran(server, 'freshness', 'success')).toMatchObject({ state: 'alerting' })
    expect(await ran(server, 'backup', 'success')).toMatchObject({ state: 'ok' })
    expect(open(server)).toEqual([])
  })

  it('is the oldest where a run that died left two, with what the others said', async () => {
    await using server = await issuesServer({ token })
    const body = bodyOf('validator-1', {}, undefined)
    server.add({ labels: [alertLabel, 'failing: backup'], body })
    server.add({ labels: [alertLabel, 'failing: verify'], body })
    await ran(server, 'freshness', 'success')
    expect(open(server).map(({ number, labels }) => [number, labels])).toEqual([
      [1, [alertLabel, 'failing: backup', 'failing: verify']],
    ])
    expect(server.issues[1]).toMatchObject({
      stateReason: 'not_planned',
      comments: ['Duplicate of #1, which goes on.'],
    })
  })
})

describe('an issue that GitHub would not take as it was meant', () => {
  it('is opened without an assignee who has left', async () => {
    await using server = await issuesServer({ token })
    server.strangers.add('night-shift')
    await ran(server, 'backup', 'failure')
    expect(open(server).map(({ assignees }) => assignees)).toEqual([[]])
  })

  it('is cut to what GitHub takes, and goes on', async () => {
    await using server = await issuesServer({ token })
    const long = '<!-- >'.repeat(100)
    const checks = Array.from({ length: 200 }, (_, index) => ({
      name: `check-${index}`,
      verdict: 'fail',
      detail: long,
    }))
    const outputs = { verdict: 'fail', 'failed-checks': long, freshness: JSON.stringify({ checks }) }
    for (const job of alertJobs) await ran(server, job, 'failure', { outputs })
    expect(Object.keys(readMemory(open(server)[0]?.body ?? '')).sort()).toEqual([...alertJobs].sort())
    for (const job of alertJobs) await ran(server, job, 'success')
    expect(open(server)).toEqual([])
  })
})

describe('any sequence of runs, also at the same time', () => {
  it('leaves one open issue that says what fails, or none', async () => {
    const status = fc.constantFrom<JobResult>('success', 'failure', 'failure', 'cancelled', 'skipped')
    const batch = fc.dictionary(fc.constantFrom(...alertJobs), status, { minKeys: 1, maxKeys: 3 })
    await fc.assert(
      fc.asyncProperty(fc.array(batch, { minLength: 1, maxLength: 6 }), async (batches) => {
        await using server = await issuesServer({ token })
        const failing = new Set<string>()
        for (const [hours, statuses] of batches.entries()) {
          const runs = alertJobs.flatMap((job) =>
            statuses[job] === undefined ? [] : [[job, statuses[job]] as const],
          )
          await Promise.all(runs.map(([job, how]) => ran(server, job, how, { hours })))
          for (const [job, how] of runs) {
            if (how === 'failure') failing.add(job)
            if (how === 'success') failing.delete(job)
          }
          const said = open(server).map(({ labels }) =>
            labels.flatMap((label) => (label.startsWith('failing: ') ? label.slice(9) : [])).sort(),
          )
          expect(said).toEqual(failing.size === 0 ? [] : [[...failing].sort()])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('does not close an issue over a failure that came in between', async () => {
    await using server = await issuesServer({ token })
    await ran(server, 'backup', 'failure')
    // The other run puts its label on, and looks, right before this one closes the issue.
    server.refuse(({ method }) => {
      const [issue] = server.issues
      if (method === 'PATCH' && issue?.labels.length === 2) issue.labels.push('failing: freshness')
      return undefined
    })
    expect(await ran(server, 'backup', 'success')).toMatchObject({ state: 'alerting', recovered: true })
    expect(open(server).map(({ labels }) => labels)).toEqual([[alertLabel, 'backups', 'failing: freshness']])
  })

  it('opens an issue again that was closed while it was written to', async () => {
    await using server = await issuesServer({ token })
    await ran(server, 'backup', 'failure')
    let times = 1
    // The other run closes it after this one has listed it.
    server.refuse(({ method, path }) => {
      const [issue] = server.issues
      if (method === 'PATCH' && path.endsWith('/1') && times-- > 0 && issue !== undefined)
        issue.state = 'closed'
      return undefined
    })
    expect(await ran(server, 'freshness', 'failure')).toMatchObject({ state: 'alerting', number: 1 })
    expect(server.issues.map(({ state }) => state)).toEqual(['open'])
  })

  it('opens one issue when many runs fail at once for the first time', async () => {
    await using server = await issuesServer({ token })
    await Promise.all(alertJobs.map((job) => ran(server, job, 'failure')))
    expect(open(server).length).toBe(1)
    expect(open(server)[0]?.labels.filter((label) => label.startsWith('failing: ')).length).toBe(
      alertJobs.length,
    )
  })
})

describe('an answer that is lost', () => {
  it.each([
    ['the opening of the issue', 'POST', /issues$/],
    ['a comment', 'POST', /comments$/],
    ['the text', 'PATCH', /issues\/1$/],
    ['a label', 'POST', /labels$/],
    ['the list', 'GET', /issues$/],
  ])('of %s leaves one issue that says it once', async (_what, method, path) => {
    await using server = await issuesServer({ token })
    let times = 1
    server.lose((asked) => asked.method === method && path.test(asked.path) && times-- > 0)
    await ran(server, 'backup', 'failure')
    expect(await ran(server, 'freshness', 'failure')).toMatchObject({ state: 'alerting', number: 1 })
    expect(times).toBeLessThan(1)
    expect(server.issues).toHaveLength(1)
    const memory = readMemory(server.issues[0]?.body ?? '')
    expect([memory.backup?.count, memory.freshness?.count]).toEqual([1, 1])
  })

  it('again and again is said to be', async () => {
    await using server = await issuesServer({ token })
    server.lose(({ method, path }) => method === 'POST' && path.endsWith('/issues'))
    server.refuse(({ method }) => (method === 'GET' ? { status: 200, body: [] } : undefined))
    const error = await errorOf(ran(server, 'backup', 'failure'))
    expect(error).toMatchObject({ code: 'issues', what: expect.stringContaining('no answer') })
  })
})

describe('what GitHub refuses', () => {
  const refused = async (status: number, body: object, headers: Record<string, string> = {}) => {
    await using server = await issuesServer({ token })
    server.refuse(() => ({ status, body, headers }))
    const error = await errorOf(ran(server, 'backup', 'failure'))
    expect(error).toBeInstanceOf(Failure)
    expect(everythingIn(error)).not.toContain(token)
    return { error: error as Failure, asked: server.asked.length }
  }

  it('says which permission is missing', async () => {
    for (const status of [401, 403, 404]) {
      const { error, asked } = await refused(status, { message: 'Resource not accessible by integration' })
      expect(error.code).toBe('issues-permission')
      expect(error.next).toContain('permissions: issues: write')
      expect(asked).toBe(1)
    }
  })

  it('says that issues are disabled', async () => {
    const { error } = await refused(410, { message: 'Issues has been disabled in this repository.' })
    expect(error.code).toBe('issues-disabled')
  })

  it('gives up after some attempts', async () => {
    const { error, asked } = await refused(502, { message: 'Server Error' })
    expect(error.code).toBe('issues')
    expect(asked).toBe(5)
  })

  it('does not wait longer than it has time', async () => {
    const { error, asked } = await refused(
      403,
      { message: 'You have exceeded a secondary rate limit.' },
      { 'retry-after': '60' },
    )
    expect(error.code).toBe('issues')
    expect(asked).toBe(1)
  })

  it.each([
    ['a server error', { status: 500, body: { message: 'oops' } }],
    [
      'a secondary rate limit',
      {
        status: 403,
        body: { message: 'You have exceeded a secondary rate limit.' },
        headers: { 'retry-after': '1' },
      },
    ],
    [
      'a primary rate limit',
      { status: 429, body: {}, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' } },
    ],
  ])('tries again after %s', async (_, answer) => {
    await using server = await issuesServer({ token })
    let times = 1
    server.refuse(({ method }) => (method === 'POST' && times-- > 0 ? answer : undefined))
    expect(await ran(server, 'backup', 'failure')).toMatchObject({ state: 'alerting' })
    expect(open(server).length).toBe(1)
  })
})
