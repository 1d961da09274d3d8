/** What the tests of drills share. */
import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nativeDirs } from '../../demo/postgres-programs.ts'
import { drillPrefix } from '../../src/verify/drill-mark.ts'
import type { VerifyReportJson } from '../../src/verify/report.ts'
import type { EmbeddedNode } from './embedded-node.ts'
import { type ActionRun, type RunOptions, runAction } from './run-as-runner.ts'

export interface DrillRun extends ActionRun {
  /** The process of the action. */
  readonly pid: number
  readonly report: VerifyReportJson | undefined
  /** The checks that did not pass, by name: verdict, and code where there is one. */
  readonly open: Readonly<Record<string, string>>
}

/** A drill by the server programs that the tests have. */
export async function drill(
  node: Pick<EmbeddedNode, 'repository' | 'key' | 'folder'>,
  inputs: Readonly<Record<string, string>> = {},
  options: RunOptions = {},
): Promise<DrillRun> {
  const path = join(node.folder, 'report.json')
  let pid = 0
  const given = {
    node: 'demo',
    repository: node.repository,
    'encryption-identity': node.key,
    scratch: 'programs',
    'postgres-server-path': join(nativeDirs[14], 'bin'),
    'report-path': path,
    ...inputs,
  }
  const onStart = (id: number) => {
    pid = id
    options.onStart?.(id)
  }
  const run = await runAction('verify', given, { dist: false, ...options, onStart })
  const written = run.outputs['report-path']
  const report: VerifyReportJson | undefined =
    written === undefined ? undefined : JSON.parse(readFileSync(written, 'utf8'))
  const checks = report?.checks ?? []
  const open = checks.flatMap(({ name, verdict, code }) =>
    verdict === 'pass' ? [] : [[name, code === undefined ? verdict : `${verdict}: ${code}`] as const],
  )
  return { ...run, pid, report, open: Object.fromEntries(open) }
}

/** Folders and processes that the drill of a process made. @param parents where folders are looked for. */
export function leftBy({ pid }: Pick<DrillRun, 'pid'>, parents: readonly string[] = [tmpdir()]): string[] {
  const mine = new RegExp(`${drillPrefix}-[0-9a-f]{8}-${pid}-`)
  const folders = parents.flatMap((parent) => readdirSync(parent)).filter((name) => mine.test(name))
  const processes = readdirSync('/proc').filter((entry) => {
    if (!/^\d+$/.test(entry) || Number(entry) === process.pid) return false
    try {
      return mine.test(readFileSync(join('/proc', entry, 'cmdline'), 'utf8'))
    } catch {
      return false
    }
  })
  return [...folders, ...processes]
}
