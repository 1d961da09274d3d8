import { expect, test } from 'vitest'
import { expectedMigrationId } from '../../../src/dr-snapshot/expected.ts'
import type { NodeDescription } from '../../../src/node/deployment.ts'
import type { Log } from '../../../src/system/log.ts'

const warnings: string[] = []
const log: Log = {
  info: () => {},
  warning: (line) => void warnings.push(line),
  group: (_title, work) => work(),
}
const node = (migrationId?: number) =>
  ({ ...(migrationId !== undefined && { migrationId }) }) as NodeDescription

test.each([
  [3, undefined, 4],
  [3, 4, 4],
  [undefined, 4, 4],
  [undefined, undefined, undefined],
  [0, undefined, 1],
])('a node at %s that is told %s expects %s', (own, given, expected) => {
  expect(expectedMigrationId(node(own), given, log)).toBe(expected)
  expect(warnings).toEqual([])
})

test('one that is not later than the node’s own is refused, one that skips some is doubted', () => {
  for (const given of [0, 2, 3])
    expect(() => expectedMigrationId(node(3), given, log)).toThrow(
      expect.objectContaining({ code: 'migration-id' }),
    )
  expect(expectedMigrationId(node(3), 6, log)).toBe(6)
  expect(warnings).toEqual([expect.stringContaining('4 would be the next')])
})
