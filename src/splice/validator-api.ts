import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import {
  asJson,
  exchange,
  HttpFailure,
  type HttpRequest,
  type Insistence,
  insist,
  type JsonAnswer,
  openStream,
  requestJson,
} from '../http/http.ts'
import type { ValidatorEndpoint } from '../node/deployment.ts'
import { Cancelled, Failure } from '../system/failure.ts'
import { formatDuration, type Log } from '../system/log.ts'
import type { Secret } from '../system/secret.ts'
import { waitFor } from '../system/wait.ts'
import { type Identities, maxIdentitiesBytes, parseIdentities } from './identities.ts'
import { cutSnapshotFailure, type SnapshotQuery, snapshotFailure } from './snapshot-failure.ts'
import type { TokenProvider } from './token-provider.ts'
import { missingFailure, notReadyFailure, refusedFailure, rejectedFailure } from './validator-failure.ts'
import { apiBase } from './validator-url.ts'
import { capabilities } from './versions.ts'

export interface ValidatorApiOptions {
  readonly signal?: AbortSignal
  readonly log?: Log
  /** Further attempts of a request after the first, and the deadline and delay of all of them. */
  readonly retries?: number
  readonly deadlineMs?: number
  readonly firstDelayMs?: number
  /** How long an app that is starting is waited for. Default 10 min, the start period of its health check. */
  readonly startTimeoutMs?: number
  /** How long a 404 of a ready app may last: it is ready a moment before its routes are. Default 10 s. */
  readonly settleMs?: number
  /** Between two questions whether it is ready. Default 2 s. */
  readonly everyMs?: number
}

/** What the app says of itself at `/status`. */
export interface ValidatorStatus {
  readonly state: 'active' | 'passive' | 'not-initialized' | 'failed'
  readonly id?: string
  readonly uptime?: string
  readonly error?: string
}

const versionSchema = z.object({ version: z.string(), commit_ts: z.string().optional() })
const usersSchema = z.object({ usernames: z.array(z.string()) })
const onboardedSchema = z.object({ party_id: z.string().min(1) })
const validatorUserSchema = z.object({ party_id: z.string().min(1), user_name: z.string() })
const statusSchema = z.union([
  z.object({ success: z.object({ id: z.string(), uptime: z.string().optional(), active: z.boolean() }) }),
  z.object({ not_initialized: z.object({ active: z.boolean() }) }),
  z.object({ failed: z.object({ error: z.string() }) }),
])

interface Call {
  readonly path: string
  readonly post?: unknown
  readonly maxBytes?: number
  /** True where the endpoint asks for a token. */
  readonly admin?: true
}

/** The validator app's HTTP API (`validator-internal.yaml` of Splice), as far as backup and restore need it. */
export class ValidatorApi {
  readonly #base: string
  readonly #hostHeader: string | undefined
  readonly #options: ValidatorApiOptions
  /** The provider that is used: an alternative, once the first was refused and the alternative was not. */
  #token: TokenProvider
  #version: string | undefined

  constructor(endpoint: ValidatorEndpoint, token: TokenProvider, options: ValidatorApiOptions = {}) {
    this.#base = apiBase(endpoint.url)
    this.#hostHeader = endpoint.hostHeader
    this.#token = token
    this.#options = options
  }

