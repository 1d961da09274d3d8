import { createServer } from 'node:http'
import { createServer as createTcpServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { closeHttp, type HttpRequest, requestJson } from '../../src/http/http.ts'
import { Cancelled } from '../../src/system/failure.ts'
import { Secret } from '../../src/system/secret.ts'
import { forwardProxy, withoutProxies } from '../support/forward-proxy.ts'
import { close, listen, type Script, scriptedServer } from '../support/scripted-server.ts'
import { errorOf, everythingIn } from '../support/secrecy.ts'

const service = { name: 'the validator app', input: 'validator-url' }
const quick = { retries: 3, firstDelayMs: 5, deadlineMs: 20_000 }
const to = (url: string, more: Partial<HttpRequest> = {}): HttpRequest => ({
  service,
  url: new URL(url),
  ...more,
})

/** The error of one request to a server with this script, and what the server was asked. */
async function failing(script: Script, more: Partial<HttpRequest> = {}, insistence: object = quick) {
  await using server = await scriptedServer(script)
  const error = await errorOf(requestJson(to(`${server.url}/x?q=1`, more), insistence))
  return { error, asked: server.asked, url: server.url }
}

let environment: AsyncDisposable
beforeEach(async () => {
  environment = await withoutProxies()
})
afterEach(async () => await environment[Symbol.asyncDispose]())

describe('an answer', () => {
  test('comes with its JSON and its bytes; token and Host are sent', async () => {
    await using server = await scriptedServer(() => ({
      status: 200,
      body: '{ "a": 1 }',
      headers: { 'x-a': 'b' },
    }))
    const token = new Secret('token-of-this-test')
    const answer = await requestJson(to(server.url, { token, hostHeader: 'wallet.localhost' }))
    expect(answer).toMatchObject({ status: 200, json: { a: 1 }, headers: { 'x-a': 'b' } })
    expect(answer.body.toString()).toBe('{ "a": 1 }')
    expect(server.asked[0]?.headers).toMatchObject({
      authorization: 'Bearer token-of-this-test',
      host: 'wallet.localhost',
    })
  })

  test.each([
    ['by its type', { 'content-type': 'text/html; charset=utf-8' }, 'Sign in'],
    ['by its look', {}, '\n<!DOCTYPE html><html><body>Sign in</body></html>'],
  ])('that is a web page %s names the input to check', async (_how, headers, body) => {
    const { error, asked } = await failing(() => ({ status: 200, headers, body }))
    expect(error).toMatchObject({ code: 'http-html' })
    expect(error.message).toContain(
      'answered with HTML: a proxy or login page is in front of it, check validator-url',
    )
    expect(asked).toHaveLength(1)
  })

  test('with broken JSON is not quoted', async () => {
    const { error } = await failing(() => ({ status: 200, body: '{"keyPair":"cHJpdmF0ZSBrZXk' }))
    expect(error).toMatchObject({ code: 'http-not-json' })
    expect(error.message).toContain('27 bytes that are not complete JSON')
    expect(everythingIn(error)).not.toContain('cHJpdmF0')
  })

  test('that is cut on the way is asked for again, then fails', async () => {
    const { error, asked } = await failing((_asked, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
      response.write('{"keyPair":"cHJpdmF0')
      setImmediate(() => response.destroy())
      return undefined
    })
    expect(error).toMatchObject({ code: 'http-unreachable' })
    expect(error.message).toMatch(/Tried 4 times/)
    expect(everythingIn(error)).not.toContain('cHJpdmF0')
    expect(asked).toHaveLength(4)
  })

  test('that is too large is not read to its end', async () => {
    let written = 0
    const { error } = await failing(
      (_asked, response) => {
        const more = () => {
          while (!response.destroyed && written < 1e9 && response.write('x'.repeat(65_536))) written += 65_536
        }
        response.on('drain', more)
        more()
        return undefined
      },
      { maxBytes: 100_000 },
    )
    expect(error).toMatchObject({ code: 'http-too-large' })
    expect(written).toBeLessThan(50_000_000)
  })

  test('that does not begin in time is a timeout', async () => {
    const { error, asked } = await failing(() => undefined, { timeoutMs: 200 }, { ...quick, retries: 1 })
    expect(error).toMatchObject({ code: 'http-timeout' })
    expect(asked).toHaveLength(2)
  })

  test('that stops in the middle is a timeout', async () => {
    const { error } = await failing(
      (_asked, response) => {
        response.writeHead(200).write('{')
        return undefined
      },
      { timeoutMs: 200 },
      { ...quick, retries: 0 },
    )
    expect(error).toMatchObject({ code: 'http-timeout' })
  })
})

describe('an error answer', () => {
  test('gives the text of its error field, and nothing of the query', async () => {
    const { error, asked, url } = await failing(() => ({
      status: 400,
      body: { error: ' UNAVAILABLE_ACS_SNAPSHOT:\n pruned ' },
    }))
    expect(error).toMatchObject({
      code: 'http-status',
      status: 400,
      errorText: 'UNAVAILABLE_ACS_SNAPSHOT: pruned',
    })
    expect(error.message).toBe(`GET ${url}/x answered 400: UNAVAILABLE_ACS_SNAPSHOT: pruned.`)
    expect(asked).toHaveLength(1)
  })

  test('that quotes the token back does not show it', async () => {
    const token = new Secret('token-that-is-quoted-back')
    const { error } = await failing(
      ({ headers }) => ({ status: 401, body: { error: `${'x'.repeat(480)} ${headers.authorization}` } }),
      { token },
    )
    expect(error).toMatchObject({ status: 401 })
    expect(everythingIn(error)).not.toContain('token-that')
  })

  test.each([401, 403, 404, 409, 500])('%i is not asked for again', async (status) => {
    expect((await failing(() => ({ status, body: { error: 'no' } }))).asked).toHaveLength(1)
  })

  test.each([429, 502, 503, 504])('%i is asked for again, and may come good', async (status) => {
    const lines: string[] = []
    await using server = await scriptedServer(() =>
      server.asked.length < 3 ? { status, body: { error: 'busy' } } : { status: 200, body: { fine: true } },
    )
    const answer = await requestJson(to(server.url), { ...quick, onRetry: (line) => lines.push(line) })
    expect(answer.json).toEqual({ fine: true })
    expect(lines).toHaveLength(2)
    expect(lines[0]).toContain(`answered ${status}: busy`)
  })

  test('of a proxy in front of a stopped app says so', async () => {
    const { error, asked } = await failing(() => ({
      status: 502,
      headers: { 'content-type': 'text/html' },
      body: '<html><h1>502 Bad Gateway</h1>nginx</html>',
    }))
    expect(error.message).toMatch(/A proxy answers in the place of the validator app: it is not running/)
    expect(asked).toHaveLength(4)
  })

  test('with Retry-After is waited for', async () => {
    const times: number[] = []
    await using server = await scriptedServer(() => {
      times.push(Date.now())
      return times.length === 1 ? { status: 429, headers: { 'retry-after': '1' } } : { status: 200, body: {} }
    })
    await requestJson(to(server.url), quick)
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(990)
  })

  test('with a Retry-After beyond the deadline fails at once', async () => {
    const begun = Date.now()
    const { error, asked } = await failing(() => ({ status: 503, headers: { 'retry-after': '3600' } }))
    expect(error).toMatchObject({ status: 503 })
    expect(asked).toHaveLength(1)
    expect(Date.now() - begun).toBeLessThan(5000)
  })
})

describe('patience', () => {
  test('ends at the deadline, with the last reason', async () => {
    const begun = Date.now()
    const { error } = await failing(
      () => ({ status: 503, body: { error: 'starting' } }),
      {},
      {
        retries: 1000,
        firstDelayMs: 20,
        deadlineMs: 500,
      },
    )
    expect(error.message).toMatch(/answered 503: starting.*Tried \d+ times/)
    expect(Date.now() - begun).toBeLessThan(5000)
  })

  test('ends at the deadline within an answer that never ends', async () => {
    const { error } = await failing(() => undefined, {}, { retries: 0, deadlineMs: 300 })
    expect(error).toMatchObject({ code: 'http-timeout' })
  })

  test.each(['while an answer is awaited', 'while waiting to ask again'])(
    'ends when the run is cancelled %s',
    async (when) => {
      const controller = new AbortController()
      const { error } = await failing(
        () => {
          setImmediate(() => controller.abort())
          return when.includes('again') ? { status: 503, headers: { 'retry-after': '60' } } : undefined
        },
        {},
        { signal: controller.signal, deadlineMs: 100_000 },
      )
      expect(error).toBeInstanceOf(Cancelled)
    },
  )

  test('is spent on a server that is not there', async () => {
    const free = createServer()
    const port = await listen(free)
    await close(free)
    const error = await errorOf(requestJson(to(`http://127.0.0.1:${port}/`), quick))
    expect(error).toMatchObject({ code: 'http-unreachable' })
    expect(error.message).toMatch(/cannot be reached: .*ECONNREFUSED.*Tried 4 times/)
  })

  test('is not spent on what does not speak HTTP', async () => {
    const server = createTcpServer((socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'))
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port))
    })
    const plain = await errorOf(requestJson(to(`http://127.0.0.1:${port}/`), quick))
    expect(plain).toMatchObject({ code: 'http-protocol' })
    expect(plain.message).toContain('Check scheme and port of validator-url')
    const secure = await errorOf(requestJson(to(`https://127.0.0.1:${port}/`), quick))
    expect(secure).toMatchObject({ code: 'http-tls' })
    server.close()
  })
})

