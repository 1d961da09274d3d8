import { z } from 'zod'
import { HttpFailure, requestJson } from '../http/http.ts'
import { Cancelled, Failure } from '../system/failure.ts'

/** What was asked of the network: the answer, or why there is none. Never a guess. */
export type Looked<T> = { readonly known: T } | { readonly notChecked: string }

/** A logical synchronizer upgrade as the SVs announced it. */
export interface AnnouncedUpgrade {
  readonly upgradeTime: string
  readonly successor: string
}

/** A roll-forward upgrade: the way back of the whole network after a disaster. */
export interface RollForward extends AnnouncedUpgrade {
  readonly current: string
}

/** What a network's Scan says in public. */
export interface NetworkFacts {
  readonly dsoParty: Looked<string>
  /** `null`: none is announced. */
  readonly upgrade: Looked<AnnouncedUpgrade | null>
  readonly rollForward: Looked<RollForward | null>
  /** Serial of the physical synchronizer in use. */
  readonly activeSerial: Looked<number>
  /** Serials of the physical synchronizers that sequencers are still listed for. */
  readonly listedSerials: Looked<readonly number[]>
}

const dsoSchema = z.object({ dso_party_id: z.string().min(1) })
const upgradeSchema = z.object({
  lsu: z
    .object({ upgradeTime: z.iso.datetime({ offset: true }), successorPhysicalSynchronizerId: z.string() })
    .nullish(),
})
const rollForwardSchema = z.object({
  rollForwardLsu: z
    .object({
      upgradeTime: z.iso.datetime({ offset: true }),
      currentPhysicalSynchronizerId: z.string(),
      successorPhysicalSynchronizerId: z.string(),
    })
    .nullish(),
})
const serialSchema = z.object({ serial: z.int() })
const sequencersSchema = z.object({
  domainSequencers: z.array(
    z.object({ sequencers: z.array(z.object({ synchronizerSerial: z.int().nullish() })) }),
  ),
})

/**
 * Asks the public endpoints of a Scan app (`scan.yaml` of Splice). Endpoints came with different versions: one
 * that does not answer is not checked, and says why.
 * @param url with or without `/api/scan`.
 */
export async function lookAtNetwork(url: URL, signal: AbortSignal): Promise<NetworkFacts> {
  const base = `${url.origin}${url.pathname.replace(/\/+$/, '').replace(/\/api\/scan$/, '')}/api/scan`
  const ask = <S, T>(path: string, schema: z.ZodType<S>, read: (answer: S) => T): Promise<Looked<T>> =>
    askOne(new URL(`${base}${path}`), schema, read, signal)
  const [dsoParty, upgrade, rollForward, activeSerial, listedSerials] = await Promise.all([
    ask('/v0/dso', dsoSchema, (answer) => answer.dso_party_id),
    ask('/v0/lsu', upgradeSchema, ({ lsu }) =>
      lsu ? { upgradeTime: lsu.upgradeTime, successor: lsu.successorPhysicalSynchronizerId } : null,
    ),
    ask('/v0/roll-forward-lsu', rollForwardSchema, ({ rollForwardLsu: found }) =>
      found
        ? {
            upgradeTime: found.upgradeTime,
            current: found.currentPhysicalSynchronizerId,
            successor: found.successorPhysicalSynchronizerId,
          }
        : null,
    ),
    ask('/v0/active-synchronizer-serial', serialSchema, ({ serial }) => serial),
    ask('/v0/dso-sequencers', sequencersSchema, ({ domainSequencers }) =>
      serialsOf(domainSequencers.flatMap(({ sequencers }) => sequencers)),
    ),
  ])
  return { dsoParty, upgrade, rollForward, activeSerial, listedSerials }
}

/** The facts of a network that nobody was asked about. */
export function networkNotAsked(reason: string): NetworkFacts {
  const notChecked = { notChecked: reason }
  return {
    dsoParty: notChecked,
    upgrade: notChecked,
    rollForward: notChecked,
    activeSerial: notChecked,
    listedSerials: notChecked,
  }
}

function serialsOf(sequencers: readonly { synchronizerSerial?: number | null | undefined }[]): number[] {
  const serials = sequencers.flatMap(({ synchronizerSerial: serial }) => serial ?? [])
  return [...new Set(serials)].sort((a, b) => a - b)
}

async function askOne<S, T>(
  url: URL,
  schema: z.ZodType<S>,
  read: (answer: S) => T,
  signal: AbortSignal,
): Promise<Looked<T>> {
  const request = { service: { name: 'Scan', input: 'scan-url' }, url, timeoutMs: 15_000 }
  try {
    const answer = await requestJson(request, { signal, retries: 1, deadlineMs: 30_000 })
    const parsed = schema.safeParse(answer.json)
    if (parsed.success) return { known: read(parsed.data) }
    return { notChecked: `${url.pathname} answers in a form that is not known` }
  } catch (error) {
    if (error instanceof Cancelled || !(error instanceof Failure)) throw error
    // Older networks do not have the newer endpoints.
    if (error instanceof HttpFailure && error.status === 404)
      return { notChecked: `${url.origin} has no ${url.pathname}` }
    return { notChecked: error.what.replace(/[.]$/, '') }
  }
}
