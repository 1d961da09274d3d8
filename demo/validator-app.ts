/**
 * A stand-in for Splice's validator app: its HTTP API as far as backups and restores use it, over the real
 * databases of a node. Paths, shapes and refusals follow `validator-internal.yaml`, `common-external.yaml`,
 * `HttpAdminHandler`, `HttpErrorHandler` and `AdminAuthExtractor` of canton-network/splice.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { refuse, type SnapshotState, sendSnapshot, snapshotQuery } from './data-snapshot.ts'
import type { Kms } from './node-identity.ts'
import { HttpError, tokenCheck, type ValidatorAuth, versionBefore } from './validator-auth.ts'
import { type Fault, sendFault, takeFault } from './validator-faults.ts'
import { type OnboardRequest, ValidatorNode } from './validator-node.ts'

export type { Fault } from './validator-faults.ts'

export interface ValidatorState {
  /** `/readyz`: whether the node is active. */
  ready: boolean
  /** False: the `/v0` routes are not there yet, as while the app starts. */
  initialised: boolean
  /** `missing`: the identities route answers 404 although the app is ready. */
  identitiesEndpoint: 'ok' | 'missing'
  fault: Fault | undefined
  /** What data snapshots there are. */
  snapshot: SnapshotState
}

export interface ValidatorAppOptions extends Partial<ValidatorState> {
  readonly appsUrl: string
  readonly participantUrl: string
  readonly auth: ValidatorAuth
  /** A free one is chosen when absent. */
  readonly port?: number
  /** Address to listen on. Default 127.0.0.1. */
  readonly host?: string
  readonly version?: string
  /** For the identity that an empty participant database gets. */
  readonly kms?: Kms
  readonly adminUser?: string
  readonly walletAdminUser?: string
  readonly partyHint?: string
  readonly participantIdentifier?: string
  readonly migrationId?: number
  /** The migration dump to import at the start (`restore-from-migration-dump`). */
  readonly restoreFrom?: string
  readonly log?: (line: string) => void
}

export interface LoggedRequest {
  readonly method: string
  readonly path: string
  /** With its question mark; absent when there was none. */
  readonly query?: string
  readonly status: number
  /** The token's subject, where a token was accepted. Never the token. */
  readonly subject?: string
  readonly body?: unknown
}

export interface ValidatorApp {
  /** Without `/api/validator`. */
  readonly url: string
  readonly port: number
  /** Every request that was answered, oldest first. */
  readonly requests: readonly LoggedRequest[]
  /** Changes how it behaves from the next request on. */
  set(change: Partial<ValidatorState>): void
  /** Settles when the app has come up on its databases; it keeps trying until it is closed. */
  readonly started: Promise<void>
  close(): Promise<void>
}

const base = '/api/validator'

/**
 * Starts the app. Like the real one it listens at once and serves `/v0` only after it has initialised, which
 * it tries until the databases are there; when they are there already, it has initialised on return.
 */
