/** What a run shows on its page: the same facts for every action, in the same places. */
import type { Proof } from '../splice/splice.ts'
import { formatBytes, formatDuration } from '../system/log.ts'
import type { Step } from '../system/steps.ts'
import type { Summary } from './summary.ts'

const verdictMarks: Readonly<Record<Proof['verdict'], string>> = {
  pass: '✅ pass',
  fail: '❌ fail',
  'not-checked': '⚠️ not checked',
}

/** The steps with when they ran, how long, how much and how fast. */
export function stepsTable(summary: Summary, steps: readonly Step[]): void {
  summary.heading('Steps', 3).table(
    ['Step', 'Result', 'Began (UTC)', 'Took', 'Stored', 'Rate'],
    steps.map((step) => {
      const ms = step.finishedAt.getTime() - step.startedAt.getTime()
      const rate = step.bytes === undefined || ms === 0 ? '' : `${formatBytes((step.bytes / ms) * 1000)}/s`
      return [
        step.title,
        step.status === 'done' ? '✅' : `❌ ${step.note ?? ''}`,
        step.startedAt.toISOString().slice(11, 19),
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

/** The URL of the workflow run, for locks and journals; undefined in a terminal. */
export function runUrl(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined
}
