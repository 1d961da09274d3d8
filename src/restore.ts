import { randomInt } from 'node:crypto'
import type { Role } from './node/deployment.ts'
import { refuseChangedPlan } from './plan-digest.ts'
import { isUnfinished, Journal, type JournalContent, type Phase } from './repository/journal.ts'
import { lockFor } from './repository/lock.ts'
import { analyzeBeside } from './restore/beside.ts'
import { checkFiles, proveOrRefuse } from './restore/checks.ts'
import { copiesIn } from './restore/copies.ts'
import { swapIn } from './restore/databases.ts'
import type { LeftBehind } from './restore/ownership.ts'
import type { RestorePlan } from './restore/plan.ts'
import {
  type Prepared,
  prepare,
  type RestoreOptions,
  type RestoreParts,
  refuseBlocked,
  refuseUnconfirmed,
} from './restore/prepare.ts'
import { type RestoreReport, reportOf } from './restore/report.ts'
import { goBack, reasonOf, rolledBack, startAgain } from './restore/rollback.ts'
import { startAndCheck } from './restore/start.ts'
import { examine, isWanted, onlyGoBack, onwards, prepareDry } from './restore/unfinished.ts'
import {
  isTakenOver,
  ledgerEndOf,
  lookAndName,
  putServersBack,
  type RestoreRun,
  restoreOne,
  stopNode,
} from './restore/while-stopped.ts'
import type { Proof } from './splice/splice.ts'
import { messageOf } from './system/failure.ts'
import { Steps } from './system/steps.ts'

export type { RestoreOptions, RestoreParts } from './restore/prepare.ts'
export type { RestoreReport } from './restore/report.ts'

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
    const prepared = await prepareDry(parts, options, await journal.read())
    onPlan(prepared.plan)
    refuseBlocked(prepared.plan)
    return reportOf('planned', prepared, [])
  }
  await using lock = await lockFor('restore', parts, options)
  const held = { ...parts, signal: AbortSignal.any([parts.signal, lock.lost]) }
  const earlier = await journal.read()
  const unfinished = isUnfinished(earlier) ? await examine(held, options, earlier) : undefined
  if (options.mode === 'rollback') return await onlyGoBack(held, journal, earlier, unfinished)
  if (unfinished?.remedy === 'go-on') {
    if (await isWanted(held, options, unfinished.earlier))
      return await goOn(held, options, journal, unfinished.earlier, onPlan)
    log.info(
      `Restore ${unfinished.earlier.id} of set ${unfinished.earlier.set} put its databases in place and was not finished; another set is asked for, which is restored over it.`,
    )
  }
  const undone = unfinished?.remedy === 'undo' ? unfinished : undefined
  if (undone) await goBack({ deployment: undone.deployment, log }, journal, undone.earlier)
  // An earlier restore left the node stopped; once that is undone, nothing keeps it down but this one.
  const giveUp = async (error: unknown) => {
    try {
      if (undone) await startAgain({ deployment: undone.deployment, log }, journal, undone.earlier)
    } catch (second) {
      log.warning(`The node could not be started again: ${messageOf(second)}`)
    }
    return reasonOf(held.signal, error)
  }
  let prepared: Prepared
  try {
    prepared = await prepare(held, options, undefined)
    onPlan(prepared.plan)
    refuseBlocked(prepared.plan)
    refuseUnconfirmed(prepared.plan, options.confirm)
    refuseChangedPlan(prepared.plan.digest, options.approvedPlan)
  } catch (error) {
    throw await giveUp(error)
  }
  return await carryOut(held, options, journal, prepared, { stopped: unfinished?.earlier.stopped, giveUp })
}

/** From the stop to the start. Up to the start, whatever fails is rolled back. */
async function carryOut(
  parts: RestoreParts,
  options: RestoreOptions,
  journal: Journal,
  prepared: Prepared,
  before: { stopped: JournalContent['stopped'] | undefined; giveUp: (error: unknown) => Promise<unknown> },
): Promise<RestoreReport> {
  const { log, signal } = parts
  const { source, deployment, plan } = prepared
  const content = newContent(prepared, options, before.stopped)
  const enter = async (phase: Phase) => {
    content.phase = phase
    await journal.write(content)
  }
  let begun = false
  const steps = new Steps(log, async (step) => {
    content.steps.push({ at: new Date().toISOString(), step })
    if (begun) await journal.write(content)
  })
  const run: RestoreRun = {
    parts,
    options,
    prepared,
    journal,
    content,
    copies: copiesIn(source.manifest, options.components),
  }
  try {
    await steps.run('Check the files of the set', (notes) => checkFiles(source, signal, notes))
    await enter('stopping')
  } catch (error) {
    throw await before.giveUp(error)
  }
  let proofs: Proof[]
  begun = true
  try {
    await steps.run('Stop the node', () => stopNode(run))
    await steps.run('Look at the databases again', () => lookAndName(run))
    await enter('restoring')
    if (run.copies.length > 0)
      await steps.run('Put the servers back from their copies', () => putServersBack(run))
    const notCarried: Partial<Record<Role, LeftBehind>> = {}
    for (const replacement of content.replacements) {
      const { role } = replacement
      await steps.run(`Restore the ${role} database`, async (notes) => {
        notCarried[role] = await restoreOne(run, replacement, notes)
      })
      await steps.run(`Gather the statistics of the ${role} database`, () =>
        analyzeBeside(deployment, replacement, parts),
      )
    }
    const restored = { replacements: content.replacements, roles: plan.roles, notCarried }
    proofs = await steps.run('Prove the restored databases', () =>
      proveOrRefuse(deployment, restored, source.manifest, parts),
    )
    if (run.copies.length > 0) content.provenLedgerEnd = await ledgerEndOf(deployment, signal)
    await enter('swapping')
    await steps.run('Put the restored databases in place', async () => {
      for (const replacement of content.replacements)
        await swapIn(deployment, replacement, source.manifest, signal)
    })
    await enter('swapped')
    signal.throwIfAborted()
    // From here on the node may talk to its network: going back would fork it.
    await enter('starting')
  } catch (error) {
    const reason = reasonOf(signal, error)
    if (await isTakenOver(run, reason)) throw reason
    throw await rolledBack({ deployment, log }, journal, content, reason)
  }
  return await startAndCheck(parts, options, journal, content, { prepared, steps, proofs })
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
  const prepared = await prepare(parts, onwards(options, content), { journal: content, remedy: 'go-on' })
  onPlan(prepared.plan)
  refuseUnconfirmed(prepared.plan, options.confirm)
  refuseChangedPlan(prepared.plan.digest, options.approvedPlan)
  content.phase = 'starting'
  await journal.write(content)
  const steps = new Steps(parts.log)
  return await startAndCheck(parts, options, journal, content, { prepared, steps, proofs: [] })
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
