import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { collect, once } from '../../src/pipeline/meter.ts'
import { openArtifact } from '../../src/repository/storage/artifact.ts'
import { Secret } from '../../src/system/secret.ts'
import { errorOf } from '../support/secrecy.ts'
import { type ArtifactServer, startArtifactServer } from '../support/storage/artifact-server.ts'
import { storageConformance } from '../support/storage/conformance.ts'

const warnings: string[] = []
const log = {
  info: () => {},
  warning: (line: string) => void warnings.push(line),
  group: <T>(_title: string, work: () => Promise<T>) => work(),
}

/** Opens the artifacts of a run as the job of that run does. */
async function open(server: ArtifactServer, run: string, token = server.token) {
  const job = await server.job(run)
  Object.assign(process.env, job)
  const settings = {
    repository: job['GITHUB_REPOSITORY'] ?? '',
    apiUrl: server.url,
    token: new Secret(token),
    retentionDays: 0,
  }
  return await openArtifact(settings, log, { idleMs: 5000, attempts: 2 })
}

storageConformance('workflow artifacts', { leavesBehind: false, canBeDamaged: true }, async () => {
  const server = await startArtifactServer()
  return {
    open: (area) => open(server, area),
    leftovers: async (area) => server.unfinished(area),
    pageSize: 100,
    damaging: async (damage, _area, work) => {
      server.damage = (content) =>
        damage === 'cut' ? content.subarray(0, -1) : Buffer.from(content.map((byte) => byte ^ 1))
      try {
        await work()
      } finally {
        server.damage = undefined
      }
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
})

describe('workflow artifacts', () => {
  let server: ArtifactServer
  beforeAll(async () => {
    server = await startArtifactServer()
  })
  afterAll(async () => await server?.[Symbol.asyncDispose]())

  test('of another run are found and read', async () => {
    const first = await open(server, 'shared')
    await first.write('demo/a', once(Buffer.from('x')), { exclusive: true })
    // Another run of the same repository: the service that it writes to is another, the list is the same.
    const second = await open(server, 'shared')
    expect(String(await collect(second.read('demo/a'), 10))).toBe('x')
  })

  test('say what is lost', async () => {
    await open(server, 'told')
    expect(warnings.at(-1)).toMatch(/deletes them after some days.*can download them.*concurrency group/)
  })

  test.each([
    [401, 'storage-credentials'],
    [403, 'storage-access'],
    [503, 'storage-busy'],
  ])('that are refused with %d end in %s, without the token', async (status, code) => {
    server.refuse = status
    const failure = await errorOf(open(server, 'refused')).finally(() => {
      server.refuse = undefined
    })
    expect(failure).toMatchObject({ code })
    expect(JSON.stringify(failure) + failure.message).not.toContain(server.token)
  })

  test('are not there outside of a job', async () => {
    expect(await errorOf(openArtifact(undefined, log))).toMatchObject({ code: 'storage-credentials' })
  })
})
