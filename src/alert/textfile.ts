import { open, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure, messageOf } from '../system/failure.ts'
import type { AlertEvent, Verdict } from './event.ts'
import { expose, parseExposition } from './exposition.ts'
import { carriedOver, samplesOf } from './metrics.ts'

/**
 * Writes the metrics of a run for the textfile collector of node_exporter: one file for each node and task, so that
 * no two runs write the same. It is replaced whole, for the collector may read at any moment; what only a success knows
 * stays from the file before, so that the time of the last success does not vanish with the first failure.
 * @param folder that of `--collector.textfile.directory`, which reads `*.prom`.
 * @throws Failure `metrics-textfile`
 */
export async function writeTextfile(folder: string, event: AlertEvent, verdict: Verdict): Promise<void> {
  if (verdict.state === 'neutral') return
  const { node, job: task } = event
  const path = join(folder, `splice_validator_backup_${node}_${task}.prom`)
  const temporary = `${path}.${process.pid}.tmp`
  try {
    if (!(await stat(folder)).isDirectory()) throw new Error('it is not a folder')
    const before = parseExposition(await textOf(path), { node, task })
    const checks = before.flatMap(({ labels }) => labels['check'] ?? [])
    const text = await expose(carriedOver(before, samplesOf(event, verdict, checks)), { node, task })
    await writeWhole(temporary, text)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {})
    throw new Failure('metrics-textfile', {
      what: `The metrics could not be written to ${path}: ${messageOf(error)}.`,
      next: 'Check that the folder of metrics-textfile exists on the runner and that its user may write there.',
    })
  }
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}

/** node_exporter runs as another user: the file is readable for all, whatever the umask is. It holds no secret. */
async function writeWhole(path: string, text: string): Promise<void> {
  await using file = await open(path, 'wx', 0o644)
  await file.chmod(0o644)
  await file.writeFile(text)
  await file.sync()
}
