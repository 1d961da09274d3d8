/** `mode: catalogue`: what was found as a page, for people who have no access to the workflows. */
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Catalogue } from '../catalogue.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { reportPage } from '../report-page.ts'
import type { Context } from '../runner/main.ts'
import { Failure, messageOf } from '../system/failure.ts'
import { formatBytes } from '../system/log.ts'

/** Where the page goes and what it is called. */
export interface PageInputs {
  readonly path: string | undefined
  readonly title: string | undefined
  readonly judgedMs: number | undefined
}

/** Reads `page-path`, `page-title` and `page-judged`. Problems are kept in `inputs` for `finish`. */
export function readPageInputs(inputs: Inputs, wanted: boolean): PageInputs {
  const path = inputs.text('page-path')
  if (path !== undefined && !path.startsWith('/')) inputs.problem('page-path', 'must be an absolute path.')
  if (path !== undefined && !wanted) inputs.problem('page-path', 'goes with mode: catalogue only.')
  return { path, title: inputs.text('page-title'), judgedMs: inputs.duration('page-judged') }
}

/**
 * Writes the page where that is asked for: whole, or not at all. All may read it: what deploys to Pages refuses files
 * that only their owner can read (README of actions/upload-pages-artifact, "File permissions").
 * @throws Failure `page-not-written`
 */
export async function writePage(
  { path, title, judgedMs }: PageInputs,
  found: Catalogue,
  allowedMs: number,
  { output, log }: Pick<Context, 'output' | 'log'>,
): Promise<void> {
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
