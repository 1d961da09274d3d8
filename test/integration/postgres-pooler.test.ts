import { connect, createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startPostgres } from '../../demo/embedded-postgres.ts'
import { runnerPlace } from '../../src/postgres/clients.ts'
import { Session } from '../../src/postgres/session.ts'
import { Secret } from '../../src/system/secret.ts'
import { temporaryFolder } from '../../src/system/temporary.ts'

/** Requests for TLS and for GSSAPI, each refused by one letter. */
const asksForEncryption = (data: Buffer) => [80877103, 80877104].includes(data.readInt32BE(4))

async function listen(handle: (socket: Socket) => void): Promise<{ port: number } & AsyncDisposable> {
  const server: Server = createServer((socket) => {
    socket.on('error', () => {})
    handle(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** Answers each client as PgBouncer does that does not know a startup parameter. */
function startPooler(message: string) {
  return listen((socket) => {
    socket.on('data', (data) => {
      if (asksForEncryption(data)) {
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
}

/** Passes everything on but the options of a session: PgBouncer with `ignore_startup_parameters = options`. */
function startIgnoringPooler(port: number) {
  return listen((socket) => {
    const begin = (data: Buffer) => {
      if (asksForEncryption(data)) {
        socket.write('N')
        socket.once('data', begin)
        return
      }
      const words = data.subarray(8).toString('latin1').split('\0')
      const at = words.indexOf('options')
      if (at >= 0) words.splice(at, 2)
      const rest = Buffer.from(words.join('\0'), 'latin1')
      const head = Buffer.from(data.subarray(0, 8))
      head.writeInt32BE(rest.length + 8, 0)
      const server = connect(port, '127.0.0.1')
      server.on('error', () => socket.destroy())
      server.write(Buffer.concat([head, rest]))
      socket.pipe(server).pipe(socket)
    }
    socket.once('data', begin)
  })
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

it('a pooler that drops the settings of a session is named as one', async () => {
  await using folder = await temporaryFolder()
  const postgres = await startPostgres({ dataDir: join(folder.path, 'data') })
  try {
    await using pooler = await startIgnoringPooler(postgres.port)
    const { host, user, password } = postgres
    const database = { name: 'postgres', host, port: pooler.port, user, password: new Secret(password) }
    await expect(Session.open({ place: runnerPlace(), database })).rejects.toMatchObject({
      code: 'database-pooler',
      what: expect.stringContaining('does not have the settings that the session was opened with'),
    })
  } finally {
    await postgres.stop()
  }
})
