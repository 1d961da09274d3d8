import { describe, expect, it } from 'vitest'
import { hintOf, type RecoveryFacts } from '../../../src/recover-identities/blockers.ts'
import { drawRecoveryPlan, usersToOnboard } from '../../../src/recover-identities/plan.ts'
import type { Target } from '../../../src/restore/target.ts'
import { sampleManifest } from '../../support/sample-manifest.ts'

const namespace = `1220${'0'.repeat(64)}`
const manifest = sampleManifest()
const gone: Target['apps'] = { state: 'unreachable', reason: 'no server' }
const empty = { state: 'empty' } as Target['apps']
const holds = { state: 'holds' } as Target['apps']

function plan(change: Partial<RecoveryFacts> = {}) {
  return drawRecoveryPlan({
    node: 'demo',
    source: { manifest, why: 'the newest set with identities', history: [manifest], unreadable: [] },
    identities: {
      participantId: `PAR::demo-validator-1::${namespace}`,
      custody: 'plain',
      keyNames: ['encryption', 'namespace', 'signing'],
      unnamedKeys: 0,
      kmsKeyIds: [],
      keySetDigest: `sha256:${'c'.repeat(64)}`,
    },
    users: { users: [{ id: 'alice', primaryParty: 'alice::1220', rights: [] }] },
    newIdentifier: 'demo-validator-1-b',
    partyHint: { hint: 'demo-validator-1', given: undefined, fromSet: 'demo-validator-1' },
    kind: 'kubernetes',
    location: 'here',
    target: { apps: empty, participant: empty },
    serversElsewhere: false,
    databases: {
      apps: { name: 'validator', server: 's' },
      participant: { name: 'participant', server: 's' },
    },
    migrationId: 0,
    bootstrap: { where: 'Secret x', instructions: ['a: b'], blockers: [] },
    canStart: false,
    afterPlacing: 'watch',
    attempts: [],
    dsoParty: { notChecked: 'scan-url is not given' },
    begun: false,
    now: new Date('2026-11-23T18:30:00Z'),
    ...change,
  })
}

const attempt = {
  newIdentifier: 'demo-validator-1-b',
  participantId: 'x',
  set: 's',
  owner: 'o',
  placedAt: '2026-11-20T00:00:00Z',
}

