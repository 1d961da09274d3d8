/** Whether somebody has to approve a plan: what GitHub says of the environment, and everything that is not a yes. */
import { createServer } from 'node:http'
import { describe, expect, test } from 'vitest'
import { type Approval, type ApprovalQuestion, approvalOf } from '../../../src/github/approval.ts'
import { Secret } from '../../../src/system/secret.ts'
import { type EnvironmentsOfApi, githubApi } from '../../support/github-api/environments.ts'
import { close, listen, scriptedServer } from '../../support/scripted-server.ts'

type Api = Awaited<ReturnType<typeof githubApi>>
const quick = { answerMs: 300, retries: 2, firstDelayMs: 5 }
const never = new AbortController().signal

const question = (
  { url, repository, token }: Pick<Api, 'url' | 'repository' | 'token'>,
  change: Partial<ApprovalQuestion> = {},
): ApprovalQuestion => ({
  environment: 'restore',
  repository,
  apiUrl: url,
  token: new Secret(token),
  otherwise: 'give confirm.',
  ...change,
})

async function answerOf(
  api: Omit<EnvironmentsOfApi, 'environments'> & Partial<EnvironmentsOfApi>,
  change = {},
) {
  await using server = await githubApi({ environments: {}, ...api })
  const given = await approvalOf(question(server, change), never, quick).catch((error: unknown) => error)
  return { given, asked: server.asked }
}

describe('an environment', () => {
  test.each<[string, Parameters<typeof answerOf>[0], Approval]>([
    [
      'with people and teams',
      {
        environments: {
          restore: {
            waitMinutes: 5,
            reviewers: [{ user: 'octocat' }, { team: 'Validator Operators' }],
            preventSelfReview: true,
            adminsMayBypass: false,
          },
        },
      },
      {
        environment: 'restore',
        reviewers: ['octocat', 'team validator-operators'],
        selfReviewPrevented: true,
        adminsMayBypass: false,
      },
    ],
    [
      'of a server that says less',
      { environments: { restore: { reviewers: [{ user: 'octocat' }] } } },
      {
        environment: 'restore',
        reviewers: ['octocat'],
        selfReviewPrevented: undefined,
        adminsMayBypass: undefined,
      },
    ],
    [
      'of a server that fails for a moment',
      { environments: { restore: { reviewers: [{ user: 'octocat' }], fails: { status: 502, times: 2 } } } },
      {
        environment: 'restore',
        reviewers: ['octocat'],
        selfReviewPrevented: undefined,
        adminsMayBypass: undefined,
      },
    ],
  ])('%s is protected', async (_what, api, approval) => {
    const { given } = await answerOf(api)
    expect(given).toEqual(approval)
  })

  test('is asked for by its name, whatever that holds', async () => {
    const environments = { 'pro/d & Süd': { reviewers: [{ user: 'octocat' }] } }
    const { given, asked } = await answerOf({ environments }, { environment: 'pro/d & Süd' })
    expect(given).toMatchObject({ reviewers: ['octocat'] })
    expect(asked.map(({ url }) => url)).toEqual([
      '/repos/operator/validator/environments/pro%2Fd%20%26%20S%C3%BCd',
    ])
  })

  test.each<[string, Parameters<typeof answerOf>[0], Partial<ApprovalQuestion>, RegExp, number]>([
    ['is not protected', { environments: { restore: {} } }, {}, /no required reviewers/, 1],
    [
      'only makes jobs wait',
      { environments: { restore: { waitMinutes: 5 } } },
      {},
      /no required reviewers/,
      1,
    ],
    ['names nobody', { environments: { restore: { reviewers: [] } } }, {}, /no required reviewers/, 1],
    ['is not there', {}, {}, /There is no environment restore of operator\/validator/, 1],
    ['is of another repository', { environments: { restore: {} } }, { repository: 'a/b' }, /There is no/, 1],
    ['may not be read', { mayRead: false }, {}, /permissions: actions: read.*Resource not accessible/, 1],
    [
      'cannot be asked for with that token',
      {},
      { token: new Secret('wrong') },
      /does not accept github-token/,
      1,
    ],
    ['is asked for without a token', {}, { token: undefined }, /github-token is empty/, 0],
    ['is asked for outside of a workflow', {}, { repository: undefined }, /GITHUB_REPOSITORY/, 0],
    [
      'is of a server that only fails',
      { environments: { restore: { fails: { status: 500 } } } },
      {},
      /GitHub answered 500/,
      3,
    ],
    [
      'is of a server that does not answer',
      { environments: { restore: { silent: true } } },
      {},
      /did not answer/,
      3,
    ],
  ])('that %s is no approval', async (_what, api, change, text, times) => {
    const { given, asked } = await answerOf(api, change)
    expect(given).toMatchObject({ code: 'approval-missing', what: expect.stringMatching(text) })
    expect((given as { next: string }).next).toMatch(/Required reviewers.*give confirm\.$/)
    expect(asked).toHaveLength(times)
  })

  test.each<[string, string | object]>([
    ['a page of a proxy', '<html>Sign in</html>'],
    ['something else', { protection_rules: 'yes' }],
  ])('answered by %s is no approval', async (_what, body) => {
    await using server = await scriptedServer(() => ({ status: 200, body }))
    const asking = approvalOf(question({ url: server.url, repository: 'a/b', token: 'any' }), never, quick)
    await expect(asking).rejects.toMatchObject({
      code: 'approval-missing',
      what: 'GitHub answered in a form that is not known.',
    })
  })

  test('of GitHub Enterprise Server is asked for where its API is', async () => {
    await using server = await scriptedServer(() => ({ status: 404, body: {} }))
    const asking = approvalOf(
      question({ url: `${server.url}/api/v3/`, repository: 'a/b', token: 'any' }),
      never,
      quick,
    )
    await expect(asking).rejects.toMatchObject({ code: 'approval-missing' })
    expect(server.asked.map(({ url }) => url)).toEqual(['/api/v3/repos/a/b/environments/restore'])
  })

  test('of a server that is not there is no approval, and a cancel ends the asking', async () => {
    const closed = createServer()
    const port = await listen(closed)
    await close(closed)
    const gone = { url: `http://127.0.0.1:${port}`, repository: 'a/b', token: 'any' }
    await expect(approvalOf(question(gone), never, quick)).rejects.toMatchObject({
      code: 'approval-missing',
      what: expect.stringContaining('ECONNREFUSED'),
    })
    await using server = await githubApi({ environments: { restore: { silent: true } } })
    const cancel = new AbortController()
    const asking = approvalOf(question(server), cancel.signal, { ...quick, answerMs: 60_000 })
    const reason = new Error('the run was cancelled')
    setTimeout(() => cancel.abort(reason), 100)
    await expect(asking).rejects.toBe(reason)
  })
})
