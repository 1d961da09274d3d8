/** What a run shows on its page: the same facts for every action, in the same places. */
import type { Manifest } from '../repository/manifest.ts'
import type { Standing } from '../repository/storage/several.ts'
import type { Summary } from '../runner/summary.ts'
import type { Proof } from '../splice/splice.ts'
import { formatBytes, formatDuration, type Log } from '../system/log.ts'
import type { Step } from '../system/steps.ts'

/** A verdict for people. */
export const verdictMarks: Readonly<Record<Proof['verdict'], string>> = {
  pass: '✅ pass',
  fail: '❌ fail',
  'not-checked': '⚠️ not checked',
}

/**
 * The steps as bars on an axis of time, then with when they ran, how long, how much and how fast. That the apps dump had
 * ended before the participant dump began is a matter of milliseconds: they are shown.
 */
export function stepsTable(summary: Summary, steps: readonly Step[]): void {
  if (steps.length === 0) return
  summary.heading('Steps', 3).gantt(
    'Steps, UTC',
    steps.map(({ title, startedAt, finishedAt, status }) => ({
      title,
      from: startedAt,
      to: finishedAt,
      failed: status === 'failed',
    })),
  )
  summary.table(
    ['Step', 'Result', 'Began (UTC)', 'Ended (UTC)', 'Took', 'Stored', 'Rate'],
    steps.map((step) => {
      const ms = step.finishedAt.getTime() - step.startedAt.getTime()
      const rate = step.bytes === undefined || ms === 0 ? '' : `${formatBytes((step.bytes / ms) * 1000)}/s`
      return [
        step.title,
        step.status === 'done' ? '✅' : `❌ ${step.note ?? ''}`,
        step.startedAt.toISOString().slice(11, 23),
        step.finishedAt.toISOString().slice(11, 23),
        formatDuration(ms),
        step.bytes === undefined ? '' : formatBytes(step.bytes),
        rate,
      ]
    }),
  )
}

/** The proofs, and apart from them what nobody looked at. */
export function proofsTable(summary: Summary, proofs: readonly Proof[]): void {
  summary.heading('Proofs', 3).table(
    ['Proof', 'Verdict', 'Values'],
    proofs.map((proof) => [proof.name, verdictMarks[proof.verdict], proof.detail]),
  )
}

/** What was checked, however it ended. */
export function checksTable(summary: Summary, checks: readonly Proof[]): void {
  summary.heading('Checks', 3).table(
    ['Check', 'Verdict', 'Values'],
    checks.map((check) => [check.name, verdictMarks[check.verdict], check.detail]),
  )
}

/** Who has to be onboarded again, in the log and on the page. Says nothing when there is nobody. */
export function usersToOnboard(
  summary: Summary,
  log: Log,
  users: readonly { readonly id: string; readonly party?: string }[],
): void {
  if (users.length === 0) return
  const names = users.map((user) => `${user.id}${user.party ? ` (party ${user.party})` : ''}`)
  log.warning(`Users to onboard again: ${names.join(', ')}.`)
  summary.heading('Users to onboard again', 3).list(names)
}

/** How the databases were saved, and where that is. */
export function savedAs({ databases }: Manifest): string {
  const copies = new Set(
    databases.flatMap(({ capture }) => (capture.method === 'dump' ? [] : [capture.reference])),
  )
  if (copies.size === 0) return 'dumps, in the set'
  const [method] = databases.map(({ capture }) => capture.method)
  return `${method === 'command' ? 'copies by backup-command' : 'volume snapshots'}: ${[...copies].join(', ')}. They are not in the repository: what loses their storage loses them`
}

/** The URL of the workflow run, for locks and journals; undefined in a terminal. */
export function runUrl(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined
}

/** Which of several repositories have the set. */
export function standingsTable(summary: Summary, standings: readonly Standing[]): void {
  summary.heading('Repositories', 3).table(
    ['Repository', '', 'Set', 'Why'],
    standings.map(({ repository, required, state, why }) => [
      repository,
      required ? 'required' : 'optional',
      state === 'held' ? '✅ held' : '⚠️ missing',
      why ?? '',
    ]),
  )
}
