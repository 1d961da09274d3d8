/**
 * An API server for the tests that answers as Kubernetes does today, to the kubectl of today: discovery in one answer,
 * HTTP/2, exec over WebSocket that takes the verb `get` beside `create`, the restricted Pod Security Standard, autoscaling/v2. Faults
 * on demand. Behind it are processes of this machine: no cluster, no root, no images. docs/ground-truth.md says where
 * it is known to differ.
 */
import { randomBytes } from 'node:crypto'
import { type IncomingMessage, STATUS_CODES } from 'node:http'
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { authorize, type User } from './access.ts'
import { madeCertificate } from './certificate.ts'
import { Controllers, type Images } from './controllers.ts'
import { execOver, execProtocols } from './exec.ts'
import { ApiError, type KubeObject, ObjectStore } from './objects.ts'
import { forwardOver, forwardProtocol } from './portforward.ts'
import {
  type ApiRequest,
  answerRequest,
  attributesOf,
  createObject,
  type Parsed,
  parsePath,
} from './requests.ts'
import { discovery, kindOf } from './resources.ts'
import { WebSocketConnection } from './websocket.ts'

/** What goes wrong instead of an answer. */
export type Fault =
  | { readonly code: number; readonly retryAfterSeconds?: number }
  | { readonly drop: true }
  | { readonly slowMs: number }

export interface ApiServer extends AsyncDisposable {
  readonly url: string
  readonly store: ObjectStore
  /** What was asked so far: `GET /api/v1/namespaces/x/pods`, with the query. */
  readonly requests: string[]
  /** A kubeconfig, as JSON, of a ServiceAccount `namespace:name`; without one of an administrator. */
  kubeconfig(account?: string): string
  /** Ends all tokens that were given out. */
  expireTokens(): void
  /** The next requests that match get this instead of their answer; `times` without end where it is not said. */
  fault(request: RegExp, fault: Fault, times?: number): void
  /** Ends all faults. */
  heal(): void
}

const reasons: Readonly<Record<number, string>> = {
  429: 'TooManyRequests',
  500: 'InternalError',
  503: 'ServiceUnavailable',
  504: 'Timeout',
}

