/**
 * A proxy that stands before an object store and does to its requests what networks and stores do: cuts, freezes,
 * refuses, loses answers. It knows HTTP and nothing of the store.
 */
import {
  createServer,
  request as forward,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** What comes of one request. Undefined: it passes. */
export type Fault =
  /** Answered by the proxy; the store never sees it. */
  | {
      readonly answer: {
        readonly status: number
        readonly body?: string
        readonly headers?: OutgoingHttpHeaders
      }
    }
  /** The connection is reset after so many bytes of the request's body. */
  | { readonly resetUploadAfter: number }
  /** The store does it; then the connection is reset before any of its answer arrives. */
  | { readonly loseAnswer: true }
  /** The connection is reset after so many bytes of the answer's body. */
  | { readonly resetDownloadAfter: number }
  /** The answer ends after so many bytes of its body, as if that were all. */
  | { readonly truncateAfter: number }
  /** Nobody reads the body on after so many bytes, and nothing is answered. */
  | { readonly freezeUploadAfter: number }
  /** No byte of the answer's body follows after so many. */
  | { readonly freezeDownloadAfter: number }
  /** Every request waits so long before it passes. */
  | { readonly delayMs: number }
  /** The request reaches the store without these headers (lower case): a store that does not know them. */
  | { readonly dropHeaders: readonly string[] }
  /** The head of the answer is changed on its way. */
  | { readonly alterHeaders: (headers: OutgoingHttpHeaders) => OutgoingHttpHeaders }

/** A request as a rule sees it. */
export interface SeenRequest {
  readonly method: string
  /** Path and query, still percent-encoded. */
  readonly url: string
  readonly headers: IncomingMessage['headers']
}

export type Rule = (request: SeenRequest) => Fault | undefined

export interface FaultProxy extends AsyncDisposable {
  readonly url: string
  readonly port: number
  /** What happens from now on. Undefined: everything passes. */
  rule: Rule | undefined
  /** Requests so far. */
  readonly requests: readonly SeenRequest[]
  /** How often a fault was done. */
  readonly faults: number
  /** Works under a rule, and takes it away again. */
  during<T>(rule: Rule, work: () => Promise<T>): Promise<T>
}

/** The fault for the first so many requests that fit; the others pass. */
export function first(times: number, fits: (request: SeenRequest) => boolean, fault: Fault): Rule {
  let left = times
  return (request) => (fits(request) && left-- > 0 ? fault : undefined)
}

/** The fault for every request that fits. */
export function every(fits: (request: SeenRequest) => boolean, fault: Fault): Rule {
  return (request) => (fits(request) ? fault : undefined)
}

/** Starts one on a free port of 127.0.0.1 before the server at this port. */
export async function startFaultProxy(targetPort: number): Promise<FaultProxy> {
  let rule: Rule | undefined
  let faults = 0
  const requests: SeenRequest[] = []
  const sockets = new Set<Socket>()
  const server = createServer((incoming, outgoing) => {
    const seen = { method: incoming.method ?? '', url: incoming.url ?? '', headers: incoming.headers }
    requests.push(seen)
    const fault = rule?.(seen)
    if (fault !== undefined) faults++
    pass(targetPort, incoming, outgoing, fault).catch(() => incoming.socket.destroy())
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    requests,
    get rule() {
      return rule
    },
    set rule(next) {
      rule = next
    },
    get faults() {
      return faults
    },
    async during(next, work) {
      rule = next
      try {
        return await work()
      } finally {
        rule = undefined
      }
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function pass(
  port: number,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  fault: Fault | undefined,
): Promise<void> {
  if (fault === undefined) return await whole(port, incoming, outgoing)
  if ('answer' in fault) {
    // Read to its end: else the client could see a reset instead of the answer.
    for await (const _ of incoming);
    const { status, body = '', headers } = fault.answer
    outgoing.writeHead(status, {
      'content-type': 'application/xml',
      ...headers,
      'content-length': body.length,
    })
    outgoing.end(incoming.method === 'HEAD' ? undefined : body)
    return
  }
  if ('resetUploadAfter' in fault) return await uploadUntil(incoming, fault.resetUploadAfter, reset)
  if ('freezeUploadAfter' in fault)
    return await uploadUntil(incoming, fault.freezeUploadAfter, () => incoming.pause())
  if ('delayMs' in fault) {
    await sleep(fault.delayMs)
    return await whole(port, incoming, outgoing)
  }
  if ('dropHeaders' in fault) {
    for (const name of fault.dropHeaders) delete incoming.headers[name]
    return await whole(port, incoming, outgoing)
  }
  const answer = await ask(port, incoming)
  if ('loseAnswer' in fault) {
    for await (const _ of answer);
    return reset(incoming.socket)
  }
  if ('alterHeaders' in fault) {
    outgoing.writeHead(answer.statusCode ?? 502, fault.alterHeaders({ ...answer.headers }))
    answer.pipe(outgoing)
    return
  }
  const limit =
    'resetDownloadAfter' in fault
      ? fault.resetDownloadAfter
      : 'truncateAfter' in fault
        ? fault.truncateAfter
        : fault.freezeDownloadAfter
  outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
  let passed = 0
  for await (const chunk of answer) {
    const part = (chunk as Buffer).subarray(0, limit - passed)
    passed += part.length
    if (part.length > 0) await new Promise((resolve) => outgoing.write(part, resolve))
    if (passed < limit) continue
    answer.destroy()
    if ('resetDownloadAfter' in fault) reset(incoming.socket)
    else if ('truncateAfter' in fault) incoming.socket.end()
    return
  }
  outgoing.end()
}

async function whole(port: number, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const answer = await ask(port, incoming)
  outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
  answer.on('error', () => outgoing.destroy())
  answer.pipe(outgoing)
}

/** The store's answer to the request as it came. */
function ask(port: number, incoming: IncomingMessage): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { method, url, headers } = incoming
    const outgoing = forward({ host: '127.0.0.1', port, method, path: url, headers, agent: false }, resolve)
    outgoing.on('error', reject)
    incoming.on('aborted', () => outgoing.destroy())
    incoming.pipe(outgoing)
  })
}

async function uploadUntil(
  incoming: IncomingMessage,
  bytes: number,
  end: (socket: Socket) => void,
): Promise<void> {
  let read = 0
  await new Promise<void>((resolve) => {
    const look = (chunk?: Buffer) => {
      read += chunk?.length ?? 0
      if (read < bytes) return
      incoming.off('data', look)
      end(incoming.socket)
      resolve()
    }
    incoming.on('data', look)
    incoming.on('end', () => look(Buffer.alloc(bytes)))
    incoming.on('error', () => resolve())
    if (bytes === 0) look()
  })
}

function reset(socket: Socket): void {
  socket.resetAndDestroy()
}
