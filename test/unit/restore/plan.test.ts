import { describe, expect, it } from 'vitest'
import type { NodeDescription } from '../../../src/node/deployment.ts'
import { runnerPlace } from '../../../src/postgres/clients.ts'
import type { JournalContent } from '../../../src/repository/journal.ts'
import type { Manifest } from '../../../src/repository/manifest.ts'
import type { SetId } from '../../../src/repository/set-id.ts'
import { drawPlan, type PlanParts } from '../../../src/restore/plan.ts'
import type { Target, TargetDatabase } from '../../../src/restore/target.ts'
import { restorabilityProofs } from '../../../src/splice/proofs.ts'
import type { AppsFacts, ParticipantFacts, Proof } from '../../../src/splice/splice.ts'
import { sampleManifest } from '../../support/sample-manifest.ts'

const proofs: Proof[] = restorabilityProofs.map((name) => ({
  name,
  verdict: 'pass' as const,
  detail: 'as it should be',
}))
const id = sampleManifest().participantId ?? ''
const now = new Date('2026-11-23T00:00:00.000Z')

const description: NodeDescription = {
  kind: 'compose',
  location: 'compose project splice-validator',
  components: [
    { name: 'participant', replicas: 1 },
    { name: 'validator', replicas: 1 },
  ],
  databases: {
    apps: { name: 'validator', server: 'postgres:5432' },
    participant: { name: 'participant-0', server: 'postgres:5432' },
  },
  warnings: [],
}

const access = { database: { name: 'x' }, place: runnerPlace() }
const absent = (major = 14, clientMajor = 15): TargetDatabase => ({
  state: 'absent',
  access,
  major,
  clientMajor,
})
const there = (state: 'empty' | 'holds', major = 14, clientMajor = 15): TargetDatabase => ({
  state,
  access,
  major,
  clientMajor,
  server: { ...sampleManifest().databases[0].server, version: `${major}.1`, major },
})

const appsFacts = (highestOffset = 50, participantId = id): AppsFacts => ({
  ingestion: [{ participantId, migrationId: 0, begun: true, highestOffset }],
  missing: {},
})
const participantFacts = (facts: Partial<ParticipantFacts> = {}): ParticipantFacts => ({
  participantId: id,
  ledgerEnd: 60,
  dataTime: '2026-11-22T20:30:11.000Z',
  users: [{ id: 'alice', primaryParty: 'alice::1220', rights: [] }],
  missing: {},
  ...facts,
})
const holding = (
  facts: { apps?: AppsFacts | undefined; participant?: ParticipantFacts | undefined } = {},
): Target => ({
  apps: there('holds'),
  participant: there('holds'),
  appsFacts: 'apps' in facts ? (facts.apps ?? { missing: {} }) : appsFacts(),
  participantFacts: 'participant' in facts ? (facts.participant ?? { missing: {} }) : participantFacts(),
})

function plan(change: Partial<PlanParts> = {}, manifestChange: Partial<Manifest> = {}) {
  const manifest = sampleManifest({ proofs, ...manifestChange })
  return drawPlan({
    node: 'demo',
    chosen: {
      id: manifest.id as SetId,
      read: { manifest, sha256: `sha256:${'d'.repeat(64)}` },
      why: 'it was asked for',
      passedOver: [],
    },
    target: { apps: absent(), participant: absent() },
    description,
    components: 'all',
    replace: 'nothing',
    missingRoles: 'refuse',
    allowLocaleChange: false,
    maxAgeMs: 30 * 86_400_000,
    now,
    unfinished: undefined,
    serversElsewhere: false,
    keyNotChecked: false,
    ...change,
  })
}
const withServer = (major: number, clientMajor: number): Partial<Manifest> => {
  const [apps, participant] = sampleManifest().databases
  return {
    databases: [
      { ...apps, capture: { method: 'dump', clientMajor }, server: { ...apps.server, major } },
      { ...participant, capture: { method: 'dump', clientMajor }, server: { ...participant.server, major } },
    ],
  }
}

describe('a plan that can be carried out', () => {
  it('says what, why, how old, and what to confirm', () => {
    const { blockers, text, participantId, roles } = plan()
    expect(blockers).toEqual([])
    expect(participantId).toBe(id)
    expect(roles).toEqual(['apps', 'participant'])
    expect(text).toContain('(it was asked for)')
    expect(text).toContain('5 h 29 min old; the limit is 30 d 0 h')
    expect(text).toContain('stop participant, validator and wait')
    expect(text).toContain('apps        validator on postgres:5432: does not exist, Postgres 14')
    expect(text).toMatch(new RegExp(`dry-run: false\\n {2}set: \\S+\\n {2}confirm: ${id}$`))
  })

  it('takes empty databases as they are, and this node’s own with same-node', () => {
    expect(plan({ target: { apps: there('empty'), participant: there('empty') } }).blockers).toEqual([])
    expect(plan({ target: holding(), replace: 'same-node' }).blockers).toEqual([])
  })

  it('shows what was passed over', () => {
    const chosen = {
      id: sampleManifest().id as SetId,
      read: { manifest: sampleManifest({ proofs }), sha256: '' },
      why: 'the newest complete set with passing proofs',
      passedOver: ['20261122T193012345Z-abcdef: apps.dump.zst.age is missing'],
    }
    expect(plan({ chosen }).text).toContain('Passed over   20261122T193012345Z-abcdef: apps.dump')
  })
})

