/**
 * A server of the part of Google Cloud Storage's JSON API that is documented and used here, for there is no emulator
 * on the registry. It refuses what the service refuses; each rule names its page.
 */
import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CRC32C } from '@google-cloud/storage'

export interface GcsObject {
  readonly name: string
  readonly content: Buffer
  readonly generation: string
  readonly updated: string
  readonly storageClass: string
  readonly kmsKeyName: string | undefined
  readonly metadata: Readonly<Record<string, string>>
  /** What a test sets: holds and retention. */
  fields: Record<string, unknown>
}

interface Session {
  readonly resource: Incoming
  readonly query: URLSearchParams
  content: Buffer[]
  bytes: number
  /** Of what has come. */
  readonly sum: CRC32C
}

interface Incoming {
  readonly name?: string
  readonly storageClass?: string
  readonly metadata?: Record<string, string>
  readonly crc32c?: string
  readonly md5Hash?: string
}

export interface GcsServer extends AsyncDisposable {
  readonly port: number
  readonly bucket: string
  readonly objects: Map<string, GcsObject>
  readonly sessions: ReadonlyMap<string, Session>
  /** Tokens that it takes. */
  readonly tokens: Set<string>
  /** Changes what it keeps of what it was sent: a store that damages. */
  damage: ((name: string, content: Buffer) => Buffer) | undefined
  /** How many bytes of each chunk it keeps, at most; the client must go on from there. */
  keeps: number
}

const quarterMebi = 256 * 1024
const classes = /^(STANDARD|NEARLINE|COLDLINE|ARCHIVE|MULTI_REGIONAL|REGIONAL|DURABLE_REDUCED_AVAILABILITY)$/

