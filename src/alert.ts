import type { AlertEvent, Verdict } from './alert/event.ts'
import { Failure, messageOf } from './system/failure.ts'
import type { Log } from './system/log.ts'

/** What became of the incident of a node. */
export interface Incident {
  /** Whether anything of the node still fails. */
  readonly state: 'ok' | 'alerting'
  /** This run's job was failing before and does not any more. */
  readonly recovered: boolean
  readonly url?: string
}

/** Where a run is told. Each is absent where it is not wanted. */
export interface AlertChannels {
  /** Opens, updates or closes what stands for the node's failing jobs. */
  readonly incident?: (() => Promise<Incident>) | undefined
  readonly textfile?: (() => Promise<void>) | undefined
  readonly pushgateway?: (() => Promise<void>) | undefined
  readonly webhook?: ((incident: Incident | undefined) => Promise<void>) | undefined
  readonly heartbeat?: (() => Promise<void>) | undefined
}

/** How it went. */
export interface AlertReport {
  /** Undefined when nothing is known: the job was cancelled or skipped and there is no incident to ask. */
  readonly state: 'ok' | 'alerting' | undefined
  readonly delivered: readonly string[]
  readonly undelivered: readonly { readonly channel: string; readonly failure: unknown }[]
}

/**
 * Tells every channel of a run. One that fails stops no other. The webhook comes after the incident, which knows
 * whether something recovered; it hears of failures also when the incident could not be updated.
 */
export async function alert(verdict: Verdict, channels: AlertChannels, log: Log): Promise<AlertReport> {
  const delivered: string[] = []
  const undelivered: { channel: string; failure: unknown }[] = []
  const tell = async <T>(channel: string, work: (() => Promise<T>) | undefined): Promise<T | undefined> => {
    if (work === undefined) return undefined
    try {
      const result = await work()
      delivered.push(channel)
      log.info(`${channel}: done`)
      return result
    } catch (failure) {
      undelivered.push({ channel, failure })
      // The error at the end says it again, as an annotation.
      log.info(`${channel}: not told: ${messageOf(failure)}`)
      return undefined
    }
  }
  const { webhook } = channels
  const [incident] = await Promise.all([
    tell('issue', channels.incident).then(async (found) => {
      const heard = verdict.state === 'failing' || (verdict.state === 'ok' && found?.recovered === true)
      if (heard && webhook !== undefined) await tell('webhook', () => webhook(found))
      return found
    }),
    tell('metrics textfile', channels.textfile),
    tell('Pushgateway', channels.pushgateway),
    verdict.state === 'ok' ? tell('heartbeat', channels.heartbeat) : undefined,
  ])
  const own = { ok: 'ok', failing: 'alerting', neutral: undefined } as const
  return { state: incident?.state ?? own[verdict.state], delivered, undelivered }
}

/** Ends the run red when somebody was to be told and was not. @throws Failure `alert-undelivered` */
export function demandDelivered({ node, job }: Pick<AlertEvent, 'node' | 'job'>, report: AlertReport): void {
  const { undelivered } = report
  if (undelivered.length === 0) return
  const each = undelivered.map(({ channel, failure }) => `- ${channel}: ${messageOf(failure)}`)
  throw new Failure('alert-undelivered', {
    what: `Of the ${job} of ${node} these were not told:\n${each.join('\n')}`,
    means: `Told were: ${report.delivered.length === 0 ? 'none' : report.delivered.join(', ')}.`,
    next: 'Set right what each line says: until then nobody hears of a failure that way.',
  })
}
