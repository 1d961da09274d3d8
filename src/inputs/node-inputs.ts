/** The inputs that say which node and which repository, the same for every action. */
import { type CopyCommands, withCommandCopies } from '../node/command-copies.ts'
import { composeDeployment, parseComposeRecord } from '../node/compose.ts'
import { parseDatabaseUrl } from '../node/database-url.ts'
import type { Deployment } from '../node/deployment.ts'
import { externalDeployment } from '../node/external.ts'
import { kubernetesDeployment, parseKubernetesRecord } from '../node/kubernetes.ts'
import { runUrl } from '../reports/report.ts'
import type { Manifest } from '../repository/manifest.ts'
import { BackupSets } from '../repository/sets.ts'
import { clientCredentials, givenToken, type TokenProvider, unsafeToken } from '../splice/tokens.ts'
import { ValidatorApi } from '../splice/validator-api.ts'
import { Failure, messageOf } from '../system/failure.ts'
import type { Log } from '../system/log.ts'
import { Secret } from '../system/secret.ts'
import type { Inputs } from './inputs.ts'
import { readRepositoryInputs } from './repository-inputs.ts'

/** The node and its repository as the inputs name them. Nothing is looked at before `connect`. */
export interface NodeInputs {
  /** Opens the repository. @throws Failure when its storage cannot be used. */
  readonly openSets: () => Promise<BackupSets>
  readonly connect: (manifest?: Manifest) => Promise<Deployment>
  readonly validator: (deployment: Deployment) => Promise<ValidatorApi | undefined>
  /** Whether a token can be had at all: without one the identities cannot be fetched. */
  readonly hasToken: boolean
  readonly lockLeaseMs: number
  readonly lockWaitMs: number
  readonly timeoutMs: number
}

/** A node's name is a folder name and part of object keys. */
const nodeName = /^[a-z0-9][a-z0-9._-]{0,62}$/i

/**
 * Reads them. Problems are kept in `inputs` for `finish`.
 * @param restores whether the action may stop and start the node.
 */
