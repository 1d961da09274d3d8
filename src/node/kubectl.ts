/** Kubernetes as this folder needs it: the `kubectl` program, one context, one namespace. */
import { z } from 'zod'
import { type Command, ProgramFailure, run } from '../system/child.ts'
import { Failure, messageOf } from '../system/failure.ts'

/** Which cluster and namespace; absent members are kubectl's own defaults. */
export interface KubectlOptions {
  readonly kubeconfig?: string | undefined
  readonly context?: string | undefined
  readonly namespace?: string | undefined
}

/** The cluster and the namespace that a run was told to use, so that it never uses another by accident. */
export interface Target {
  /** URL of the API server. */
  readonly server: string
  readonly context: string
  readonly namespace: string
  readonly namespaceUid: string
}

/** Where the charts' documentation puts a validator (docs.sync.global, "Kubernetes-Based Deployment"). */
const documentedNamespace = 'validator'

const configuration = z.object({
  'current-context': z.string().nullish(),
  contexts: z
    .array(z.object({ name: z.string(), context: z.object({ namespace: z.string().optional() }) }))
    .nullish(),
  clusters: z.array(z.object({ cluster: z.object({ server: z.string() }) })).nullish(),
})
const namespaceObject = z.object({ metadata: z.object({ uid: z.string() }) })

/**
 * Short commands and arguments for long ones, always with context and namespace named. Short ones take no cancel
 * signal: they have a deadline, and what goes back after a cancel needs them.
 */
export class Kubectl {
  readonly target: Target
  readonly #options: KubectlOptions

  private constructor(options: KubectlOptions, target: Target) {
    this.#options = options
    this.target = target
  }

  /**
   * Finds the cluster and the namespace.
   * @throws Failure `kubectl-missing`, `kube-context`, `kubernetes-namespace`, `kubernetes-unreachable`,
   * `kubernetes-credentials`, `kubernetes-forbidden`.
   */
  static async connect(options: KubectlOptions): Promise<Kubectl> {
    const target = await lookUp(options)
    return new Kubectl(options, target)
  }