describe('a redirect', () => {
  test('within the server is followed', async () => {
    await using server = await scriptedServer(({ url }) =>
      url === '/a' ? { status: 301, headers: { location: '/a/' } } : { status: 200, body: { url } },
    )
    expect((await requestJson(to(`${server.url}/a`))).json).toEqual({ url: '/a/' })
  })

  test('to another server is not: the token stays here', async () => {
    await using elsewhere = await scriptedServer(() => ({ status: 200, body: {} }))
    const { error } = await failing(
      () => ({ status: 302, headers: { location: `${elsewhere.url}/login?state=s3cr3t` } }),
      {
        token: new Secret('token-that-stays'),
      },
    )
    expect(error).toMatchObject({ code: 'http-redirect' })
    expect(error.message).toContain(`${elsewhere.url}/login, which is not followed`)
    expect(everythingIn(error)).not.toContain('s3cr3t')
    expect(elsewhere.asked).toEqual([])
  })

  test('in a circle ends', async () => {
    const { error, asked } = await failing(() => ({ status: 302, headers: { location: '/x' } }))
    expect(error).toMatchObject({ code: 'http-redirect' })
    expect(asked).toHaveLength(4)
  })

  test('of a POST is not followed', async () => {
    const { error } = await failing(() => ({ status: 307, headers: { location: '/y' } }), {
      method: 'POST',
      body: '{}',
    })
    expect(error).toMatchObject({ code: 'http-redirect' })
  })
})