  /**
   * Whether the app is active. Asks once; an app that cannot be reached, or whose proxy says so, is not ready.
   * @throws Failure where waiting cannot help: a web page, a certificate, a wrong address.
   */
  async ready(): Promise<boolean> {
    return (await this.#readiness()) === undefined
  }

  /** Waits until the app is active. @throws Failure `validator-not-ready` with the last reason. */
  async waitReady(timeoutMs: number): Promise<void> {
    let reason = 'it was not asked'
    const ready = await waitFor(
      async () => {
        const answer = await this.#readiness()
        if (answer === undefined) return true
        reason = answer
        return undefined
      },
      { timeoutMs, everyMs: this.#options.everyMs ?? 2000, signal: this.#options.signal },
    )
    if (ready === undefined) throw notReadyFailure(this.#base, timeoutMs, reason)
  }

  /** The Splice version; answered from process start on. */
  async version(): Promise<{ version: string; commitTs?: string }> {
    const answer = await this.#ask({ path: '/version' })
    const { version, commit_ts: commitTs } = this.#accept(versionSchema, answer, '/version')
    this.#version = version
    return { version, ...(commitTs !== undefined && { commitTs }) }
  }

  /** The app's own view of its state; answered from process start on. */
  async status(): Promise<ValidatorStatus> {
    const answer = this.#accept(statusSchema, await this.#ask({ path: '/status' }), '/status')
    if ('failed' in answer) return { state: 'failed', error: answer.failed.error }
    if ('not_initialized' in answer) return { state: 'not-initialized' }
    const { id, uptime, active } = answer.success
    return { state: active ? 'active' : 'passive', id, ...(uptime !== undefined && { uptime }) }
  }

  /**
   * The identities dump, checked. An app that is still starting is waited for.
   * @throws Failure `identities-missing` when a ready app has no such endpoint, `identities-malformed`,
   *   `token-rejected` (401), `token-forbidden` (403).
   */
  async identities(): Promise<Identities> {
    const call = { path: '/v0/admin/participant/identities', maxBytes: maxIdentitiesBytes }
    const { body } = await this.#askWhenReady({ ...call, admin: true })
    return parseIdentities(body)
  }

  /**
   * The data dump at a moment, as the bytes of the answer come: gigabytes (runbook, "Technical Details"; only up to
   * Splice 0.6.1). Tries again while the app says that it is busy, never after the answer has begun.
   * @throws Failure `snapshot-pruned` (400), `snapshot-not-caught-up` (429), `snapshot-refused`, `snapshot-busy`,
   *   `token-rejected` (401), `token-forbidden` (403); `snapshot-cut` while it is read.
   */
  async dataSnapshot(query: SnapshotQuery): Promise<AsyncIterable<Buffer>> {
    const parameters = new URLSearchParams({ timestamp: query.timestamp, force: String(query.force) })
    if (query.migrationId !== undefined) parameters.set('migration_id', String(query.migrationId))
    const call = { path: `/v0/admin/domain/data-snapshot?${parameters}`, admin: true } as const
    const { signal, firstDelayMs } = this.#options
    const request = { ...this.#request(call), timeoutMs: query.answerTimeoutMs }
    // Every attempt may take as long as the app needs to write the dump; that it is busy is told at once.
    const insistence = { ...this.#insistence(), deadlineMs: 5 * query.answerTimeoutMs, retries: 4 }
    try {
      const { body } = await this.#whenReady(call.path, () =>
        this.#as(call, (token) =>
          insist(
            async () => {
              try {
                return await openStream({ ...request, ...(token && { token }) }, signal)
              } catch (error) {
                // Whether it helps to wait is for the ledger end to say, and that is in the database.
                throw error instanceof HttpFailure && error.status === 429 ? error.final() : error
              }
            },
            { ...insistence, ...(firstDelayMs !== undefined && { firstDelayMs }) },
          ),
        ),
      )
      return (async function* () {
        try {
          yield* body
        } catch (error) {
          throw error instanceof HttpFailure ? cutSnapshotFailure(error) : error
        }
      })()
    } catch (error) {
      throw error instanceof HttpFailure ? snapshotFailure(error, query) : error
    }
  }

  /** The users with a wallet, as the ledger knows them: not those that were lost with the participant's database. */
  async users(): Promise<string[]> {
    const path = '/v0/admin/users'
    return this.#accept(usersSchema, await this.#askWhenReady({ path, admin: true }), path).usernames
  }

  /**
   * Onboards a user with the party it had before. Asking again for the same user is harmless.
   * @throws Failure `user-other-party` when the app gave the user another party.
   */
  async onboardUser(user: { name: string; partyId?: string }): Promise<{ partyId: string }> {
    const path = '/v0/admin/users'
    const post = { name: user.name, ...(user.partyId !== undefined && { party_id: user.partyId }) }
    const answer = await this.#askWhenReady({ path, post, admin: true })
    const { party_id: partyId } = this.#accept(onboardedSchema, answer, path)
    if (user.partyId !== undefined && partyId !== user.partyId) {
      throw new Failure('user-other-party', {
        what: `User ${user.name} was onboarded with party ${partyId}, where ${user.partyId} was asked for.`,
        means: 'What the old party holds is not in this user’s wallet.',
        next: 'Offboard the user in the validator app and onboard it again with its old party.',
      })
    }
    return { partyId }
  }

  /** The operator's own user and party. */
  async validatorUser(): Promise<{ partyId: string; userName: string }> {
    const path = '/v0/validator-user'
    const answer = this.#accept(validatorUserSchema, await this.#askWhenReady({ path }), path)
    return { partyId: answer.party_id, userName: answer.user_name }
  }

  /** Undefined when ready, else why not. */
  async #readiness(): Promise<string | undefined> {
    const request = { ...this.#request({ path: '/readyz' }), timeoutMs: 10_000 }
    try {
      const answer = await exchange(request, this.#options.signal)
      // The body of a ready app is empty: only a web page in its place must be told apart.
      if (answer.status === 200 && !/html/i.test(answer.headers['content-type'] ?? '')) return undefined
      if (answer.status === 503) return '/readyz answers 503'
      asJson(answer, request)
      return `/readyz answers ${answer.status}`
    } catch (error) {
      if (this.#options.signal?.aborted) throw new Cancelled()
      if (error instanceof HttpFailure && error.retryable) return error.what
      throw error
    }
  }

  /**
   * Until the app is initialised, its `/v0` routes do not exist and answer 404 (HttpAdminService.scala):
   * a 404 is final only when it outlives readiness.
   */
  #askWhenReady(call: Call): Promise<JsonAnswer> {
    return this.#whenReady(call.path, () => this.#as(call, (token) => this.#ask(call, token)))
  }

  async #whenReady<T>(path: string, ask: () => Promise<T>): Promise<T> {
    const { startTimeoutMs = 600_000, settleMs = 10_000, everyMs = 2000, signal, log } = this.#options
    const startBy = Date.now() + startTimeoutMs
    let settleBy: number | undefined
    for (;;) {
      try {
        return await ask()
      } catch (error) {
        if (!(error instanceof HttpFailure) || error.status !== 404 || error.code !== 'http-status')
          throw error
        if (!(await this.ready())) {
          log?.info(`The validator app is starting; waiting up to ${formatDuration(startTimeoutMs)}.`)
          await this.waitReady(Math.max(1, startBy - Date.now()))
          settleBy = undefined
          continue
        }
        settleBy ??= Math.min(Date.now() + settleMs, startBy)
        if (Date.now() >= settleBy) throw missingFailure(path.replace(/\?.*/, ''), error)
        await sleep(Math.min(everyMs, settleMs), undefined, { signal }).catch(() => {
          throw new Cancelled()
        })
      }
    }
  }

  /** Asks with the token, and after a 403 with the provider's other users where the version lets them in. */
  async #as<T>(call: Call, ask: (token?: Secret) => Promise<T>): Promise<T> {
    const { signal } = this.#options
    if (call.admin === undefined) return await ask()
    const candidates = [this.#token, ...(this.#token.alternatives ?? [])]
    for (const [index, provider] of candidates.entries()) {
      try {
        const answer = await ask(await provider(signal))
        if (index > 0) this.#options.log?.info(`The validator app accepts ${provider.description}.`)
        this.#token = provider
        return answer
      } catch (error) {
        if (!(error instanceof HttpFailure) || error.code !== 'http-status') throw error
        if (error.status === 401) {
          throw rejectedFailure(error, provider, await provider(signal))
        }
        if (error.status !== 403) throw error
        const known = this.#version ?? (await this.#versionIfKnown())
        const strict = known !== undefined && capabilities(known)?.adminNeedsParticipantAdmin === true
        if (strict || index + 1 === candidates.length)
          throw refusedFailure(error, candidates.slice(0, index + 1), known)
      }
    }
    throw new Error('there is at least one token provider')
  }

  async #versionIfKnown(): Promise<string | undefined> {
    try {
      return (await this.version()).version
    } catch (error) {
      if (error instanceof Cancelled) throw error
      return undefined
    }
  }

  #ask(call: Call, token?: Secret): Promise<JsonAnswer> {
    return requestJson({ ...this.#request(call), ...(token !== undefined && { token }) }, this.#insistence())
  }

  #request(call: Call): HttpRequest {
    return {
      service: { name: 'the validator app', input: 'validator-url' },
      url: new URL(`${this.#base}${call.path}`),
      ...(this.#hostHeader !== undefined && { hostHeader: this.#hostHeader }),
      ...(call.maxBytes !== undefined && { maxBytes: call.maxBytes }),
      ...(call.post !== undefined && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(call.post),
      }),
    }
  }

  #insistence(): Insistence {
    const { signal, retries, deadlineMs, firstDelayMs, log } = this.#options
    return {
      ...(signal !== undefined && { signal }),
      ...(retries !== undefined && { retries }),
      ...(deadlineMs !== undefined && { deadlineMs }),
      ...(firstDelayMs !== undefined && { firstDelayMs }),
      ...(log !== undefined && { onRetry: (line: string) => log.info(line) }),
    }
  }

  #accept<T>(schema: z.ZodType<T>, answer: JsonAnswer, path: string): T {
    const result = schema.safeParse(answer.json)
    if (result.success) return result.data
    const [issue] = result.error.issues
    throw new Failure('validator-answer', {
      what: `${this.#base}${path} answered ${answer.status} with JSON of another shape: ${issue?.path.join('.') || 'the whole'}: ${issue?.message}.`,
      next: 'Check that validator-url leads to a validator app; if it does, its version is newer than this action knows.',
    })
  }
}
