import { printable } from '../system/printable.ts'

/** Something that stands in the way of a restore, or that is not as it was after it. */
export interface Finding {
  /** What it is about, the same wherever it is found: `extensions`, `locale`, `missing-roles`. */
  readonly name: string
  readonly severity: 'blocker' | 'warning'
  /** What, with the names of the objects. */
  readonly text: string
  readonly next: string
}

/** Names come from databases that nobody vouches for: a finding is one line whatever they hold. */
const finding = (severity: Finding['severity'], name: string, text: string, next: string): Finding => ({
  name,
  severity,
  text: printable(text),
  next: printable(next),
})
export const warning = (name: string, text: string, next: string) => finding('warning', name, text, next)
export const blocker = (name: string, text: string, next: string) => finding('blocker', name, text, next)

/** A role as it stands in a statement. */
export const inSql = (role: string) =>
  /^[a-z_][a-z0-9_$]*$/.test(role) ? role : `"${role.replaceAll('"', '""')}"`

/** A finding as a line of a plan or a log. */
export function findingLine({ text, next }: Finding): string {
  return `${text} (${next})`
}
