import { copyServers } from './backup/copies.ts'
import { captureRoles, dumpApps, dumpParticipant, type SetTarget } from './backup/database.ts'
import { settleIdentities, type TakenIdentities, takeIdentities } from './backup/identities.ts'
import { composeManifest } from './backup/manifest.ts'
import {
  type BackupOptions,
  type BackupParts,
  copiesOf,
  type Preflight,
  preflight,
} from './backup/preflight.ts'
import type { Saved } from './backup/saved.ts'
import { type Deployment, migrationIdOf, type NodeDescription, type Role } from './node/deployment.ts'
import type { ServerCopies, ServerCopy } from './node/server-copies.ts'
import { type Finding, findingLine, restorability } from './postgres/restorability.ts'
import { lockFor } from './repository/lock.ts'
import type { Manifest, ManifestFile } from './repository/manifest.ts'
import type { IdentityStore } from './repository/repository.ts'
import { newSetId, type SetId } from './repository/set-id.ts'
import type { BackupSets } from './repository/sets.ts'
import { checkIdentities } from './splice/identities.ts'
import { prove, restorabilityProofs } from './splice/proofs.ts'
import type { Proof } from './splice/splice.ts'
import { Failure, messageOf } from './system/failure.ts'
import type { Log } from './system/log.ts'
import { type Step, Steps } from './system/steps.ts'

export type { BackupOptions, BackupParts } from './backup/preflight.ts'

/** A published set and how it came about. */
export interface BackupReport {
  readonly manifest: Manifest
  readonly manifestSha256: string
  readonly manifestPath: string
  readonly steps: readonly Step[]
  /** Why the run must be red although the set was published. */
  readonly problems: readonly string[]
}

/**
 * Takes one backup set: identities, apps database, and only then the participant database (runbook,
 * "Backup and Restore"). All or nothing: a set is published when everything is stored and proven.
 * @throws Failure when nothing was published.
 */
export async function backup(parts: BackupParts, options: BackupOptions): Promise<BackupReport> {
  const { deployment, sets, log } = parts
  const steps = new Steps(log)
  await using lock = await lockFor('backup', parts, options)
  const signal = AbortSignal.any([parts.signal, lock.lost])
  const id = newSetId()
  const startedAt = new Date()
  const target: SetTarget = {
    sets,
    id,
    sealing: { recipients: options.recipients, tool: options.ageTool },
    zstdLevel: options.zstdLevel,
    log,
    signal,
  }
  const copies = copiesOf(deployment, options.method)
  const made: ServerCopy[] = []
  let identityStore: IdentityStore | undefined
  try {
    const found = await steps.run('Preflight', () => preflight(parts, options))
    identityStore = found.identityStore
    const identities = await steps.run('Identities', (notes) => takeIdentities(parts, found, target, notes))
    const roles = await steps.run('Roles', () => takeRoles(found.description, deployment, target))
    const { apps, participant } = copies
      ? await copyServers(deployment, copies, { ...target, steps, onCopy: (copy) => made.push(copy) })
      : await dumpDatabases(deployment, target, steps)
    const proofs = await steps.run('Proofs', () =>
      takeProofs(identities, apps, participant, { ...options, ...found }, log),
    )
    return await steps.run('Publish', async (notes) => {
      const manifest = composeManifest({
        id,
        node: sets.node,
        startedAt,
        tool: options.tool,
        recipients: options.recipients,
        ...found,
        ...identities,
        apps,
        participant,
        roles,
        proofs,
      })
      signal.throwIfAborted()
      const manifestSha256 = await sets.publish(manifest)
      await settleIdentities(parts, identityStore, true)
      notes.note = `set ${id} in ${sets.storage.description}`
      return {
        manifest,
        manifestSha256,
        manifestPath: sets.manifestPath(id),
        steps: steps.all,
        problems: [...problemsOf(proofs), ...restorabilityProblems([apps, participant], log)],
      }
    })
  } catch (error) {
    for (const copy of made) await discardCopy(copies, copy, log)
    await discard(sets, id, log)
    await settleIdentities(parts, identityStore, await sets.has(id).catch(() => true))
    // What was stopped reports how it ended, not why: the reason is with whoever stopped it.
    throw signal.aborted ? signal.reason : error
  }
}