export async function startValidatorApp(options: ValidatorAppOptions): Promise<ValidatorApp> {
  const log = options.log ?? (() => {})
  const version = options.version ?? '0.4.15'
  const node = new ValidatorNode({
    appsUrl: options.appsUrl,
    participantUrl: options.participantUrl,
    version,
    partyHint: options.partyHint ?? 'demo-validator-1',
    migrationId: options.migrationId ?? 0,
    adminUser: options.adminUser ?? 'ledger-api-user',
    walletAdminUser: options.walletAdminUser ?? 'administrator',
    log,
    ...(options.participantIdentifier !== undefined && {
      participantIdentifier: options.participantIdentifier,
    }),
    ...(options.kms !== undefined && { kms: options.kms }),
    ...(options.restoreFrom !== undefined && { restoreFrom: options.restoreFrom }),
  })
  const state: ValidatorState = {
    ready: options.ready ?? true,
    initialised: options.initialised ?? true,
    identitiesEndpoint: options.identitiesEndpoint ?? 'ok',
    fault: options.fault,
    snapshot: options.snapshot ?? {},
  }
  const requests: LoggedRequest[] = []
  const closing = new AbortController()
  const startedAt = Date.now()
  let databasesReady = false
  const check = tokenCheck(options.auth)

  const initialised = () => databasesReady && state.initialised
  const active = () => initialised() && state.ready

  /** One request to its answer; the four routes of the admin service are there from process start. */
  async function answer(
    request: IncomingMessage,
    path: string,
    url: URL,
    entry: { subject?: string; body?: unknown },
    response: ServerResponse,
  ) {
    const route = `${request.method} ${path}`
    if (route === 'GET /livez') return undefined
    if (route === 'GET /readyz') {
      if (!active()) throw new HttpError(503, '')
      return undefined
    }
    if (route === 'GET /version') return { version, commit_ts: '2025-09-05T12:00:00.000Z' }
    if (route === 'GET /status') {
      if (!initialised()) return { not_initialized: { active: true } }
      const seconds = Math.round((Date.now() - startedAt) / 1000)
      const { party_id: id } = node.validatorUser()
      return { success: { id, uptime: `PT${seconds}S`, ports: {}, active: active() } }
    }
    const missing = new HttpError(404, `The requested resource could not be found: ${url.href}`)
    if (!initialised()) throw missing
    if (route === 'GET /v0/validator-user') return node.validatorUser()
    if (route === 'GET /v0/admin/participant/identities' && state.identitiesEndpoint === 'missing')
      throw missing

    const handler = routes[route]
    if (handler === undefined) throw missing
    const subject = await check(request.headers.authorization)
    entry.subject = subject
    if (handler.admin) await node.requireAdmin(subject)
    entry.body = request.method === 'POST' ? await jsonBody(request) : undefined
    return await handler.run({ subject, url, body: entry.body, response })
  }

  type Call = { subject: string; url: URL; body: unknown; response: ServerResponse }
  const routes: Record<string, { admin: boolean; run: (call: Call) => Promise<unknown> }> = {
    'GET /v0/admin/participant/identities': { admin: true, run: () => node.identities() },
    'GET /v0/admin/users': { admin: true, run: () => node.users() },
    'POST /v0/admin/users': { admin: true, run: ({ body }) => node.onboard(onboardRequest(body)) },
    'POST /v0/admin/users/offboard': {
      admin: true,
      run: ({ url }) => node.offboard(url.searchParams.get('username') ?? ''),
    },
    // Gone with 0.6.2, in favour of logical synchronizer upgrades.
    ...(versionBefore(version, '0.6.2') && {
      'GET /v0/admin/domain/data-snapshot': {
        admin: true,
        run: async ({ url, response }: Call) => {
          const query = snapshotQuery(url, options.migrationId ?? 0)
          refuse(state.snapshot, query.timestamp)
          const content = { identities: await node.identities(), users: await node.ledgerUsers(), ...query }
          await sendSnapshot(response, state.snapshot, content)
        },
      },
    }),
    'POST /v0/register': { admin: false, run: ({ subject }) => node.onboard({ name: subject }) },
    'GET /v0/wallet/user-status': { admin: false, run: ({ subject }) => node.userStatus(subject) },
    'GET /v0/wallet/balance': {
      admin: false,
      run: async () => ({
        round: 48213,
        effective_unlocked_qty: '1024.5000000000',
        effective_locked_qty: '0.0000000000',
        total_holding_fees: '0.0000000000',
      }),
    },
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
    const path = url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length) : url.pathname
    const entry: { subject?: string; body?: unknown } = {}
    let status = 200
    let body: unknown
    try {
      const fault = takeFault(state, path)
      if (fault !== undefined && (await sendFault(fault, response, closing.signal))) {
        status = typeof fault.kind === 'number' ? fault.kind : 200
        return
      }
      if (!url.pathname.startsWith(`${base}/`)) {
        throw new HttpError(404, `The requested resource could not be found: ${url.href}`)
      }
      body = await answer(request, path, url, entry, response)
    } catch (error) {
      status = error instanceof HttpError ? error.status : 500
      const message = error instanceof HttpError ? error.message : 'An unexpected error occurred.'
      if (status === 500) log(`${request.method} ${path}: ${error}`)
      body = message === '' ? undefined : { error: message }
    } finally {
      const query = url.search === '' ? {} : { query: url.search }
      requests.push({ method: request.method ?? '', path, ...query, status, ...entry })
    }
    if (response.writableEnded || response.headersSent) return
    const text = body === undefined ? '' : JSON.stringify(body)
    response.writeHead(status, text === '' ? {} : { 'content-type': 'application/json' }).end(text)
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error) => {
      log(`${request.method} ${request.url}: ${error}`)
      response.destroy()
    })
  })
  await new Promise<void>((done, failed) => {
    server.once('error', failed)
    server.listen(options.port ?? 0, options.host ?? '127.0.0.1', done)
  })

  async function initialise(): Promise<boolean> {
    try {
      await node.initialise()
      databasesReady = true
    } catch (error) {
      log(`Initialisation failed: ${error instanceof Error ? error.message : error}`)
    }
    return databasesReady
  }
  async function keepTrying(): Promise<void> {
    while (!closing.signal.aborted && !(await initialise())) {
      await sleep(500, undefined, { signal: closing.signal }).catch(() => {})
    }
  }
  const started = (await initialise()) ? Promise.resolve() : keepTrying()

  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server listens on a port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    requests,
    set(change) {
      Object.assign(state, change)
    },
    started,
    async close() {
      closing.abort()
      const closed = new Promise((done) => server.close(done))
      server.closeAllConnections()
      await closed
      await started
      await node.close()
    },
  }
}

async function jsonBody(request: IncomingMessage): Promise<unknown> {
  let text = ''
  request.setEncoding('utf8')
  for await (const chunk of request) text += chunk
  try {
    return text === '' ? {} : JSON.parse(text)
  } catch {
    throw new HttpError(400, 'The request content was malformed')
  }
}

function onboardRequest(body: unknown): OnboardRequest {
  const { name, party_id: partyId } = (body ?? {}) as Record<string, unknown>
  if (typeof name !== 'string' || name === '') {
    throw new HttpError(400, 'The request content was malformed: name is missing')
  }
  if (partyId !== undefined && (typeof partyId !== 'string' || !/^[^:]+::1220[0-9a-f]{64}$/.test(partyId))) {
    throw new HttpError(400, 'The request content was malformed: party_id is no party')
  }
  return { name, ...(typeof partyId === 'string' && { party_id: partyId }) }
}
