import { createServer, request as httpRequest } from 'node:http'
import { connect as tcpConnect } from 'node:net'
import { closeHttp } from '../../src/http/http.ts'
import { close, listen } from './scripted-server.ts'

/** Takes the proxy variables out of the environment, until it is disposed of. Connections of before are closed. */
export async function withoutProxies(): Promise<AsyncDisposable> {
  const names = ['http_proxy', 'https_proxy', 'no_proxy'].flatMap((name) => [name, name.toUpperCase()])
  const before = names.map((name) => [name, process.env[name]] as const)
  for (const name of names) delete process.env[name]
  await closeHttp()
  return {
    async [Symbol.asyncDispose]() {
      for (const [name, value] of before) {
        if (value === undefined) delete process.env[name]
        else process.env[name] = value
      }
      await closeHttp()
    },
  }
}

/** A forward proxy that leads every name to the target, the way a corporate proxy resolves names itself. */
export async function forwardProxy(targetPort: number, credentials?: string) {
  const seen: string[] = []
  const allowed = (header: string | undefined) =>
    credentials === undefined || header === `Basic ${Buffer.from(credentials).toString('base64')}`
  const server = createServer((incoming, outgoing) => {
    seen.push(`${incoming.method} ${incoming.url}`)
    if (!allowed(incoming.headers['proxy-authorization'])) return outgoing.writeHead(407).end()
    const { pathname } = new URL(incoming.url ?? '')
    const { method, headers } = incoming
    incoming.pipe(
      httpRequest({ port: targetPort, host: '127.0.0.1', path: pathname, method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
        answer.pipe(outgoing)
      }),
    )
    return undefined
  })
  server.on('connect', (incoming, socket) => {
    seen.push(`CONNECT ${incoming.url}`)
    if (!allowed(incoming.headers['proxy-authorization'])) return socket.end('HTTP/1.1 407 No\r\n\r\n')
    const target = tcpConnect(targetPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n')
      socket.pipe(target).pipe(socket)
    })
    target.on('error', () => socket.destroy())
    return undefined
  })
  const port = await listen(server)
  return { seen, port, [Symbol.asyncDispose]: () => close(server) }
}