describe('the plan of a recovery', () => {
  it('says everything that is to be known before', () => {
    const { text, blockers, newParticipantId } = plan()
    expect(blockers).toEqual([])
    expect(newParticipantId).toBe(`PAR::demo-validator-1-b::${namespace}`)
    for (const part of [
      `was PAR::demo-validator-1::${namespace}`,
      `will be ${newParticipantId}`,
      'Migration id  0',
      'whether it is the one of the set is not checked',
      'all contracts that the DSO does not see',
      'a: b',
      `confirm: PAR::demo-validator-1::${namespace}`,
      'can neither be repeated nor interrupted',
    ])
      expect(text).toContain(part)
  })

  it.each([
    ['the old one', 'demo-validator-1', /is that of the old participant itself/],
    ['the old one in other letters', 'Demo-Validator-1', /is that of the old participant itself/],
    ['one with a colon', 'a::b', /is not one/],
    ['an empty one', '', /is not one/],
    ['one that begins with a hyphen', '-i', /is not one/],
  ])('refuses as new identifier %s', (_, newIdentifier, why) => {
    const { blockers, text } = plan({ newIdentifier })
    expect(blockers.join()).toMatch(why)
    expect(text).toContain('REFUSED')
    expect(text).not.toContain('To carry it out')
  })

  it('refuses an identifier of any set of the history, by participant, dump or configuration', () => {
    const used = [
      sampleManifest({ participantId: `PAR::demo-validator-1-b::${namespace}` }),
      sampleManifest({ deployment: { ...manifest.deployment, participantIdentifier: 'demo-validator-1-b' } }),
    ]
    for (const other of used) {
      const source = { manifest, why: '', history: [manifest, other], unreadable: [] }
      expect(plan({ source }).blockers.join()).toContain(`is used in set ${other.id}`)
    }
  })

  it('refuses the party hint as identifier', () => {
    const partyHint = { hint: 'org-node-1', given: undefined, fromSet: 'org-node-1' }
    expect(plan({ partyHint, newIdentifier: 'org-node-1' }).blockers.join()).toContain('is the party hint')
  })

  it('refuses one that an earlier recovery used up, but not one that was only placed', () => {
    expect(plan({ attempts: [attempt] }).blockers).toEqual([])
    const started = { ...attempt, startedAt: '2026-11-20T00:01:00Z' }
    expect(plan({ attempts: [started] }).blockers.join()).toContain('was used up by a recovery')
    expect(plan({ attempts: [started], begun: true }).blockers).toEqual([])
  })

  it('refuses another party hint, none, or one of another form', () => {
    const hint = (given: string | undefined, fromSet: string | undefined) =>
      plan({ partyHint: { hint: fromSet ?? given, given, fromSet } }).blockers.join()
    expect(hint('other-node-1', 'demo-validator-1')).toContain('another hint would be another party')
    expect(hint(undefined, undefined)).toContain('give party-hint')
    expect(hint('validator', undefined)).toContain('has not the form')
    expect(hint('other-node-1', undefined)).toBe('')
  })

  it('takes the hint from the party on the ledger before that in a configuration', () => {
    const id = manifest.participantId ?? ''
    const odd = sampleManifest({ deployment: { ...manifest.deployment, partyHint: 'changed-since-1' } })
    expect(hintOf([odd], id, undefined).hint).toBe('demo-validator-1')
    const { validatorParty: _, ...silent } = odd
    expect(hintOf([silent], id, undefined).hint).toBe('changed-since-1')
    expect(hintOf([silent], 'PAR::other::1220', 'given-node-1')).toEqual({
      hint: 'given-node-1',
      given: 'given-node-1',
      fromSet: undefined,
    })
  })

  it('refuses databases that hold anything, and says how to keep it', () => {
    const { blockers } = plan({ target: { apps: holds, participant: holds } })
    expect(blockers).toHaveLength(2)
    expect(blockers[1]).toContain('RENAME TO "before-recovery-ledger"')
    expect(plan({ target: { apps: holds, participant: holds }, begun: true }).blockers).toEqual([])
  })

  it('refuses a server that nobody starts from here, and leaves one that is started for the second look', () => {
    const target = { apps: gone, participant: gone }
    expect(plan({ target, serversElsewhere: true }).blockers).toHaveLength(2)
    expect(plan({ target }).blockers).toEqual([])
    expect(plan({ target }).text).toContain('checked again before anything is placed')
  })

  it('explains keys in a KMS, and refuses them on compose', () => {
    const identities = {
      participantId: manifest.participantId ?? '',
      custody: 'kms' as const,
      keyNames: [],
      unnamedKeys: 0,
      kmsKeyIds: ['arn:1'],
      keySetDigest: '',
    }
    expect(plan({ identities }).text).toContain('no private keys: they name keys in a KMS (arn:1)')
    expect(plan({ identities }).blockers).toEqual([])
    expect(plan({ identities, kind: 'compose' }).blockers.join()).toContain(
      'does not support on Docker Compose',
    )
  })

  it('refuses another network, and identities that are not those of the newest participant', () => {
    expect(plan({ dsoParty: { known: 'DSO::1220ff' } }).blockers.join()).toContain(
      'the network was reset or is another',
    )
    expect(plan({ dsoParty: { known: manifest.dsoParty ?? '' } }).text).toContain('as in the set')
    const source = {
      manifest,
      why: '',
      history: [manifest],
      unreadable: ['20261122T183012345Z-k7f3qz'],
      newerParticipant: 'PAR::new::1220',
    }
    expect(plan({ source }).blockers.join()).toContain('has no identities of it')
    expect(plan({ source }).text).toContain(
      'the identifiers in sets that cannot be read: 20261122T183012345Z-k7f3qz',
    )
  })

  it('refuses a start where there is none, and what the deployment refuses', () => {
    expect(plan({ afterPlacing: 'start' }).blockers.join()).toContain('use watch')
    expect(plan({ afterPlacing: 'start', canStart: true }).blockers).toEqual([])
    expect(plan({ bootstrap: { where: 'x', instructions: [], blockers: ['it runs'] } }).blockers).toEqual([
      'it runs',
    ])
    expect(plan({ bootstrap: undefined }).blockers).toHaveLength(1)
    const bootstrap = { where: 'x', instructions: [], blockers: [], startBlockers: ['no sponsor'] }
    expect(plan({ bootstrap }).blockers).toEqual([])
    expect(plan({ bootstrap, afterPlacing: 'start', canStart: true }).blockers).toEqual(['no sponsor'])
  })

  it('lists the users but those of the app itself', () => {
    const party = manifest.validatorParty ?? ''
    const users = [
      { id: 'ledger-api-user', primaryParty: party, rights: [] },
      { id: 'administrator', primaryParty: party, rights: [] },
      { id: 'alice', primaryParty: 'alice::1220', rights: [] },
      { id: 'gone', primaryParty: 'gone::1220', deactivated: true, rights: [] },
      { id: 'participant_admin', rights: [] },
    ]
    expect(usersToOnboard({ users, walletUsers: ['administrator', 'alice', 'bob'] }, party)).toEqual([
      { id: 'alice', party: 'alice::1220' },
      { id: 'bob' },
    ])
  })
})
