/** Who calls, and what they may: bearer tokens, and RBAC from the objects that are there. */
import { ApiError, type KubeObject, named, type ObjectStore } from './objects.ts'
import { kindOf, resources } from './resources.ts'

export interface User {
  readonly name: string
  /** In the group `system:masters`: may do everything. */
  readonly master?: boolean
}

/** What is to be done. */
export interface Attributes {
  readonly verb: string
  readonly group: string
  readonly resource: string
  readonly subresource?: string | undefined
  readonly name?: string | undefined
  readonly namespace?: string | undefined
}

interface Rule {
  readonly apiGroups?: readonly string[]
  readonly resources?: readonly string[]
  readonly resourceNames?: readonly string[]
  readonly verbs: readonly string[]
}

const roles = kindOf('roles')
const clusterRoles = kindOf('clusterroles')
const has = (list: readonly string[] | undefined, value: string) =>
  list?.some((one) => one === '*' || one === value) === true

/** Whether the Roles that are bound to a user allow it. */
export function allowed(store: ObjectStore, user: User, wanted: Attributes): boolean {
  if (user.master) return true
  // Every account may ask what it may do (ClusterRole system:basic-user).
  if (wanted.resource === 'selfsubjectaccessreviews') return true
  const namespaced = wanted.namespace ? store.list(kindOf('rolebindings'), wanted.namespace) : []
  const bindings = [...store.list(kindOf('clusterrolebindings')), ...namespaced]
  return bindings
    .filter((binding) => binds(binding, user))
    .some((binding) => rulesOf(store, binding).some((rule) => covers(rule, wanted)))
}

/** @throws ApiError with the text of the API server. */
export function authorize(store: ObjectStore, user: User, wanted: Attributes): void {
  if (allowed(store, user, wanted)) return
  const { verb, group, name = '', namespace, subresource } = wanted
  const resource = resources.find((one) => one.group === group && one.plural === wanted.resource)
  const what = resource && name ? named(resource, name) : `${wanted.resource}${group ? `.${group}` : ''}`
  const path = [wanted.resource, subresource].filter(Boolean).join('/')
  const where = namespace ? ` in the namespace "${namespace}"` : ' at the cluster scope'
  const text = `${what} is forbidden: User "${user.name}" cannot ${verb} resource "${path}" in API group "${group}"${where}`
  throw new ApiError(403, 'Forbidden', text)
}

function binds({ subjects }: KubeObject, user: User): boolean {
  const list = (subjects ?? []) as { kind: string; name: string; namespace?: string }[]
  return list.some(({ kind, name, namespace }) =>
    kind === 'ServiceAccount'
      ? user.name === `system:serviceaccount:${namespace}:${name}`
      : kind === 'User' && user.name === name,
  )
}

function rulesOf(store: ObjectStore, { roleRef, metadata }: KubeObject): readonly Rule[] {
  const { kind, name } = roleRef as { kind: string; name: string }
  const role =
    kind === 'Role' ? store.find(roles, metadata.namespace, name) : store.find(clusterRoles, undefined, name)
  return (role?.['rules'] ?? []) as readonly Rule[]
}

function covers(rule: Rule, { verb, group, resource, subresource, name }: Attributes): boolean {
  const path = [resource, subresource].filter(Boolean).join('/')
  const names = rule.resourceNames ?? []
  return (
    has(rule.verbs, verb) &&
    has(rule.apiGroups, group) &&
    has(rule.resources, path) &&
    (names.length === 0 || (name !== undefined && names.includes(name)))
  )
}
