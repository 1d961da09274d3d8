/** Restores a set with nothing but the stock programs, as its manifest says. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withClient } from '../../demo/node-schema.ts'
import type { Manifest, ManifestFile } from '../../src/repository/manifest.ts'
import type { EmbeddedNode } from './embedded-node.ts'

/** Runs a file's `open` line literally, with the two words replaced that a reader is to replace. Gives what it prints. */
export function runOpenLine(
  node: EmbeddedNode,
  manifest: Pick<Manifest, 'id' | 'node'>,
  file: ManifestFile,
  database = 'none',
): string {
  const keyFile = join(node.folder, 'operator.key')
  writeFileSync(keyFile, `${node.key}\n`, { mode: 0o600 })
  const done = spawnSync(
    'bash',
    ['-euo', 'pipefail', '-c', file.open.replace('KEY_FILE', keyFile).replace('EMPTY_DATABASE', database)],
    {
      cwd: join(node.repository, manifest.node, 'sets', manifest.id),
      maxBuffer: 1e9,
      env: {
        PATH: process.env['PATH'],
        PGHOST: node.postgres.host,
        PGPORT: String(node.postgres.port),
        PGUSER: node.postgres.user,
        PGPASSWORD: node.postgres.password,
      },
    },
  )
  if (done.status !== 0) throw new Error(`${file.open}: ${done.stderr}`)
  return done.stdout.toString()
}

/** Restores both dumps of a set into new databases and gives their names, apps first. */
export async function restoreWithStockTools(
  node: EmbeddedNode,
  manifest: Manifest,
  suffix: string,
): Promise<[apps: string, participant: string]> {
  const names: [string, string] = [`stock-apps-${suffix}`, `stock-participant-${suffix}`]
  for (const [index, name] of names.entries()) {
    await withClient(node.postgres.url('postgres'), async (client) => {
      await client.query(`CREATE DATABASE "${name}" TEMPLATE template0`)
    })
    for (const file of manifest.databases[index]?.files ?? []) runOpenLine(node, manifest, file, name)
  }
  return names
}

/** Drops databases that a test made. */
export async function dropDatabases(node: EmbeddedNode, names: readonly string[]): Promise<void> {
  await withClient(node.postgres.url('postgres'), async (client) => {
    for (const name of names) await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
  })
}

/** A set's manifest as it lies on the disk. */
export function manifestOnDisk(node: EmbeddedNode, path: string): unknown {
  return JSON.parse(readFileSync(join(node.repository, path), 'utf8'))
}