describe('what refuses a restore', () => {
  const cases: [string, Partial<PlanParts>, Partial<Manifest>, RegExp][] = [
    [
      'a proof that did not pass',
      {},
      { proofs: proofs.with(0, { name: 'order', verdict: 'not-checked', detail: '' }) },
      /proofs of the set do not all pass/,
    ],
    ['a proof that is not there', {}, { proofs: proofs.slice(1) }, /proofs of the set do not all pass/],
    ['data of 31 days', { now: new Date('2026-12-24T00:00:00Z') }, {}, /older than 30 d 0 h/],
    [
      'an older server',
      { target: { apps: absent(13), participant: absent() } },
      {},
      /apps server is Postgres 13, the set comes from 14/,
    ],
    ['data without leave', { target: holding() }, {}, /apps database holds data: give replace: same-node/],
    [
      'another node',
      {
        target: holding({ participant: participantFacts({ participantId: 'PAR::x::1220' }) }),
        replace: 'same-node',
      },
      {},
      /another node: PAR::x::1220/,
    ],
    [
      'another node beside an empty apps database',
      {
        target: {
          apps: absent(),
          participant: there('holds'),
          participantFacts: participantFacts({ participantId: 'PAR::x::1220' }),
        },
        replace: 'same-node',
      },
      {},
      /another node/,
    ],
    [
      'an apps database of another node',
      { target: holding({ apps: appsFacts(1, 'PAR::x::1220') }), replace: 'same-node' },
      {},
      /apps database is of another node: PAR::x::1220/,
    ],
    [
      'an apps database of something else',
      { target: holding({ apps: undefined }), replace: 'same-node' },
      {},
      /not that of a validator app/,
    ],
    [
      'a participant database without an id',
      { target: holding({ participant: undefined }), replace: 'same-node' },
      {},
      /no participant id/,
    ],
    [
      'a server elsewhere that does not answer',
      {
        target: {
          apps: { state: 'unreachable', reason: 'password authentication failed' },
          participant: absent(),
        },
        serversElsewhere: true,
      },
      {},
      /apps database cannot be looked at: password authentication failed/,
    ],
  ]
  it.each(cases)('%s', (_, change, manifest, why) => {
    const { blockers, text } = plan(change, manifest)
    expect(blockers.join('\n')).toMatch(why)
    expect(text).toContain('REFUSED')
    expect(text).not.toContain('dry-run: false')
  })

  it('a set that does not know its participant', () => {
    const { participantId: _, ...manifest } = sampleManifest({ proofs })
    const chosen = { id: manifest.id as SetId, read: { manifest, sha256: '' }, why: '', passedOver: [] }
    expect(plan({ chosen }).blockers.join()).toMatch(/does not know its participant id/)
  })

  it('lists every reason, not the first', () => {
    const { blockers } = plan({ target: holding(), now: new Date('2027-01-01T00:00:00Z') })
    expect(blockers).toHaveLength(3)
  })

  it('nothing with any-node', () => {
    const target = holding({
      apps: appsFacts(1, 'PAR::x::1'),
      participant: participantFacts({ participantId: 'PAR::x::1' }),
    })
    const drawn = plan({ target, replace: 'any-node', liveUsers: ['eve'] })
    expect(drawn.blockers).toEqual([])
    expect(drawn.text).toContain('everything of node PAR::x::1')
    // The other node's users are none of this node's.
    expect(drawn.missingUsers).toEqual([])
  })

  it('a server that is started later is no reason', () => {
    const unreachable: TargetDatabase = { state: 'unreachable', reason: 'connection refused' }
    const drawn = plan({ target: { apps: unreachable, participant: unreachable } })
    expect(drawn.blockers).toEqual([])
    expect(drawn.text).toContain('not checked now (connection refused)')
  })
})

