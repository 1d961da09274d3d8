import { Failure } from '../system/failure.ts'
import type { VerifyReportJson } from './report.ts'

/**
 * Ends a drill red that does not pass.
 * @throws Failure `drill-failed`, `drill-incomplete`
 */
export function refuseOpen({ verdict, checks, set }: VerifyReportJson): void {
  if (verdict === 'pass') return
  const failed = checks.filter((check) => check.verdict === 'fail')
  const words = ({ name, detail, code }: VerifyReportJson['checks'][number]) =>
    `${name}${code === undefined ? '' : ` (${code})`}: ${detail}`
  if (failed.length > 0) {
    throw new Failure('drill-failed', {
      what: `Set ${set.id} does not pass: ${failed.map(words).join('; ')}.`,
      means: 'Do not count on this set.',
      next: 'Take a backup now, and see the rows of these checks in docs/verify.md.',
    })
  }
  const open = checks.filter((check) => check.verdict === 'not-checked' && check.mandatory && !check.allowed)
  // Checks that are left out for one reason are told together.
  const reasons = Map.groupBy(open, ({ detail }) => detail)
  const told = [...reasons].map(
    ([detail, all]) =>
      `${all.map(({ name, code }) => (code ? `${name} (${code})` : name)).join(', ')}: ${detail}`,
  )
  throw new Failure('drill-incomplete', {
    what: `Set ${set.id} is not proven: nothing failed, but not everything was checked: ${told.join('; ')}.`,
    means: 'Whether the set can be restored is not known as far as these checks go.',
    next: 'Each says what would settle it. What cannot be checked here for good reason can be named in allow-not-checked.',
  })
}
