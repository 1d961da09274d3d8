import { deliver, type Patience, type SecretAddress } from './deliver.ts'
import type { AlertEvent, Verdict } from './event.ts'

/** What receivers get: `text` is what Slack, Mattermost and Rocket.Chat show, the rest is for programs. */
export interface WebhookBody {
  readonly text: string
  readonly version: 1
  readonly node: string
  readonly job: string
  readonly status: string
  readonly state: 'failing' | 'recovered'
  readonly what: readonly string[]
  readonly at: string
  readonly run_url?: string
  readonly issue_url?: string
}

/** Builds the body of a message about a job that fails, or did and no longer does. */
export function webhookBody(event: AlertEvent, verdict: Verdict, issueUrl?: string): WebhookBody {
  const failing = verdict.state === 'failing'
  const head = failing
    ? `:rotating_light: ${event.node}: the ${event.job} failed`
    : `:white_check_mark: ${event.node}: the ${event.job} works again`
  const [, ...details] = verdict.what
  const lines = [
    head,
    ...(failing ? details : []),
    ...[event.runUrl, issueUrl].filter((url) => url !== undefined),
  ]
  return {
    text: lines.map(escaped).join('\n'),
    version: 1,
    node: event.node,
    job: event.job,
    status: event.status,
    state: failing ? 'failing' : 'recovered',
    what: verdict.what,
    at: event.at.toISOString(),
    ...(event.runUrl !== undefined && { run_url: event.runUrl }),
    ...(issueUrl !== undefined && { issue_url: issueUrl }),
  }
}

/** Posts a message. @throws Failure `webhook` */
export async function postWebhook(
  address: SecretAddress,
  body: WebhookBody,
  patience: Patience,
): Promise<void> {
  await deliver(
    address,
    {
      code: 'webhook',
      name: 'The webhook',
      input: 'webhook-url',
      method: 'POST',
      body: JSON.stringify(body),
      contentType: 'application/json',
    },
    patience,
  )
}

/** Tells a dead man's switch that a job succeeded. @throws Failure `heartbeat` */
export async function sendHeartbeat(address: SecretAddress, patience: Patience): Promise<void> {
  await deliver(
    address,
    { code: 'heartbeat', name: 'The heartbeat service', input: 'heartbeat-url', method: 'GET' },
    patience,
  )
}

/** Slack's three characters (its "Escaping text"): without them a text could call everybody with `<!channel>`. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
