import { judge } from '../src/alert/event.ts'
import { pushMetrics } from '../src/alert/pushgateway.ts'
import { writeTextfile } from '../src/alert/textfile.ts'
import { postWebhook, sendHeartbeat, webhookBody } from '../src/alert/webhook.ts'
import { alert, demandDelivered } from '../src/alert.ts'
import { updateIssue } from '../src/github/alert-issue.ts'
import { IssuesApi } from '../src/github/issues-api.ts'
import { closeHttp } from '../src/http/http.ts'
import {
  readAlertEvent,
  readIssueInputs,
  readMetricsInputs,
  readSecretAddress,
} from '../src/inputs/alert-inputs.ts'
import { main } from '../src/runner/main.ts'
import { deadline } from '../src/system/deadline.ts'

await main('alert', async (context) => {
  const { inputs, log, summary, output, onExit } = context
  const event = readAlertEvent(inputs, log)
  const issue = readIssueInputs(inputs)
  const webhook = readSecretAddress(inputs, 'webhook-url')
  const heartbeat = readSecretAddress(inputs, 'heartbeat-url')
  const { folder, gateway, token } = readMetricsInputs(inputs)
  const signal = AbortSignal.any([context.signal, deadline(inputs.duration('timeout', '5m'), 'alert')])
  inputs.finish()
  onExit(closeHttp)

  const verdict = judge(event)
  log.info(`${event.job} of ${event.node}: ${event.status}, which is ${verdict.state}.`)
  const patience = { signal }
  const report = await alert(
    verdict,
    {
      incident:
        issue &&
        (async () => {
          const api = new IssuesApi({ ...issue, signal, onRetry: (line) => log.info(line) })
          const incident = await updateIssue(api, event, verdict, {
            ...issue,
            onWarning: (line) => log.warning(line),
          })
          output('issue-number', incident.number ?? '')
          output('issue-url', incident.url ?? '')
          return incident
        }),
      textfile: folder === undefined ? undefined : () => writeTextfile(folder, event, verdict),
      pushgateway: gateway && (() => pushMetrics(gateway, token, event, verdict, patience)),
      webhook:
        webhook && ((incident) => postWebhook(webhook, webhookBody(event, verdict, incident?.url), patience)),
      heartbeat: heartbeat && (() => sendHeartbeat(heartbeat, patience)),
    },
    log,
  )
  context.signal.throwIfAborted()
  output('state', report.state ?? '')
  summary.heading(`Alert: ${event.job} of ${event.node}`).facts([
    ['Status', event.status],
    ['State', report.state ?? 'as before'],
    ['Told', report.delivered.join(', ') || 'nobody'],
  ])
  summary.list(verdict.what)
  demandDelivered(event, report)
})
