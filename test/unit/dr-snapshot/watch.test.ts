import { expect, test } from 'vitest'
import { troubleIn } from '../../../src/dr-snapshot/watch.ts'

test.each([
  ['Migration ID was incremented (to 3) but no migration dump for restoring from was specified.', /-M/],
  ['Failed to read migration dump from /domain-upgrade-dump/domain_migration_dump.json', /attachPvc/],
  ['Node has identity a::1220ab, but identifier b was expected.', /nodeIdentifier/],
  ['Node has ID PAR::a::1220ab instead of expected ID PAR::b::1220cd.', /new, empty one/],
  ['PartyId hint a-b-1 does not match configured hint c-d-1.', /party hint/],
])('a log with "%s" says what to do', (line, next) => {
  const log = `2024-04-17 INFO starting\n2024-04-17 ERROR c.d.V - ${line} (x.scala:12)\n\tat somewhere\n`
  const found = troubleIn(log)
  expect(found?.said.startsWith(line.replace(/\.$/, ''))).toBe(true)
  expect(found?.said).not.toContain('\n')
  expect(found?.next).toMatch(next)
})

test('an ordinary log is no trouble', () => {
  expect(
    troubleIn('INFO Wrote domain migration dump\nINFO Ingested transaction\nWARN slow\n'),
  ).toBeUndefined()
})
