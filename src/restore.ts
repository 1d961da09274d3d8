import { randomInt } from 'node:crypto'
import type { Deployment, Role } from './node/deployment.ts'
import { waitUntilUnused } from './postgres/databases.ts'
import {
  isUnfinished,
  Journal,
  type JournalContent,
  mayHaveStarted,
  type Phase,
} from './repository/journal.ts'
import { acquireLock } from './repository/lock.ts'
import type { Manifest } from './repository/manifest.ts'
import type { SetId } from './repository/set-id.ts'
import { checkFiles, proveOrRefuse } from './restore-checks.ts'
import { planReplacement, restoreBeside, swapIn, tidySafetyCopies } from './restore-databases.ts'
import { checkLive } from './restore-live.ts'
import type { MissingUser, RestorePlan } from './restore-plan.ts'
import {
  lookAgain,
  type Prepared,
  prepare,
  type RestoreOptions,
  type RestoreParts,
  refuseBlocked,
  refuseUnconfirmed,
} from './restore-prepare.ts'
import { goBack, rolledBack } from './restore-rollback.ts'
import type { Proof } from './splice/splice.ts'
import { Failure, messageOf } from './system/failure.ts'
import { type Step, Steps } from './system/steps.ts'

export type { RestoreOptions, RestoreParts } from './restore-prepare.ts'

/** How it ended. */
export interface RestoreReport {
  readonly verdict: 'planned' | 'restored' | 'rolled-back'
  /** Absent when only an earlier restore was undone. */
  readonly plan?: RestorePlan
  readonly manifest?: Manifest
  readonly steps: readonly Step[]
  readonly proofs: readonly Proof[]
  /** Databases that hold what was there before. */
  readonly safetyCopies: readonly string[]
  readonly missingUsers: readonly MissingUser[]
}

/**
 * Restores a node from a set (runbook, "Restoring a validator from backups"): stop everything, restore both
 * databases, start again. With `dryRun` it only says what it would do.
 *
 * The dumps go into new databases beside those in use, which are replaced only when the new ones are proven:
 * until the first start, whatever fails puts back what was there.
 * @param onPlan is given the plan as soon as there is one, before it is refused or carried out.
 */
export async function restore(
  parts: RestoreParts,
  options: RestoreOptions,
  onPlan: (plan: RestorePlan) => void,
): Promise<RestoreReport> {
  const { sets, log } = parts
  const journal = new Journal(sets.storage, sets.node)
  if (options.dryRun) {
    const prepared = await prepare(parts, options, await journal.read())
    onPlan(prepared.plan)
    refuseBlocked(prepared.plan)
    return reportOf('planned', prepared, [])
  }
  await using lock = await acquireLock(sets.storage, sets.node, {
    action: 'restore',
    owner: options.owner,
    leaseMs: options.lockLeaseMs,
    waitMs: options.lockWaitMs,
    log,
    signal: parts.signal,
  })
  const held = { ...parts, signal: AbortSignal.any([parts.signal, lock.lost]) }
  const earlier = await journal.read()
  if (options.mode === 'rollback') return await onlyGoBack(held, journal, earlier)
  if (isUnfinished(earlier) && mayHaveStarted(earlier))
    return await goOn(held, options, journal, earlier, onPlan)
  const undone = isUnfinished(earlier) ? await undo(held, journal, earlier) : undefined
  let prepared: Prepared
  try {
    prepared = await prepare(held, options, undefined)
    onPlan(prepared.plan)
    refuseBlocked(prepared.plan)
    refuseUnconfirmed(prepared.plan, options.confirm)
  } catch (error) {
    // An earlier restore left the node stopped; now that it is undone, nothing keeps the node down.
    if (undone !== undefined) await undone.deployment.start(undone.stopped, log)
    throw error
  }
  return await carryOut(held, options, journal, prepared, undone?.stopped)
}

