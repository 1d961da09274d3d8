import { freshnessCheckNames } from '../freshness/checks.ts'
import { Secret } from '../system/secret.ts'
import { deliver, type Patience, type SecretAddress } from './deliver.ts'
import type { AlertEvent, Verdict } from './event.ts'
import { expose } from './exposition.ts'
import { samplesOf } from './metrics.ts'

/** The `job` of every group that is pushed. */
const pushedJob = 'splice_validator_backup'

/**
 * Pushes the metrics of a run, to a group for each node and task. By POST: that replaces the metrics that are
 * in it and leaves the rest of the group (https://github.com/prometheus/pushgateway#post-method), so that what only a
 * success knows outlives a failure.
 * @throws Failure `pushgateway`
 */
export async function pushMetrics(
  base: URL,
  token: Secret | undefined,
  event: AlertEvent,
  verdict: Verdict,
  patience: Patience,
): Promise<void> {
  if (verdict.state === 'neutral') return
  const { node, job: task } = event
  const samples = samplesOf(event, verdict, task === 'freshness' ? freshnessCheckNames : [])
  const body = await expose(samples, { node, task })
  await deliver(
    groupAddress(base, node, task),
    {
      code: 'pushgateway',
      name: 'The Pushgateway',
      input: 'pushgateway-url',
      method: 'POST',
      body,
      contentType: 'text/plain; version=0.0.4; charset=utf-8',
      token,
    },
    patience,
  )
}

function groupAddress(base: URL, node: string, task: string): SecretAddress {
  const url = new URL(base)
  const path = url.pathname.replace(/\/+$/, '')
  url.pathname = `${path}/metrics/job/${pushedJob}/node/${encodeURIComponent(node)}/task/${task}`
  return { url: new Secret(url.href), host: url.host }
}
