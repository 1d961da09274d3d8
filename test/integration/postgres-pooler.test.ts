import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { runnerPlace } from '../../src/postgres/clients.ts'
import { Session } from '../../src/postgres/session.ts'
import { Secret } from '../../src/system/secret.ts'

/** Answers each client as PgBouncer does that does not know a startup parameter. */
async function startPooler(message: string): Promise<{ port: number } & AsyncDisposable> {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.on('data', (data) => {
      const code = data.readInt32BE(4)
      // Requests for TLS and for GSSAPI, each refused by one letter.
      if (code === 80877103 || code === 80877104) {
        socket.write('N')
        return
      }
      const fields = Buffer.from(`SFATAL\0C08P01\0M${message}\0\0`)
      const head = Buffer.alloc(5)
      head.write('E')
      head.writeInt32BE(fields.length + 4, 1)
      socket.end(Buffer.concat([head, fields]))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

it.each(['unsupported startup parameter in options: search_path', 'unsupported startup parameter: options'])(
  'a pooler that says "%s" is named as one',
  async (message) => {
    await using pooler = await startPooler(message)
    const database = { name: 'x', host: '127.0.0.1', port: pooler.port, user: 'u', password: new Secret('p') }
    await expect(Session.open({ place: runnerPlace(), database })).rejects.toMatchObject({
      code: 'database-pooler',
      next: expect.stringContaining('the database server itself'),
    })
  },
)
