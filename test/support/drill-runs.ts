/** What the tests of drills share. */
import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { nativeDirs } from '../../demo/postgres-programs.ts'
import { drillPrefix } from '../../src/verify/drill-mark.ts'
import type { EmbeddedNode } from './embedded-node.ts'
import { type ActionRun, type RunOptions, runAction } from './run-as-runner.ts'

/** A drill by the server programs that the tests have. */
export function drill(
  node: EmbeddedNode,
  inputs: Record<string, string> = {},
  options: RunOptions = {},
): Promise<ActionRun> {
  return runAction(
    'verify',
    {
      node: 'demo',
      repository: node.repository,
      'encryption-identity': node.key,
      scratch: 'programs',
      'postgres-server-path': join(nativeDirs[14], 'bin'),
      ...inputs,
    },
    { dist: false, ...options },
  )
}

/** The checks that did not pass, by name, with their verdict and code. */
export function checksIn(run: ActionRun): Record<string, string> {
  const rows = [...run.summary.matchAll(/^\| (\S+) \| [^ ]+ (fail|not checked)(?:,[^|]*)? \| (.*) \|$/gm)]
  return Object.fromEntries(
    rows.map(([, name = '', verdict = '', detail = '']) => {
      const code = / \(([a-z-]+)\)$/.exec(detail)?.[1]
      return [name, code === undefined ? verdict : `${verdict}: ${code}`]
    }),
  )
}

/** Folders and processes of drills on this machine. */
export function drillsLeft(): string[] {
  const folders = [process.env['RUNNER_TEMP'] ?? tmpdir(), tmpdir()].flatMap((parent) =>
    readdirSync(parent)
      .filter((name) => name.startsWith(drillPrefix))
      .map((name) => join(parent, name)),
  )
  const processes = readdirSync('/proc').flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return []
    try {
      const command = readFileSync(join('/proc', pid, 'cmdline'), 'utf8')
      return command.includes(`/${drillPrefix}-`) ? [`${pid} ${dirname(command)}`] : []
    } catch {
      return []
    }
  })
  return [...folders, ...processes]
}
