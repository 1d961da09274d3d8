/** The inputs that say which node and which repository, the same for every action that works on a node. */
import { withCommandCopies } from '../node/command-copies.ts'
import { parseDatabaseUrl } from '../node/database-url.ts'
import type { Deployment } from '../node/deployment.ts'
import { runUrl } from '../reports/report.ts'
import type { Manifest } from '../repository/manifest.ts'
import { BackupSets } from '../repository/sets.ts'
import { ValidatorApi } from '../splice/validator-api.ts'
import { Failure, messageOf } from '../system/failure.ts'
import type { Log } from '../system/log.ts'
import type { Secret } from '../system/secret.ts'
import type { Given } from './catalogue.ts'
import type { Inputs } from './inputs.ts'
import { readRepository } from './repository-inputs.ts'
import { readSignIn } from './sign-in.ts'

/** The node and its repository as the inputs name them. Nothing is looked at before `connect`. */
export interface NodeInputs {
  /** Opens the repository. @throws Failure when its storage cannot be used. */
  readonly openSets: () => Promise<BackupSets>
  readonly connect: (manifest?: Manifest) => Promise<Deployment>
  readonly validator: (deployment: Deployment) => Promise<ValidatorApi | undefined>
  /** Whether a token can be had at all: without one the identities cannot be fetched. */
  readonly hasToken: boolean
  readonly lock: { readonly lockLeaseMs: number; readonly lockWaitMs: number }
}

/** What is told about a node: what all actions have, and what only some of them do. */
type Common = Pick<
  Given<'backup'>,
  keyof Given<'backup'> & keyof Given<'restore'> & keyof Given<'dr-snapshot'>
>
export type NodeGiven = Common & Partial<Omit<Given<'backup'> & Given<'restore'>, keyof Common>>

/** What a run gives to the node that it works on. */
export interface NodeParts {
  readonly inputs: Inputs
  readonly log: Log
  readonly signal: AbortSignal
  onExit(cleanup: () => Promise<void>): void
}

/**
 * Reads them. Problems are kept in `inputs` for `finish`.
 * @param restores whether the action may stop and start the node.
 */
export function readNode(
  given: NodeGiven,
  parts: NodeParts,
  { restores }: { restores: boolean },
): NodeInputs {
  const { inputs, log, signal } = parts
  const signIn = readSignIn(inputs, given)
  const repository = readRepository(inputs, given, { log, writes: !restores })
  for (const [name, url] of [
    ['apps-database-url', given.appsDatabaseUrl],
    ['participant-database-url', given.participantDatabaseUrl],
  ] as const)
    checkDatabaseUrl(inputs, name, url)
  if (given.deployment === 'external' && signIn !== undefined && given.validatorUrl === undefined)
    inputs.problem('validator-url', 'is required with deployment: external when a token can be had.')
  return {
    openSets: async () => new BackupSets(await repository.open(), given.node, repository.identityStore),
    connect: async (manifest) => withGiven(await find(given, parts, restores, manifest), given),
    validator: async (deployment) => {
      const { validator, audience, noAuth } = await deployment.describe()
      if (validator === undefined || signIn === undefined) return undefined
      return new ValidatorApi(validator, signIn({ audience, noAuth }), { signal, log })
    },
    hasToken: signIn !== undefined,
    lock: { lockLeaseMs: given.lockLeaseMs, lockWaitMs: given.lockTimeoutMs },
  }
}

/** What the inputs know better than the deployment that was found. */
function withGiven(found: Deployment, given: NodeGiven): Deployment {
  const { nodeMigrationId: migrationIdGiven, backupCommand: backup, restoreCommand: restore } = given
  const deployment =
    migrationIdGiven === undefined
      ? found
      : { ...found, describe: async () => ({ ...(await found.describe()), migrationIdGiven }) }
  const { discardCommand: discard, copyIsAtomic: atomic = false, commandTimeoutMs: timeoutMs = 0 } = given
  if (backup === undefined && restore === undefined && discard === undefined) return deployment
  return withCommandCopies(deployment, { backup, restore, discard, atomic, timeoutMs })
}

/** The deployment, as it runs or as a set has recorded it. */
async function find(
  given: NodeGiven,
  { log, onExit }: NodeParts,
  restores: boolean,
  manifest?: Manifest,
): Promise<Deployment> {
  const { stopCommand, startCommand, identitiesPath, postgresClientPath: clientPath } = given
  const validatorUrl = given.validatorUrl?.href
  const record = manifest?.deployment.record
  // Each kind of deployment is loaded when it is the one.
  if (given.deployment === 'external') {
    const { externalDeployment } = await import('../node/external.ts')
    return externalDeployment({
      appsDatabaseUrl: given.appsDatabaseUrl as Secret,
      participantDatabaseUrl: given.participantDatabaseUrl as Secret,
      ...(validatorUrl !== undefined && { validatorUrl }),
      ...(stopCommand !== undefined && { stopCommand }),
      ...(startCommand !== undefined && { startCommand }),
      ...(clientPath !== undefined && { clientPath }),
      ...(identitiesPath !== undefined && { identitiesPath }),
    })
  }
  // No cancel signal here: after a cancel, a restore still has to put back and start what it stopped. The jobs
  // give it to each forward step instead (see Deployment).
  if (given.deployment === 'kubernetes') {
    const { kubernetesDeployment, parseKubernetesRecord } = await import('../node/kubernetes.ts')
    const policies = { false: 'refuse', true: 'suspend', ignore: 'ignore' } as const
    const deployment = await kubernetesDeployment({
      context: given.kubeContext,
      kubeconfig: given.kubeconfig,
      namespace: given.namespace,
      validatorDeployment: given.validatorDeployment,
      participantDeployment: given.participantDeployment,
      postgresClientImage: given.postgresClientImage,
      postgresAccess: given.postgresAccess,
      volumeSnapshotClass: given.volumeSnapshotClass,
      suspendControllers: policies[given.suspendControllers ?? 'false'],
      stopTimeoutMs: given.stopTimeoutMs,
      validatorUrl,
      clientPath,
      restores,
      recorded: parseKubernetesRecord(record),
      owner: runUrl(),
      log,
    })
    onExit(() => deployment.close())
    return deployment
  }
  const { composeDeployment, parseComposeRecord } = await import('../node/compose.ts')
  return await composeDeployment({
    project: given.composeProject,
    directory: given.composeDirectory,
    stopCommand,
    startCommand,
    validatorUrl,
    freshVolume: given.freshVolume ?? false,
    identitiesPath,
    recorded: record === undefined || record === null ? undefined : parseComposeRecord(record),
    log,
  })
}

/** What is wrong with a database's URL beyond its form. A problem never repeats it. */
function checkDatabaseUrl(inputs: Inputs, name: string, secret: Secret | undefined): void {
  if (secret === undefined || !URL.canParse(secret.reveal())) return
  try {
    parseDatabaseUrl(secret, name)
  } catch (error) {
    inputs.problem(name, error instanceof Failure ? error.what.replace(`${name}: `, '') : messageOf(error))
  }
}
