import { createServer, type Socket } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import { addressForms, type Patience, secretAddress } from '../../../src/alert/deliver.ts'
import { type AlertEvent, judge } from '../../../src/alert/event.ts'
import { pushMetrics } from '../../../src/alert/pushgateway.ts'
import { postWebhook, sendHeartbeat, webhookBody } from '../../../src/alert/webhook.ts'
import { closeHttp } from '../../../src/http/http.ts'
import { Cancelled } from '../../../src/system/failure.ts'
import { Secret } from '../../../src/system/secret.ts'
import { readExposition } from '../../support/exposition-format.ts'
import { forwardProxy, withoutProxies } from '../../support/forward-proxy.ts'
import { scriptedServer } from '../../support/scripted-server.ts'
import { errorOf, everythingIn } from '../../support/secrecy.ts'

const path = '/services/T0PSECRET01/B0PSECRET02/x9Qw3rTy'
const patience: Patience = { deadlineMs: 3000, timeoutMs: 300, firstDelayMs: 1 }
const event: AlertEvent = {
  node: 'validator-1',
  job: 'verify',
  status: 'failure',
  outputs: { verdict: 'fail', 'failed-checks': 'order <!channel> & more' },
  at: new Date(Date.UTC(2026, 10, 23, 4, 17)),
  runUrl: 'https://github.test/operator/validator/actions/runs/7',
}
const body = webhookBody(event, judge(event), 'https://github.test/issues/1')

afterAll(closeHttp)

describe('the body of a message', () => {
  it('is text for people, in which nobody is called, and fields for programs', () => {
    expect(body.text).toContain('validator-1: the verify failed')
    expect(body.text).toContain('order &lt;!channel&gt; &amp; more')
    expect(body.text).toContain('https://github.test/operator/validator/actions/runs/7')
    expect(body).toMatchObject({
      version: 1,
      node: 'validator-1',
      job: 'verify',
      status: 'failure',
      state: 'failing',
      at: '2026-11-23T04:17:00.000Z',
      issue_url: 'https://github.test/issues/1',
    })
  })

  it('says that it works again', () => {
    const good = { ...event, status: 'success', outputs: {} } as const
    expect(webhookBody(good, judge(good))).toMatchObject({
      state: 'recovered',
      text: expect.stringContaining('validator-1: the verify works again'),
    })
  })
})

