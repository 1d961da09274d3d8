import { describe, expect, it } from 'vitest'
import { drawAdvice } from '../../../src/advise/advice.ts'
import type { AdviceFacts, LiveFacts, SetFacts } from '../../../src/advise/facts.ts'
import type { Manifest } from '../../../src/repository/manifest.ts'
import { type NetworkFacts, networkNotAsked } from '../../../src/splice/scan.ts'
import { sampleManifest, sampleUsers } from '../../support/sample-manifest.ts'

const now = new Date('2026-11-23T18:30:00Z')
const day = 86_400_000
const lost: LiveFacts = { app: 'not-found', databases: { apps: 'absent', participant: 'absent' } }
const calm: NetworkFacts = {
  dsoParty: { known: sampleManifest().dsoParty ?? '' },
  upgrade: { known: null },
  rollForward: { known: null },
  activeSerial: { known: 3 },
  listedSerials: { known: [2, 3] },
}

const absent = (file: string) => ({ file, kind: 'missing' as const, text: `${file} is missing` })

function set(change: Partial<Manifest> = {}, facts: Partial<SetFacts> = {}): SetFacts {
  const manifest = sampleManifest(change)
  return { id: manifest.id, manifest, problems: [], missingFiles: [], ...facts }
}
function withoutIdentities(manifest: Manifest): Manifest {
  const { identities: _, ...rest } = manifest
  return rest
}
const old = { ...sampleManifest().facts, dataTime: '2026-09-01T00:00:00.000Z' }

function advise(change: Partial<AdviceFacts> = {}) {
  return drawAdvice({
    node: 'demo',
    now,
    maxAgeMs: 30 * day,
    sets: [set()],
    unusable: [],
    live: lost,
    network: calm,
    ...change,
  })
}