  /** Arguments that come before all others, for a command that is started elsewhere. */
  get scope(): string[] {
    return [...connection(this.#options), '--namespace', this.target.namespace]
  }

  /** The command for a long-running `kubectl`. */
  command(args: readonly string[]): Command {
    return { program: 'kubectl', args: [...this.scope, ...args] }
  }

  /** Runs a short command and returns what it printed. */
  async run(
    args: readonly string[],
    options: { input?: string; timeoutMs?: number; namespace?: string } = {},
  ): Promise<string> {
    const { namespace = this.target.namespace, timeoutMs, input } = options
    return await kubectl(this.#options, ['--namespace', namespace, ...args], {
      ...(timeoutMs && { timeoutMs }),
      ...(input !== undefined && { input }),
    })
  }

  /** Reads objects as JSON, by name or, after `--raw`, by their path in the API. */
  async get<T>(schema: z.ZodType<T>, args: readonly string[], namespace?: string): Promise<T> {
    const output = args[0] === '--raw' ? [] : ['--output', 'json']
    const text = await this.run(['get', ...args, ...output], namespace === undefined ? {} : { namespace })
    return parse(schema, text, args.join(' '))
  }

  /** Reads an object that may not be there, or be of a kind that the cluster does not know. */
  async find<T>(schema: z.ZodType<T>, args: readonly string[], namespace?: string): Promise<T | undefined> {
    try {
      return await this.get(schema, args, namespace)
    } catch (error) {
      if (error instanceof Failure && error.code === 'kubernetes-not-found') return undefined
      throw error
    }
  }

  /**
   * Changes something. Before it does, it makes sure that context and namespace still mean what they meant
   * when the plan was drawn: a kubeconfig can be pointed elsewhere in between.
   * @throws Failure `kubernetes-other-target`.
   */
  async change(
    args: readonly string[],
    options: { input?: string; timeoutMs?: number; namespace?: string } = {},
  ): Promise<string> {
    await this.verifyTarget()
    return await this.run(args, options)
  }

  /** @throws Failure `kubernetes-other-target` when context or namespace no longer mean what they meant. */
  async verifyTarget(): Promise<void> {
    const options = { ...this.#options, namespace: this.target.namespace }
    const now = await lookUp(options)
    const { server, namespaceUid } = this.target
    if (now.server === server && now.namespaceUid === namespaceUid) return
    throw new Failure('kubernetes-other-target', {
      what: `The context ${now.context} now leads to namespace ${now.namespace} (UID ${now.namespaceUid}) of ${now.server}; this run began with UID ${namespaceUid} of ${server}.`,
      means:
        'The kubeconfig was changed, or the namespace was made anew. Nothing was done in the other place.',
      next: 'Find out who changed it, and run again.',
    })
  }
}

/** What an object's JSON is, or an error that says where it does not fit. */
export function parse<T>(schema: z.ZodType<T>, text: string, what: string): T {
  const parsed = schema.safeParse(JSON.parse(text))
  if (parsed.success) return parsed.data
  throw new Failure('kubernetes-answer', {
    what: `kubectl get ${what} answers in a form that is not known: ${z.prettifyError(parsed.error)}`,
    next: 'Report this with the output of `kubectl version`.',
  })
}

function connection({ kubeconfig, context }: KubectlOptions): string[] {
  return [
    ...(kubeconfig === undefined ? [] : ['--kubeconfig', kubeconfig]),
    ...(context === undefined ? [] : ['--context', context]),
  ]
}

async function lookUp(options: KubectlOptions): Promise<Target> {
  const text = await kubectl(options, ['config', 'view', '--minify', '--output', 'json']).catch(
    (error: unknown) => {
      // In a pod there need not be a kubeconfig: kubectl then uses the pod's own service account.
      const none = /current-context (?:is not set|must exist)/.test(messageOf(error))
      if (none && options.context === undefined && process.env['KUBERNETES_SERVICE_HOST']) return '{}'
      throw error
    },
  )
  const seen = parse(configuration, text, 'config view')
  const server = seen.clusters?.[0]?.cluster.server ?? inClusterServer()
  const context = options.context ?? seen['current-context'] ?? 'in-cluster'
  const namespace = options.namespace ?? seen.contexts?.[0]?.context.namespace ?? documentedNamespace
  const answer = await kubectl(options, ['get', 'namespace', namespace, '--output', 'json']).catch(
    (error: unknown) => {
      if (!(error instanceof Failure) || error.code !== 'kubernetes-not-found') throw error
      throw new Failure('kubernetes-namespace', {
        what: `There is no namespace ${namespace} in the cluster ${server} (context ${context}).`,
        next: 'Check kube-context and namespace.',
        cause: error,
      })
    },
  )
  const { uid } = parse(namespaceObject, answer, `namespace ${namespace}`).metadata
  return { server, context, namespace, namespaceUid: uid }
}

function inClusterServer(): string {
  const host = process.env['KUBERNETES_SERVICE_HOST']
  if (!host) {
    throw new Failure('kube-context', {
      what: 'No Kubernetes cluster is named: there is no kubeconfig with a current context, and this is not a pod.',
      next: 'Give kubeconfig and kube-context, or log in to the cluster in a step before.',
    })
  }
  return `https://${host}:${process.env['KUBERNETES_SERVICE_PORT'] ?? '443'}`
}

async function kubectl(
  options: KubectlOptions,
  args: readonly string[],
  { timeoutMs = 60_000, input }: { timeoutMs?: number; input?: string } = {},
): Promise<string> {
  try {
    return await run(
      { program: 'kubectl', args: [...connection(options), ...args] },
      { timeoutMs, ...(input !== undefined && { input }) },
    )
  } catch (error) {
    throw kubectlFailure(error, options)
  }
}

/** Says in the operator's words what kubectl said in its own. */
export function kubectlFailure(error: unknown, options: { context?: string | undefined } = {}): unknown {
  const text = error instanceof ProgramFailure ? error.reason : messageOf(error)
  const cause = { cause: error }
  if (error instanceof Failure && error.code === 'program-missing') {
    return new Failure('kubectl-missing', {
      what: 'The program kubectl is not on the PATH of this runner.',
      next: 'Install kubectl, of a version within one minor of the cluster.',
      ...cause,
    })
  }
  const forbidden = refusal.exec(text)
  if (forbidden !== null) {
    const [, user, verb, resource, group, namespace] = forbidden
    const named = `${verb} ${resource}${group ? `.${group}` : ''}`
    return new Failure('kubernetes-forbidden', {
      what: `${user} may not ${named}${namespace ? ` in namespace ${namespace}` : ' in the whole cluster'}.`,
      means: 'The run stopped before it did what needs this right.',
      next: `Grant the verb ${verb} on ${resource}${group ? ` of API group ${group}` : ''}; deploy/rbac holds the Roles that are enough.`,
      ...cause,
    })
  }
  if (
    /context "[^"]*" does not exist|context was not found|cannot locate context|no context exists with the name/.test(
      text,
    )
  ) {
    return new Failure('kube-context', {
      what: `The kubeconfig has no context ${options.context ?? 'that is current'}.`,
      next: 'Check kube-context against `kubectl config get-contexts`.',
      ...cause,
    })
  }
  if (
    /must be logged in|Unauthorized|provide credentials|certificate has expired|getting credentials/i.test(
      text,
    )
  ) {
    return new Failure('kubernetes-credentials', {
      what: `The cluster does not accept the credentials of the kubeconfig: ${text}`,
      next: 'They have expired or are of another cluster: log in again in a step before, or renew the secret that holds the kubeconfig.',
      ...cause,
    })
  }
  if (
    /unable to connect to the server|connection to the server .* refused|no route to host|i\/o timeout/i.test(
      text,
    )
  ) {
    return new Failure('kubernetes-unreachable', {
      what: `The API server cannot be reached: ${text}`,
      next: 'Check the network between runner and cluster, and that kube-context is the right one.',
      ...cause,
    })
  }
  if (
    /\(NotFound\)|the server doesn't have a resource type|could not find the requested resource/.test(text)
  ) {
    return new Failure('kubernetes-not-found', { what: text, next: 'Check namespace and names.', ...cause })
  }
  return error
}

/** How the API server says that a right is missing. */
const refusal =
  /User "([^"]*)" cannot (\w+) resource "([^"]*)" in API group "([^"]*)"(?: in the namespace "([^"]*)")?/
