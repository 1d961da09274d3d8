import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRestorable, prove, restorabilityProofs, settleIngestion } from '../../../src/splice/proofs.ts'
import type { AppsFacts, KeysFound, ParticipantFacts, Proof, Verdict } from '../../../src/splice/splice.ts'

const id = `PAR::demo::1220${'a'.repeat(64)}`
const other = `PAR::other::1220${'b'.repeat(64)}`
const offset = fc.nat(2_000_000_000)

const apps = (entries: AppsFacts['ingestion'], missing = {}): AppsFacts => ({
  ...(entries && { ingestion: entries }),
  missing,
})
const found = (custody: KeysFound['custody'] = 'plain', lacking: readonly string[] = []): KeysFound => ({
  custody,
  lacking,
  namespaceKnown: true,
})
const participant = (facts: Partial<ParticipantFacts> = {}): ParticipantFacts => ({
  participantId: id,
  ledgerEnd: 10,
  prunedUpTo: 0,
  ledgerParticipantId: id,
  keys: found(),
  synchronizers: [{ id: 'global', newestEvent: '2026-11-22T18:00:00.000Z', connected: true }],
  missing: {},
  ...facts,
})
const at = (highestOffset: number, migrationId = 0, participantId = id) => ({
  participantId,
  migrationId,
  begun: true,
  highestOffset,
  resumeOffset: highestOffset,
})
const verdict = (proofs: readonly Proof[], name: string) =>
  proofs.find((proof) => proof.name === name)?.verdict

describe('the order', () => {
  it('passes exactly when the app has not read past the ledger end', () => {
    fc.assert(
      fc.property(offset, offset, (ingested, ledgerEnd) => {
        const proofs = prove(apps([at(ingested)]), participant({ ledgerEnd }))
        expect(verdict(proofs, 'order')).toBe(ingested <= ledgerEnd ? 'pass' : 'fail')
      }),
    )
  })

  it('looks at this participant and its migration, whatever else the apps database remembers', () => {
    const entry = fc.record({
      highest: offset,
      migration: fc.nat(9),
      mine: fc.boolean(),
      begun: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 8 }),
        fc.nat(8),
        offset,
        offset,
        (others, place, ingested, ledgerEnd) => {
          const rows = others.map((one) => at(one.highest, one.migration, one.mine ? id : other))
          // What a migration that failed leaves: a higher id without an offset.
          const failed = { participantId: id, migrationId: 11, begun: false, unknown: 'none yet' }
          const all = [...rows.toSpliced(place, 0, at(ingested, 10)), failed]
          const proofs = prove(apps(all), participant({ ledgerEnd }), { migrationId: 10 })
          expect(verdict(proofs, 'order')).toBe(ingested <= ledgerEnd ? 'pass' : 'fail')
          expect(verdict(proofs, 'same-node')).toBe('pass')
        },
      ),
    )
  })

  it('is not checked, never passed, when a fact is missing', () => {
    const facts = fc.record(
      {
        participantId: fc.constant(id),
        ledgerEnd: offset,
        prunedUpTo: offset,
        ledgerParticipantId: fc.constant(id),
        keys: fc.constant(found()),
      },
      { requiredKeys: [] },
    )
    const ingestion = fc.option(
      fc.array(fc.record({ highest: offset, mine: fc.boolean() }), { maxLength: 3 }),
    )
    fc.assert(
      fc.property(facts, ingestion, (known, ingested) => {
        const rows = ingested?.map((one) => at(one.highest, 0, one.mine ? id : other))
        const proofs = prove(apps(rows), { ...known, missing: {} })
        const own = rows?.filter((row) => row.participantId === known.participantId).length === 1
        if (known.ledgerEnd === undefined || !own) expect(verdict(proofs, 'order')).toBe('not-checked')
        if (known.prunedUpTo === undefined || !own)
          expect(verdict(proofs, 'not-pruned-past-app')).toBe('not-checked')
        if (known.participantId === undefined) expect(verdict(proofs, 'same-node')).toBe('not-checked')
        if (known.keys === undefined) expect(verdict(proofs, 'keys-present')).toBe('not-checked')
        const complete = restorabilityProofs.every((name) => verdict(proofs, name) === 'pass')
        expect(isRestorable(proofs)).toBe(complete)
      }),
    )
  })

  it('says which fact is missing and why', () => {
    const proofs = prove(apps(undefined, { ingestion: 'no validator.store_descriptors(id, descriptor)' }), {
      missing: { ledgerEnd: 'no participant.lapi_parameters(ledger_end)' },
    })
    expect(proofs.map((proof) => proof.verdict)).toEqual(Array(4).fill('not-checked'))
    expect(proofs[0]?.detail).toContain('no participant.lapi_parameters(ledger_end)')
    const unknownApps = prove(apps(undefined, { ingestion: 'no table' }), participant())
    expect(unknownApps[0]?.detail).toContain('no table')
  })
})

