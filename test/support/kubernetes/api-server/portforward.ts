/**
 * `kubectl port-forward` over WebSocket: SPDY/3.1 in binary messages (KEP-4006, "tunneling"). For each connection the
 * client opens two streams, one for errors and one for data. No flow control: neither side of Kubernetes has any.
 */
import { connect, type Socket } from 'node:net'
import { constants, createDeflate, createInflate, type Deflate, type Inflate } from 'node:zlib'
import { spdyDictionary } from './spdy-dictionary.ts'
import type { WebSocketConnection } from './websocket.ts'

export const forwardProtocol = 'SPDY/3.1+portforward.k8s.io'

const types = { synStream: 1, synReply: 2, rstStream: 3, ping: 6, goAway: 7 } as const
const fin = 1

type Target = (port: number) => { host: string; port: number } | undefined

/** Serves one client until it goes. */
export function forwardOver(connection: WebSocketConnection, target: Target): void {
  const session = new Session(connection, target)
  connection.onMessage((message) => session.take(message))
  connection.onClose(() => session.close())
}

class Session {
  readonly #connection: WebSocketConnection
  readonly #target: Target
  readonly #inflate: Inflate = createInflate({ dictionary: spdyDictionary })
  readonly #deflate: Deflate = createDeflate({ dictionary: spdyDictionary })
  readonly #data = new Map<number, Socket>()
  readonly #errors = new Map<string, number>()
  #buffer = Buffer.alloc(0)
  /** Frames are worked off one after the other: their headers are one compressed stream. */
  #work: Promise<void> = Promise.resolve()

  constructor(connection: WebSocketConnection, target: Target) {
    this.#connection = connection
    this.#target = target
  }

  close(): void {
    for (const socket of this.#data.values()) socket.destroy()
    this.#inflate.destroy()
    this.#deflate.destroy()
  }

  take(message: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, message])
    while (this.#buffer.length >= 8) {
      const end = 8 + this.#buffer.readUIntBE(5, 3)
      if (this.#buffer.length < end) return
      const frame = Buffer.from(this.#buffer.subarray(0, end))
      this.#buffer = this.#buffer.subarray(end)
      this.#work = this.#work.then(() => this.#frame(frame))
    }
  }

  async #frame(frame: Buffer): Promise<void> {
    const first = frame.readUInt32BE(0)
    const flags = frame[4] ?? 0
    if (first < 0x8000_0000) {
      const socket = this.#data.get(first)
      if (frame.length > 8) socket?.write(frame.subarray(8))
      if (flags & fin) socket?.end()
      return
    }
    const type = first & 0xffff
    if (type === types.synStream) await this.#open(frame.readUInt32BE(8), frame.subarray(18))
    else if (type === types.rstStream) this.#data.get(frame.readUInt32BE(8))?.destroy()
    else if (type === types.ping) this.#connection.send(frame)
    else if (type === types.goAway) this.#connection.close()
  }

  async #open(id: number, block: Buffer): Promise<void> {
    const headers = parseHeaders(await through(this.#inflate, block))
    const request = headers['requestid'] ?? ''
    await this.#reply(id)
    if (headers['streamtype'] === 'error') {
      this.#errors.set(request, id)
      return
    }
    const error = this.#errors.get(request) ?? 0
    const at = this.#target(Number(headers['port']))
    const refuse = (why: string) => {
      this.#send(error, Buffer.from(`error forwarding port ${headers['port']}: ${why}`), fin)
      this.#send(id, Buffer.alloc(0), fin)
    }
    if (at === undefined) return refuse('nothing listens there')
    const socket = connect(at)
    this.#data.set(id, socket)
    socket.on('data', (bytes: Buffer) => {
      if (this.#send(id, bytes, 0)) return
      socket.pause()
      this.#connection.socket.once('drain', () => socket.resume())
    })
    let problem = ''
    socket.once('error', ({ message }) => {
      problem = message
    })
    socket.once('close', () => {
      this.#data.delete(id)
      if (problem !== '') return refuse(problem)
      this.#send(id, Buffer.alloc(0), fin)
      this.#send(error, Buffer.alloc(0), fin)
    })
  }

  async #reply(id: number): Promise<void> {
    // No headers: their number, 0.
    const block = await through(this.#deflate, Buffer.alloc(4))
    const head = Buffer.alloc(12)
    head.writeUInt32BE(0x8003_0000 + types.synReply, 0)
    head.writeUInt32BE(4 + block.length, 4)
    head.writeUInt32BE(id, 8)
    this.#connection.send(Buffer.concat([head, block]))
  }

  #send(id: number, content: Buffer, flags: number): boolean {
    const head = Buffer.alloc(8)
    head.writeUInt32BE(id, 0)
    head.writeUInt32BE(content.length, 4)
    head[4] = flags
    return this.#connection.send(Buffer.concat([head, content]))
  }
}

/** What a block becomes in a compressed stream that goes on after it. */
async function through(stream: Inflate | Deflate, block: Buffer): Promise<Buffer> {
  const parts: Buffer[] = []
  const take = (part: Buffer) => parts.push(part)
  stream.on('data', take)
  stream.write(block)
  await new Promise<void>((resolve) => stream.flush(constants.Z_SYNC_FLUSH, resolve))
  stream.off('data', take)
  return Buffer.concat(parts)
}

/** Their number, then name and value of each, with its length before it. */
function parseHeaders(block: Buffer): Record<string, string> {
  let at = 0
  const number = () => {
    at += 4
    return block.readUInt32BE(at - 4)
  }
  const text = () => {
    const length = number()
    at += length
    return block.toString('utf8', at - length, at)
  }
  return Object.fromEntries(Array.from({ length: number() }, () => [text(), text()]))
}
