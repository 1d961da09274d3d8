/** Catalogues for tests of the report page, row by row. */
import type { Catalogue, CatalogueDrill, CatalogueRow, NodeCatalogue } from '../../src/catalogue.ts'
import { newSetId } from '../../src/repository/set-id.ts'
import { day, hour } from './stored-sets.ts'

export const pageNow = new Date('2026-11-23T09:05:00.000Z')

/** A set that can be restored, unless it is changed. */
export function rowAt(at: Date | string | number, change: Partial<CatalogueRow> = {}): CatalogueRow {
  const time = new Date(at)
  return {
    id: newSetId(time),
    standing: 'restorable',
    why: [],
    sound: true,
    at: time.toISOString(),
    finishedAt: new Date(time.getTime() + 180_000).toISOString(),
    ageMs: pageNow.getTime() - time.getTime(),
    bytes: 3 * 1024 ** 3,
    method: 'dump',
    participantId: `PAR::validator-1::1220${'ab'.repeat(32)}`,
    dataTime: time.toISOString(),
    identities: true,
    encrypted: true,
    proofs: [{ name: 'order', verdict: 'pass' }],
    ...change,
  }
}

/** Of the newest set. */
export function drillOf(set: CatalogueRow | undefined, change: Partial<CatalogueDrill> = {}): CatalogueDrill {
  return {
    set: set?.id ?? newSetId(pageNow),
    at: new Date(pageNow.getTime() - hour).toISOString(),
    depth: 'restore',
    verdict: 'pass',
    failed: [],
    notChecked: [],
    restoreMs: 300_000,
    dataAgeMs: 5 * hour,
    ...change,
  }
}

/** With a drill that passed, unless it is changed. */
export function nodeOf(sets: readonly CatalogueRow[], change: Partial<NodeCatalogue> = {}): NodeCatalogue {
  return {
    node: 'validator-1',
    sets: sets.toSorted((a, b) => (a.at < b.at ? 1 : -1)),
    drSets: [],
    strayPins: [],
    drills: [drillOf(sets[0])],
    drillCount: 1,
    unreadableDrills: [],
    ...change,
  }
}

export function catalogueOf(...nodes: readonly NodeCatalogue[]): Catalogue {
  return {
    version: 1,
    repository: 's3://backups/splice',
    at: pageNow.toISOString(),
    maxAgeMs: 30 * day,
    nodes,
  }
}

/** A set every four hours, the newest 48 minutes old. */
export function regular(count: number): CatalogueRow[] {
  return Array.from({ length: count }, (_, index) =>
    rowAt(Date.parse('2026-11-23T08:17:00Z') - index * 4 * hour),
  )
}
