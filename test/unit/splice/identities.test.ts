import { randomBytes } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkIdentities, identitiesChanges, parseIdentities } from '../../../src/splice/identities.ts'
import { Failure } from '../../../src/system/failure.ts'
import { everythingIn } from '../../support/secrecy.ts'

const namespace = `1220${'ab12'.repeat(16)}`
const id = `PAR::alice-validator-1::${namespace}`
const keyPair = () => randomBytes(90).toString('base64')
const plain = () => ({
  id,
  keys: [
    { keyPair: keyPair(), name: 'namespace' },
    { keyPair: keyPair(), name: 'signing' },
    { keyPair: keyPair(), name: 'encryption' },
  ],
  authorizedStoreSnapshot: randomBytes(2000).toString('base64'),
  version: '0.7.1',
})
const kms = () => ({
  id,
  keys: [
    { type: 'signing', keyId: 'e5efa9a6-1ea9', name: 'namespace' },
    { type: 'signing', keyId: 'bb1cdc68-105c', name: 'signing' },
    { type: 'encryption', keyId: 'b3d64b43-9c30', name: 'encryption' },
  ],
  authorizedStoreSnapshot: randomBytes(2000).toString('base64'),
})

function failureOf(dump: unknown): Failure {
  try {
    parseIdentities(dump)
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('was expected to fail')
}

describe('an identities dump', () => {
  test('with keys gives its public facts', () => {
    const dump = plain()
    const identities = parseIdentities(dump)
    expect(identities).toMatchObject({
      participantId: id,
      version: '0.7.1',
      custody: 'plain',
      keyNames: ['encryption', 'namespace', 'signing'],
      unnamedKeys: 0,
      kmsKeyIds: [],
    })
    expect(identities.keySetDigest).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(JSON.parse(identities.raw.reveal().toString())).toEqual(dump)
  })

  test('with a KMS names what must survive there', () => {
    const identities = parseIdentities(kms())
    expect(identities.custody).toBe('kms')
    expect(identities.kmsKeyIds).toEqual(['b3d64b43-9c30', 'bb1cdc68-105c', 'e5efa9a6-1ea9'])
    expect(identities).not.toHaveProperty('version')
  })

  test('with one plain key among KMS keys counts as plain: it must be kept as a secret', () => {
    const dump = kms()
    const mixed = { ...dump, keys: [...dump.keys, { keyPair: keyPair(), name: 'session' }] }
    expect(parseIdentities(mixed).custody).toBe('plain')
  })

  test('keeps the bytes as they came, spaces and unknown fields included', () => {
    const bytes = Buffer.from(`${JSON.stringify({ ...plain(), later: 'field' }, null, 2)}\n`)
    expect(parseIdentities(bytes).raw.reveal().equals(bytes)).toBe(true)
  })

  test('of an older Splice names its keys with the participant in front', () => {
    const dump = plain()
    const keys = dump.keys.map((key) => ({ ...key, name: `alice-${key.name}` }))
    expect(parseIdentities({ ...dump, keys }).keyNames).toContain('alice-namespace')
  })

  test('without key names is usable, and the check says that it cannot tell', () => {
    const dump = plain()
    const identities = parseIdentities({ ...dump, keys: dump.keys.map(({ keyPair }) => ({ keyPair })) })
    const [keys] = checkIdentities(identities, {})
    expect(keys).toMatchObject({ name: 'identities-keys', verdict: 'not-checked' })
  })

  test('never shows its keys, however it is printed', () => {
    const dump = plain()
    const identities = parseIdentities(dump)
    const shown = `${JSON.stringify(identities)}${inspect(identities, { depth: 9, showHidden: true })}${identities.raw}`
    for (const key of dump.keys) expect(shown).not.toContain(key.keyPair)
    expect(new Failure('x', { what: `leak ${dump.keys[0]?.keyPair}` }).message).toBe('leak ***')
  })
})

describe('a dump that could not be imported is refused', () => {
  const sequencer = { ...plain(), id: `SEQ::sv::${namespace}` }
  test.each([
    ['another kind of node', sequencer, /its id is “SEQ::sv::/],
    ['an id without a fingerprint', { ...plain(), id: 'PAR::alice' }, /its id is/],
    ['a fingerprint of another length', { ...plain(), id: `${id}00` }, /its id is/],
    ['no keys', { ...plain(), keys: [] }, /keys: is empty/],
    ['a purpose without a key', { ...plain(), keys: plain().keys.slice(1) }, /no key for namespace/],
    [
      'a key that is no base64',
      { ...plain(), keys: [{ keyPair: 'n*t', name: 'signing' }] },
      /keys\.0\.keyPair: is not base64/,
    ],
    [
      'a KMS key without a name',
      { ...kms(), keys: [{ type: 'signing', keyId: 'k' }] },
      /keys\.0\.name: is missing/,
    ],
    [
      'a KMS key of the wrong type',
      { ...kms(), keys: kms().keys.map((key) => ({ ...key, type: 'signing' })) },
      /“encryption” is of type signing/,
    ],
    ['an empty snapshot', { ...plain(), authorizedStoreSnapshot: '' }, /authorizedStoreSnapshot: is empty/],
    ['a missing snapshot', { id, keys: plain().keys }, /authorizedStoreSnapshot/],
    ['more than 1 MiB', { ...plain(), authorizedStoreSnapshot: 'AAAA'.repeat(300_000) }, /1\.1 MiB/],
    ['an error body', { error: 'The requested resource could not be found' }, /id/],
    ['null', null, /the whole/],
    ['nothing', Buffer.alloc(0), /its 0 bytes/],
    ['a web page', Buffer.from('<html></html>'), /are not complete JSON/],
  ])('%s', (_what, dump, expected) => {
    const failure = failureOf(dump)
    expect(failure.code).toBe('identities-malformed')
    expect(failure.what).toMatch(expected)
  })

  test('and however it is cut or changed, the error shows no key', () => {
    const dump = plain()
    const bytes = Buffer.from(JSON.stringify(dump))
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), (length) => {
        const shown = everythingIn(failureOf(bytes.subarray(0, length)))
        for (const key of dump.keys) expect(shown).not.toContain(key.keyPair.slice(0, 24))
      }),
      { numRuns: 60 },
    )
    const bad = { ...dump, keys: [...dump.keys, { keyPair: `${keyPair()}!`, name: 'x' }] }
    expect(everythingIn(failureOf(bad))).not.toContain(bad.keys[3]?.keyPair.slice(0, 24))
  })
})

