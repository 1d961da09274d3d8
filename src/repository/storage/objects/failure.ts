/** What errors of an object store mean for a repository, in the same words for every vendor. */
import { Failure } from '../../../system/failure.ts'
import { attemptsOf } from './requests.ts'

/** The kinds of work that a store can refuse. */
export type Doing = 'list' | 'read' | 'write' | 'remove' | 'sweep' | 'lock'

/** What an error of a store comes down to. */
export type StoreErrorKind =
  /** No object, or no bucket where that is the only thing that can be missing. */
  | 'missing'
  | 'no-container'
  /** The condition of a write does not hold. */
  | 'exists'
  /** Another write at the same moment: not decided yet. */
  | 'conflict'
  /** None at all, expired, not accepted. */
  | 'credentials'
  | 'access'
  | 'region'
  | 'locked'
  /** For the moment. */
  | 'busy'
  /** No connection at all. */
  | 'unreachable'
  | 'tls'
  /** Cut or frozen. */
  | 'cut'
  | 'other'

/** An error as a vendor's module understands it. */
export interface StoreError {
  readonly kind: StoreErrorKind
  /** What it says, without a full stop. */
  readonly text: string
  /** Whether the same request may be answered otherwise in a moment, where the kind does not tell. */
  readonly passes?: boolean
  /** Where the vendor can say more than the kind does. */
  readonly means?: string
  readonly next?: string
  /** The error without what it must not show; undefined: what is told above is all. */
  readonly cause?: unknown
}

/** How a store and what belongs to it are called. */
export interface StoreWords {
  /** Where the repository is. Never with credentials. */
  readonly description: string
  /** Such as `container backups`. */
  readonly container: string
  readonly permissions: Readonly<Record<Exclude<Doing, 'lock'>, string>> & { readonly lock?: string }
  /** How the runner gets credentials. */
  readonly logIn: string
  /** What to check when the store or the container is not there. */
  readonly inputs: string
  /** What keeps objects until a time, and without end. */
  readonly keeps?: { readonly until: string; readonly ever: string }
}

/** Whether the same request may be answered otherwise in a moment. */
export function passesBy({ kind, passes }: StoreError): boolean {
  return passes ?? (kind === 'busy' || kind === 'cut')
}

const untouched = 'Complete sets are untouched.'

interface Meaning {
  readonly code: string
  readonly means: string
  readonly next: string
}

const meanings: Readonly<Record<StoreErrorKind, (store: StoreWords, doing: Doing) => Meaning>> = {
  missing: () => ({
    code: 'missing',
    means: 'The repository does not hold it.',
    next: 'Check the repository input; a file that is missing from a set makes the set unusable.',
  }),
  'no-container': ({ container, inputs }) => ({
    code: 'storage-not-found',
    means: `There is no ${container}.`,
    next: `Check ${inputs}.`,
  }),
  exists: () => ({
    code: 'exists',
    means: 'Another run has written it.',
    next: 'Run again when that run has ended.',
  }),
  conflict: () => ({
    code: 'exists',
    means: 'Another run writes it at this moment.',
    next: 'Run again when that run has ended.',
  }),
  credentials: ({ logIn }) => ({
    code: 'storage-credentials',
    means: `The runner has no credentials that the store accepts, or they have expired. ${untouched}`,
    next: logIn,
  }),
  access: ({ permissions }, doing) => ({
    code: 'storage-access',
    means: `The credentials of the runner are good, and may not do that. ${untouched}`,
    next: `Allow ${permissions[doing] ?? 'it'}; docs/storage.md has the least roles.`,
  }),
  region: ({ inputs }) => ({
    code: 'storage-region',
    means: 'The bucket is in another region than the one that was asked.',
    next: `Check ${inputs}.`,
  }),
  locked: () => ({
    code: 'object-locked',
    means: 'The store keeps it, whoever asks for its removal. It was not removed.',
    next: keptNext,
  }),
  busy: () => ({
    code: 'storage-busy',
    means: `The store refused again and again for the moment. ${untouched}`,
    next: 'Run again later; if it stays so, see the status page or the log of the store.',
  }),
  unreachable: ({ inputs }) => ({
    code: 'storage-unreachable',
    means: `The store was not reached. ${untouched}`,
    next: `Check ${inputs}, and DNS, firewall and HTTPS_PROXY of the runner.`,
  }),
  tls: ({ inputs }) => ({
    code: 'storage-tls',
    means:
      'The certificate of the store is not trusted or not for this host, or the port does not speak TLS.',
    next: `For a private authority set NODE_EXTRA_CA_CERTS in the environment of the step; check ${inputs}.`,
  }),
  cut: () => ({
    code: 'storage-unreachable',
    means: `The connection to the store was cut or gave no byte for too long, again and again. ${untouched}`,
    next: 'Check the network between the runner and the store, then run again.',
  }),
  other: () => ({
    code: 'storage',
    means: 'The repository did not do it.',
    next: 'See what the store says, and its documentation of that error.',
  }),
}

