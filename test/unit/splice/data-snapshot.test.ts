import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DataSnapshot } from '../../../src/splice/data-snapshot.ts'
import type { DrTimestamp } from '../../../src/splice/dr-timestamp.ts'
import { SnapshotScanner } from '../../../src/splice/snapshot-scanner.ts'
import { Failure } from '../../../src/system/failure.ts'

const timestamp = '2024-04-17T19:12:02Z' as DrTimestamp
const participantId = `PAR::me::1220${'0a'.repeat(32)}`
const base64 = (bytes: number) => randomBytes(bytes).toString('base64')
const keyNames = ['namespace', 'signing', 'encryption']

function sampleDump() {
  return {
    created_at: '2024-04-17T20:00:00Z',
    participant: {
      id: participantId,
      keys: keyNames.map((name) => ({ keyPair: base64(90), name })),
      authorizedStoreSnapshot: base64(40_000),
      version: '0.4.15',
    },
    participant_users: { identityProviders: [], users: [{ id: 'a "quoted\\" user }]', rights: [] }] },
    domain_id: 'global::1220ab',
    migration_id: 1,
    acs_timestamp: '2024-04-17T19:12:02.000000Z',
    acs_snapshot: base64(90_000),
    dars: [{ hash: 'ab', content: base64(20_000) }],
    a_later_field: { nested: [1, 2.5e3, true, null, 'ü €'] },
  }
}

/** A text cut into chunks at these places. */
function* chunks(bytes: Buffer, cuts: readonly number[]): Generator<Buffer> {
  let from = 0
  for (const cut of [...new Set(cuts.map((n) => n % (bytes.length + 1)))].sort((a, b) => a - b)) {
    yield bytes.subarray(from, cut)
    from = cut
  }
  yield bytes.subarray(from)
}

async function passed(bytes: Buffer, cuts: readonly number[] = []) {
  const snapshot = new DataSnapshot()
  const out: Buffer[] = []
  async function* source() {
    yield* chunks(bytes, cuts)
  }
  for await (const chunk of snapshot.through(source())) out.push(Buffer.from(chunk))
  return { out: Buffer.concat(out), snapshot }
}

const expected = { timestamp, participantId, migrationId: 1 }
const answer = (dump: unknown, migrationId = 1) =>
  Buffer.from(JSON.stringify({ data_snapshot: dump, migration_id: migrationId }))

async function codeOf(bytes: Buffer, cuts: readonly number[] = [], more = {}): Promise<string> {
  try {
    const { snapshot } = await passed(bytes, cuts)
    snapshot.check({ ...expected, ...more })
    return 'good'
  } catch (error) {
    if (error instanceof Failure) return error.code
    throw error
  }
}