describe('the proxy of the runner', () => {
  test('is used for a host outside', async () => {
    await using target = await scriptedServer(() => ({ status: 200, body: { through: 'proxy' } }))
    await using proxy = await forwardProxy(target.port)
    process.env['HTTP_PROXY'] = `http://127.0.0.1:${proxy.port}`
    expect((await requestJson(to('http://validator.example.test/readyz'))).json).toEqual({ through: 'proxy' })
    expect(proxy.seen).toEqual(['GET http://validator.example.test/readyz'])
  })

  test('is asked for a tunnel where the connection is secure', async () => {
    await using target = await scriptedServer(() => ({ status: 200, body: {} }))
    await using proxy = await forwardProxy(target.port)
    process.env['HTTPS_PROXY'] = `http://127.0.0.1:${proxy.port}`
    // The target speaks no TLS: the failure behind the tunnel shows that the tunnel was there.
    const error = await errorOf(requestJson(to('https://validator.example.test/'), { ...quick, retries: 0 }))
    expect(proxy.seen).toEqual(['CONNECT validator.example.test:443'])
    expect(error).toMatchObject({ code: 'http-tls' })
  })

  test('is not used for a host in NO_PROXY, nor for loopback', async () => {
    await using target = await scriptedServer(() => ({ status: 200, body: {} }))
    await using proxy = await forwardProxy(target.port)
    process.env['HTTP_PROXY'] = `http://127.0.0.1:${proxy.port}`
    process.env['NO_PROXY'] = 'ignored.test,.example.test'
    await requestJson(to(target.url))
    const error = await errorOf(requestJson(to('http://validator.example.test/'), { ...quick, retries: 0 }))
    expect(error).toMatchObject({ code: 'http-unreachable' })
    expect(proxy.seen).toEqual([])
  })

  test('that wants other credentials is named, its password is not', async () => {
    await using proxy = await forwardProxy(1, 'user:right')
    process.env['HTTP_PROXY'] = `http://user:wrong-passw0rd@127.0.0.1:${proxy.port}`
    const error = await errorOf(requestJson(to('http://validator.example.test/'), quick))
    expect(error).toMatchObject({ code: 'http-proxy' })
    expect(error.message).toContain('NO_PROXY')
    expect(everythingIn(error)).not.toContain('passw0rd')
    process.env['HTTPS_PROXY'] = process.env['HTTP_PROXY']
    await closeHttp()
    expect(await errorOf(requestJson(to('https://validator.example.test/'), quick))).toMatchObject({
      code: 'http-proxy',
    })
  })
})
