import { isList, isValues, text, type Value, type Values, WorkflowError } from './values.ts'

/**
 * The combinations of a matrix, by GitHub's rules: the product of all lists, without what `exclude` matches, and each
 * of `include` added to every combination where it overwrites nothing of the product, else as a combination of its own.
 */
export function combinations(matrix: Values): Values[] {
  const axes = Object.entries(matrix).filter(([name]) => name !== 'include' && name !== 'exclude')
  let product: Record<string, Value>[] = axes.length === 0 ? [] : [{}]
  for (const [name, values] of axes) {
    if (!isList(values)) throw new WorkflowError(`Matrix vector '${name}' is not a list`)
    if (values.length === 0) throw new WorkflowError(`Matrix vector '${name}' does not contain any values`)
    product = product.flatMap((one) => values.map((value) => ({ ...one, [name]: value })))
  }
  for (const excluded of records(matrix['exclude'])) {
    product = product.filter(
      (one) => !Object.entries(excluded).every(([name, value]) => same(one[name], value)),
    )
  }
  const all = product.map((one) => ({ original: one, full: { ...one } as Record<string, Value> }))
  const added: Values[] = []
  for (const include of records(matrix['include'])) {
    const fitting = all.filter(({ original }) =>
      Object.entries(include).every(([name, value]) => !(name in original) || same(original[name], value)),
    )
    for (const { full } of fitting) Object.assign(full, include)
    if (fitting.length === 0) added.push(include)
  }
  const found = [...all.map(({ full }) => full), ...added]
  if (found.length === 0) throw new WorkflowError('The matrix has no combination')
  if (found.length > 256) throw new WorkflowError('The matrix has more than 256 combinations')
  return found
}

/** What GitHub puts behind the job's name. */
export function combinationName(values: Values): string {
  return Object.values(values)
    .filter((value) => value === null || typeof value !== 'object')
    .map(text)
    .join(', ')
}

function records(value: Value | undefined): readonly Values[] {
  if (value === undefined || value === null) return []
  if (!isList(value) || !value.every(isValues))
    throw new WorkflowError('include and exclude are lists of mappings')
  return value
}

function same(left: Value | undefined, right: Value): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}
