import { createHash, randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { containerPlace, sidecarPlace } from '../../src/node/docker-place.ts'
import type { ClientPlace } from '../../src/postgres/postgres.ts'
import type { Running } from '../../src/system/child.ts'
import { Secret } from '../../src/system/secret.ts'
import { type ComposeNode, docker, startComposeNode, until } from '../support/docker/compose-node.ts'
import { imageRepository } from '../support/docker/images.ts'

let node: ComposeNode
beforeAll(async () => {
  node = await startComposeNode({ project: 'compose-place', seedBytes: 0, onlyPostgres: true })
})
afterAll(() => node?.remove())

const places: readonly [string, () => ClientPlace][] = [
  ['a running container', () => containerPlace(node.container('postgres-splice'))],
  [
    'a container beside the node',
    () => sidecarPlace({ image: `${imageRepository}postgres:14`, network: 'compose-place_splice_validator' }),
  ],
]

async function text(running: Running): Promise<string> {
  running.stdin.end()
  let all = ''
  for await (const chunk of running.stdout) all += chunk
  return all
}

describe.each(places)('client programs in %s', (_name, place) => {
  test('get and give exactly the bytes that are sent', async () => {
    const running = place().start({ program: 'cat', args: [] })
    const sent = createHash('sha256')
    const got = createHash('sha256')
    // Line ends that a terminal would change, and the keys that would detach one.
    const blocks = [
      Buffer.from('a\nb\r\n\x10\x11\x04\x00'),
      ...Array.from({ length: 24 }, () => randomBytes(1 << 20)),
    ]
    running.stdout.on('data', (chunk: Buffer) => got.update(chunk))
    for (const block of blocks) sent.update(block)
    await pipeline(Readable.from(blocks), running.stdin)
    expect((await running.exit).code).toBe(0)
    expect(got.digest('hex')).toBe(sent.digest('hex'))
  })

  test('pass on their exit code and what they say on stderr', async () => {
    const running = place().start({ program: 'sh', args: ['-c', 'echo no >&2; exit 7'] })
    await text(running)
    expect(await running.exit).toMatchObject({ code: 7, stderr: 'no' })
  })

  test('that are missing are told apart from those that fail', async () => {
    const running = place().start({ program: 'pg_dump_of_tomorrow', args: [] })
    await text(running)
    const exit = await running.exit
    expect(exit.code).toBe(127)
    expect(exit.stderr).toContain('pg_dump_of_tomorrow is not in the container')
  })

  test('get secrets in their environment, never in an argument that others can read', async () => {
    const secret = new Secret(`word-${randomBytes(12).toString('hex')}`)
    const env = { PGPASSWORD: secret }
    const running = place().start({
      program: 'sh',
      args: ['-c', 'read -r line; printf %s "$PGPASSWORD"'],
      env,
    })
    await until('the docker client runs', async () =>
      (await commandLines()).some((line) => line.includes('PGPASSWORD')),
    )
    expect((await commandLines()).join('\n')).not.toContain(secret.reveal())
    expect(await text(running)).toBe(secret.reveal())
  })

  test('cannot be given a key through a further pipe', () => {
    const secretInput = new Secret('AGE-SECRET-KEY-1QQQQ')
    expect(() => place().start({ program: 'age', args: [], secretInput })).toThrow(/cannot be given a key/)
  })

  test.each([
    ['reads nothing', 'sleep 4711'],
    ['writes without end', 'sleep 4711 & cat /dev/zero | cat'],
    ['ignores TERM', 'trap "" TERM; sleep 4711; sleep 4711'],
  ])('are gone after a cancel, one that %s too', async (_what, script) => {
    const cancel = new AbortController()
    const running = place().start({ program: 'bash', args: ['-c', script] }, cancel.signal)
    running.stdout.resume()
    await until('the program runs', async () => (await commandLines()).includes('sleep 4711'))
    cancel.abort()
    expect((await running.exit).code).not.toBe(0)
    const left = (await commandLines()).filter((line) => line.includes('4711') || line.startsWith('cat'))
    expect(left).toEqual([])
    expect(await docker('ps', '--all', '--quiet', '--filter', 'name=splice-validator-client')).toBe('')
  })

  test('are ended by kill as by a cancel', async () => {
    const running = place().start({ program: 'sleep', args: ['4712'] })
    running.stdout.resume()
    await until('the program runs', async () => (await commandLines()).includes('sleep 4712'))
    running.kill()
    expect((await running.exit).code).not.toBe(0)
    expect(await commandLines()).not.toContain('sleep 4712')
  })
})

/** The arguments of every process on this machine, those inside containers included. */
async function commandLines(): Promise<string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const lines = await Promise.all(ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')))
  return lines.map((line) => line.replaceAll('\0', ' ').trim())
}
