/** What the tests of the recovery from identities share. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeSettings } from '../../demo/node-control.ts'
import { type EmbeddedNode, nodeDatabases } from './embedded-node.ts'
import { processes } from './processes.ts'
import { databasesOf, sql } from './restore-runs.ts'
import { type ActionRun, type RunOptions, runAction } from './run-as-runner.ts'

/** The HOCON by which the validator app is told of a dump. */
export function dumpConfiguration(file: string, identifier: string): string {
  return `canton.validator-apps.validator_backend.participant-bootstrapping-dump { type = file, file = "${file}", new-participant-identifier = "${identifier}" }`
}

/** Changes what the processes of the node are told at their next start. */
export function tellNode(node: EmbeddedNode, env: Readonly<Record<string, string>>): void {
  const control = join(node.folder, 'node')
  const before = JSON.parse(readFileSync(join(control, 'node.json'), 'utf8')) as {
    env: Record<string, string>
  }
  writeSettings(control, { env: { ...before.env, ...env } })
}

/** Empty databases, as after the loss of the old ones. */
export async function emptyDatabases(node: EmbeddedNode): Promise<void> {
  const there = await databasesOf(node)
  for (const name of nodeDatabases) {
    if (there.includes(name)) await sql(node, `DROP DATABASE "${name}" WITH (FORCE)`)
    await sql(node, `CREATE DATABASE "${name}"`)
  }
}

/** Texts that must show up nowhere: the key pairs in the dump, as they are and in the forms of other encodings. */
export async function privateKeysOf(node: Pick<EmbeddedNode, 'postgres'>): Promise<string[]> {
  const rows = await sql<{ data: Buffer }>(
    node,
    'SELECT data FROM participant.common_crypto_private_keys',
    nodeDatabases[1],
  )
  return rows.flatMap(({ data }) => [data.toString('base64').slice(0, 60), data.toString('hex').slice(0, 60)])
}

/**
 * Watches all processes until it is stopped; gives those that show a text: `anywhere` in command line or
 * environment, or `inCommands` only.
 */
export function watchProcesses(texts: {
  readonly anywhere: readonly string[]
  readonly inCommands?: readonly string[]
}): { stop(): string[] } {
  const found = new Set<string>()
  const { anywhere, inCommands = [] } = texts
  const look = () => {
    for (const { pid, command } of processes()) {
      let environment = ''
      try {
        environment = readFileSync(`/proc/${pid}/environ`, 'utf8')
      } catch {
        // Gone already, or not ours to read.
      }
      if (
        anywhere.some((text) => command.includes(text) || environment.includes(text)) ||
        inCommands.some((text) => command.includes(text))
      )
        found.add(command.slice(0, 200))
    }
  }
  const timer = setInterval(look, 20)
  return {
    stop() {
      clearInterval(timer)
      return [...found]
    },
  }
}

/** A run with `mode: identities`: a dry run, unless the inputs say otherwise. */
export function recover(
  inputs: Readonly<Record<string, string>>,
  options: RunOptions = {},
): Promise<ActionRun> {
  return runAction('restore', { mode: 'identities', ...inputs }, { dist: false, ...options })
}
