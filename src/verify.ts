import type { Identity } from './pipeline/keys.ts'
import type { AgeTool } from './pipeline/seal.ts'
import type { ClientPlace } from './postgres/postgres.ts'
import type { DrillDepth } from './repository/drills.ts'
import type { Manifest } from './repository/manifest.ts'
import type { BackupSets } from './repository/sets.ts'
import type { RestoreSpeed, SetSource } from './restore/databases.ts'
import type { Identities } from './splice/identities.ts'
import { messageOf } from './system/failure.ts'
import type { Log } from './system/log.ts'
import { type Step, Steps } from './system/steps.ts'
import { checksOfDepth, ofRestored, roles } from './verify/check-names.ts'
import { type Check, Checks } from './verify/checks.ts'
import { chooseForDrill, type DrilledSet, refuseVanished } from './verify/choose.ts'
import { checkArchives, checkRoles, checkTheIdentities, checkTheKey, notADump } from './verify/opened.ts'
import { checkRestorability } from './verify/restorability.ts'
import { type Restored, restoreAndProve } from './verify/restored.ts'
import { roomFor, type Scratch, type ScratchKind, type ScratchNeed } from './verify/scratch.ts'
import { checkDataAge, checkDigests, checkListing, checkRecordedProofs } from './verify/stored.ts'

/** What a drill works with. It is given no node: it starts none, and asks none. */
export interface VerifyParts {
  readonly sets: BackupSets
  /** Makes a scratch server. */
  readonly openScratch: (need: ScratchNeed) => Promise<Scratch>
  /** Client programs that read archives of this major, where nothing is restored. */
  readonly clients: (major: number) => Promise<ClientPlace>
  readonly log: Log
  readonly signal: AbortSignal
}

export interface VerifyOptions {
  /** `newest`, `latest` (what a restore takes), or a set id. */
  readonly set: string
  readonly depth: DrillDepth
  /** Absent: encrypted files are not opened. */
  readonly identity?: Identity | undefined
  readonly ageTool: AgeTool
  readonly maxDataAgeMs: number
  /** Checks that need not be checked for a green run. */
  readonly allowNotChecked: readonly string[]
  readonly speed: RestoreSpeed
}

/** What a drill found. */
export interface VerifyReport {
  readonly set: DrilledSet
  readonly depth: DrillDepth
  readonly startedAt: Date
  readonly finishedAt: Date
  readonly verdict: Check['verdict']
  readonly checks: readonly Check[]
  readonly steps: readonly Step[]
  /** The server that the set was restored into, and whether it is gone. */
  readonly scratch?: { readonly kind: ScratchKind; readonly description: string; readonly removed: boolean }
  readonly restoreMs?: number
  readonly dataTime?: string
  /** How old the newest event in the set was when the drill ended. */
  readonly dataAgeMs?: number
}

/**
 * A drill: looks at a set as deep as asked, up to restoring it into a server that is made for it and thrown away.
 * It takes no lock and changes nothing in the repository, so that it never stands in the way of a backup.
 * @throws Failure `no-set`, `set-missing`, `set-vanished`; what is wrong with the set is in the report.
 */
export async function verify(parts: VerifyParts, options: VerifyOptions): Promise<VerifyReport> {
  const { sets, log, signal } = parts
  const startedAt = new Date()
  const steps = new Steps(log)
  const checks = new Checks(log, signal, options.allowNotChecked)
  const set = await steps.run('Choose the set', async (notes) => {
    const chosen = await chooseForDrill(sets, options.set)
    notes.note = `${chosen.id}: ${chosen.why}`
    return chosen
  })
  const found = await lookAt(set, { parts, options, steps, checks })
  const inDoubt = checks.all.some(({ code }) => code === 'missing' || code === 'damaged')
  if (inDoubt) await refuseVanished(sets, set)
  return {
    set,
    depth: options.depth,
    startedAt,
    finishedAt: new Date(),
    verdict: checks.verdict,
    checks: checks.all,
    steps: steps.all,
    ...found,
  }
}

interface Drill {
  readonly parts: VerifyParts
  readonly options: VerifyOptions
  readonly steps: Steps
  readonly checks: Checks
}

type Found = Pick<VerifyReport, 'scratch' | 'restoreMs' | 'dataTime' | 'dataAgeMs'>

