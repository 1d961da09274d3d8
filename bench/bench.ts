/**
 * Measures backup and restore against the programs that an operator would use by hand, on a real Postgres, all in
 * one run on one machine. `--megabytes N` takes another size than 1024. `--quick` is one round of a tiny node, for the gate:
 * it says that everything measured is complete, and nothing about time. Ends with 0 then, whatever the ratios are.
 */
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { argv } from 'node:process'
import { parseArgs } from 'node:util'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { startPostgres } from '../demo/embedded-postgres.ts'
import { seedNode } from '../demo/seed.ts'
import { formatBytes, formatDuration } from '../src/system/log.ts'
import { temporaryFolder } from '../src/system/temporary.ts'
import { backupWays, benchBackup } from './backup.ts'
import { ratioLine, timeLines } from './measure.ts'
import { benchRestore, restoreWays } from './restore.ts'

const { values } = parseArgs({
  args: argv.slice(2),
  options: { quick: { type: 'boolean', default: false }, megabytes: { type: 'string' } },
})
const megabytes = Number(values.megabytes ?? (values.quick ? 32 : 1024))
const rounds = values.quick ? 1 : 5
const began = Date.now()
const say = (line: string) => console.log(line)

await using folder = await temporaryFolder()
const postgres = await startPostgres({ dataDir: join(folder.path, 'postgres') })
try {
  say(`Seeding a node with ${megabytes} MiB on Postgres 14, settings as they come.`)
  const databases = { apps: 'validator', participant: 'participant-0' }
  const tiny = { apps: 'validator-tiny', participant: 'participant-tiny' }
  await seedNode(postgres, { bytes: megabytes * 1024 * 1024 })
  await seedNode(postgres, { bytes: 0, appsDatabase: tiny.apps, participantDatabase: tiny.participant })
  const key = await generateIdentity()
  const recipient = await identityToRecipient(key)
  const node = { postgres, folder: folder.path, recipient, key, databases, tiny }

  say('\nBackup of both databases, apps first')
  const backup = await benchBackup(node, rounds, say)
  say('\nRestore of both databases into empty ones, with a checkpoint at the end')
  const restore = await benchRestore(node, rounds, say)

  const load = loadavg().map((one) => one.toFixed(1))
  say(`
${megabytes} MiB, medians of ${rounds} rounds in turn, ${cpus().length} processors, load ${load.join(' ')}, ${formatDuration(Date.now() - began)} in all
What the action does besides: starts Node, lock, preflight, facts, roles, proofs, digest of the plain bytes too, manifest.

${timeLines(backup.times).join('\n')}
${timeLines(restore).join('\n')}

${ratioLine(backup.times, backupWays.action, backupWays.pipe, 1)}
${ratioLine(backup.times, backupWays.dumps, backupWays.pipe, 1)}
${ratioLine(backup.times, backupWays.action, backupWays.plain)}
${ratioLine(restore, restoreWays.session, restoreWays.psql, 0.85)}
${ratioLine(restore, restoreWays.reload, restoreWays.psql, 0.7)}
${ratioLine(restore, restoreWays.session, restoreWays.psqlOne)}
${ratioLine(restore, restoreWays.reload, restoreWays.psqlOne)}

  Memory of the action's own process, at most: ${formatBytes(backup.rssPeakBytes)}; ${formatBytes(backup.sealedBytes)} stored`)
} finally {
  await postgres.stop()
}
