import { dataTimeOf, flawsOf, hasIdentities, type Standing, standingOf } from './catalogue/standing.ts'
import { type Drill, drillVerdict, listDrills } from './repository/drills.ts'
import { type SurveyedSet, textsOf } from './repository/listed-sets.ts'
import { filesOf, type Manifest } from './repository/manifest.ts'
import { listPins } from './repository/pins.ts'
import type { Storage } from './repository/repository.ts'
import { type SetId, setTime } from './repository/set-id.ts'
import { BackupSets, DrSets } from './repository/sets.ts'
import type { Proof } from './splice/splice.ts'

/** A set as the catalogue shows it. What is not known is absent. Durations in ms. */
export interface CatalogueRow {
  readonly id: SetId
  readonly standing: Standing
  /** Why it is not `restorable`. */
  readonly why: readonly string[]
  /** Whether nothing but its age speaks against it: for as long as the network had what came later, it was restorable. */
  readonly sound: boolean
  /** When the backup was begun. */
  readonly at: string
  readonly finishedAt?: string
  /** Of its data. */
  readonly ageMs: number
  /** Of all files in the repository; copies of servers are kept elsewhere. */
  readonly bytes: number
  readonly manifestSha256?: string
  readonly method?: 'dump' | 'volume-snapshot' | 'command'
  readonly participantId?: string
  readonly migrationId?: number
  readonly spliceVersion?: string
  readonly dataTime?: string
  /** Whether it has identities, whole if they are beside its manifest. */
  readonly identities?: boolean
  /** The other place that they are held in; nobody looked there. */
  readonly identitiesIn?: string
  readonly encrypted?: boolean
  readonly proofs?: readonly { readonly name: string; readonly verdict: Proof['verdict'] }[]
  /** Apps first, then participant: when each was saved, what is stored of it, and its size on the server. */
  readonly databases?: readonly {
    readonly role: 'apps' | 'participant'
    readonly startedAt: string
    readonly finishedAt: string
    readonly bytes: number
    readonly databaseBytes: number
  }[]
  /** Why it is pinned. */
  readonly pinned?: string
  readonly lastDrill?: {
    readonly at: string
    readonly depth: Drill['depth']
    readonly verdict: Proof['verdict']
    readonly restoreMs?: number
    readonly dataAgeMs?: number
  }
}

/** What a drill found, in short. Durations in ms. */
export interface CatalogueDrill {
  readonly set: SetId
  readonly at: string
  readonly depth: Drill['depth']
  readonly verdict: Proof['verdict']
  /** Names of checks. */
  readonly failed: readonly string[]
  readonly notChecked: readonly string[]
  readonly restoreMs?: number
  readonly dataAgeMs?: number
}

/** Of more drills the catalogue has no more than their number. */
const drillsListed = 100

/** The sets of one node. */
export interface NodeCatalogue {
  readonly node: string
  /** Newest first. */
  readonly sets: readonly CatalogueRow[]
  /** The newest that is `restorable`. */
  readonly latest?: SetId
  /** Data snapshots for disaster recovery, newest first. No policy removes them. */
  readonly drSets: readonly {
    readonly id: SetId
    readonly bytes: number
    readonly timestamp?: string
    readonly problem?: string
  }[]
  /** Pins of sets that are not there. */
  readonly strayPins: readonly SetId[]
  /** The newest hundred that can be read, newest first, of sets that are gone as well. */
  readonly drills: readonly CatalogueDrill[]
  /** How many records of drills there are. */
  readonly drillCount: number
  /** Records of drills that cannot be read. */
  readonly unreadableDrills: readonly string[]
}

/** What a repository holds, as JSON (docs/retention.md has its fields). */
export interface Catalogue {
  readonly version: 1
  readonly repository: string
  readonly at: string
  /** Data that is older cannot be restored any more, ms. */
  readonly maxAgeMs: number
  readonly nodes: readonly NodeCatalogue[]
}

/**
 * Lists the sets of a node, or of all nodes in the repository, with what each is good for. Changes nothing and needs
 * no lock: of a set that goes meanwhile it may say that files are missing.
 */
export async function catalogue(
  storage: Storage,
  { node, maxAgeMs, now = new Date() }: { node?: string | undefined; maxAgeMs: number; now?: Date },
): Promise<Catalogue> {
  const nodes = node === undefined ? await nodesIn(storage) : [node]
  return {
    version: 1,
    repository: storage.description,
    at: now.toISOString(),
    maxAgeMs,
    nodes: await Promise.all(nodes.map((name) => nodeCatalogue(storage, name, maxAgeMs, now))),
  }
}

async function nodesIn(storage: Storage): Promise<string[]> {
  const nodes = (await storage.list('')).flatMap(({ name }) => {
    const [node, folder] = name.split('/')
    return node !== undefined && (folder === 'sets' || folder === 'dr-sets') ? [node] : []
  })
  return [...new Set(nodes)].sort()
}

