/** Asking the API server what this account may do, before anything is done that must not end halfway. */
import { Failure, messageOf } from '../../system/failure.ts'
import type { Log } from '../../system/log.ts'
import type { Kubectl } from '../kubectl.ts'

/** One verb on one resource. */
export interface Right {
  readonly verb: string
  /** `deployments.apps`, `pods`, `pods/exec`. */
  readonly resource: string
  /** Of the one object that is meant, where it is known: a Role may be limited to names. */
  readonly name?: string | undefined
  /** Default: that of the node; empty for what belongs to no namespace. */
  readonly namespace?: string | undefined
  /** For people: `to stop and start the node`. */
  readonly purpose: string
  /** For people: how it may go on without it. Absent: it does not. */
  readonly without?: string
}

/**
 * Makes sure that this account has all of these rights, by a SelfSubjectAccessReview for each, in one call. Nothing
 * is changed by it, and every account may ask. Where the API server does not answer, a warning says so.
 * @throws Failure `kubernetes-forbidden` that names each verb that is missing.
 */
export async function requireRights(kubectl: Kubectl, rights: readonly Right[], log: Log): Promise<void> {
  let missing: readonly Right[]
  try {
    const all = await missingRights(kubectl, rights)
    for (const one of all.filter(({ without }) => without))
      log.warning(`This account ${mayNot(kubectl, [one])}. ${one.without}`)
    missing = all.filter(({ without }) => !without)
  } catch (error) {
    if (!(error instanceof Failure) || !unasked.includes(error.code)) throw error
    log.warning(`Whether this account has the rights that it needs is not checked: ${messageOf(error)}`)
    return
  }
  if (missing.length === 0) return
  throw new Failure('kubernetes-forbidden', {
    what: `This account ${mayNot(kubectl, missing)}.`,
    means: 'Nothing was changed: what this run needs later was looked at first.',
    next: `Grant ${missing.map(({ verb, resource }) => `the verb ${verb} on ${resource}`).join(', ')}; deploy/rbac holds the Roles that are enough.`,
  })
}

/** Which of these rights this account does not have. Nothing is changed by asking. */
export async function missingRights(kubectl: Kubectl, rights: readonly Right[]): Promise<readonly Right[]> {
  if (rights.length === 0) return []
  const { namespace } = kubectl.target
  const items = rights.map((right) => review(right, namespace))
  const input = JSON.stringify({ apiVersion: 'v1', kind: 'List', items })
  const args = ['create', '--filename', '-', '--output', 'jsonpath={.status.allowed}{"\\n"}']
  const answers = (await kubectl.run(args, { input })).split('\n').map((line) => line.trim())
  return rights.filter((_, index) => answers[index] !== 'true')
}

/** What is missing, in words: `may not get pods in namespace validator (needed …); it may not …`. */
export function mayNot(kubectl: Kubectl, missing: readonly Right[]): string {
  return `may not ${missing.map((right) => inWords(right, kubectl.target.namespace)).join('; it may not ')}`
}

/** The API server does not know such reviews, or does not let this account ask. */
const unasked = ['kubernetes-forbidden', 'kubernetes-not-found']

function review(right: Right, ownNamespace: string): unknown {
  const [path = '', subresource] = right.resource.split('/')
  const [resource = '', ...group] = path.split('.')
  return {
    apiVersion: 'authorization.k8s.io/v1',
    kind: 'SelfSubjectAccessReview',
    spec: {
      resourceAttributes: {
        namespace: right.namespace ?? ownNamespace,
        verb: right.verb,
        group: group.join('.'),
        resource,
        ...(subresource !== undefined && { subresource }),
        ...(right.name !== undefined && { name: right.name }),
      },
    },
  }
}

function inWords({ verb, resource, name, namespace, purpose }: Right, ownNamespace: string): string {
  const where = namespace === '' ? 'in the whole cluster' : `in namespace ${namespace ?? ownNamespace}`
  return `${verb} ${resource}${name ? ` ${name}` : ''} ${where} (needed ${purpose})`
}