async function carryOut(
  parts: RestoreParts,
  options: RestoreOptions,
  journal: Journal,
  prepared: Prepared,
  stoppedBefore: JournalContent['stopped'] | undefined,
): Promise<RestoreReport> {
  const { log, signal } = parts
  const { plan, source, deployment } = prepared
  const content = newContent(prepared, options, stoppedBefore)
  const enter = async (phase: Phase) => {
    content.phase = phase
    await journal.write(content)
  }
  let begun = false
  const steps = new Steps(log, async (step) => {
    content.steps.push({ at: new Date().toISOString(), step })
    if (begun) await journal.write(content)
  })
  await steps.run('Check the files of the set', (notes) => checkFiles(source, signal, notes))
  let proofs: Proof[]
  try {
    begun = true
    await enter('stopping')
    await steps.run('Stop the node', () => stopNode(parts, deployment, options, plan.roles))
    await steps.run('Look at the databases again', async () => {
      refuseBlocked(await lookAgain(parts, options, prepared))
      for (const role of plan.roles) {
        content.replacements.push(await planReplacement(deployment, role, content.id, signal))
      }
      await enter('restoring')
    })
    for (const replacement of content.replacements) {
      await steps.run(`Restore the ${replacement.role} database`, async (notes) => {
        notes.bytes = (await restoreBeside(deployment, replacement, source, { log, signal })).bytes
      })
    }
    proofs = await steps.run('Prove the restored databases', () =>
      proveOrRefuse(deployment, content.replacements, source.manifest, parts),
    )
    await enter('swapping')
    await steps.run('Put the restored databases in place', async () => {
      for (const replacement of content.replacements) await swapIn(deployment, replacement, signal)
    })
    await enter('swapped')
    signal.throwIfAborted()
    // From here on the node may talk to its network: going back would fork it.
    await enter('starting')
  } catch (error) {
    throw await rolledBack({ deployment, log }, journal, content, error)
  }
  return await startAndCheck(parts, options, journal, content, { prepared, steps, proofs })
}

/** Stops the node and proves it: its components are gone and nobody is connected to its databases. */
async function stopNode(
  { log, signal }: RestoreParts,
  deployment: Deployment,
  options: RestoreOptions,
  roles: readonly Role[],
): Promise<void> {
  await deployment.stop(log)
  await deployment.openDatabases(log)
  for (const role of roles)
    await waitUntilUnused(await deployment.access(role), options.stopTimeoutMs, signal)
}

/** What cannot be undone any more: the start, and the look at the node that came up. */
async function startAndCheck(
  parts: RestoreParts,
  options: RestoreOptions,
  journal: Journal,
  content: JournalContent,
  so: { prepared: Prepared; steps: Steps; proofs: readonly Proof[] },
): Promise<RestoreReport> {
  const { log, signal } = parts
  const { deployment, source } = so.prepared
  const safetyCopies = content.replacements.filter((one) => one.held).map((one) => one.aside)
  try {
    await so.steps.run('Start the node', () => deployment.start(content.stopped, log))
    const live = await so.steps.run('Check the live node', async () =>
      checkLive({ deployment, validator: await parts.validator(deployment), log, signal }, source.manifest, {
        readyTimeoutMs: options.readyTimeoutMs,
        missingUsers: content.missingUsers.map(({ id, party }) => ({
          id,
          ...(party !== undefined && { party }),
        })),
        reonboardUsers: options.reonboardUsers,
      }),
    )
    const kept = await tidySafetyCopies(deployment, content.replacements, options.keepSafetyCopy)
    content.phase = 'done'
    await journal.write(content)
    return {
      ...reportOf('restored', so.prepared, so.steps.all),
      proofs: [...so.proofs, ...live.proofs],
      safetyCopies: kept,
      missingUsers: live.missingUsers,
    }
  } catch (error) {
    throw new Failure('after-start', {
      what: `The databases are restored, but the node is not back: ${messageOf(error)}`,
      means: `Nothing was put back, for the node may have talked to its network already.${safetyCopies.length > 0 ? ` What was there before is kept in ${safetyCopies.join(', ')}.` : ''}`,
      next: 'Set right what is named above and run the restore again with the same inputs: it goes on from the start.',
      cause: error,
    })
  }
}