async function nodeCatalogue(
  storage: Storage,
  node: string,
  maxAgeMs: number,
  now: Date,
): Promise<NodeCatalogue> {
  const [surveyed, drSets, pins, drills] = await Promise.all([
    new BackupSets(storage, node).survey(),
    new DrSets(storage, node).survey(),
    listPins(storage, node),
    listDrills(storage, node),
  ])
  const sets = surveyed.map((set) => {
    const lastDrill = drills.find(
      ({ drill }) => drill?.set === set.id && drill.manifestSha256 === set.read?.sha256,
    )?.drill
    return row(set, { now, maxAgeMs, lastDrill, pinned: pins.get(set.id) })
  })
  const latest = sets.find(({ standing }) => standing === 'restorable')?.id
  return {
    node,
    sets,
    ...(latest !== undefined && { latest }),
    drSets: drSets.map(({ id, bytes, read, problem, problems }) => ({
      id,
      bytes,
      ...(read && { timestamp: read.manifest.snapshot.timestamp }),
      ...((problem ?? problems[0]) !== undefined && { problem: problem ?? textsOf(problems).join('; ') }),
    })),
    strayPins: [...pins.keys()].filter((id) => !surveyed.some((set) => set.id === id)),
    drills: drills
      .flatMap(({ drill }) => (drill === undefined ? [] : [inShort(drill)]))
      .slice(0, drillsListed),
    drillCount: drills.length,
    unreadableDrills: drills.flatMap(({ name, problem }) => (problem === undefined ? [] : [name])),
  }
}

function inShort(drill: Drill): CatalogueDrill {
  const { set, at, depth, checks, restoreMs, dataAgeMs } = drill
  const named = (verdict: Proof['verdict']) =>
    checks.filter((check) => check.verdict === verdict).map(({ name }) => name)
  return {
    set,
    at,
    depth,
    verdict: drillVerdict(drill),
    failed: named('fail'),
    notChecked: named('not-checked'),
    ...(restoreMs !== undefined && { restoreMs }),
    ...(dataAgeMs !== undefined && { dataAgeMs }),
  }
}

function savedDatabases({ databases }: Manifest): NonNullable<CatalogueRow['databases']> {
  return databases.map(({ role, startedAt, finishedAt, files, server }) => ({
    role,
    startedAt,
    finishedAt,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    databaseBytes: server.databaseBytes,
  }))
}

function row(
  set: SurveyedSet,
  {
    now,
    maxAgeMs,
    lastDrill,
    pinned,
  }: { now: Date; maxAgeMs: number; lastDrill?: Drill | undefined; pinned?: string | undefined },
): CatalogueRow {
  const at = setTime(set.id)
  const manifest = set.read?.manifest
  const files = manifest === undefined ? [] : filesOf(manifest)
  const { restoreMs, dataAgeMs } = lastDrill ?? {}
  const heldIn = manifest?.identities?.file.heldIn
  return {
    id: set.id,
    ...standingOf(set, { now, maxAgeMs, lastDrill }),
    sound: manifest !== undefined && flawsOf(manifest, set.problems, lastDrill).length === 0,
    at: at.toISOString(),
    ...(manifest && { finishedAt: manifest.finishedAt }),
    ageMs: now.getTime() - (manifest === undefined ? at : dataTimeOf(manifest)).getTime(),
    bytes: set.bytes,
    ...(set.read && { manifestSha256: set.read.sha256 }),
    ...(manifest && {
      method: manifest.databases[0].capture.method,
      ...(manifest.participantId !== undefined && { participantId: manifest.participantId }),
      ...(manifest.deployment.migrationId !== undefined && { migrationId: manifest.deployment.migrationId }),
      ...(manifest.spliceVersion !== undefined && { spliceVersion: manifest.spliceVersion }),
      ...(manifest.facts.dataTime !== undefined && { dataTime: manifest.facts.dataTime }),
      identities: hasIdentities(manifest, set.problems),
      ...(heldIn !== undefined && { identitiesIn: heldIn.place }),
      encrypted: files.length > 0 && files.every(({ encryption }) => encryption === 'age'),
      proofs: manifest.proofs.map(({ name, verdict }) => ({ name, verdict })),
      databases: savedDatabases(manifest),
    }),
    ...(pinned !== undefined && { pinned }),
    ...(lastDrill && {
      lastDrill: {
        at: lastDrill.at,
        depth: lastDrill.depth,
        verdict: drillVerdict(lastDrill),
        ...(restoreMs !== undefined && { restoreMs }),
        ...(dataAgeMs !== undefined && { dataAgeMs }),
      },
    }),
  }
}