describe('the advice', () => {
  it('is to restore the newest set that is whole, young and proven', () => {
    const advice = advise({
      sets: [set({}, { problems: ['apps.dump is missing'] }), set({ id: '20261122T183012345Z-k7f3qz' })],
    })
    expect(advice.path).toBe('restore')
    expect(advice.text).toContain('restore set 20261122T183012345Z-k7f3qz')
    expect(advice.why.join()).toContain('apps.dump is missing')
    expect(advice.loses.join()).toContain('local changes since 2026-11-22T18:30:11.000Z')
    expect(advice.next.join()).not.toContain('replace')
  })

  it('names replace where the databases hold data', () => {
    const live: LiveFacts = { app: 'not-ready', databases: { apps: 'holds', participant: 'holds' } }
    expect(advise({ live }).next.join()).toContain('replace: same-node')
    expect(advise({ live }).loses.join()).toContain('safety copy')
  })

  it('is to restore with the age not checked where the set does not know it', () => {
    const { dataTime: _, ...facts } = sampleManifest().facts
    const advice = advise({ sets: [set({ facts })] })
    expect(advice.path).toBe('restore')
    expect(advice.notChecked.join()).toContain('age of the data')
  })

  it('is nothing for a node that runs, with what would apply if it were lost', () => {
    const live: LiveFacts = {
      app: 'ready',
      version: '0.7.1',
      databases: { apps: 'holds', participant: 'holds' },
    }
    const advice = advise({ live })
    expect(advice.path).toBe('none')
    expect(advice.text).toMatch(/If it is\s+lost: restore set/)
    expect(advice.text).toContain('has no data snapshot')
  })

  it('knows from the version whether there is a data snapshot', () => {
    const live: LiveFacts = { app: 'ready', version: '0.4.15', databases: lost.databases }
    expect(advise({ live }).text).toContain('action-dr-snapshot')
    expect(advise().text).toContain('up to Splice 0.6.1')
  })

  it('is to onboard anew after a reset of the network, whatever else there is', () => {
    const network: NetworkFacts = { ...calm, dsoParty: { known: 'DSO::1220ffff' } }
    const live: LiveFacts = { app: 'ready', databases: lost.databases }
    const advice = advise({ network, live })
    expect(advice.path).toBe('onboard-anew')
    expect(advice.why.join()).toContain('DSO::1220ffff')
  })

  it('is to follow an announced roll-forward, and to come back first where the node is lost', () => {
    const rollForward = {
      known: {
        upgradeTime: '2026-11-24T00:00:00Z',
        current: 'global::1220aa::34-3',
        successor: 'global::1220aa::34-4',
      },
    }
    const network: NetworkFacts = { ...calm, rollForward }
    const running = advise({
      network,
      live: { app: 'not-ready', databases: { apps: 'holds', participant: 'holds' } },
    })
    expect(running.path).toBe('roll-forward-lsu')
    expect(running.next.join()).toContain('global::1220aa::34-4')
    expect(running.next.join()).not.toContain('mode: restore')
    const gone = advise({ network })
    expect(gone.path).toBe('roll-forward-lsu')
    expect(gone.next[0]).toContain('mode: restore')
  })

  describe('for a set from before a synchronizer upgrade', () => {
    const upgrade = { known: { upgradeTime: '2026-11-23T00:00:00Z', successor: 'global::1220aa::34-3' } }

    it('is to restore it while the old synchronizer is listed', () => {
      const advice = advise({ network: { ...calm, upgrade } })
      expect(advice.path).toBe('restore-before-lsu')
      expect(advice.next.join()).toContain('old synchronizer')
    })
    it('is to restore it, without a claim, where that is not known', () => {
      const network: NetworkFacts = { ...calm, upgrade, listedSerials: { notChecked: 'no answer' } }
      expect(advise({ network }).path).toBe('restore-before-lsu')
      expect(advise({ network }).why.join()).not.toContain('still listed')
      expect(advise({ network: { ...calm, upgrade, listedSerials: { known: [] } } }).path).toBe(
        'restore-before-lsu',
      )
    })
    it('is to re-onboard when it is gone', () => {
      const advice = advise({ network: { ...calm, upgrade, listedSerials: { known: [3] } } })
      expect(advice.path).toBe('identities')
      expect(advice.why.join()).toContain('no sequencer of the old synchronizer')
    })
    it('does not touch sets from after it, or upgrades to come', () => {
      const facts = { ...sampleManifest().facts, dataTime: '2026-11-23T10:00:00.000Z' }
      expect(advise({ sets: [set({ facts })], network: { ...calm, upgrade } }).path).toBe('restore')
      const later = { known: { ...upgrade.known, upgradeTime: '2026-12-01T00:00:00Z' } }
      const advice = advise({ network: { ...calm, upgrade: later } })
      expect(advice.path).toBe('restore')
      expect(advice.text).toContain('must have caught up by then')
    })
  })

  it('is to re-onboard from identities when every database backup is too old', () => {
    const advice = advise({ sets: [set({ facts: old })] })
    expect(advice.path).toBe('identities')
    expect(advice.why.join()).toContain('sequencers keep')
    expect(advice.loses.join()).toContain('all contracts that the DSO does not see')
  })

  it('warns of parties of other namespaces', () => {
    const users = { ...sampleUsers(), externalParties: 1 }
    expect(advise({ sets: [set({ facts: old, users })] }).loses.join()).toContain('completely new validator')
  })

  it('is to derive identities from the participant database where no set has any', () => {
    const { manifest } = set({ facts: old })
    const advice = advise({ sets: [{ ...set(), manifest: withoutIdentities(manifest) }] })
    expect(advice.path).toBe('derive-identities')
    expect(advice.next.join()).toContain('manual-identities-dump.sc')
    const wrapped = withoutIdentities({ ...manifest, facts: { ...old, custody: 'wrapped' } })
    expect(advise({ sets: [{ ...set(), manifest: wrapped }] }).why.join()).toContain('wrapped by a KMS key')
  })

  it('takes identities whose file is missing for none', () => {
    const aged = set(
      { facts: old },
      { missingFiles: [absent('identities.json.age')], problems: ['identities.json.age is missing'] },
    )
    expect(advise({ sets: [aged] }).path).toBe('derive-identities')
  })

  it('is to ask for support when only a KMS has the keys', () => {
    const manifest = withoutIdentities(sampleManifest({ facts: { ...old, custody: 'kms' } }))
    expect(advise({ sets: [{ ...set(), manifest }] }).path).toBe('contact-support')
  })

  it('says so when nothing is left', () => {
    const advice = advise({ sets: [], unusable: ['20261122T183012345Z-k7f3qz: not JSON'] })
    expect(advice.path).toBe('nothing-left')
    expect(advice.text).toContain('not JSON')
    const manifest = withoutIdentities(sampleManifest({ facts: old }))
    const gone = { problems: ['all gone'], missingFiles: [absent('participant.dump.zst.age')] }
    expect(advise({ sets: [{ ...set({}, gone), manifest }] }).path).toBe('nothing-left')
  })

  it('does not go back to sets of a participant that the node no longer is', () => {
    const newer = set({ participantId: `PAR::second::1220${'0'.repeat(64)}`, facts: old })
    const advice = advise({ sets: [newer, set()] })
    expect(advice.path).toBe('identities')
  })

  it('tells what was not checked', () => {
    const advice = advise({ network: networkNotAsked('scan-url is not given') })
    expect(advice.path).toBe('restore')
    expect(advice.notChecked.filter((line) => line.includes('scan-url is not given'))).toHaveLength(3)
    const { dsoParty: _, ...unknowing } = sampleManifest()
    expect(advise({ sets: [{ ...set(), manifest: unknowing }] }).notChecked.join()).toContain(
      'no set knows its DSO party',
    )
  })
})