describe('a data snapshot', () => {
  test('passes byte for byte, wherever it is cut into chunks and however it is written', async () => {
    const dump = sampleDump()
    const forms = [
      answer(dump),
      Buffer.from(JSON.stringify({ migration_id: 1, data_snapshot: dump }, null, 2)),
      Buffer.from(
        ` \r\n{"before":{"data_snapshot":{}},"migration_id":1,"data_snapshot"\t: ${JSON.stringify(dump)} }\n`,
      ),
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...forms),
        fc.array(fc.nat({ max: 400_000 }), { maxLength: 40 }),
        async (bytes, cuts) => {
          const { out, snapshot } = await passed(bytes, cuts)
          expect(bytes.includes(out)).toBe(true)
          expect(JSON.parse(out.toString())).toEqual(dump)
          expect(snapshot.check(expected).facts).toMatchObject({
            participantId,
            migrationId: 1,
            dars: 1,
            users: 1,
          })
        },
      ),
      { numRuns: 40 },
    )
  })

  test('one byte at a time too', async () => {
    const bytes = answer({ ...sampleDump(), acs_snapshot: base64(30_000) })
    const { out } = await passed(
      bytes,
      Array.from({ length: bytes.length }, (_, index) => index),
    )
    expect(bytes.includes(out)).toBe(true)
  })

  test('that is cut anywhere is never taken for whole', async () => {
    const bytes = answer(sampleDump())
    const ends = fc.nat({ max: bytes.length - 1 })
    await fc.assert(
      fc.asyncProperty(ends, fc.array(fc.nat({ max: 400_000 }), { maxLength: 5 }), async (end, cuts) => {
        expect(await codeOf(bytes.subarray(0, end), cuts)).toBe(end === 0 ? 'snapshot-empty' : 'snapshot-cut')
      }),
      { numRuns: 200 },
    )
  })

  test('whose bytes are not JSON between the brackets is refused, whatever was changed', async () => {
    const bytes = answer(sampleDump())
    for (const [from, to] of [
      ['"created_at":', '"created_at";'],
      ['"dars":[', '"dars":{'],
      ['"migration_id":1', '"migration_id":01'],
      ['true,null', 'true;null'],
    ] as const) {
      const broken = Buffer.from(bytes.toString('latin1').replace(from, to), 'latin1')
      expect(broken.equals(bytes)).toBe(false)
      expect(await codeOf(broken), `${from} → ${to}`).toBe('snapshot-malformed')
    }
    expect(await codeOf(Buffer.concat([bytes, Buffer.from('{}')]))).toBe('snapshot-malformed')
    expect(await codeOf(Buffer.concat([bytes, Buffer.from('}')]))).toBe('snapshot-malformed')
  })

  test.each(['acs_snapshot', 'authorizedStoreSnapshot', 'content'])(
    'with one byte of %s that is not base64 is refused',
    async (field) => {
      const text = answer(sampleDump()).toString('latin1')
      const begin = text.indexOf(`"${field}":"`) + field.length + 4
      const length = text.indexOf('"', begin) - begin
      await fc.assert(
        fc.asyncProperty(
          fc.nat({ max: length - 5 }),
          fc.constantFrom('!', '-', ' ', '=', '\\n', '\u00fc'),
          async (at, wrong) => {
            const put = text.slice(0, begin + at) + wrong + text.slice(begin + at + 1)
            expect(await codeOf(Buffer.from(put, 'latin1'), [begin + at])).toBe('snapshot-malformed')
          },
        ),
        { numRuns: 30 },
      )
      // Short by one: no digit is wrong, but the text is not whole.
      expect(await codeOf(Buffer.from(text.slice(0, begin) + text.slice(begin + 1), 'latin1'))).toBe(
        'snapshot-malformed',
      )
    },
  )

  test('without a field, or with it of another kind, is refused by its name', async () => {
    for (const field of [
      'participant',
      'participant_users',
      'acs_snapshot',
      'acs_timestamp',
      'dars',
      'migration_id',
      'domain_id',
      'created_at',
    ]) {
      const { [field as 'dars']: _gone, ...rest } = sampleDump()
      expect(await codeOf(answer(rest)), field).toBe('snapshot-malformed')
      expect(await codeOf(answer({ ...rest, [field]: null })), field).toBe('snapshot-malformed')
    }
    expect(await codeOf(answer(undefined))).toBe('snapshot-malformed')
    expect(await codeOf(answer('a text'))).toBe('snapshot-malformed')
    expect(await codeOf(Buffer.from(JSON.stringify(sampleDump())))).toBe('snapshot-malformed')
  })

  test('of another node, moment, migration or form is refused', async () => {
    const dump = sampleDump()
    const other = { ...dump, participant: { ...dump.participant, id: participantId.replace('me', 'you') } }
    expect(await codeOf(answer(other))).toBe('snapshot-other-node')
    expect(await codeOf(answer({ ...dump, acs_timestamp: '2024-04-17T19:12:03Z' }))).toBe(
      'snapshot-other-timestamp',
    )
    expect(await codeOf(answer({ ...dump, migration_id: 2 }, 2))).toBe('snapshot-other-migration')
    expect(await codeOf(answer(dump, 2))).toBe('snapshot-other-migration')
    expect(await codeOf(answer(dump, 2), [], { migrationId: undefined })).toBe('snapshot-other-migration')
    expect(await codeOf(answer(dump), [], { migrationId: undefined })).toBe('good')
    const separate = { ...dump, separate_payload_files: true, acs_snapshot: 'acs_snapshot_file' }
    expect(await codeOf(answer(separate))).toBe('snapshot-separate-files')
    expect(await codeOf(answer({ ...dump, separate_payload_files: false }))).toBe('good')
  })

  test('that is none is told by its first byte', async () => {
    expect(await codeOf(Buffer.from('\n <!doctype html>'))).toBe('http-html')
    for (const text of ['"it works"', '[1]', '17', 'null', 'PAR::'])
      expect(await codeOf(Buffer.from(text)), text).toBe('snapshot-malformed')
    expect(await codeOf(Buffer.from(' \n'))).toBe('snapshot-empty')
  })

  test('keeps keys out of what it says', async () => {
    const dump = sampleDump()
    const [key] = dump.participant.keys
    const broken = {
      ...dump,
      participant: { ...dump.participant, keys: [{ ...key, keyPair: `${key?.keyPair}!` }] },
    }
    const { snapshot } = await passed(answer(broken))
    expect(() => snapshot.check(expected)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(key?.keyPair ?? '') }),
    )
  })
})

test('any JSON object comes through the scanner as JSON.parse reads it, its long texts replaced', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({ data_snapshot: fc.dictionary(fc.string(), fc.jsonValue()), other: fc.jsonValue() }),
      fc.array(fc.nat({ max: 2000 }), { maxLength: 10 }),
      async (object, cuts) => {
        const bytes = Buffer.from(JSON.stringify(object))
        const scanner = new SnapshotScanner('data_snapshot')
        const out: Buffer[] = []
        async function* source() {
          yield* chunks(bytes, cuts)
        }
        for await (const chunk of scanner.through(source())) out.push(Buffer.from(chunk))
        const plain = JSON.parse(bytes.toString()) as typeof object
        expect(scanner.scanned().json).toEqual(plain)
        expect(JSON.parse(Buffer.concat(out).toString())).toEqual(plain.data_snapshot)
      },
    ),
    { numRuns: 500 },
  )
})