export async function startApiServer(images: Images = {}): Promise<ApiServer> {
  const store = new ObjectStore()
  const controllers = new Controllers(store, images)
  const certificate = await madeCertificate()
  const users = new Map<string, User>()
  const requests: string[] = []
  let faults: { request: RegExp; fault: Fault; left: number }[] = []
  const sockets = new Set<Duplex>()

  const userOf = (authorization: string | undefined): User => {
    const user = users.get(/^Bearer (.+)$/.exec(authorization ?? '')?.[1] ?? '')
    if (user === undefined) throw new ApiError(401, 'Unauthorized', 'Unauthorized')
    return user
  }
  /** @throws ApiError for a fault that is an answer. */
  const suffer = async (line: string, drop: () => void): Promise<void> => {
    requests.push(line)
    const found = faults.find(({ request, left }) => left > 0 && request.test(line))
    if (found === undefined) return
    found.left--
    const { fault } = found
    if ('drop' in fault) drop()
    else if ('slowMs' in fault) await sleep(fault.slowMs)
    else {
      const reason = reasons[fault.code] ?? 'InternalError'
      throw new ApiError(
        fault.code,
        reason,
        `the server of the tests was told to say so`,
        fault.retryAfterSeconds,
      )
    }
  }

  const respond = async (request: Http2ServerRequest, response: Http2ServerResponse) => {
    const url = new URL(request.url, 'https://localhost')
    await suffer(`${request.method} ${url.pathname}${url.search}`, () => {
      const session = request.stream?.session
      if (session === undefined) request.socket.destroy()
      else session.destroy()
    })
    const user = userOf(request.headers.authorization)
    const said = discovery(url.pathname, request.headers.accept ?? '')
    if (said !== undefined) {
      response.writeHead(200, { 'content-type': said.type })
      response.end(typeof said.body === 'string' ? said.body : JSON.stringify(said.body))
      return
    }
    const parsed = parsePath(request.method, url)
    authorize(store, user, attributesOf(parsed))
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const input: ApiRequest = {
      ...parsed,
      body: Buffer.concat(chunks),
      type: request.headers['content-type'] ?? '',
    }
    await answerRequest({ store, controllers, user }, input, response)
  }
  const server = createSecureServer({ ...certificate, allowHTTP1: true }, (request, response) => {
    respond(request, response).catch((error: unknown) => {
      const known = error instanceof ApiError ? error : new ApiError(500, 'InternalError', String(error))
      if (response.headersSent || response.destroyed) return void response.stream?.destroy()
      const retry =
        known.retryAfterSeconds === undefined ? {} : { 'retry-after': String(known.retryAfterSeconds) }
      response.writeHead(known.code, { 'content-type': 'application/json', ...retry })
      response.end(JSON.stringify(known.status))
    })
  })

  const upgrade = async (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const url = new URL(request.url ?? '/', 'https://localhost')
    await suffer(`${request.method} ${url.pathname}${url.search}`, () => socket.destroy())
    const user = userOf(request.headers.authorization)
    const parsed = parsePath(request.method ?? '', url)
    const attributes = attributesOf(parsed)
    // By the request's method, and since 1.35 by what it is as well (AuthorizePodWebsocketUpgradeCreatePermission).
    for (const verb of new Set([attributes.verb, 'create'])) authorize(store, user, { ...attributes, verb })
    connect(parsed, request, socket, head)
  }
  const connect = (
    { resource, namespace, name, subresource, url }: Parsed,
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
  ) => {
    const pod = store.get(resource, namespace, name)
    const running = controllers.running(pod)
    if (running === undefined)
      throw new ApiError(400, 'BadRequest', `pod ${name} does not have a host assigned`)
    const forwards = subresource === 'portforward'
    const protocols = forwards ? [forwardProtocol] : execProtocols
    const connection = WebSocketConnection.accept(request, socket, head, protocols)
    if (connection === undefined)
      throw new ApiError(
        400,
        'BadRequest',
        'unable to upgrade: SPDY is not spoken here, nor another protocol',
      )
    if (forwards) return forwardOver(connection, (port) => running.program.port?.(port))
    execOver(connection, url.searchParams.getAll('command'), {
      env: { PATH: process.env['PATH'], ...running.container.env, ...running.program.env },
      cwd: '/',
      stdin: url.searchParams.get('stdin') === 'true',
    })
  }
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => {})
    upgrade(request, socket, head).catch((error: unknown) => {
      const known = error instanceof ApiError ? error : new ApiError(500, 'InternalError', String(error))
      const body = JSON.stringify(known.status)
      const headers = `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close`
      socket.end(`HTTP/1.1 ${known.code} ${STATUS_CODES[known.code]}\r\n${headers}\r\n\r\n${body}`)
    })
  })
  server.on('secureConnection', (socket: Duplex) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.once('close', () => sockets.delete(socket))
  })
  server.on('sessionError', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    url,
    store,
    requests,
    kubeconfig(account) {
      const token = randomBytes(16).toString('hex')
      const [namespace, name] = account?.split(':') ?? []
      users.set(
        token,
        account === undefined
          ? { name: 'kubernetes-admin', master: true }
          : { name: `system:serviceaccount:${namespace}:${name}` },
      )
      const context = { cluster: 'tests', user: 'tests', ...(namespace && { namespace }) }
      return JSON.stringify({
        apiVersion: 'v1',
        kind: 'Config',
        clusters: [
          {
            name: 'tests',
            cluster: {
              server: url,
              'certificate-authority-data': Buffer.from(certificate.cert).toString('base64'),
            },
          },
        ],
        users: [{ name: 'tests', user: { token } }],
        contexts: [{ name: 'tests', context }],
        'current-context': 'tests',
      })
    },
    expireTokens: () => users.clear(),
    fault: (request, fault, times = Number.POSITIVE_INFINITY) => {
      faults.push({ request, fault, left: times })
    },
    heal: () => {
      faults = []
    },
    async [Symbol.asyncDispose]() {
      await controllers.close()
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

type Made = Pick<KubeObject, 'apiVersion' | 'kind' | 'metadata' | 'spec'>

/** Makes objects of a namespace, and the namespace, as an administrator does. */
export function place(store: ObjectStore, namespace: string, objects: readonly Made[]): void {
  if (!store.find(kindOf('namespaces'), undefined, namespace))
    createObject(store, undefined, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } })
  for (const given of objects) createObject(store, namespace, { ...given })
}
