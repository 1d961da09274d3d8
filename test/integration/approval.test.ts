/** Plans that somebody has to approve: asked of GitHub in the dry run, and said on its page. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BackupNode, errorsOf, startBackupNode } from '../support/backup-node.ts'
import { minutesAgo } from '../support/dr-snapshot-job.ts'
import { githubApi } from '../support/github-api/environments.ts'
import { runAction } from '../support/run-as-runner.ts'

type Api = Awaited<ReturnType<typeof githubApi>>

let live: BackupNode
let api: Api
let unprotected: Api
beforeAll(async () => {
  live = await startBackupNode({ writer: false })
  await live.green()
  const reviewers = [{ user: 'octocat' }, { team: 'Operators' }]
  const environments = { restore: { reviewers, preventSelfReview: true, adminsMayBypass: true } }
  api = await githubApi({ environments })
  unprotected = await githubApi({ environments: { restore: {} } })
})
afterAll(async () => {
  await api?.[Symbol.asyncDispose]()
  await unprotected?.[Symbol.asyncDispose]()
  await live?.[Symbol.asyncDispose]()
})

const inputsOf = (action: string): Record<string, string> =>
  action === 'restore'
    ? { ...live.node.restoreInputs, replace: 'same-node' }
    : { ...live.node.backupInputs, timestamp: minutesAgo(30), 'dry-run': 'true' }
const act = (action: string, inputs: Record<string, string> = {}, at = api) =>
  runAction(
    action,
    { ...inputsOf(action), 'github-token': api.token, ...inputs },
    { dist: false, env: at.env },
  )

test.each(['restore', 'dr-snapshot'])(
  'the plan of %s says who may approve it, and is the same plan',
  async (action) => {
    const timestamp: Record<string, string> = action === 'restore' ? {} : { timestamp: minutesAgo(30) }
    const run = await act(action, { ...timestamp, 'approval-environment': 'restore' })
    expect(run.code, run.log).toBe(0)
    expect(run.outputs['verdict']).toBe('planned')
    expect(run.summary).toMatch(/\| Who may approve \| one of: octocat, team operators \|/)
    expect(run.summary).toMatch(/\| Whoever started the run \| may not approve it \|/)
    expect(run.summary).toMatch(/\| Administrators \| ⚠️ may go on without an approval \|/)
    expect(run.masks).toContain(api.token)
    expect(`${run.log}${run.summary}`).not.toContain(api.token)

    const asked = api.asked.length
    const unasked = await act(action, timestamp)
    expect(unasked.outputs['plan-digest']).toBe(run.outputs['plan-digest'])
    expect(api.asked).toHaveLength(asked)
  },
)

test.each([
  ['restore', 'confirm'],
  ['dr-snapshot', 'plan-digest'],
])('the plan of %s that nobody has to approve is shown and refused', async (action, otherwise) => {
  const stored = live.stored()
  const run = await act(action, { 'approval-environment': 'restore' }, unprotected)
  expect(run.code, run.log).toBe(1)
  expect(errorsOf(run)).toEqual([
    { title: `${action}: approval-missing`, text: expect.stringContaining(otherwise) },
  ])
  expect(run.outputs['verdict']).toBe('refused')
  expect(run.summary).toContain(run.outputs['plan'])
  expect(live.stored()).toEqual(stored)
})

test.each(['restore', 'dr-snapshot'])(
  'the plan of %s that was approved is not asked about again',
  async (action) => {
    const asked = api.asked.length
    const run = await act(action, {
      'approval-environment': 'restore',
      'dry-run': 'false',
      ...(action === 'restore' && { confirm: live.node.seeded.participantId }),
    })
    expect(errorsOf(run)[0]).toMatchObject({
      title: `${action}: inputs`,
      text: expect.stringContaining('approval-environment: goes with dry-run: true only'),
    })
    expect(api.asked).toHaveLength(asked)
  },
)
