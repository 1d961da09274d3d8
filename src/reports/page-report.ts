/** `mode: catalogue`: what was found as a page, for people who have no access to the workflows. */
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Catalogue } from '../catalogue.ts'
import type { Given } from '../inputs/catalogue.ts'
import { reportPage } from '../report-page.ts'
import type { Context } from '../runner/main.ts'
import { Failure, messageOf } from '../system/failure.ts'
import { formatBytes } from '../system/log.ts'

/**
 * Writes the page where that is asked for: whole, or not at all. All may read it: what deploys to Pages refuses files
 * that only their owner can read (README of actions/upload-pages-artifact, "File permissions").
 * @throws Failure `page-not-written`
 */
export async function writePage(
  given: Pick<Given<'verify'>, 'pagePath' | 'pageTitle' | 'pageJudgedMs' | 'maxAgeMs'>,
  found: Catalogue,
  { output, log }: Pick<Context, 'output' | 'log'>,
): Promise<void> {
  const { pagePath: path, pageTitle: title, pageJudgedMs: judgedMs, maxAgeMs: allowedMs } = given
  if (path === undefined) return
  const page = reportPage(found, { title, judgedMs, allowedMs })
  const partial = `${path}.${process.pid}.partial`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(partial, page, { flag: 'wx' })
    await chmod(partial, 0o644)
    await rename(partial, path)
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined)
    throw new Failure('page-not-written', {
      what: `The report page could not be written to ${path}: ${messageOf(error)}`,
      means:
        'The repository was read, and the catalogue is in the summary. A page that was there before is as it was.',
      next: 'Give a path that the runner may write to.',
      cause: error,
    })
  }
  log.info(`Report page: ${path}, ${formatBytes(Buffer.byteLength(page))}`)
  output('page-path', path)
}
