/** The patches that the API takes: JSON merge (RFC 7386), JSON patch (RFC 6902) and Kubernetes' strategic merge. */
import { ApiError } from './objects.ts'

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** @param type the request's content type. */
export function patched(target: unknown, patch: unknown, type: string): unknown {
  switch (type.split(';')[0]) {
    case 'application/merge-patch+json':
      return merged(target, patch)
    case 'application/strategic-merge-patch+json':
      return merged(target, patch, mergedList)
    case 'application/json-patch+json':
      return (patch as Operation[]).reduce(operated, structuredClone(target))
    default:
      throw new ApiError(
        415,
        'UnsupportedMediaType',
        `the body of the request was in an unknown format: ${type}`,
      )
  }
}

type OfLists = (target: unknown[], patch: unknown[]) => unknown[]

function merged(target: unknown, patch: unknown, ofLists: OfLists = (_, list) => list): unknown {
  if (Array.isArray(target) && Array.isArray(patch)) return ofLists(target, patch)
  if (!isFields(patch)) return patch
  const result: Fields = isFields(target) ? { ...target } : {}
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete result[name]
    else result[name] = merged(result[name], value, ofLists)
  }
  return result
}

/** What the schema of a field says upstream is guessed here from what the items have. */
const mergeKeys = ['name', 'mountPath', 'containerPort', 'port', 'type']

function mergedList(target: unknown[], patch: unknown[]): unknown[] {
  const key = mergeKeys.find((one) => patch.every((item) => isFields(item) && one in item))
  if (key === undefined) return patch
  const result = [...target]
  for (const item of patch as Fields[]) {
    const at = result.findIndex((one) => isFields(one) && one[key] === item[key])
    if (at < 0) result.push(item)
    else result[at] = merged(result[at], item, mergedList)
  }
  return result
}

interface Operation {
  readonly op: string
  readonly path: string
  readonly value?: unknown
}

function operated(document: unknown, { op, path, value }: Operation): unknown {
  const parts = path
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const last = parts.pop() ?? ''
  let at = document as Fields
  for (const part of parts) at = at[part] as Fields
  const invalid = () => new ApiError(422, 'Invalid', `the server rejected our request: ${op} ${path}`)
  if (at === undefined) throw invalid()
  const index = last === '-' ? (at as unknown as unknown[]).length : Number(last)
  if (op === 'test') {
    if (JSON.stringify(at[last]) !== JSON.stringify(value)) throw invalid()
  } else if (op === 'remove') {
    if (!(last in at)) throw invalid()
    if (Array.isArray(at)) at.splice(index, 1)
    else delete at[last]
  } else if (op === 'add' && Array.isArray(at)) at.splice(index, 0, value)
  else if (op === 'add' || op === 'replace') at[last] = value
  else throw invalid()
  return document
}