/** The Failure for an error. The error of the SDK is not its cause: it holds the request with its signature or token. */
export function storeFailure(
  said: StoreError,
  doing: Doing,
  what: string,
  store: StoreWords,
  error?: unknown,
): Failure {
  // A list asks for the bucket: what it can miss is that one.
  const kind = said.kind === 'missing' && doing === 'list' ? 'no-container' : said.kind
  const meaning = meanings[kind](store, doing)
  const tried = attemptsOf(error) > 1 ? ` (tried ${attemptsOf(error)} times)` : ''
  return new Failure(meaning.code, {
    what: `Cannot ${doing} ${what === '' ? 'objects' : what} in ${store.description}: ${said.text}${tried}.`,
    means: said.means ?? meaning.means,
    next: said.next ?? meaning.next,
    cause: said.cause,
  })
}

const neverReached = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'])
const cutCodes = new Set([
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ECONNABORTED',
  'ERR_STREAM_PREMATURE_CLOSE',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
])

/** What the code of a network error means; undefined for other codes. */
export function networkError(code: unknown, text: string): StoreError | undefined {
  if (typeof code !== 'string') return undefined
  const passes = code === 'EAI_AGAIN' || code === 'ECONNREFUSED'
  if (neverReached.has(code)) return { kind: 'unreachable', text, passes }
  if (/^(EPROTO|ERR_TLS|ERR_SSL|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO|HPE_)/.test(code))
    return { kind: 'tls', text }
  return cutCodes.has(code) ? { kind: 'cut', text } : undefined
}

/** Another run has made the object. */
export function existsFailure(name: string, description: string): Failure {
  return new Failure('exists', {
    what: `Cannot write ${name} in ${description}: it is there already.`,
    means: 'Another run has written it.',
    next: 'Run again when that run has ended.',
  })
}

const keptNext = 'Nothing, if that is what the policy is for; it can be removed when the store lets go of it.'

/** The store keeps an object. */
export function keptFailure(
  name: string,
  { description, keeps }: StoreWords,
  until: Date | typeof Number.POSITIVE_INFINITY,
): Failure {
  const how =
    until instanceof Date
      ? `until ${until.toISOString()} (${keeps?.until ?? 'a policy'})`
      : `without end (${keeps?.ever ?? 'a hold'})`
  return new Failure('object-locked', {
    what: `${name} in ${description} is kept by the store ${how}.`,
    means: 'It was not removed.',
    next: keptNext,
  })
}

/** The store holds something else than it was sent. */
export function storedWrongFailure(name: string, description: string, difference: string): Failure {
  return new Failure('stored-wrong', {
    what: `${description} does not hold ${name} as it was sent: ${difference}.`,
    means:
      'Something between here and the store, or the store, damaged it. It was removed; complete sets are untouched.',
    next: 'Run again. If it happens again, look for a proxy in between, or ask the operator of the store.',
  })
}
