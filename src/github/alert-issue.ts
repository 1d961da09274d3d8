/**
 * One open issue for each node. What fails is said by labels, one for each job: GitHub adds and removes single labels
 * atomically, while a body that two runs rewrite at once keeps the words of one only.
 */
import { type AlertEvent, type AlertJob, alertJobs, type Verdict } from '../alert/event.ts'
import type { Incident } from '../alert.ts'
import {
  bodyOf,
  failureComment,
  markerOf,
  readMemory,
  recoveryComment,
  remembered,
  titleOf,
} from './alert-issue-text.ts'
import { type Issue, type IssuesApi, IssuesFailure } from './issues-api.ts'

export interface IssueSettings {
  /** Further labels of a new issue. */
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  /** Address under which the documentation is. */
  readonly docs?: string | undefined
  /** Told what is not as it was asked for. */
  readonly onWarning?: (line: string) => void
}

/** The incident, and the issue that stands for it. */
export interface IssueIncident extends Incident {
  readonly number?: number
}

/** By which the issues are listed. */
export const alertLabel = 'splice-validator-alert'
const failingPrefix = 'failing: '
/** How often it is begun again because others work on the same issue. */
const mostRounds = 5

/** Brings the issue of a node up to date with what a run said. @throws Failure `issues…` */
export async function updateIssue(
  api: IssuesApi,
  event: AlertEvent,
  verdict: Verdict,
  settings: IssueSettings,
): Promise<IssueIncident> {
  if (verdict.state === 'failing') return await failed(api, event, verdict, settings)
  if (verdict.state === 'ok') return await succeeded(api, event, settings)
  const [issue] = await issuesOf(api, event.node)
  return incident(issue, failingJobs(issue?.labels ?? []).length > 0 ? 'alerting' : 'ok')
}

async function failed(
  api: IssuesApi,
  event: AlertEvent,
  verdict: Verdict,
  settings: IssueSettings,
): Promise<IssueIncident> {
  const { node, job } = event
  let last: Issue | undefined
  for (let round = 1; ; round++) {
    let issue = await theOne(api, node)
    if (issue === undefined && last === undefined) {
      const created = await opened(api, event, verdict, settings).catch((error: unknown) => {
        if (!(error instanceof IssuesFailure) || !error.uncertain || round === mostRounds) throw error
      })
      // GitHub may have opened it and not been heard: it is looked for before there are two.
      if (created === undefined) continue
      // Another run may have opened one at the same moment: the older stays.
      const kept = (await theOne(api, node)) ?? created
      if (kept.number === created.number) return incident(created, 'alerting')
      issue = kept
    }
    if (issue === undefined && last !== undefined) {
      // It was closed under our hands by a run that knew nothing of this failure yet.
      await api.update(last.number, { state: 'open' })
      issue = last
    }
    if (issue === undefined) throw new Error('no issue where one was just opened')
    await noted(api, issue, event, verdict, settings)
    last = await api.get(issue.number)
    if (last.state === 'open' && last.labels.includes(labelOf(job))) return incident(last, 'alerting')
    if (round === mostRounds) return incident(last, 'alerting')
  }
}

async function opened(
  api: IssuesApi,
  event: AlertEvent,
  verdict: Verdict,
  { labels, assignees, docs, onWarning }: IssueSettings,
): Promise<Issue> {
  const { node, job } = event
  const { failing } = remembered(undefined, event, verdict)
  const issue = {
    title: titleOf(node),
    body: bodyOf(node, { [job]: failing }, docs),
    labels: [...new Set([alertLabel, labelOf(job), ...labels])],
  }
  try {
    return await api.create({ ...issue, assignees })
  } catch (error) {
    // Somebody who left must not keep the others from hearing of it.
    if (!(error instanceof IssuesFailure) || error.status !== 422 || assignees.length === 0) throw error
    onWarning?.(
      `GitHub does not take the assignees ${assignees.join(', ')}: the issue is opened without them.`,
    )
    return await api.create({ ...issue, assignees: [] })
  }
}

/** Writes a failure into an issue that is there. The comment comes first: cut off after it, it is told twice, not never. */
async function noted(
  api: IssuesApi,
  issue: Issue,
  event: AlertEvent,
  verdict: Verdict,
  { docs }: IssueSettings,
): Promise<void> {
  const { node, job } = event
  if (!issue.labels.includes(labelOf(job))) await api.addLabels(issue.number, [labelOf(job)])
  const memory = readMemory(issue.body)
  // What somebody closed and opened again, or a run did not get to strike out, begins anew.
  const { failing, news } = remembered(
    issue.labels.includes(labelOf(job)) ? memory[job] : undefined,
    event,
    verdict,
  )
  if (news) await api.comment(issue.number, failureComment(event, failing))
  await api.update(issue.number, { body: bodyOf(node, { ...memory, [job]: failing }, docs) })
}

async function succeeded(api: IssuesApi, event: AlertEvent, { docs }: IssueSettings): Promise<IssueIncident> {
  const { node, job } = event
  const issue = await theOne(api, node)
  if (issue === undefined) return { state: 'ok', recovered: false }
  const recovered = issue.labels.includes(labelOf(job))
  const labels = recovered ? await api.removeLabel(issue.number, labelOf(job)) : issue.labels
  const left = failingJobs(labels)
  if (left.length > 0 && !recovered) return incident(issue, 'alerting')
  const memory = readMemory(issue.body)
  const still = Object.fromEntries(
    Object.entries(memory).filter(([name]) => left.some((one) => one === name)),
  )
  await api.comment(issue.number, recoveryComment(event, left))
  const body = bodyOf(node, still, docs)
  if (left.length > 0) {
    await api.update(issue.number, { body })
    return { ...incident(issue, 'alerting'), recovered }
  }
  await api.update(issue.number, { body, state: 'closed', state_reason: 'completed' })
  // A failure that came in between has put its label on; its own run may have looked before the issue was closed.
  const after = await api.get(issue.number)
  if (failingJobs(after.labels).length === 0) return { ...incident(issue, 'ok'), recovered }
  if (after.state === 'closed') await api.update(issue.number, { state: 'open' })
  return { ...incident(issue, 'alerting'), recovered }
}

/** The open issue of a node. Of several the oldest stays; what the others say is taken over before they are closed. */
async function theOne(api: IssuesApi, node: string): Promise<Issue | undefined> {
  const [first, ...more] = await issuesOf(api, node)
  if (first === undefined || more.length === 0) return first
  const labels = new Set(first.labels)
  for (const duplicate of more) {
    const said = failingJobs(duplicate.labels).map(labelOf)
    if (said.length > 0) await api.addLabels(first.number, said)
    for (const label of said) labels.add(label)
    if ((await api.get(duplicate.number)).state === 'closed') continue
    await api.comment(duplicate.number, `Duplicate of #${first.number}, which goes on.`)
    await api.update(duplicate.number, { state: 'closed', state_reason: 'not_planned' })
  }
  return { ...first, labels: [...labels] }
}

async function issuesOf(api: IssuesApi, node: string): Promise<Issue[]> {
  const marker = markerOf(node)
  return (await api.open(alertLabel)).filter(({ body }) => body.includes(marker))
}

function labelOf(job: AlertJob): string {
  return `${failingPrefix}${job}`
}

function failingJobs(labels: readonly string[]): AlertJob[] {
  return alertJobs.filter((job) => labels.includes(labelOf(job)))
}

function incident(issue: Issue | undefined, state: Incident['state']): IssueIncident {
  return {
    state,
    recovered: false,
    ...(issue !== undefined && { number: issue.number, url: issue.url }),
  }
}