/** Starts one with a bucket on a free port of 127.0.0.1. */
export async function startGcsServer(bucket: string): Promise<GcsServer> {
  const objects = new Map<string, GcsObject>()
  const sessions = new Map<string, Session>()
  const state = {
    port: 0,
    bucket,
    objects,
    sessions,
    tokens: new Set<string>(),
    damage: undefined as GcsServer['damage'],
    keeps: Number.POSITIVE_INFINITY,
    generation: 1_700_000_000_000_000,
  }
  const server = createServer((request, response) => {
    answer(state, request, response).catch((error: unknown) => {
      if (error instanceof Refusal) error.send(response)
      else response.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  state.port = (server.address() as AddressInfo).port
  return Object.assign(state, {
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  })
}

type State = Omit<GcsServer, 'sessions' | typeof Symbol.asyncDispose> & {
  readonly sessions: Map<string, Session>
  generation: number
}

/** https://cloud.google.com/storage/docs/json_api/v1/status-codes */
class Refusal extends Error {
  readonly status: number
  readonly reason: string

  constructor(status: number, reason: string, message: string) {
    super(message)
    this.status = status
    this.reason = reason
  }

  send(response: ServerResponse): void {
    const { status: code, message, reason } = this
    json(response, { error: { code, message, errors: [{ message, domain: 'global', reason }] } }, code)
  }
}

const invalid = (message: string) => new Refusal(400, 'invalid', message)

function json(response: ServerResponse, body: unknown, status = 200): void {
  const text = JSON.stringify(body)
  response.writeHead(status, {
    'content-type': 'application/json; charset=UTF-8',
    'content-length': Buffer.byteLength(text),
  })
  response.end(text)
}

async function answer(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const body = await bodyOf(request)
  if (url.pathname === '/sts/v1/token') return token(state, body, response)
  // A session URI is itself the permission (https://cloud.google.com/storage/docs/resumable-uploads#session-uris).
  const session = url.searchParams.get('upload_id')
  if (session === null) authorize(state, request)
  const [, upload, bucket, key] =
    /^(\/upload)?\/storage\/v1\/b\/([^/]+)\/o(?:\/([^/]+))?$/.exec(url.pathname) ?? []
  if (bucket === undefined) throw new Refusal(404, 'notFound', 'Not Found')
  if (bucket !== state.bucket) throw new Refusal(404, 'notFound', 'The specified bucket does not exist.')
  if (upload !== undefined && session !== null) return resume(state, session, request, body, response)
  if (upload !== undefined) return insert(state, request, url.searchParams, body, response)
  if (key === undefined && request.method === 'GET') return list(state, url.searchParams, response)
  if (key === undefined) throw new Refusal(405, 'methodNotAllowed', 'Method Not Allowed')
  const name = decodeURIComponent(key)
  if (request.method === 'GET') return get(state, name, url.searchParams, request, response)
  if (request.method === 'DELETE') return remove(state, name, url.searchParams, response)
  throw new Refusal(405, 'methodNotAllowed', 'Method Not Allowed')
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token */
function token(state: State, body: Buffer, response: ServerResponse): void {
  const form = new URLSearchParams(body.toString())
  const right =
    form.get('grant_type') === 'urn:ietf:params:oauth:grant-type:token-exchange' &&
    form.get('requested_token_type') === 'urn:ietf:params:oauth:token-type:access_token' &&
    form.get('subject_token') === 'oidc-token-of-the-run'
  if (!right) {
    const refusal = { error: 'invalid_grant', error_description: 'The subject token is not accepted.' }
    json(response, refusal, 400)
    return
  }
  const access = `ya29.${randomUUID()}`
  state.tokens.add(access)
  json(response, {
    access_token: access,
    issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    token_type: 'Bearer',
    expires_in: 3600,
  })
}

function authorize({ tokens }: State, { headers: { authorization } }: IncomingMessage): void {
  if (authorization === undefined)
    throw new Refusal(401, 'required', 'Anonymous caller does not have storage.objects access to the bucket.')
  if (!tokens.has(authorization.replace(/^Bearer /, '')))
    throw new Refusal(401, 'authError', 'Invalid Credentials')
}

/** https://cloud.google.com/storage/docs/request-preconditions */
function precondition(state: State, name: string, query: URLSearchParams): void {
  const wanted = query.get('ifGenerationMatch')
  if (wanted === null) return
  if (!/^\d+$/.test(wanted)) throw invalid('Invalid value for: ifGenerationMatch')
  if ((state.objects.get(name)?.generation ?? '0') === wanted) return
  throw new Refusal(412, 'conditionNotMet', 'At least one of the pre-conditions you specified did not hold.')
}

/** https://cloud.google.com/storage/docs/objects#naming */
function checkName(name: string | null | undefined): string {
  if (!name) throw new Refusal(400, 'required', 'Required parameter: name')
  if (Buffer.byteLength(name) > 1024 || /[\r\n]/.test(name) || name === '.' || name === '..')
    throw invalid('Invalid object name')
  return name
}

/** Checksums of what is stored: computed once, for the library's takes half a second for 40 MiB. */
const sums = new WeakMap<Buffer, CRC32C>()

function crcOf(content: Buffer): string {
  const known = sums.get(content) ?? new CRC32C()
  if (!sums.has(content)) known.update(content)
  sums.set(content, known)
  return known.toString()
}

function resourceOf(state: State, object: GcsObject): Record<string, unknown> {
  return {
    kind: 'storage#object',
    id: `${state.bucket}/${object.name}/${object.generation}`,
    name: object.name,
    bucket: state.bucket,
    generation: object.generation,
    metageneration: '1',
    contentType: 'application/octet-stream',
    storageClass: object.storageClass,
    size: String(object.content.length),
    md5Hash: createHash('md5').update(object.content).digest('base64'),
    crc32c: crcOf(object.content),
    timeCreated: object.updated,
    updated: object.updated,
    ...(Object.keys(object.metadata).length > 0 && { metadata: object.metadata }),
    ...(object.kmsKeyName !== undefined && { kmsKeyName: `${object.kmsKeyName}/cryptoKeyVersions/1` }),
    ...object.fields,
  }
}

function store(
  state: State,
  incoming: Incoming,
  query: URLSearchParams,
  sent: Buffer,
): Record<string, unknown> {
  const name = checkName(query.get('name') ?? incoming.name)
  precondition(state, name, query)
  checkSums(incoming, sent)
  checkKept(state.objects.get(name))
  const object: GcsObject = {
    name,
    content: state.damage?.(name, sent) ?? sent,
    generation: String(++state.generation),
    updated: new Date().toISOString(),
    storageClass: incoming.storageClass ?? 'STANDARD',
    kmsKeyName: query.get('kmsKeyName') ?? undefined,
    metadata: incoming.metadata ?? {},
    fields: {},
  }
  state.objects.set(name, object)
  return resourceOf(state, object)
}

/** https://cloud.google.com/storage/docs/data-validation: a wrong one is refused and nothing is kept. */
function checkSums({ crc32c, md5Hash }: Incoming, sent: Buffer): void {
  if (crc32c !== undefined && crc32c !== crcOf(sent))
    throw invalid(`Provided CRC32C "${crc32c}" doesn't match calculated CRC32C "${crcOf(sent)}".`)
  const md5 = createHash('md5').update(sent).digest('base64')
  if (md5Hash !== undefined && md5Hash !== md5)
    throw invalid(`Provided MD5 hash "${md5Hash}" doesn't match calculated MD5 hash "${md5}".`)
}

/** https://cloud.google.com/storage/docs/bucket-lock and /object-holds: neither replaced nor deleted. */
function checkKept(object: GcsObject | undefined): void {
  if (object === undefined) return
  const { retentionExpirationTime: until, temporaryHold, eventBasedHold } = object.fields
  if (typeof until === 'string' && Date.parse(until) > Date.now()) {
    throw new Refusal(
      403,
      'retentionPolicyNotMet',
      `Object '${object.name}' is subject to bucket's retention policy or object retention and cannot be deleted or overwritten until ${until}`,
    )
  }
  if (temporaryHold || eventBasedHold)
    throw new Refusal(
      403,
      'forbidden',
      `Object '${object.name}' is under active Temporary hold and cannot be deleted, overwritten or archived until hold is removed.`,
    )
}

function parseResource(text: string): Incoming {
  let read: Incoming
  try {
    read = JSON.parse(text) as Incoming
  } catch {
    throw new Refusal(400, 'parseError', 'Parse Error')
  }
  // https://cloud.google.com/storage/docs/storage-classes
  if (read.storageClass !== undefined && !classes.test(read.storageClass))
    throw invalid(`Invalid storage class: ${read.storageClass}`)
  return read
}

/** https://cloud.google.com/storage/docs/json_api/v1/objects/insert */
function insert(
  state: State,
  request: IncomingMessage,
  query: URLSearchParams,
  body: Buffer,
  response: ServerResponse,
): void {
  if (request.method !== 'POST') throw new Refusal(405, 'methodNotAllowed', 'Method Not Allowed')
  const key = query.get('kmsKeyName')
  if (key !== null && !/^projects\/[^/]+\/locations\/[^/]+\/keyRings\/[^/]+\/cryptoKeys\/[^/]+$/.test(key))
    throw invalid('Malformed Cloud KMS crypto key name.')
  switch (query.get('uploadType')) {
    case 'multipart':
      insertMultipart(state, request, query, body, response)
      return
    case 'resumable': {
      const resource = parseResource(body.length === 0 ? '{}' : body.toString())
      const name = checkName(query.get('name') ?? resource.name)
      precondition(state, name, query)
      const id = randomUUID()
      state.sessions.set(id, { resource, query, content: [], bytes: 0, sum: new CRC32C() })
      const { host } = request.headers
      const location = `http://${host}/upload/storage/v1/b/${state.bucket}/o?uploadType=resumable&upload_id=${id}`
      response.writeHead(200, { location, 'x-guploader-uploadid': id, 'content-length': 0 })
      response.end()
      return
    }
    default:
      throw invalid('Invalid upload type')
  }
}

/** multipart/related with exactly two parts: the resource, then the content. */
function insertMultipart(
  state: State,
  request: IncomingMessage,
  query: URLSearchParams,
  body: Buffer,
  response: ServerResponse,
): void {
  const [, boundary] =
    /^multipart\/related;.*boundary="?([^";]+)"?/.exec(request.headers['content-type'] ?? '') ?? []
  if (boundary === undefined) throw invalid('Multipart must have a boundary')
  const first = body.indexOf(`--${boundary}\r\n`)
  const second = body.indexOf(`\r\n--${boundary}\r\n`, first + 1)
  const end = body.lastIndexOf(`\r\n--${boundary}--`)
  if (first !== 0 || second < 0 || end < second) throw invalid('Malformed multipart body.')
  const part = (from: number, to: number) => {
    const blank = body.indexOf('\r\n\r\n', from)
    if (blank < 0 || blank > to) throw invalid('Malformed multipart body.')
    return { head: body.subarray(from, blank).toString(), content: body.subarray(blank + 4, to) }
  }
  const resource = part(0, second)
  if (!/content-type: application\/json/i.test(resource.head)) throw invalid('The first part must be JSON.')
  const content = part(second + 2, end).content
  json(response, store(state, parseResource(resource.content.toString()), query, Buffer.from(content)))
}

/** https://cloud.google.com/storage/docs/performing-resumable-uploads */
function resume(
  state: State,
  id: string,
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
): void {
  const session = state.sessions.get(id)
  if (session === undefined) throw new Refusal(404, 'notFound', 'Upload session not found.')
  if (request.method === 'DELETE') {
    state.sessions.delete(id)
    // Success is told by 499: https://cloud.google.com/storage/docs/performing-resumable-uploads#cancel-upload
    response.writeHead(499, { 'content-length': 0 })
    response.end()
    return
  }
  if (request.method !== 'PUT') throw new Refusal(405, 'methodNotAllowed', 'Method Not Allowed')
  const [, from, to, total] =
    /^bytes (?:(\d+)-(\d+)|\*)\/(\d+|\*)$/.exec(request.headers['content-range'] ?? '') ?? []
  if (total === undefined) throw invalid('Failed to parse Content-Range header.')
  if (from !== undefined && to !== undefined) {
    if (Number(to) - Number(from) + 1 !== body.length)
      throw invalid('The number of bytes does not match the Content-Range header.')
    if (Number(from) > session.bytes)
      throw new Refusal(503, 'backendError', 'Invalid request. There were bytes missing before this range.')
    // All chunks but the last are multiples of 256 KiB.
    if (total === '*' && body.length % quarterMebi !== 0)
      throw invalid(
        `Invalid request. There were ${body.length} byte(s) in the request body, which is not a multiple of 262144.`,
      )
    if (total !== '*' && Number(to) >= Number(total)) throw invalid('The range is past the total size.')
    const fresh = body.subarray(session.bytes - Number(from))
    // The service may keep fewer bytes than it was sent, in such steps.
    const kept = fresh.subarray(
      0,
      Math.floor(Math.min(fresh.length, state.keeps) / quarterMebi) * quarterMebi || fresh.length,
    )
    session.content.push(Buffer.from(kept))
    session.bytes += kept.length
    session.sum.update(kept)
  } else if (body.length > 0) throw invalid('A status check has no body.')
  if (total !== '*' && session.bytes === Number(total)) {
    const content = Buffer.concat(session.content)
    sums.set(content, session.sum)
    const made = store(state, session.resource, session.query, content)
    state.sessions.delete(id)
    json(response, made)
    return
  }
  response.writeHead(308, {
    ...(session.bytes > 0 && { range: `bytes=0-${session.bytes - 1}` }),
    'content-length': 0,
  })
  response.end()
}

/** https://cloud.google.com/storage/docs/json_api/v1/objects/list: at most 1000 a page, in order of UTF-8 names. */
function list(state: State, query: URLSearchParams, response: ServerResponse): void {
  const most = Math.min(1000, Number(query.get('maxResults') ?? 1000))
  if (!Number.isInteger(most) || most < 1) throw invalid('Invalid value for: maxResults')
  const token = query.get('pageToken')
  const after = token === null ? '' : Buffer.from(token, 'base64url').toString()
  if (token !== null && !state.objects.has(after)) throw invalid('Invalid page token')
  const names = [...state.objects.keys()]
    .filter((name) => name.startsWith(query.get('prefix') ?? ''))
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .filter((name) => token === null || Buffer.compare(Buffer.from(name), Buffer.from(after)) > 0)
  const page = names.slice(0, most)
  const wanted = /items\(([^)]*)\)/.exec(query.get('fields') ?? '')?.[1]?.split(',')
  const items = page.flatMap((name) => {
    const object = state.objects.get(name)
    if (object === undefined) return []
    // Without the sums, which nobody asks for in a list here.
    const all: Record<string, unknown> = {
      name,
      size: String(object.content.length),
      updated: object.updated,
      generation: object.generation,
    }
    return [wanted === undefined ? all : Object.fromEntries(wanted.map((field) => [field, all[field]]))]
  })
  const last = page.at(-1)
  json(response, {
    ...(items.length > 0 && { items }),
    ...(names.length > most &&
      last !== undefined && { nextPageToken: Buffer.from(last).toString('base64url') }),
  })
}

function existing(state: State, name: string): GcsObject {
  const object = state.objects.get(name)
  if (object === undefined) throw new Refusal(404, 'notFound', `No such object: ${state.bucket}/${name}`)
  return object
}

/** https://cloud.google.com/storage/docs/json_api/v1/objects/get, also with alt=media and a range. */
function get(
  state: State,
  name: string,
  query: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const object = existing(state, name)
  precondition(state, name, query)
  if (query.get('alt') !== 'media') {
    json(response, resourceOf(state, object))
    return
  }
  const { content } = object
  const headers = { 'content-type': 'application/octet-stream', 'x-goog-generation': object.generation }
  const { range } = request.headers
  if (range === undefined) {
    response.writeHead(200, { ...headers, 'content-length': content.length })
    response.end(content)
    return
  }
  const start = Number(/^bytes=(\d+)-$/.exec(range)?.[1])
  if (!(start < content.length)) {
    response.writeHead(416, { 'content-range': `bytes */${content.length}`, 'content-length': 0 })
    response.end()
    return
  }
  response.writeHead(206, {
    ...headers,
    'content-range': `bytes ${start}-${content.length - 1}/${content.length}`,
    'content-length': content.length - start,
  })
  response.end(content.subarray(start))
}

function remove(state: State, name: string, query: URLSearchParams, response: ServerResponse): void {
  const object = existing(state, name)
  precondition(state, name, query)
  checkKept(object)
  state.objects.delete(name)
  response.writeHead(204)
  response.end()
}
