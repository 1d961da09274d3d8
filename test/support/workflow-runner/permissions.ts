import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index'
import { isString } from '@actions/workflow-parser/templates/tokens/type-guards'
import { fields, WorkflowError } from './values.ts'

/** What the token of a job may do; a scope that is not named is `none`. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>

const rank = { none: 0, read: 1, write: 2 }
const scopes = [
  ...[
    'actions',
    'attestations',
    'checks',
    'contents',
    'deployments',
    'discussions',
    'id-token',
    'issues',
    'models',
  ],
  ...['packages', 'pages', 'pull-requests', 'security-events', 'statuses'],
]

/** What a job or workflow asks for; undefined when it says nothing. */
export function readPermissions(token: TemplateToken | undefined): Permissions | undefined {
  if (token === undefined) return undefined
  if (isString(token)) {
    if (token.value !== 'read-all' && token.value !== 'write-all')
      throw new WorkflowError(`permissions: ${token.value}`)
    const level = token.value === 'read-all' ? 'read' : 'write'
    return Object.fromEntries(scopes.map((scope) => [scope, level]))
  }
  const asked: Record<string, 'read' | 'write'> = {}
  for (const [scope, value] of fields(token)) {
    const level = value.assertScalar('permission').toString()
    if (level === 'read' || level === 'write') asked[scope] = level
    else if (level !== 'none') throw new WorkflowError(`permissions: ${scope}: ${level}`)
  }
  return asked
}

/** Throws when a called job asks for more than its caller has, as GitHub does before anything starts. */
export function withinCeiling(asked: Permissions, ceiling: Permissions, job: string): void {
  for (const [scope, level] of Object.entries(asked)) {
    const allowed = ceiling[scope] ?? 'none'
    if (rank[level] > rank[allowed]) {
      throw new WorkflowError(
        `The nested job '${job}' is requesting '${scope}: ${level}', but is only allowed '${scope}: ${allowed}'.`,
      )
    }
  }
}