describe('the webhook', () => {
  it('is posted as JSON', async () => {
    await using server = await scriptedServer(() => ({ status: 200, body: 'ok' }))
    await postWebhook(secretAddress(new URL(`${server.url}${path}?key=4nother5ecret`)), body, patience)
    expect(server.asked).toEqual([
      expect.objectContaining({
        method: 'POST',
        url: `${path}?key=4nother5ecret`,
        body: JSON.stringify(body),
      }),
    ])
    expect(server.asked[0]?.headers['content-type']).toBe('application/json')
  })

  it.each([
    [429, { 'retry-after': '0' }],
    [500, {}],
    [503, {}],
  ])('is tried again after %i', async (status, headers) => {
    let times = 2
    await using server = await scriptedServer(() => (times-- > 0 ? { status, headers } : { status: 204 }))
    await postWebhook(secretAddress(new URL(server.url + path)), body, patience)
    expect(server.asked.length).toBe(3)
  })

  it('is not tried again where that cannot help, and no error shows its address', async () => {
    const echo = `no such hook: ${path}`
    await using server = await scriptedServer(() => ({ status: 404, body: echo }))
    const error = await errorOf(postWebhook(secretAddress(new URL(server.url + path)), body, patience))
    expect(error).toMatchObject({ code: 'webhook', what: expect.stringContaining('it answered 404') })
    expect(server.asked.length).toBe(1)
    for (const part of path.split('/').slice(2)) expect(everythingIn(error)).not.toContain(part)
    expect(error.message).toContain('127.0.0.1')
  })

  it('gives up when nothing gets better, also where nobody answers or the server never ends', async () => {
    await using failing = await scriptedServer(() => ({ status: 500 }))
    await using silent = await scriptedServer(() => undefined)
    for (const [server, why] of [
      [failing, 'it answered 500'],
      [silent, 'it did not answer in time'],
    ] as const) {
      const error = await errorOf(postWebhook(secretAddress(new URL(server.url + path)), body, patience))
      expect(error).toMatchObject({ code: 'webhook', what: expect.stringContaining(why) })
      expect(server.asked.length).toBe(4)
      expect(everythingIn(error)).not.toContain('PSECRET0')
    }
  })

  it('does not take longer than its deadline', async () => {
    await using silent = await scriptedServer(() => undefined)
    const begun = performance.now()
    const hurried = { deadlineMs: 400, timeoutMs: 60_000, firstDelayMs: 1 }
    const error = await errorOf(postWebhook(secretAddress(new URL(silent.url + path)), body, hurried))
    expect(error).toMatchObject({ code: 'webhook', what: expect.stringContaining('in time') })
    expect(performance.now() - begun).toBeLessThan(5000)
  })

  it('is not sent after a redirect', async () => {
    await using other = await scriptedServer(() => ({ status: 200 }))
    for (const status of [301, 302, 303, 307, 308]) {
      await using server = await scriptedServer(() => ({
        status,
        headers: { location: `${other.url}${path}` },
      }))
      const error = await errorOf(postWebhook(secretAddress(new URL(server.url + path)), body, patience))
      expect(error).toMatchObject({ code: 'webhook', what: expect.stringContaining('a redirect') })
      expect(everythingIn(error)).not.toContain('PSECRET0')
    }
    expect(other.asked).toEqual([])
  })

  it('says so where there is no connection, no HTTP, and when the run was cancelled', async () => {
    const noHttp = createServer((socket: Socket) => {
      socket.on('error', () => {}).resume()
      socket.end('220 mail.example ESMTP\r\n')
    })
    await new Promise<void>((resolve) => noHttp.listen(0, '127.0.0.1', resolve))
    const address = noHttp.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const at = secretAddress(new URL(`http://127.0.0.1:${port}${path}`))
    expect(await errorOf(postWebhook(at, body, patience))).toMatchObject({ code: 'webhook' })
    await new Promise((resolve) => noHttp.close(resolve))
    const error = await errorOf(postWebhook(at, body, patience))
    expect(error).toMatchObject({ code: 'webhook', what: expect.stringContaining('no connection') })
    expect(everythingIn(error)).not.toContain('PSECRET0')
    const cancelled = { ...patience, signal: AbortSignal.abort(new Cancelled()) }
    expect(await errorOf(postWebhook(at, body, cancelled))).toBeInstanceOf(Cancelled)
  })

  it('goes by the proxy of the runner, whose password is not shown, and directly on this machine', async () => {
    await using _ = await withoutProxies()
    await using server = await scriptedServer(() => ({ status: 200 }))
    await using proxy = await forwardProxy(server.port, 'user:right')
    process.env['HTTP_PROXY'] = `http://user:right@127.0.0.1:${proxy.port}`
    await postWebhook(secretAddress(new URL(server.url + path)), body, patience)
    expect(proxy.seen).toEqual([])
    const there = secretAddress(new URL(`http://hooks.example.test${path}`))
    await postWebhook(there, body, patience)
    expect(proxy.seen).toEqual([`POST http://hooks.example.test${path}`])
    process.env['HTTP_PROXY'] = `http://user:wr0ng-passw0rd@127.0.0.1:${proxy.port}`
    await closeHttp()
    expect(everythingIn(await errorOf(postWebhook(there, body, patience)))).not.toContain('passw0rd')
  })

  it('is masked in every form that a message could quote', () => {
    const forms = addressForms(new URL('https://HOOKS.example:443/a/T0PSECRET01/ü?key=4nother5ecret'))
    expect(forms).toContain('https://hooks.example/a/T0PSECRET01/%C3%BC')
    expect(forms).toContain('T0PSECRET01')
    expect(forms).toContain('4nother5ecret')
    expect(forms).not.toContain('a')
    expect(addressForms(new URL('https://hooks.example/?token=4nother5ecret'))).not.toContain('/')
  })
})