describe('versions', () => {
  // Set: major of server and pg_dump. Target: major of server and pg_restore. pg_dump 12 to 15 write one format.
  const matrix: [number, number, number, number, boolean][] = [
    [14, 15, 14, 15, true],
    [14, 14, 15, 15, true],
    [14, 15, 14, 14, true],
    [14, 15, 17, 17, true],
    [14, 15, 16, 16, true],
    [14, 15, 14, 16, true],
    [14, 15, 14, 17, false],
    [14, 15, 15, 17, false],
    [14, 16, 14, 15, false],
    [16, 16, 17, 17, true],
    [16, 16, 15, 16, false],
    [17, 17, 17, 17, true],
    [17, 17, 14, 15, false],
    [17, 17, 17, 16, false],
    [17, 17, 18, 18, true],
  ]
  it.each(matrix)(
    'server %i, pg_dump %i to server %i, pg_restore %i: %s',
    (from, dump, to, restore, fits) => {
      const target = { apps: absent(to, restore), participant: absent(to, restore) }
      expect(plan({ target }, withServer(from, dump)).blockers.length === 0).toBe(fits)
    },
  )
})

describe('one database alone', () => {
  const apps = { components: 'apps', replace: 'same-node' } as const
  const participant = { components: 'participant', replace: 'same-node' } as const

  it('apps: fits a participant that has gone on', () => {
    const { blockers, roles, text } = plan({ ...apps, target: holding() })
    expect(blockers).toEqual([])
    expect(roles).toEqual(['apps'])
    expect(text).toMatch(/participant {1,2}participant-0 on .* \(stays\)/)
  })

  it('apps: refused beside a participant that is behind, is unknown, or is another', () => {
    const beside = (facts: ParticipantFacts | undefined) =>
      plan({ ...apps, target: holding({ participant: facts }) }).blockers.join()
    expect(beside(participantFacts({ ledgerEnd: 40 }))).toMatch(
      /read up to 41, the participant that stays ends at 40/,
    )
    expect(beside(undefined)).toMatch(/cannot be checked/)
    expect(beside(participantFacts({ participantId: 'PAR::x::1' }))).toMatch(/of another node/)
  })

  it('participant: refused when the app has read past its ledger end', () => {
    const beside = (facts: AppsFacts | undefined) =>
      plan({ ...participant, target: holding({ apps: facts }) }).blockers.join()
    expect(beside(appsFacts(42))).toBe('')
    expect(beside(appsFacts(43))).toMatch(
      /read up to 43, the participant of the set ends at 42.*components: all/,
    )
    expect(beside(appsFacts(1, 'PAR::x::1'))).toMatch(/cannot be checked/)
    expect(beside(undefined)).toMatch(/cannot be checked/)
  })

  it('leaves the other as it is, so that it may hold data', () => {
    const target = { ...holding(), participant: there('empty'), participantFacts: participantFacts() }
    expect(
      plan({ ...participant, replace: 'nothing', target: { ...target, appsFacts: appsFacts(42) } }).blockers,
    ).toEqual([])
  })
})

describe('what is lost', () => {
  it('counts offsets and time of local changes', () => {
    const { text } = plan({ target: holding(), replace: 'same-node' })
    expect(text).toContain('18 offsets of the participant (now 60)')
    expect(text).toContain('2 h 0 min of local changes')
  })

  it('says when the target is not ahead, and when there is nothing to compare with', () => {
    const same = participantFacts({ ledgerEnd: 42, dataTime: '2026-11-22T18:30:11.000Z' })
    expect(plan({ target: holding({ participant: same }) }).text).toContain('no offsets')
    expect(plan().text).toContain('nothing to compare with')
  })

  it('names users that came after the set, with their parties where the participant knows them', () => {
    const facts = participantFacts({
      users: [
        { id: 'alice', rights: [] },
        { id: 'carol', primaryParty: 'carol::1220', rights: [] },
      ],
    })
    const drawn = plan({ target: holding({ participant: facts }), liveUsers: ['alice', 'carol', 'dave'] })
    expect(drawn.missingUsers).toEqual([{ id: 'carol', party: 'carol::1220' }, { id: 'dave' }])
    expect(drawn.text).toContain('onboarded after the set: carol, dave')
  })
})

describe('an unfinished restore', () => {
  const journal: JournalContent = {
    version: 1,
    id: 'abcdef',
    set: sampleManifest().id,
    manifestSha256: '',
    owner: 'a terminal',
    startedAt: '2026-11-22T19:00:00.000Z',
    phase: 'swapping',
    stopped: { components: [] },
    replacements: [],
    missingUsers: [],
    steps: [],
  }
  it.each([
    ['undo', /it is undone first/],
    ['go-on', /goes on with the start of the node/],
    ['replace', /another set is asked for/],
    [undefined, /it is dealt with first/],
  ] as const)('%s', (remedy, text) => {
    const drawn = plan({ unfinished: { journal, remedy } })
    expect(drawn.text).toMatch(/restore abcdef of set \S+ stopped at "swapping"/)
    expect(drawn.text).toMatch(text)
  })
})
