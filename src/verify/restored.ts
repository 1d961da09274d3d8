/** Restores a set into a scratch server, and proves what is in it then. */
import type { Role } from '../node/deployment.ts'
import { checkIndexes } from '../postgres/index-check.ts'
import type { DatabaseAccess } from '../postgres/postgres.ts'
import { inDatabase, withSession } from '../postgres/session.ts'
import { databaseOf, type Manifest } from '../repository/manifest.ts'
import type { SetId } from '../repository/set-id.ts'
import { restoreBeside } from '../restore/beside.ts'
import {
  proveRestored,
  type Restored as RestoredDatabases,
  type RestoreSpeed,
  type RestoreTarget,
  type SetSource,
} from '../restore/databases.ts'
import type { LeftBehind } from '../restore/ownership.ts'
import type { Identities } from '../splice/identities.ts'
import { settleIngestion } from '../splice/proofs.ts'
import type { AppsFacts, ParticipantFacts } from '../splice/splice.ts'
import { Cancelled, Failure } from '../system/failure.ts'
import { formatBytes, type Log } from '../system/log.ts'
import type { Steps } from '../system/steps.ts'
import { ofRestored, roles } from './check-names.ts'
import type { Checks } from './checks.ts'
import type { Scratch } from './scratch.ts'

/** What came of it besides verdicts. */
export interface Restored {
  /** From the first byte of the apps dump until both databases were proven. Absent when they could not be restored. */
  readonly restoreMs?: number
  /** Time of the newest event in the restored data. */
  readonly dataTime?: string
}

export interface RestoreDrill {
  readonly checks: Checks
  readonly steps: Steps
  readonly source: SetSource
  readonly identities: Identities | undefined
  readonly speed: RestoreSpeed
  readonly log: Log
  readonly signal: AbortSignal
}

/** Restores both databases, apps first, and draws every proof by the functions that a restore draws them by. */
export async function restoreAndProve(scratch: Scratch, drill: RestoreDrill): Promise<Restored> {
  const { checks, steps, source, signal } = drill
  const { manifest } = source
  const target: RestoreTarget = { access: async (role) => accessOf(scratch, manifest, role) }
  const replacements = roles.map((role) => ({
    role,
    name: databaseOf(manifest, role).name,
    staging: role,
    aside: '',
    existed: false,
    held: false,
  }))
  const began = performance.now()
  const mark = `Drill of set ${manifest.id as SetId}`
  const notCarried: Partial<Record<Role, LeftBehind>> = {}
  let whole = true
  for (const replacement of replacements) {
    const { role } = replacement
    if (!whole) {
      checks.skip([`${role}-restored`], 'the apps database could not be restored')
      continue
    }
    whole = await steps.run(`Restore the ${role} database`, async (notes) => {
      return await checks.run(`${role}-restored`, async () => {
        // A scratch server has none of the node's roles, and the locales that happen to be there.
        const how = {
          mark,
          speed: drill.speed,
          missingRoles: 'create' as const,
          allowLocaleChange: true,
          log: drill.log,
          signal,
        }
        const { bytes, notCarried: left } = await restoreBeside(target, replacement, source, how)
        notes.bytes = bytes
        notCarried[role] = left
        return `${formatBytes(bytes)} into an empty database, every statement without an error`
      })
    })
  }
  if (!whole) {
    checks.skip(ofRestored, 'the databases could not be restored')
    return {}
  }
  const facts = await steps.run('Prove the restored databases', () =>
    proveThem(scratch, drill, { replacements, roles, notCarried }),
  )
  if (facts === undefined) return {}
  const restoreMs = Math.round(performance.now() - began)
  await steps.run('Check the indexes', async () => {
    for (const role of roles) await checkTheIndexes(drill, scratch, role)
  })
  return { restoreMs, ...(facts.dataTime !== undefined && { dataTime: facts.dataTime }) }
}

