/** What the tests of the restore share: runs of the actions, and what they look at before and after. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { type ContentDigest, digestDifferences } from '../../demo/content-digest.ts'
import { withClient } from '../../demo/node-schema.ts'
import { type EmbeddedNode, nodeDatabases } from './embedded-node.ts'
import { type ActionRun, type RunOptions, runAction } from './run-as-runner.ts'

/** Backs the node up and expects it to be green. */
export async function backUp(node: EmbeddedNode, inputs: Record<string, string> = {}): Promise<ActionRun> {
  const run = await runAction('backup', { ...node.backupInputs, ...inputs }, { dist: false })
  expect(run.code, run.log).toBe(0)
  return run
}

/** A dry run, unless the inputs say otherwise. */
export function restore(
  node: EmbeddedNode,
  inputs: Record<string, string> = {},
  options: RunOptions = {},
): Promise<ActionRun> {
  return runAction('restore', { ...node.restoreInputs, ...inputs }, { dist: false, ...options })
}

/** The inputs that carry a restore out over the node's own data. */
export function confirmed(node: EmbeddedNode): Record<string, string> {
  return { 'dry-run': 'false', replace: 'same-node', confirm: node.seeded.participantId }
}

/** The code in the error that a run ended with. */
export function errorOf(run: ActionRun): string | undefined {
  return /^::error title=(?:restore|backup)%3A ([\w-]+)::/m.exec(run.log)?.[1]
}

/** The process ids of the node: the same ids are the same processes, never stopped. */
export function processesOf(node: EmbeddedNode): string[] {
  return ['participant', 'validator-app'].map((name) =>
    readFileSync(join(node.folder, 'node', `${name}.pid`), 'utf8'),
  )
}

/** Runs SQL in a database of the node's server. */
export async function sql<Row = Record<string, unknown>>(
  node: Pick<EmbeddedNode, 'postgres'>,
  text: string,
  database = 'postgres',
): Promise<Row[]> {
  return await withClient(node.postgres.url(database), async (client) => (await client.query(text)).rows)
}

/** The databases of the server besides those that every server has. */
export async function databasesOf(node: Pick<EmbeddedNode, 'postgres'>): Promise<string[]> {
  const rows = await sql<{ name: string }>(
    node,
    `SELECT datname AS name FROM pg_database WHERE NOT datistemplate AND datname <> 'postgres' ORDER BY 1`,
  )
  return rows.map((row) => row.name)
}

/** Expects both databases to hold the same, row by row. */
export function expectSame(
  expected: Readonly<Record<string, ContentDigest>>,
  actual: Readonly<Record<string, ContentDigest>>,
): void {
  const problems = nodeDatabases.flatMap((name) => {
    const [was, is] = [expected[name], actual[name]]
    if (was === undefined || is === undefined) return [`${name} was not digested`]
    return digestDifferences(was, is).map((difference) => `${name}: ${difference}`)
  })
  expect(problems).toEqual([])
}