/** Goes on with a restore that ended after its databases were in place: start and check. */
async function goOn(
  parts: RestoreParts,
  options: RestoreOptions,
  journal: Journal,
  content: JournalContent,
  onPlan: (plan: RestorePlan) => void,
): Promise<RestoreReport> {
  parts.log.info(`Going on with restore ${content.id} of set ${content.set}: its databases are in place.`)
  const prepared = await prepare(parts, { ...options, set: content.set, replace: 'any-node' }, content)
  onPlan(prepared.plan)
  refuseUnconfirmed(prepared.plan, options.confirm)
  const steps = new Steps(parts.log)
  return await startAndCheck(parts, options, journal, content, { prepared, steps, proofs: [] })
}

/** Undoes an unfinished restore and starts the node: what an operator asks for with `mode: rollback`. */
async function onlyGoBack(
  parts: RestoreParts,
  journal: Journal,
  earlier: JournalContent | undefined,
): Promise<RestoreReport> {
  if (!isUnfinished(earlier) || mayHaveStarted(earlier)) {
    const aside = earlier?.replacements.map((one) => one.aside).join(', ') || 'nothing'
    throw new Failure('nothing-to-roll-back', {
      what: earlier
        ? `The last restore (${earlier.id}) stands at "${earlier.phase}".`
        : 'No restore of this node is recorded.',
      means:
        'Only a restore that ended before the node was started again can be undone: later, going back would fork the node.',
      next: `To go back all the same, restore an older set. What was set aside: ${aside}.`,
    })
  }
  const steps = new Steps(parts.log)
  const undone = await steps.run('Put back what was there', () => undo(parts, journal, earlier))
  await steps.run('Start the node', () => undone.deployment.start(undone.stopped, parts.log))
  return { verdict: 'rolled-back', steps: steps.all, proofs: [], safetyCopies: [], missingUsers: [] }
}

/** Undoes what an earlier run left half-done. The node stays stopped. */
async function undo(parts: RestoreParts, journal: Journal, earlier: JournalContent) {
  const manifest = await parts.sets.read(earlier.set as SetId).catch(() => undefined)
  const deployment = await parts.connect(manifest?.manifest)
  const stopped = await goBack({ deployment, log: parts.log }, journal, earlier)
  return { deployment, stopped }
}

function newContent(
  { plan, chosen, description, source }: Prepared,
  options: RestoreOptions,
  stoppedBefore: JournalContent['stopped'] | undefined,
): JournalContent {
  // A node that was down before the restore is to run after it, as it did when the set was taken.
  const running = description.components.some((component) => component.replicas > 0)
  const components = running ? description.components : source.manifest.deployment.components
  return {
    version: 1,
    // Six letters that tell the databases of one restore from those of another.
    id: Array.from({ length: 6 }, () => 'abcdefghjkmnpqrstuvwxyz'[randomInt(23)]).join(''),
    set: plan.set,
    manifestSha256: chosen.read.sha256,
    owner: options.owner ?? 'a terminal',
    startedAt: new Date().toISOString(),
    phase: 'stopping',
    stopped: stoppedBefore ?? { components: components.map(({ name, replicas }) => ({ name, replicas })) },
    replacements: [],
    missingUsers: plan.missingUsers.map((user) => ({ ...user })),
    steps: [],
  }
}

function reportOf(
  verdict: RestoreReport['verdict'],
  prepared: Prepared,
  steps: readonly Step[],
): RestoreReport {
  const { plan, source } = prepared
  return {
    verdict,
    plan,
    manifest: source.manifest,
    steps,
    proofs: source.manifest.proofs,
    safetyCopies: [],
    missingUsers: plan.missingUsers,
  }
}