/** Dumps both databases, one after the other. */
async function dumpDatabases(
  deployment: Deployment,
  target: SetTarget,
  steps: Steps,
): Promise<{ apps: Saved<'apps'>; participant: Saved<'participant'> }> {
  const apps = await steps.run('Apps database', async (notes) => {
    const dumped = await dumpApps(deployment, target)
    notes.bytes = bytesOf(dumped.files)
    return dumped
  })
  const participant = await steps.run('Participant database', async (notes) => {
    const dumped = await dumpParticipant(apps, deployment, target)
    notes.bytes = bytesOf(dumped.files)
    return dumped
  })
  return { apps, participant }
}

const bytesOf = (files: readonly ManifestFile[]) => files.reduce((sum, file) => sum + file.bytes, 0)

async function takeRoles(
  description: NodeDescription,
  deployment: Deployment,
  target: SetTarget,
): Promise<ManifestFile[]> {
  const { apps, participant } = description.databases
  const files = [await captureRoles(deployment, 'apps', 'roles-apps.sql', target)]
  if (participant.server !== apps.server) {
    files.push(await captureRoles(deployment, 'participant', 'roles-participant.sql', target))
  }
  return files.filter((file) => file !== undefined)
}

/** Draws the proofs from the facts of both snapshots. One that fails ends the run before publishing. */
async function takeProofs(
  { identities }: TakenIdentities,
  apps: Saved<'apps'>,
  participant: Saved<'participant'>,
  { maxDataAgeMs, description }: Pick<BackupOptions, 'maxDataAgeMs'> & Pick<Preflight, 'description'>,
  log: Log,
): Promise<Proof[]> {
  const migrationId = migrationIdOf(description)
  const proofs = [
    ...prove(apps.facts, participant.facts, {
      maxDataAgeMs,
      ...(migrationId !== undefined && { migrationId }),
      ...(identities && { identitiesId: identities.facts.participantId }),
    }),
    ...(identities ? checkIdentities(identities.facts, participant.facts) : []),
  ]
  for (const proof of proofs) log.info(`${proof.name}: ${proof.verdict} (${proof.detail})`)
  const failed = proofs.filter((proof) => proof.verdict === 'fail' && proof.name !== 'fresh-data')
  if (failed.length > 0) {
    throw new Failure('proof-failed', {
      what: `The set is not restorable: ${failed.map((proof) => `${proof.name}: ${proof.detail}`).join('; ')}.`,
      means: 'It was not published; the sets before it are untouched.',
      next: 'Check that both databases are of one node and that nothing else was restored or changed meanwhile, then run again.',
    })
  }
  return proofs
}

/** A published set that could not be proven whole, or of a node that stands still, must not look green. */
function problemsOf(proofs: readonly Proof[]): string[] {
  return proofs
    .filter(
      (proof) =>
        proof.verdict === 'fail' ||
        (proof.verdict === 'not-checked' && restorabilityProofs.some((name) => name === proof.name)),
    )
    .map((proof) => `${proof.name}: ${proof.verdict} (${proof.detail})`)
}

/**
 * What the dumps do not bring back by themselves. What no restore can mend makes the run red; what the target will have
 * to have is said, so that it is there before it is needed.
 */
function restorabilityProblems(databases: readonly Saved<Role>[], log: Log): string[] {
  const found = databases.flatMap(({ role, catalog, capture }) =>
    restorability(catalog, undefined, capture.method === 'dump' ? 'dump' : 'copy').map((finding) => ({
      role,
      finding,
    })),
  )
  const line = ({ role, finding }: { role: Role; finding: Finding }) =>
    `restorability of the ${role} database: ${findingLine(finding)}`
  for (const one of found.filter(({ finding }) => finding.severity === 'warning')) log.warning(line(one))
  return found.filter(({ finding }) => finding.severity === 'blocker').map(line)
}

async function discard(sets: BackupSets, id: SetId, log: Log): Promise<void> {
  try {
    await sets.discard(id)
  } catch (error) {
    log.warning(
      `The unfinished set ${id} could not be removed; the next backup removes it: ${messageOf(error)}`,
    )
  }
}

async function discardCopy(copies: ServerCopies | undefined, copy: ServerCopy, log: Log): Promise<void> {
  try {
    await copies?.discard(copy, log)
  } catch (error) {
    log.warning(`${copy.reference} belongs to no set and could not be removed: ${messageOf(error)}`)
  }
}