/** From the manifest to the restored databases; what builds on a failed check is not looked at. */
async function lookAt(set: DrilledSet, drill: Drill): Promise<Found> {
  const { parts, options, steps, checks } = drill
  const { sets, signal } = parts
  if (set.read === undefined) {
    checks.note(
      { name: 'manifest', verdict: 'fail', detail: set.problem ?? 'it cannot be used' },
      'manifest-invalid',
    )
    return {}
  }
  const { manifest, sha256 } = set.read
  checks.note({ name: 'manifest', verdict: 'pass', detail: `${sha256}, finished ${manifest.finishedAt}` })
  if (options.set === 'latest') noteNewerSets(checks, set)
  checkRecordedProofs(checks, manifest)
  const dataAge = (dataTime: string | undefined) => {
    const dataAgeMs = checkDataAge(checks, dataTime, options.maxDataAgeMs)
    return { ...(dataTime !== undefined && { dataTime }), ...(dataAgeMs !== undefined && { dataAgeMs }) }
  }
  const deeper = [
    ...(options.depth === 'digest'
      ? []
      : checksOfDepth.read.filter((name) => !(options.depth === 'restore' && name.endsWith('-archive')))),
    ...(options.depth === 'restore' ? checksOfDepth.restore : []),
  ]

  const listed = await steps.run('List its files', () => checkListing(checks, sets, manifest))
  if (!listed) {
    checks.skip(['digests', ...deeper], 'the set is not whole')
    return dataAge(manifest.facts.dataTime)
  }
  const whole = await steps.run('Read every file', (notes) =>
    checkDigests(checks, sets, manifest, { signal, notes }),
  )
  if (!whole) checks.skip(deeper, 'the files are not what was stored')
  if (!whole || options.depth === 'digest') return dataAge(manifest.facts.dataTime)

  const source = { sets, manifest, identity: options.identity, ageTool: options.ageTool }
  const opens = await steps.run('Try the key', () => checkTheKey(checks, source, signal))
  if (!opens) {
    checks.skip(
      deeper.filter((name) => name !== 'key'),
      'the key does not open the set',
    )
    return dataAge(manifest.facts.dataTime)
  }
  const identities = await steps.run('Open the identities', () => checkTheIdentities(checks, source, signal))
  await steps.run('Open the lists of roles', () => checkRoles(checks, source, signal))
  if (options.depth === 'read') {
    await steps.run('Read both archives', () => {
      const place = () => parts.clients(dumpedBy(manifest))
      return checkArchives(checks, source, place, signal)
    })
    return dataAge(manifest.facts.dataTime)
  }
  const restored = await restoreIt(drill, source, identities)
  return { ...restored, ...dataAge(restored.dataTime ?? manifest.facts.dataTime) }
}

/** Makes the scratch server, restores into it, and throws it away, however that ends. */
async function restoreIt(
  { parts, options, steps, checks }: Drill,
  source: SetSource,
  identities: Identities | undefined,
): Promise<Restored & Pick<Found, 'scratch'>> {
  const { log, signal } = parts
  const { databases } = source.manifest
  const rest = [
    'network-isolation',
    'restorability',
    ...roles.map((role) => `${role}-restored`),
    ...ofRestored,
  ]
  const copied = databases.find(({ capture }) => capture.method !== 'dump')
  if (copied !== undefined) {
    checks.skip(['scratch', ...rest], notADump(copied.capture.method))
    return {}
  }
  let scratch: Scratch | undefined
  const majors = databases.map(({ server }) => server.major)
  const major = Math.max(...majors)
  if (Math.min(...majors) < major)
    log.info(`The databases are of Postgres ${majors.join(' and ')}: both are restored into one of ${major}.`)
  await steps.run('Make a scratch server', () =>
    checks.run('scratch', async () => {
      const need = {
        major,
        clientMajor: dumpedBy(source.manifest),
        bytes: roomFor(databases.reduce((sum, { server }) => sum + server.databaseBytes, 0)),
        log,
        signal,
      }
      scratch = await parts.openScratch(need)
      return scratch.description
    }),
  )
  if (scratch === undefined) {
    checks.skip(rest, 'there is no scratch server')
    return {}
  }
  const server = scratch
  const { kind, description } = server
  let restored: Restored
  let removed = false
  try {
    checks.note(await steps.run('Try to reach a network', () => server.isolation()))
    await steps.run('Compare it with what the set needs', () =>
      checkRestorability(checks, server, source.manifest, signal),
    )
    const how = { checks, steps, source, identities, speed: options.speed, log, signal }
    restored = await restoreAndProve(server, how)
  } finally {
    removed = await steps.run('Throw the scratch server away', () => throwAway(server, log))
  }
  return { ...restored, scratch: { kind, description, removed } }
}

/** What stays behind is no reason to doubt what the drill found. */
async function throwAway(scratch: Scratch, log: Log): Promise<boolean> {
  try {
    await scratch[Symbol.asyncDispose]()
    return true
  } catch (error) {
    log.warning(`The scratch server was not removed: ${messageOf(error)} The next drill removes it.`)
    return false
  }
}

function noteNewerSets(checks: Checks, { passedOver }: DrilledSet): void {
  const name = 'newer-sets'
  if (passedOver.length === 0) checks.note({ name, verdict: 'pass', detail: 'no newer set was passed over' })
  else
    checks.note({
      name,
      verdict: 'fail',
      detail: `a restore would pass over ${passedOver.length} newer: ${passedOver.slice(0, 5).join('; ')}`,
    })
}

/** The newest `pg_dump` that wrote an archive of the set. */
function dumpedBy({ databases }: Manifest): number {
  return Math.max(
    ...databases.map(({ capture, server }) =>
      capture.method === 'dump' ? capture.clientMajor : server.major,
    ),
  )
}