/** Draws every proof of the restored databases. Undefined when they cannot be looked at, which is noted. */
async function proveThem(
  scratch: Scratch,
  { checks, source: { manifest }, identities, signal }: RestoreDrill,
  restored: RestoredDatabases,
): Promise<ParticipantFacts | undefined> {
  const target: RestoreTarget = { access: async (role) => accessOf(scratch, manifest, role) }
  try {
    const found = await proveRestored(target, restored, manifest, signal, identities?.participantId)
    for (const proof of found.proofs)
      checks.note({ ...proof, detail: `${proof.detail}${uncounted(manifest, proof)}` })
    checkFacts(checks, manifest, found.apps, found.participant)
    return found.participant
  } catch (error) {
    if (signal.aborted || error instanceof Cancelled || !(error instanceof Failure)) throw error
    const open = ofRestored.filter((name) => checks.verdictOf(name) === undefined)
    checks.skip(open, `the restored databases cannot be looked at: ${error.what}`)
    return undefined
  }
}

/** The scratch server knows nothing of a node: in which schema a program keeps its tables is in the manifest. */
function accessOf({ access }: Scratch, manifest: Manifest, role: Role): DatabaseAccess {
  const { schema } = databaseOf(manifest, role)
  return schema === undefined ? access : { ...access, database: { ...access.database, schema } }
}

async function checkTheIndexes(
  { checks, signal }: RestoreDrill,
  scratch: Scratch,
  role: Role,
): Promise<void> {
  const name = `${role}-indexes`
  let checked: number | undefined
  const passed = await checks
    .run(name, async () => {
      checked = await withSession(inDatabase(scratch.access, role), checkIndexes, signal)
      if (checked === undefined) throw new Missing()
      return `the structure of ${checked} B-tree indexes, by amcheck`
    })
    .catch((error: unknown) => {
      if (!(error instanceof Missing)) throw error
      return undefined
    })
  if (passed === undefined)
    checks.skip([name], 'the scratch server has no amcheck; one with Postgres’ contrib modules has it')
}

/** The server lacks what a check needs. */
class Missing extends Error {}

/** Large tables are not counted while the node runs, so there is nothing to compare their rows with. */
function uncounted(manifest: Manifest, { name }: { name: string }): string {
  const role = roles.find((one) => name === `${one}-content`)
  if (role === undefined) return ''
  const tables = Object.entries(databaseOf(manifest, role).inventory.rows).filter(([, rows]) => rows === null)
  return tables.length === 0
    ? ''
    : `; ${tables.length} large tables were not counted by the backup: ${tables
        .slice(0, 5)
        .map(([table]) => table)
        .join(', ')}`
}

/** Compares what the restored databases say of themselves with what the manifest says of them. */
function checkFacts(
  checks: Checks,
  manifest: Manifest,
  apps: AppsFacts,
  participant: ParticipantFacts,
): void {
  const name = 'recorded-facts'
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['participant id', manifest.participantId, participant.participantId],
    [
      'apps offset',
      manifest.facts.appsOffset,
      settleIngestion(apps, participant.participantId, manifest.deployment.migrationId).entry?.highestOffset,
    ],
    ['ledger end', manifest.facts.ledgerEnd, participant.ledgerEnd],
    ['pruned up to', manifest.facts.prunedUpTo, participant.prunedUpTo],
    ['time of the newest event', timeOf(manifest.facts.dataTime), timeOf(participant.dataTime)],
    ['validator party', manifest.validatorParty, apps.validatorParty],
    ['DSO party', manifest.dsoParty, apps.dsoParty],
    ['schema of the apps database', manifest.schemaVersions.apps, apps.schemaVersion],
    ['schema of the participant database', manifest.schemaVersions.participant, participant.schemaVersion],
  ]
  const known = pairs.filter(([, recorded]) => recorded !== undefined)
  const differences = known.filter(([, recorded, found]) => recorded !== found)
  if (differences.length > 0) {
    const detail = differences
      .map(
        ([what, recorded, found]) =>
          `${what}: ${String(found ?? 'not there')}, in the manifest ${String(recorded)}`,
      )
      .join('; ')
    checks.note({ name, verdict: 'fail', detail })
  } else if (known.length === 0) {
    checks.note({ name, verdict: 'not-checked', detail: 'the manifest has no facts of the databases' })
  } else {
    checks.note({
      name,
      verdict: 'pass',
      detail: `as in the manifest: ${known.map(([what]) => what).join(', ')}`,
    })
  }
}

function timeOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Date.parse(text)
}
