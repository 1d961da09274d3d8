import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What was asked of a scripted server. */
export interface Asked {
  readonly method: string
  /** As on the request line: an absolute URL when the server is used as a proxy. */
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** Answers one request; `response` for what a status and a text cannot say. */
export type Script = (
  asked: Asked,
  response: ServerResponse,
) => { status: number; body?: string | object; headers?: Record<string, string> } | undefined

/** A real HTTP server on loopback that answers as the script says and remembers what it was asked. */
export async function scriptedServer(script: Script) {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      const one = { method, url, headers, body: Buffer.concat(chunks).toString() }
      asked.push(one)
      const answer = script(one, response)
      if (answer === undefined) return
      const text = typeof answer.body === 'object' ? JSON.stringify(answer.body) : (answer.body ?? '')
      const type = typeof answer.body === 'object' ? { 'content-type': 'application/json' } : {}
      response.writeHead(answer.status, { ...type, ...answer.headers }).end(text)
    })
  })
  const port = await listen(server)
  return { asked, port, url: `http://127.0.0.1:${port}`, server, [Symbol.asyncDispose]: () => close(server) }
}

/** Listens on a free loopback port and returns it. */
export function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

/** Closes the server and every connection to it. */
export function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => {
    server.close(() => resolve())
  })
}
