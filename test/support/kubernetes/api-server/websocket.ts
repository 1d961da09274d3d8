/** The server's side of WebSocket (RFC 6455): the handshake, and whole messages each way. */
import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

const magic = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'
const opcodes = { text: 1, binary: 2, close: 8, ping: 9, pong: 10 }

export class WebSocketConnection {
  readonly protocol: string
  readonly socket: Duplex
  #buffer: Buffer
  #parts: Buffer[] = []
  #closed = false
  #onMessage: (message: Buffer) => void = () => {}

  private constructor(socket: Duplex, head: Buffer, protocol: string) {
    this.socket = socket
    this.protocol = protocol
    this.#buffer = head
    socket.on('error', () => {})
    socket.on('data', (bytes: Buffer) => {
      this.#buffer = Buffer.concat([this.#buffer, bytes])
      this.#read()
    })
  }

  /** Answers the handshake with the first protocol that both know; undefined when there is none. */
  static accept(
    { headers }: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    protocols: readonly string[],
  ): WebSocketConnection | undefined {
    const offered = (headers['sec-websocket-protocol'] ?? '').split(',').map((one) => one.trim())
    const protocol = protocols.find((one) => offered.includes(one))
    if (headers.upgrade?.toLowerCase() !== 'websocket' || protocol === undefined) return undefined
    const accept = createHash('sha1').update(`${headers['sec-websocket-key']}${magic}`).digest('base64')
    const lines = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade']
    socket.write(
      `${[...lines, `Sec-WebSocket-Accept: ${accept}`, `Sec-WebSocket-Protocol: ${protocol}`].join('\r\n')}\r\n\r\n`,
    )
    return new WebSocketConnection(socket, head, protocol)
  }

  onMessage(listener: (message: Buffer) => void): void {
    this.#onMessage = listener
    this.#read()
  }

  onClose(listener: () => void): void {
    this.socket.once('close', listener)
  }

  /** Sends a binary message. False: wait for `drain` of the socket. */
  send(message: Buffer): boolean {
    return this.#frame(opcodes.binary, message)
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#frame(opcodes.close, Buffer.from([0x03, 0xe8]))
    this.socket.end()
  }

  #frame(opcode: number, content: Buffer): boolean {
    if (this.socket.destroyed || this.socket.writableEnded) return true
    const { length } = content
    const head = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10)
    head[0] = 0x80 | opcode
    head[1] = length < 126 ? length : length < 65_536 ? 126 : 127
    if (head.length === 4) head.writeUInt16BE(length, 2)
    if (head.length === 10) head.writeBigUInt64BE(BigInt(length), 2)
    this.socket.write(head)
    return this.socket.write(content)
  }

  #read(): void {
    for (;;) {
      const buffer = this.#buffer
      if (buffer.length < 2) return
      const [first = 0, second = 0] = buffer
      const short = second & 0x7f
      const extended = short === 126 ? 2 : short === 127 ? 8 : 0
      const start = 2 + extended + 4
      if (buffer.length < start) return
      const length =
        extended === 2 ? buffer.readUInt16BE(2) : extended === 8 ? Number(buffer.readBigUInt64BE(2)) : short
      if (buffer.length < start + length) return
      const mask = buffer.subarray(start - 4, start)
      const content = Buffer.from(buffer.subarray(start, start + length))
      for (let at = 0; at < length; at++) content[at] = (content[at] ?? 0) ^ (mask[at % 4] ?? 0)
      this.#buffer = buffer.subarray(start + length)
      this.#take(first & 0x0f, (first & 0x80) !== 0, content)
    }
  }

  #take(opcode: number, final: boolean, content: Buffer): void {
    if (opcode === opcodes.ping) this.#frame(opcodes.pong, content)
    else if (opcode === opcodes.close) this.close()
    else if (opcode !== opcodes.pong) {
      this.#parts.push(content)
      if (!final) return
      const message = Buffer.concat(this.#parts)
      this.#parts = []
      this.#onMessage(message)
    }
  }
}