export function readNodeInputs(
  inputs: Inputs,
  log: Log,
  signal: AbortSignal,
  { restores, onExit }: { restores: boolean; onExit: (cleanup: () => Promise<void>) => void },
): NodeInputs {
  const kind = inputs.choice('deployment', ['compose', 'kubernetes', 'external'], 'compose')
  if (inputs.text('deployment') === undefined)
    inputs.problem('deployment', 'is required: compose, kubernetes or external.')
  const node = readNodeName(inputs)
  const token = readToken(inputs)
  const validatorUrl = inputs.url('validator-url', { protocols: ['http', 'https'] })?.href
  const appsUrl = databaseUrl(inputs, 'apps-database-url')
  const participantUrl = databaseUrl(inputs, 'participant-database-url')
  const clientPath = inputs.text('postgres-client-path')
  const stopCommand = restores ? inputs.text('stop-command') : undefined
  const startCommand = restores ? inputs.text('start-command') : undefined
  const identitiesPath = restores ? inputs.text('identities-path') : undefined
  const project = inputs.text('compose-project')
  const directory = inputs.text('compose-directory')
  const freshVolume = restores && inputs.boolean('fresh-volume', false)
  const kubernetes = readKubernetesInputs(inputs, kind === 'kubernetes', restores)
  const { kubeconfig, context } = kubernetes
  const repository = readRepositoryInputs(inputs, log, { writes: !restores, kubeconfig, context })
  if (kind === 'external') {
    for (const [name, value] of [
      ['apps-database-url', appsUrl],
      ['participant-database-url', participantUrl],
    ] as const) {
      if (value === undefined) inputs.problem(name, 'is required with deployment: external.')
    }
    if (token !== undefined && validatorUrl === undefined) {
      inputs.problem('validator-url', 'is required with deployment: external when a token can be had.')
    }
  } else {
    for (const [name, value] of [
      ['apps-database-url', appsUrl],
      ['participant-database-url', participantUrl],
    ] as const) {
      if (value !== undefined)
        inputs.problem(name, `goes with deployment: external only; ${kind} is discovered.`)
    }
  }
  if (kind !== 'compose') {
    if (project !== undefined) inputs.problem('compose-project', 'goes with deployment: compose only.')
    if (directory !== undefined) inputs.problem('compose-directory', 'goes with deployment: compose only.')
    if (freshVolume) inputs.problem('fresh-volume', 'goes with deployment: compose only.')
  }
  if (identitiesPath !== undefined && !identitiesPath.startsWith('/'))
    inputs.problem('identities-path', 'must be an absolute path.')
  if (kind === 'kubernetes') {
    if (identitiesPath !== undefined)
      inputs.problem('identities-path', 'does not go with deployment: kubernetes, where a Secret is made.')
    const replaced = 'does not go with deployment: kubernetes, where Deployments are scaled.'
    if (stopCommand !== undefined) inputs.problem('stop-command', replaced)
    if (startCommand !== undefined) inputs.problem('start-command', replaced)
  }

  const migrationIdGiven =
    inputs.text('node-migration-id') === undefined ? undefined : inputs.integer('node-migration-id', 0)
  const commands = readCopyCommands(inputs, restores)
  const connect = async (manifest?: Manifest): Promise<Deployment> => {
    const found = await find(manifest)
    const deployment =
      migrationIdGiven === undefined
        ? found
        : { ...found, describe: async () => ({ ...(await found.describe()), migrationIdGiven }) }
    return commands === undefined ? deployment : withCommandCopies(deployment, commands)
  }
  const find = async (manifest?: Manifest): Promise<Deployment> => {
    if (kind === 'external') {
      return externalDeployment({
        appsDatabaseUrl: appsUrl as Secret,
        participantDatabaseUrl: participantUrl as Secret,
        ...(validatorUrl !== undefined && { validatorUrl }),
        ...(stopCommand !== undefined && { stopCommand }),
        ...(startCommand !== undefined && { startCommand }),
        ...(clientPath !== undefined && { clientPath }),
        ...(identitiesPath !== undefined && { identitiesPath }),
      })
    }
    const record = manifest?.deployment.record
    // No cancel signal here: after a cancel, a restore still has to put back and start what it stopped. The jobs
    // give it to each forward step instead (see Deployment).
    if (kind === 'kubernetes') {
      const deployment = await kubernetesDeployment({
        ...kubernetes,
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
    return await composeDeployment({
      project,
      directory,
      stopCommand,
      startCommand,
      validatorUrl,
      freshVolume,
      identitiesPath,
      recorded: record === undefined || record === null ? undefined : parseComposeRecord(record),
      log,
    })
  }
  return {
    openSets: async () => new BackupSets(await repository.open(), node, repository.identityStore),
    connect,
    validator: async (deployment) => {
      const { validator, audience, noAuth } = await deployment.describe()
      if (validator === undefined || token === undefined) return undefined
      return new ValidatorApi(validator, token({ audience, noAuth }), { signal, log })
    },
    hasToken: token !== undefined,
    lockLeaseMs: inputs.duration('lock-lease', '30m'),
    lockWaitMs: inputs.duration('lock-timeout', '0s'),
    timeoutMs: inputs.duration('timeout', '5h'),
  }
}

/** Reads the input `node`. A problem is kept in `inputs` for `finish`. */
export function readNodeName(inputs: Inputs): string {
  const node = inputs.required('node')
  if (node !== '' && !nodeName.test(node)) {
    inputs.problem(
      'node',
      'must be 1 to 63 letters, digits, dots, hyphens or underscores, and begin with a letter or digit.',
    )
  }
  return node
}

/** The inputs of `deployment: kubernetes`; given with another, they are problems. */
function readKubernetesInputs(inputs: Inputs, chosen: boolean, restores: boolean) {
  const texts = {
    context: 'kube-context',
    kubeconfig: 'kubeconfig',
    namespace: 'namespace',
    validatorDeployment: 'validator-deployment',
    participantDeployment: 'participant-deployment',
    postgresClientImage: 'postgres-client-image',
  } as const
  const read = Object.entries(texts).map(([key, name]) => [key, inputs.text(name)] as const)
  const values = Object.fromEntries(read) as Record<keyof typeof texts, string | undefined>
  const postgresAccess = inputs.choice('postgres-access', ['auto', 'pod', 'client-pod', 'direct'], 'auto')
  const suspend = restores
    ? inputs.choice('suspend-controllers', ['false', 'true', 'ignore'], 'false')
    : 'false'
  if (postgresAccess === 'client-pod' && values.postgresClientImage === undefined) {
    inputs.problem('postgres-client-image', 'is required with postgres-access: client-pod.')
  }
  if (!chosen) {
    for (const [key, name] of Object.entries(texts)) {
      if (values[key as keyof typeof texts] !== undefined)
        inputs.problem(name, 'goes with deployment: kubernetes only.')
    }
  }
  const policies = { false: 'refuse', true: 'suspend', ignore: 'ignore' } as const
  const volumeSnapshotClass = restores ? undefined : inputs.text('volume-snapshot-class')
  if (!chosen && volumeSnapshotClass !== undefined)
    inputs.problem('volume-snapshot-class', 'goes with deployment: kubernetes only.')
  const suspendControllers = policies[suspend]
  const stopTimeoutMs = restores ? inputs.duration('stop-timeout', '2m') : undefined
  return { ...values, postgresAccess, volumeSnapshotClass, suspendControllers, stopTimeoutMs }
}

/** The operator's own commands, where they are given. */
function readCopyCommands(inputs: Inputs, restores: boolean): CopyCommands | undefined {
  const backup = inputs.text('backup-command')
  const restore = restores ? inputs.text('restore-command') : undefined
  const discard = restores ? undefined : inputs.text('discard-command')
  const atomic = inputs.boolean('copy-is-atomic', false)
  const timeoutMs = inputs.duration('command-timeout', '3h')
  if (backup === undefined && restore === undefined && discard === undefined) return undefined
  return { backup, restore, discard, atomic, timeoutMs }
}

function databaseUrl(inputs: Inputs, name: string): Secret | undefined {
  // Registers the password for masking and reports a wrong form; the URL itself is read by its own rules.
  inputs.url(name, { protocols: ['postgresql', 'postgres'] })
  const text = inputs.text(name)
  if (text === undefined) return undefined
  const secret = new Secret(text)
  try {
    parseDatabaseUrl(secret, name)
  } catch (error) {
    if (URL.canParse(text))
      inputs.problem(name, error instanceof Failure ? error.what.replace(`${name}: `, '') : messageOf(error))
  }
  return secret
}

type TokenOf = (known: { audience?: string | undefined; noAuth?: boolean | undefined }) => TokenProvider

/** One of the three ways to a token, or none. */
function readToken(inputs: Inputs): TokenOf | undefined {
  const given = inputs.secret('token')
  const noAuth = inputs.boolean('no-auth', false)
  const clientSecret = inputs.secret('client-secret')
  const clientId = inputs.text('client-id')
  const issuer = inputs.url('oidc-issuer', { protocols: ['http', 'https'] })?.href
  const tokenUrl = inputs.url('token-url', { protocols: ['http', 'https'] })?.href
  const audience = inputs.text('audience')
  const scope = inputs.text('scope')
  const resource = inputs.text('resource')
  const authMethod = inputs.choice('client-auth', ['auto', 'post', 'basic'], 'auto')
  const client =
    clientId !== undefined || clientSecret !== undefined || issuer !== undefined || tokenUrl !== undefined
  const ways = [
    given !== undefined && 'token',
    client && 'client-id and client-secret',
    noAuth && 'no-auth',
  ].filter(Boolean)
  if (ways.length > 1) {
    inputs.problem('token', `only one way to a token may be given, not ${ways.join(' and ')}.`)
    return undefined
  }
  if (given !== undefined) return () => givenToken(given)
  if (noAuth) {
    return (known) => {
      const wanted = audience ?? known.audience
      if (wanted === undefined) {
        throw new Failure('audience-unknown', {
          what: 'The audience of the validator app is not known.',
          next: 'Give it as the input audience: VALIDATOR_AUTH_AUDIENCE of the node, by default https://validator.example.com or https://canton.network.global.',
        })
      }
      return unsafeToken({ audience: wanted })
    }
  }
  if (!client) return undefined
  if (clientId === undefined) inputs.problem('client-id', 'is required with client-secret.')
  if (clientSecret === undefined) inputs.problem('client-secret', 'is required with client-id.')
  if (issuer === undefined && tokenUrl === undefined)
    inputs.problem('oidc-issuer', 'or token-url is required with client-id.')
  if (issuer !== undefined && tokenUrl !== undefined)
    inputs.problem('token-url', 'and oidc-issuer exclude each other.')
  if (clientId === undefined || clientSecret === undefined) return undefined
  return (known) => {
    const wanted = audience ?? known.audience
    return clientCredentials({
      clientId,
      clientSecret,
      authMethod,
      ...(issuer !== undefined && { issuer }),
      ...(tokenUrl !== undefined && { tokenUrl }),
      ...(wanted !== undefined && { audience: wanted }),
      ...(scope !== undefined && { scope }),
      ...(resource !== undefined && { resource }),
    })
  }
}
