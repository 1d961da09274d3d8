/** What stands in the issue of a node, and what the action reads back from it. */
import { z } from 'zod'
import { type AlertEvent, type AlertJob, alertJobs, type Verdict } from '../alert/event.ts'
import { Summary } from '../runner/summary.ts'

const product = 'splice-validator-backup-actions'

/** By which a node's issue is known, whatever its title has become. */
export function markerOf(node: string): string {
  return `<!-- ${product}: alert ${node} -->`
}

/** What is remembered of a failing job, for the table. Whether it fails is said by its label. */
const failingSchema = z.object({
  first: z.iso.datetime(),
  last: z.iso.datetime(),
  count: z.int().positive(),
  what: z.array(z.string()),
  cause: z.string(),
  run: z.string().optional(),
  /** When it was last told of, by the issue itself or by a comment. */
  told: z.iso.datetime(),
})
export type Failing = z.infer<typeof failingSchema>
export type FailingJobs = Partial<Record<AlertJob, Failing>>

const memorySchema = z.partialRecord(z.enum(alertJobs), failingSchema)
const memoryStart = `<!-- ${product}: memory `

/** What the body remembers; nothing where somebody rewrote it. */
export function readMemory(body: string): FailingJobs {
  const start = body.indexOf(memoryStart)
  const end = body.indexOf(' -->', start)
  if (start < 0 || end < 0) return {}
  try {
    return withoutUndefined(memorySchema.parse(JSON.parse(body.slice(start + memoryStart.length, end))))
  } catch {
    return {}
  }
}

function withoutUndefined(jobs: z.infer<typeof memorySchema>): FailingJobs {
  return Object.fromEntries(Object.entries(jobs).filter(([, failing]) => failing !== undefined))
}

/** GitHub takes 65536 characters for a body; the page has 30000 bytes of them. */
const roomForMemory = 30_000

/** JSON that cannot end the comment that it stands in. */
function memoryText(jobs: FailingJobs): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  // In JSON, `<` and `>` stand in strings only; so do two hyphens in a row.
  const written = (value: FailingJobs) => JSON.stringify(value).replaceAll(/[<>]|-(?=-)/g, escaped)
  const whole = written(jobs)
  if (whole.length <= roomForMemory) return whole
  const brief = Object.entries(jobs).map(([job, failing]) => [
    job,
    { ...failing, what: failing.what.slice(0, 1) },
  ])
  return written(Object.fromEntries(brief))
}

/** How long a failure that goes on is not told again. */
const silenceMs = 24 * 60 * 60 * 1000

/** Adds a failure to what is remembered. `news`: it is worth a comment. */
export function remembered(
  before: Failing | undefined,
  event: AlertEvent,
  verdict: Verdict,
): { readonly failing: Failing; readonly news: boolean } {
  const at = event.at.toISOString()
  // It was written and the answer was lost.
  if (before?.last === at && before.run === event.runUrl) return { failing: before, news: false }
  const news =
    before === undefined ||
    before.cause !== verdict.cause ||
    event.at.getTime() - Date.parse(before.told) >= silenceMs
  const failing = {
    first: before?.first ?? at,
    last: at,
    count: (before?.count ?? 0) + 1,
    what: [...verdict.what],
    cause: verdict.cause,
    ...(event.runUrl !== undefined && { run: event.runUrl }),
    told: news ? at : before.told,
  }
  return { failing, news }
}

export function titleOf(node: string): string {
  return `Splice validator ${node}: backups need attention`
}

/** Pages by job, within the documentation. */
const pages: Readonly<Record<AlertJob, string>> = {
  backup: 'docs/troubleshooting.md',
  restore: 'docs/restore.md',
  'dr-snapshot': 'docs/disaster-recovery.md',
  verify: 'docs/verify.md',
  freshness: 'docs/retention.md',
}

/** The whole body of the issue. `docs`: the address under which the pages are, without it only their names are given. */
export function bodyOf(node: string, jobs: FailingJobs, docs: string | undefined): string {
  const entries = alertJobs.flatMap((job) => (jobs[job] === undefined ? [] : [[job, jobs[job]] as const]))
  const page = new Summary()
  page.paragraph(
    entries.length === 0
      ? 'Nothing fails any more.'
      : 'These jobs of the node failed, and have not succeeded since:',
  )
  page.table(
    ['Job', 'Failing since (UTC)', 'Last (UTC)', 'Times', 'Last run'],
    entries.map(([job, { first, last, count, run }]) => [job, time(first), time(last), count, run ?? '']),
  )
  for (const [job, { what }] of entries) page.heading(job, 3).preformatted(what.join('\n'))
  if (entries.length > 0) {
    page
      .heading('What to do', 3)
      .list([
        'Open the last run: its summary says what happened, what it means and what to do next.',
        `Look up the code of the error in ${linked(docs, 'docs/troubleshooting.md')}.`,
        ...entries
          .filter(([job]) => job !== 'backup')
          .map(([job]) => `About ${job}: ${linked(docs, pages[job])}.`),
        'This issue is closed by the run with which the last of these jobs succeeds.',
      ])
  }
  return `${markerOf(node)}\n${memoryStart}${memoryText(jobs)} -->\n${page.render(30_000)}`
}

/** The comment on a failure that is new, has another cause, or goes on for a day more. */
export function failureComment({ job }: AlertEvent, failing: Failing): string {
  const again =
    failing.count === 1 ? 'failed' : `failed again, ${failing.count} times since ${time(failing.first)} UTC`
  const page = new Summary().paragraph(`The ${job} ${again}. ${failing.run ?? ''}`.trimEnd())
  return page.preformatted(failing.what.join('\n')).render(50_000)
}

/** The comment on a success after failures. */
export function recoveryComment(event: AlertEvent, left: readonly AlertJob[]): string {
  const rest = left.length === 0 ? 'Nothing fails any more.' : `Still failing: ${left.join(', ')}.`
  return new Summary()
    .paragraph(`The ${event.job} succeeded. ${rest} ${event.runUrl ?? ''}`.trimEnd())
    .render(50_000)
}

function linked(docs: string | undefined, page: string): string {
  return docs === undefined ? page : `${docs}/${page}`
}

function time(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ')
}
