/** GitHub's API as all who ask it do: what is asked again, what ends the asking, and by which way. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type GitHubAccess, GitHubApi, GitHubRefusal } from '../../../src/github/octokit.ts'
import { Cancelled } from '../../../src/system/failure.ts'
import { Secret } from '../../../src/system/secret.ts'
import { forwardProxy, withoutProxies } from '../../support/forward-proxy.ts'
import { type Script, scriptedServer } from '../../support/scripted-server.ts'
import { errorOf, everythingIn } from '../../support/secrecy.ts'

let environment: AsyncDisposable
beforeEach(async () => {
  environment = await withoutProxies()
})
afterEach(async () => await environment[Symbol.asyncDispose]())

const issues = 'GET /repos/{owner}/{repo}/issues'
const apiAt = (apiUrl: string, more: Partial<GitHubAccess> = {}) =>
  new GitHubApi({
    repository: 'operator/validator',
    apiUrl,
    token: new Secret('ghs_octokitTestToken'),
    firstDelayMs: 1,
    ...more,
  })

/** Answers once with this, then well. */
async function after(first: ReturnType<Script>, more: Partial<GitHubAccess> = {}, once = false) {
  const lines: string[] = []
  await using server = await scriptedServer(() =>
    server.asked.length === 1 ? first : { status: 200, body: { good: true } },
  )
  const api = apiAt(server.url, { onRetry: (line) => lines.push(line), ...more })
  const given = await api.ask(issues, {}, { once }).catch((error: unknown) => error)
  return { given, lines, asked: server.asked.length }
}

const limited = { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' }

test.each([
  ['a server error', { status: 502 }, /answered 502/],
  ['too many requests, without more', { status: 429 }, /answered 429/],
  ['a secondary limit', { status: 429, body: limited, headers: { 'retry-after': '1' } }, /limit.*1\.0 s/],
  [
    'a primary limit',
    { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' } },
    /limit/,
  ],
])('%s is asked again, and told', async (_what, first, line) => {
  const { given, lines, asked } = await after(first)
  expect(given).toMatchObject({ status: 200, data: { good: true } })
  expect(asked).toBe(2)
  expect(lines.join()).toMatch(line)
})

test('what does more when it is asked twice is asked again only where nothing was done', async () => {
  const wait = { 'retry-after': '1' }
  expect(await after({ status: 403, body: limited, headers: wait }, {}, true)).toMatchObject({ asked: 2 })
  const { given, asked } = await after({ status: 502, body: { message: 'Server Error' } }, {}, true)
  expect(given).toMatchObject({ name: 'GitHubRefusal', status: 502, message: 'Server Error', attempts: 1 })
  expect(asked).toBe(1)
})

test.each([403, 429])('a limit that ends too late is not waited for (%i)', async (status) => {
  const { given, asked } = await after({ status, body: limited, headers: { 'retry-after': '600' } })
  expect(given).toMatchObject({ status, limited: true })
  expect(asked).toBe(1)
})

test.each(['while a limit is waited for', 'while an answer is awaited'])(
  'a cancel %s ends it',
  async (when) => {
    const cancel = new AbortController()
    const reason = new Cancelled()
    await using server = await scriptedServer(() => {
      setTimeout(() => cancel.abort(reason), 50)
      return when.includes('limit')
        ? { status: 403, body: limited, headers: { 'retry-after': '60' } }
        : undefined
    })
    const begun = performance.now()
    expect(await errorOf(apiAt(server.url, { signal: cancel.signal }).ask(issues))).toBe(reason)
    expect(performance.now() - begun).toBeLessThan(5000)
  },
)

test('the deadline ends it, also where nobody answers', async () => {
  await using server = await scriptedServer(() => undefined)
  const error = await errorOf(apiAt(server.url, { deadlineMs: 300 }).ask(issues))
  expect(error).toBeInstanceOf(GitHubRefusal)
  expect(error).toMatchObject({ status: undefined })
})

test('writes are a second apart, as GitHub asks', async () => {
  await using server = await scriptedServer(() => ({ status: 200, body: {} }))
  const api = new GitHubApi({
    repository: 'a/b',
    apiUrl: server.url,
    token: new Secret('ghs_octokitTestToken'),
  })
  const begun = performance.now()
  for (const number of [1, 2]) await api.ask('PATCH /repos/{owner}/{repo}/issues/{number}', { number })
  expect(performance.now() - begun).toBeGreaterThan(900)
})

test('a redirect is an answer where it is asked for so', async () => {
  await using server = await scriptedServer(() => ({
    status: 302,
    headers: { location: 'https://store.example.test/a?sig=1' },
  }))
  const answer = await apiAt(server.url).ask(issues, {}, { redirect: 'manual' })
  expect(answer).toMatchObject({ status: 302, headers: { location: 'https://store.example.test/a?sig=1' } })
})

test('goes by the proxy of the runner, whose password is not shown, and directly on this machine', async () => {
  await using target = await scriptedServer(() => ({ status: 200, body: {} }))
  await using proxy = await forwardProxy(target.port, 'user:right')
  process.env['HTTP_PROXY'] = `http://user:wr0ng-passw0rd@127.0.0.1:${proxy.port}`
  await apiAt(target.url).ask(issues)
  expect(proxy.seen).toEqual([])
  const refused = await errorOf(apiAt('http://api.example.test').ask(issues))
  expect(everythingIn(refused)).not.toContain('passw0rd')
  expect(proxy.seen[0]).toBe('GET http://api.example.test/repos/operator/validator/issues')
})
