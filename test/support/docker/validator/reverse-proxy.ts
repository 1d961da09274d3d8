/** Stands in for the deployment's nginx: chooses the upstream by the Host header, as its configuration does. */
import { createServer, request } from 'node:http'

const server = createServer((incoming, answer) => {
  const host = (incoming.headers.host ?? '').split(':')[0] ?? ''
  const known = host === 'wallet.localhost' || host === 'ans.localhost'
  if (!known || !incoming.url?.startsWith('/api/validator')) {
    answer.writeHead(404, { 'content-type': 'text/html' }).end('<html><h1>404 Not Found</h1></html>')
    return
  }
  const upstream = request(
    {
      host: 'validator',
      port: 5003,
      path: incoming.url,
      method: incoming.method,
      headers: { ...incoming.headers, host: 'validator' },
    },
    (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers)
      response.pipe(answer)
    },
  )
  upstream.on('error', () => {
    if (answer.headersSent) answer.destroy()
    else {
      answer.writeHead(502, { 'content-type': 'text/html' }).end('<html><h1>502 Bad Gateway</h1></html>')
    }
  })
  incoming.pipe(upstream)
})
server.listen(80)
process.once('SIGTERM', () => process.exit(0))
