import type { Deployment, NodeDescription } from '../node/deployment.ts'
import type { Identity } from '../pipeline/keys.ts'
import type { AgeTool } from '../pipeline/seal.ts'
import type { MissingRoles } from '../postgres/restorability.ts'
import type { Manifest } from '../repository/manifest.ts'
import type { BackupSets } from '../repository/sets.ts'
import type { ValidatorApi } from '../splice/validator-api.ts'
import { Failure } from '../system/failure.ts'
import type { Log } from '../system/log.ts'
import { checkKey, isEncrypted } from './checks.ts'
import { type ChosenSet, chooseSet } from './choice.ts'
import { examineCopies } from './copies.ts'
import type { RestoreSpeed, SetSource } from './databases.ts'
import { type Components, drawPlan, type Replace, type RestorePlan, type UnfinishedRestore } from './plan.ts'
import { examineTarget, type Target } from './target.ts'

/** What a restore is made of. */
export interface RestoreParts {
  readonly sets: BackupSets
  /** Finds the node. The manifest of the set helps where nothing of the node is left. */
  readonly connect: (manifest: Manifest | undefined) => Promise<Deployment>
  /** The API of the node's validator app, where its address is known. */
  readonly validator: (deployment: Deployment) => Promise<ValidatorApi | undefined>
  readonly log: Log
  readonly signal: AbortSignal
}

/** What is wanted. Durations in ms. */
export interface RestoreOptions {
  /** `rollback` undoes a restore that ended before the node was started again. */
  readonly mode: 'restore' | 'rollback'
  /** `latest` or a set id. */
  readonly set: string
  readonly before?: Date | undefined
  readonly components: Components
  readonly replace: Replace
  readonly dryRun: boolean
  /** Must be the participant id of the set. */
  readonly confirm?: string | undefined
  /** The digest of the plan that was approved. */
  readonly approvedPlan?: string | undefined
  readonly identity?: Identity | undefined
  readonly ageTool: AgeTool
  readonly maxAgeMs: number
  readonly readyTimeoutMs: number
  readonly stopTimeoutMs: number
  readonly reonboardUsers: boolean
  readonly keepSafetyCopy: boolean
  readonly missingRoles: MissingRoles
  /** Whether a database may sort by another locale than that of the set, where the target lacks it. */
  readonly allowLocaleChange: boolean
  readonly speed: RestoreSpeed
  readonly lockLeaseMs: number
  readonly lockWaitMs: number
  readonly owner?: string | undefined
}

/** Everything a restore looked at before it acts. */
export interface Prepared {
  readonly chosen: ChosenSet
  readonly plan: RestorePlan
  readonly deployment: Deployment
  readonly description: NodeDescription
  readonly target: Target
  readonly source: SetSource
}

/** Chooses the set, finds the node, looks at everything and draws the plan. Nothing is changed. */
export async function prepare(
  parts: RestoreParts,
  options: RestoreOptions,
  unfinished: UnfinishedRestore | undefined,
): Promise<Prepared> {
  const { sets, signal } = parts
  const chosen = await chooseSet(sets, options.set, options.before)
  const { manifest } = chosen.read
  const source = { sets, manifest, identity: options.identity, ageTool: options.ageTool }
  // Whoever only plans needs no private key, so that it can stay where an approval guards it.
  const keyNotChecked = options.dryRun && source.identity === undefined && isEncrypted(manifest)
  if (!keyNotChecked) await checkKey(source, signal)
  const deployment = await parts.connect(manifest)
  const seen = await look(parts, options, { chosen, deployment, unfinished, keyNotChecked })
  for (const warning of seen.description.warnings) parts.log.warning(warning)
  return { chosen, deployment, source, ...seen }
}

/** Looks at the node again: the first look may not have reached a database of a stopped server. */
export async function lookAgain(
  parts: RestoreParts,
  options: RestoreOptions,
  before: Prepared,
): Promise<RestorePlan> {
  const { plan, target } = await look(parts, options, {
    ...before,
    unfinished: undefined,
    keyNotChecked: false,
  })
  for (const role of plan.roles) {
    const there = target[role]
    if (there.state !== 'unreachable') continue
    throw new Failure('target-unreachable', {
      what: `The ${role} database server does not answer: ${there.reason}`,
      means: 'Nothing was replaced.',
      next: 'Start the database server, or set it right, and run again.',
    })
  }
  return plan
}

async function look(
  parts: RestoreParts,
  options: RestoreOptions,
  found: {
    chosen: ChosenSet
    deployment: Deployment
    unfinished: UnfinishedRestore | undefined
    keyNotChecked: boolean
  },
) {
  const { chosen, deployment, unfinished, keyNotChecked } = found
  const description = await deployment.describe()
  const target = await examineTarget(deployment, parts.signal, chosen.read.manifest)
  const copies = await examineCopies(deployment, chosen.read.manifest, options.components)
  const liveUsers = await usersOfLiveNode(await parts.validator(deployment))
  const plan = drawPlan({
    node: parts.sets.node,
    chosen,
    target,
    description,
    components: options.components,
    replace: options.replace,
    missingRoles: options.missingRoles,
    allowLocaleChange: options.allowLocaleChange,
    maxAgeMs: options.maxAgeMs,
    now: new Date(),
    unfinished,
    keyNotChecked,
    serversElsewhere: deployment.serversElsewhere ?? false,
    ...(copies && { copies }),
    ...(liveUsers && { liveUsers }),
  })
  return { description, target, plan }
}

/** A node that is down cannot say its users: the databases do, as far as they are still there. */
async function usersOfLiveNode(validator: ValidatorApi | undefined): Promise<string[] | undefined> {
  try {
    return (await validator?.ready()) ? await validator?.users() : undefined
  } catch {
    return undefined
  }
}

/** @throws Failure `restore-refused` that lists every reason. */
export function refuseBlocked(plan: RestorePlan): void {
  if (plan.blockers.length === 0) return
  throw new Failure('restore-refused', {
    what: `The restore is refused: ${plan.blockers.join('; ')}.`,
    means: 'Nothing was changed.',
    next: 'Set right what is listed and run the dry run again.',
  })
}

/** @throws Failure `not-confirmed` unless the participant id of the set was typed. */
export function refuseUnconfirmed(
  plan: Pick<RestorePlan, 'participantId'>,
  confirm: string | undefined,
): void {
  if (plan.participantId !== undefined && confirm === plan.participantId) return
  throw new Failure('not-confirmed', {
    what: confirm ? `confirm is ${confirm}; the set is of ${plan.participantId}.` : 'confirm is not given.',
    means: 'Nothing was changed.',
    next: `Read the plan, then give confirm: ${plan.participantId}`,
  })
}
