import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { memoryFolder } from './test/support/memory-folder.ts'

// Whoever chose a folder for temporary files gets it.
const memory = process.env['TMPDIR'] === undefined ? memoryFolder() : undefined
if (memory !== undefined) {
  process.env['TMPDIR'] = memory
  if (process.env['RUNNER_TEMP'] !== undefined) process.env['RUNNER_TEMP'] = memory
}
// Actions, commands and the node's processes are started by the thousand: each finds what Node made of the same files
// before.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/compile')

// They import JSON without saying so, which plain Node refuses.
const githubPackages = [/@actions\/(workflow-parser|languageservice|expressions)/]

// One project per kind of test: `unit` needs nothing, `integration` needs Postgres client programs,
// `e2e` needs a Docker Engine, `kubernetes` a cluster as well. Real servers make tests slow, never flaky: generous timeouts, no retries.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          testTimeout: 30_000,
          server: { deps: { inline: githubPackages } },
        },
      },
      {
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          maxWorkers: 2,
          server: { deps: { inline: githubPackages } },
          // Groups of other sizes cannot run side by side: unit tests first.
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/*.test.ts'],
          exclude: ['test/e2e/kubernetes-*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 900_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'kubernetes',
          include: ['test/e2e/kubernetes-*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 900_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