describe('the heartbeat', () => {
  it('is one GET, and not one after a redirect, even within the server', async () => {
    await using server = await scriptedServer(({ url }) =>
      url === '/ping/5f4dcc3b5aa765d6'
        ? { status: 200, body: 'OK' }
        : { status: 302, headers: { location: '/login' } },
    )
    await sendHeartbeat(secretAddress(new URL(`${server.url}/ping/5f4dcc3b5aa765d6`)), patience)
    expect(server.asked.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /ping/5f4dcc3b5aa765d6'])
    const error = await errorOf(
      sendHeartbeat(secretAddress(new URL(`${server.url}/ping/9d4e1e23bd5b727046`)), patience),
    )
    expect(error).toMatchObject({ code: 'heartbeat' })
    expect(everythingIn(error)).not.toContain('9d4e1e23bd5b727046')
    expect(server.asked.length).toBe(2)
  })
})

describe('the Pushgateway', () => {
  const good: AlertEvent = {
    ...event,
    job: 'backup',
    status: 'success',
    outputs: { bytes: '7', 'order-proof': 'pass' },
  }

  it('gets a group for each node and task, with the token', async () => {
    await using server = await scriptedServer(() => ({ status: 200 }))
    const token = new Secret('pushgateway-bearer-token')
    await pushMetrics(new URL(`${server.url}/base/`), token, good, judge(good), patience)
    const [asked] = server.asked
    expect(`${asked?.method} ${asked?.url}`).toBe(
      'POST /base/metrics/job/splice_validator_backup/node/validator-1/task/backup',
    )
    expect(asked?.headers.authorization).toBe('Bearer pushgateway-bearer-token')
    const names = readExposition(asked?.body ?? '').map(({ name }) => name)
    expect(names).toContain('splice_validator_backup_last_success_timestamp_seconds')
  })

  it('keeps after a failure what is not pushed, and no verdict of before', async () => {
    await using server = await scriptedServer(() => ({ status: 200 }))
    const bad: AlertEvent = { ...event, job: 'freshness', outputs: {} }
    await pushMetrics(new URL(server.url), undefined, bad, judge(bad), patience)
    expect(server.asked[0]?.method).toBe('POST')
    const samples = readExposition(server.asked[0]?.body ?? '')
    expect(samples.map(({ name }) => name)).not.toContain(
      'splice_validator_backup_last_success_timestamp_seconds',
    )
    const checks = samples.filter(({ name }) => name === 'splice_validator_backup_freshness_check')
    expect(checks.length).toBeGreaterThan(20)
    expect(checks.every(({ value }) => value === 0)).toBe(true)
  })

  it('gets nothing of a run that says nothing', async () => {
    await using server = await scriptedServer(() => ({ status: 200 }))
    const skipped: AlertEvent = { ...good, status: 'skipped' }
    await pushMetrics(new URL(server.url), undefined, skipped, judge(skipped), patience)
    expect(server.asked).toEqual([])
  })

  it('fails with its host, not with the token', async () => {
    await using server = await scriptedServer(() => ({ status: 401 }))
    const token = new Secret('pushgateway-bearer-token')
    const error = await errorOf(pushMetrics(new URL(server.url), token, good, judge(good), patience))
    expect(error).toMatchObject({ code: 'pushgateway', what: expect.stringContaining('it answered 401') })
    expect(everythingIn(error)).not.toContain('pushgateway-bearer-token')
  })
})
