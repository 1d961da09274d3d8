/** A node without processes, for restores whose result is compared to the last row. */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ContentDigest } from '../../demo/content-digest.ts'
import { startWriter } from '../../demo/writer.ts'
import {
  type EmbeddedNode,
  type EmbeddedNodeOptions,
  nodeDatabases,
  startEmbeddedNode,
} from './embedded-node.ts'
import { backUp, confirmed, databasesOf, sql } from './restore-runs.ts'

export interface StillNode extends AsyncDisposable {
  readonly node: EmbeddedNode
  readonly set: string
  /** The inputs that carry a restore out. The commands only note that they were called. */
  readonly inputs: Readonly<Record<string, string>>
  /** What the node holds: it has gone on since the set. */
  readonly old: Readonly<Record<string, ContentDigest>>
  /** The calls of the commands since this was last asked: `stop`, `start`. */
  calls(): string[]
  /** Puts back what a finished restore set aside, as an operator would, and removes all else. */
  reset(): Promise<void>
}

/** Backs a node up, lets it go on for a while, and stops it for good. */
export async function startStillNode(options: EmbeddedNodeOptions = {}): Promise<StillNode> {
  const node = await startEmbeddedNode(options)
  try {
    const set = (await backUp(node)).outputs['set-id'] ?? ''
    await node.stop()
    const writer = startWriter(node.postgres, { everyMs: 5 })
    for (const from = node.seeded.ledgerEnd + 100; writer.committed().appsOffset < from; ) {
      await new Promise((resolve) => setTimeout(resolve, 20))
      if (writer.error) throw writer.error
    }
    await writer.stop()
    const calls = join(node.folder, 'calls')
    writeFileSync(calls, '')
    appendFileSync(calls, '')
    return {
      node,
      set,
      inputs: {
        ...confirmed(node),
        set,
        'stop-command': `echo stop >> '${calls}'`,
        'start-command': `echo start >> '${calls}'`,
        'validator-url': '',
        'no-auth': 'false',
        // A killed run blocks the next no longer than this.
        'lock-lease': '3s',
        'lock-timeout': '60s',
      },
      old: await node.digests(),
      calls() {
        const text = existsSync(calls) ? readFileSync(calls, 'utf8') : ''
        writeFileSync(calls, '')
        return text.split('\n').filter((line) => line !== '')
      },
      async reset() {
        const names = await databasesOf(node)
        for (const name of nodeDatabases) {
          const aside = names.find(
            (other) => other.startsWith('before-restore-') && other.endsWith(`-${name}`),
          )
          if (aside === undefined) continue
          await sql(node, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
          await sql(node, `ALTER DATABASE "${aside}" RENAME TO "${name}"`)
        }
        for (const name of (await databasesOf(node)).filter((one) =>
          /^(before-restore|restoring)-/.test(one),
        ))
          await sql(node, `DROP DATABASE "${name}" WITH (FORCE)`)
      },
      [Symbol.asyncDispose]: () => node[Symbol.asyncDispose](),
    }
  } catch (error) {
    await node[Symbol.asyncDispose]()
    throw error
  }
}
