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
import { authorize, type User } from './access.ts'
import { madeCertificate } from './certificate.ts'
import { Controllers, type Images } from './controllers.ts'
import { execOver, execProtocols } from './exec.ts'
import { type Fault, Faults } from './faults.ts'
import { ApiError, type KubeObject, ObjectStore } from './objects.ts'
import { forwardOver, forwardProtocol } from './portforward.ts'
import { answerRequest, attributesOf, createObject, type Parsed, parsePath } from './requests.ts'
import { discovery, kindOf } from './resources.ts'
import { WebSocketConnection } from './websocket.ts'

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

/** What requests of both kinds are answered from. */
interface Parts {
  readonly store: ObjectStore
  readonly controllers: Controllers
  readonly faults: Faults
  /** By their tokens. */
  readonly users: Map<string, User>
}

export async function startApiServer(images: Images = {}): Promise<ApiServer> {
  const store = new ObjectStore()
  const controllers = new Controllers(store, images)
  const faults = new Faults()
  const users = new Map<string, User>()
  const parts: Parts = { store, controllers, faults, users }
  const certificate = await madeCertificate()
  const sockets = new Set<Duplex>()

  const server = createSecureServer({ ...certificate, allowHTTP1: true }, (request, response) => {
    respond(parts, request, response).catch((error: unknown) => refuse(response, error))
  })
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => {})
    upgrade(parts, request, socket, head).catch((error: unknown) => refuseUpgrade(socket, error))
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
    requests: faults.requests,
    kubeconfig(account) {
      const token = randomBytes(16).toString('hex')
      const [namespace, name] = account?.split(':') ?? []
      const administrator = { name: 'kubernetes-admin', master: true }
      users.set(token, account ? { name: `system:serviceaccount:${namespace}:${name}` } : administrator)
      return kubeconfigFor(url, certificate.cert, token, namespace)
    },
    expireTokens: () => users.clear(),
    fault: (request, fault, times) => faults.add(request, fault, times),
    heal: () => faults.heal(),
    async [Symbol.asyncDispose]() {
      await controllers.close()
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function respond(
  parts: Parts,
  request: Http2ServerRequest,
  response: Http2ServerResponse,
): Promise<void> {
  const { store, controllers } = parts
  const url = new URL(request.url, 'https://localhost')
  await parts.faults.suffer(`${request.method} ${url.pathname}${url.search}`, () => {
    const session = request.stream?.session
    if (session === undefined) request.socket.destroy()
    else session.destroy()
  })
  const user = userOf(parts, request.headers.authorization)
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
  const [body, type] = [Buffer.concat(chunks), request.headers['content-type'] ?? '']
  await answerRequest({ store, controllers, user }, { ...parsed, body, type }, response)
}

async function upgrade(parts: Parts, request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
  const url = new URL(request.url ?? '/', 'https://localhost')
  await parts.faults.suffer(`${request.method} ${url.pathname}${url.search}`, () => socket.destroy())
  const user = userOf(parts, request.headers.authorization)
  const parsed = parsePath(request.method ?? '', url)
  const attributes = attributesOf(parsed)
  // By the request's method, and since 1.35 by what it is as well (AuthorizePodWebsocketUpgradeCreatePermission).
  for (const verb of new Set([attributes.verb, 'create']))
    authorize(parts.store, user, { ...attributes, verb })
  enterPod(parts, parsed, (protocols) => WebSocketConnection.accept(request, socket, head, protocols))
}

function enterPod(
  { store, controllers }: Parts,
  { resource, namespace, name, subresource, url }: Parsed,
  accept: (protocols: readonly string[]) => WebSocketConnection | undefined,
): void {
  const running = controllers.running(store.get(resource, namespace, name))
  if (running === undefined)
    throw new ApiError(400, 'BadRequest', `pod ${name} does not have a host assigned`)
  const forwards = subresource === 'portforward'
  const connection = accept(forwards ? [forwardProtocol] : execProtocols)
  if (connection === undefined)
    throw new ApiError(400, 'BadRequest', 'unable to upgrade: SPDY is not spoken here, nor another protocol')
  const { program, container } = running
  if (forwards) forwardOver(connection, (port) => program.port?.(port))
  else
    execOver(connection, url.searchParams.getAll('command'), {
      env: { PATH: process.env['PATH'], ...container.env, ...program.env },
      cwd: '/',
      stdin: url.searchParams.get('stdin') === 'true',
    })
}

function userOf({ users }: Parts, authorization: string | undefined): User {
  const user = users.get(/^Bearer (.+)$/.exec(authorization ?? '')?.[1] ?? '')
  if (user === undefined) throw new ApiError(401, 'Unauthorized', 'Unauthorized')
  return user
}

const known = (error: unknown) =>
  error instanceof ApiError ? error : new ApiError(500, 'InternalError', String(error))

function refuse(response: Http2ServerResponse, thrown: unknown): void {
  if (response.headersSent || response.destroyed) return void response.stream?.destroy()
  const { code, status, retryAfterSeconds: seconds } = known(thrown)
  const retry = seconds === undefined ? {} : { 'retry-after': String(seconds) }
  response.writeHead(code, { 'content-type': 'application/json', ...retry })
  response.end(JSON.stringify(status))
}

function refuseUpgrade(socket: Duplex, thrown: unknown): void {
  const { code, status } = known(thrown)
  const body = JSON.stringify(status)
  const headers = `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close`
  socket.end(`HTTP/1.1 ${code} ${STATUS_CODES[code]}\r\n${headers}\r\n\r\n${body}`)
}

function kubeconfigFor(server: string, cert: string, token: string, namespace: string | undefined): string {
  const authority = Buffer.from(cert).toString('base64')
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'tests', cluster: { server, 'certificate-authority-data': authority } }],
    users: [{ name: 'tests', user: { token } }],
    contexts: [
      { name: 'tests', context: { cluster: 'tests', user: 'tests', ...(namespace && { namespace }) } },
    ],
    'current-context': 'tests',
  })
}

type Made = Pick<KubeObject, 'apiVersion' | 'kind' | 'metadata' | 'spec'>

/** Makes objects of a namespace, and the namespace, as an administrator does. */
export function place(store: ObjectStore, namespace: string, objects: readonly Made[]): void {
  if (!store.find(kindOf('namespaces'), undefined, namespace))
    createObject(store, undefined, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } })
  for (const given of objects) createObject(store, namespace, { ...given })
}