describe('pruning', () => {
  it('passes exactly when what the app reads next is still there', () => {
    fc.assert(
      fc.property(offset, offset, (resumeOffset, prunedUpTo) => {
        const entry = { ...at(2_000_000_000), resumeOffset }
        const proofs = prove(apps([entry]), participant({ prunedUpTo }))
        expect(verdict(proofs, 'not-pruned-past-app')).toBe(resumeOffset >= prunedUpTo ? 'pass' : 'fail')
      }),
    )
  })

  it('is not checked without the store where the app resumes', () => {
    const { resumeOffset: _, ...entry } = at(5)
    expect(verdict(prove(apps([entry]), participant()), 'not-pruned-past-app')).toBe('not-checked')
  })

  it('names the wallet stores that are behind, which do not fail a set', () => {
    const wallets = [
      { party: 'gone::1220', offset: 3 },
      { party: 'here::1220', offset: 9 },
    ]
    const proofs = prove(apps([{ ...at(9), wallets }]), participant({ prunedUpTo: 5 }))
    const proof = proofs.find((one) => one.name === 'not-pruned-past-app')
    expect(proof).toMatchObject({ verdict: 'pass', detail: expect.stringContaining('gone::1220 at 3') })
    expect(proof?.detail).not.toContain('here::1220')
  })
})

