import { judge } from '../src/alert/event.ts'
import { pushMetrics } from '../src/alert/pushgateway.ts'
import { writeTextfile } from '../src/alert/textfile.ts'
import { postWebhook, sendHeartbeat, webhookBody } from '../src/alert/webhook.ts'
import { alert, demandDelivered } from '../src/alert.ts'
import { updateIssue } from '../src/github/alert-issue.ts'
import { IssuesApi } from '../src/github/issues-api.ts'
import { closeHttp } from '../src/http/http.ts'
import {
  checkPushgateway,
  readAlertEvent,
  readIssueInputs,
  readSecretAddress,
} from '../src/inputs/alert-inputs.ts'
import { read } from '../src/inputs/read.ts'
import { main } from '../src/runner/main.ts'
import { deadline } from '../src/system/deadline.ts'

await main('alert', async (context) => {
  const { inputs, log, summary, output, onExit } = context
  const given = read('alert', inputs)
  const event = readAlertEvent(given, log)
  const issue = readIssueInputs(inputs, given)
  const webhook = readSecretAddress(inputs, 'webhook-url', given.webhookUrl)
  const heartbeat = readSecretAddress(inputs, 'heartbeat-url', given.heartbeatUrl)
  checkPushgateway(inputs, given)
  const { metricsTextfile: folder, pushgatewayUrl: gateway, pushgatewayToken: token } = given
  const signal = AbortSignal.any([context.signal, deadline(given.timeoutMs, 'alert')])
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