describe('the key set digest', () => {
  test('is the same for the same keys in any order, and with any snapshot or version', () => {
    const dump = plain()
    fc.assert(
      fc.property(fc.shuffledSubarray(dump.keys, { minLength: 3 }), (keys) => {
        const other = parseIdentities({ ...dump, keys, version: '0.8.0', authorizedStoreSnapshot: 'AAAA' })
        expect(other.keySetDigest).toBe(parseIdentities(dump).keySetDigest)
      }),
    )
  })

  test('differs for another key, name or KMS id', () => {
    const dump = plain()
    const [first, ...others] = dump.keys
    const digests = [
      dump,
      { ...dump, keys: [{ ...first, keyPair: keyPair() }, ...others] },
      { ...dump, keys: [{ ...first, name: 'alice-namespace' }, ...others] },
      kms(),
      { ...kms(), keys: kms().keys.map((key) => ({ ...key, keyId: `${key.keyId}0` })) },
    ].map((one) => parseIdentities(one).keySetDigest)
    expect(new Set(digests).size).toBe(digests.length)
  })
})

describe('checks', () => {
  test('compare with the participant database', () => {
    const identities = parseIdentities(plain())
    const verdict = (expected: { participantId?: string }) =>
      checkIdentities(identities, expected).map((p) => p.verdict)
    expect(verdict({ participantId: id })).toEqual(['pass', 'pass'])
    expect(verdict({ participantId: `PAR::bob::${namespace}` })).toEqual(['pass', 'fail'])
    expect(verdict({})).toEqual(['pass', 'not-checked'])
  })

  test('say what changed since the previous set', () => {
    const before = parseIdentities(plain())
    expect(identitiesChanges(before, before)).toEqual([])
    expect(identitiesChanges(parseIdentities(plain()), before)[0]).toMatch(/keys of the node changed/)
    expect(identitiesChanges({ ...before, participantId: 'PAR::b::1220' }, before)[0]).toMatch(
      /is now PAR::b::1220/,
    )
  })
})