describe('the node', () => {
  it('fails when the databases, the identities or the expectation name different participants', () => {
    expect(verdict(prove(apps([at(5, 0, other)]), participant()), 'same-node')).toBe('fail')
    expect(verdict(prove(apps([at(5)]), participant(), { expectedId: other }), 'same-node')).toBe('fail')
    expect(verdict(prove(apps([at(5)]), participant(), { identitiesId: other }), 'same-node')).toBe('fail')
    const same = prove(apps([at(5)]), participant(), { expectedId: id, identitiesId: id })
    expect(verdict(same, 'same-node')).toBe('pass')
    expect(same.find((proof) => proof.name === 'same-node')?.detail).toContain('identities')
  })

  it('passes for keys wherever they are held, and says what else is needed', () => {
    for (const [custody, word] of [
      ['plain', 'participant database'],
      ['wrapped', 'KMS key'],
      ['kms', 'worth nothing without it'],
    ] as const) {
      const proof = prove(apps([at(5)]), participant({ keys: found(custody) })).find(
        (one) => one.name === 'keys-present',
      )
      expect(proof).toMatchObject({ verdict: 'pass', detail: expect.stringContaining(word) })
    }
  })

  it('fails without the key of its namespace, a signing or an encryption key, and names what it lacks', () => {
    const keys = found('plain', ['the key of the node’s namespace', 'an encryption key'])
    const proof = prove(apps([at(5)]), participant({ keys })).find((one) => one.name === 'keys-present')
    expect(proof).toMatchObject({
      verdict: 'fail',
      detail: expect.stringContaining('namespace, an encryption key'),
    })
    const unknown = prove(apps([at(5)]), participant({ keys: { ...found(), namespaceKnown: false } }))
    expect(verdict(unknown, 'keys-present')).toBe('not-checked')
  })

  it('fails when the ledger in its database is that of another participant', () => {
    expect(verdict(prove(apps([at(5)]), participant({ ledgerParticipantId: other })), 'same-node')).toBe(
      'fail',
    )
  })

  it('is as fresh as the connected synchronizer that is furthest behind; one that it left is named', () => {
    const now = new Date('2026-11-22T18:10:00.000Z')
    const one = (id: string, minute: number, connected = true) => ({
      id,
      newestEvent: `2026-11-22T18:0${minute}:00.000Z`,
      connected,
    })
    const fresh = (...synchronizers: NonNullable<ParticipantFacts['synchronizers']>) =>
      prove(apps([at(5)]), participant({ synchronizers }), { maxDataAgeMs: 300_000, now }).at(-1)
    expect(fresh(one('a', 9), one('b', 1))).toMatchObject({
      verdict: 'fail',
      detail: expect.stringContaining('b: newest event 2026-11-22T18:01:00.000Z, 9 min old'),
    })
    expect(fresh(one('a', 9), one('left', 1, false))).toMatchObject({
      verdict: 'pass',
      detail: expect.stringContaining(
        'left: newest event 2026-11-22T18:01:00.000Z, 9 min old (not connected',
      ),
    })
    expect(fresh(one('a', 9), { id: 'new', connected: true })?.verdict).toBe('not-checked')
    expect(fresh(one('left', 9, false))?.verdict).toBe('not-checked')
  })

  it('is fresh or not by the newest event, not by the clock of the file', () => {
    const now = new Date('2026-11-22T18:10:00.000Z')
    const fresh = (maxDataAgeMs: number, facts = {}) =>
      verdict(prove(apps([at(5)]), participant(facts), { maxDataAgeMs, now }), 'fresh-data')
    expect(fresh(600_000)).toBe('pass')
    expect(fresh(540_000)).toBe('fail')
    expect(fresh(599_999), 'not rounded in favour of the node').toBe('fail')
    const { synchronizers: _, ...timeless } = participant()
    const proofs = prove(apps([at(5)]), timeless, { maxDataAgeMs: 600_000, now })
    expect(verdict(proofs, 'fresh-data')).toBe('not-checked')
  })
})

describe('isRestorable', () => {
  const proofs = (verdicts: Partial<Record<string, Verdict>>) =>
    restorabilityProofs.flatMap((name) => {
      const given = name in verdicts ? verdicts[name] : 'pass'
      return given === undefined ? [] : [{ name, verdict: given, detail: '' }]
    })

  it('wants every proof, passed', () => {
    expect(isRestorable(proofs({}))).toBe(true)
    for (const name of restorabilityProofs) {
      for (const given of ['fail', 'not-checked', undefined] as const)
        expect(isRestorable(proofs({ [name]: given })), `${name} ${given}`).toBe(false)
    }
  })

  it('does not mind other proofs', () => {
    expect(isRestorable([...proofs({}), { name: 'fresh-data', verdict: 'fail', detail: '' }])).toBe(true)
  })
})

describe('settleIngestion', () => {
  const why = (...parts: Parameters<typeof settleIngestion>) => settleIngestion(...parts).why

  it('has a reason for a participant that the app does not know', () => {
    expect(why(apps([at(5)]), other, undefined)).toContain(other)
    expect(why(apps([at(5)]), undefined, undefined)).toBeDefined()
    expect(why(apps(undefined), id, undefined)).toContain('ingestion state unknown')
  })

  it('takes the only migration id there is, and never chooses among several', () => {
    expect(settleIngestion(apps([at(5, 3)]), id, undefined).entry?.migrationId).toBe(3)
    expect(why(apps([at(5, 3), at(9, 4)]), id, undefined)).toContain('3, 4')
    expect(settleIngestion(apps([at(5, 3), at(9, 4)]), id, 4).entry?.highestOffset).toBe(9)
  })

  it('does not take an old participant database for that of an app that has gone on', () => {
    expect(why(apps([at(5, 3), at(9, 4)]), id, 3)).toContain('gone on to migration id 4')
    expect(why(apps([at(9, 4)]), id, 3)).toContain('gone on to migration id 4')
    expect(why(apps([at(9, 4)]), id, 5)).toContain('not of 5')
  })
})
