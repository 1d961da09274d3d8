/** What errors of an object store mean for a repository, in the same words for every vendor. */
import { Failure } from '../../system/failure.ts'

/** The kinds of work that a store can refuse. */
export type Doing = 'list' | 'read' | 'write' | 'remove' | 'sweep'

/** An error as a vendor's module understands it. */
export interface StoreError {
  /** What it says, without a full stop. */
  readonly text: string
  readonly kind:
    | 'missing'
    | 'no-container'
    /** None at all, expired, not accepted. */
    | 'credentials'
    | 'access'
    | 'locked'
    /** Again and again for the moment. */
    | 'busy'
    /** No connection at all. */
    | 'unreachable'
    /** Cut or frozen, again and again. */
    | 'cut'
    | 'other'
}

/** How a store and what belongs to it are called. */
export interface StoreWords {
  readonly description: string
  /** Such as `container backups`. */
  readonly container: string
  readonly permissions: Readonly<Record<Doing, string>>
  /** How the runner gets credentials. */
  readonly logIn: string
  /** What to check when the store or the container is not there. */
  readonly inputs: string
}

/** The Failure for an error. The error of the SDK is not its cause: it holds the request with its signature or token. */
export function storeFailure(error: StoreError, doing: Doing, what: string, store: StoreWords): Failure {
  const { code, means, next } = explain(error, doing, store)
  return new Failure(code, {
    what: `Cannot ${doing} ${what === '' ? 'objects' : what} in ${store.description}: ${error.text}.`,
    means,
    next,
  })
}

const untouched = 'Complete sets are untouched.'

function explain(error: StoreError, doing: Doing, store: StoreWords) {
  switch (error.kind) {
    case 'missing':
      return {
        code: 'missing',
        means: 'The repository does not hold it.',
        next: 'Check the repository input; a file that is missing from a set makes the set unusable.',
      }
    case 'no-container':
      return {
        code: 'storage-not-found',
        means: `There is no ${store.container}.`,
        next: `Check ${store.inputs}.`,
      }
    case 'credentials':
      return {
        code: 'storage-credentials',
        means: `The runner has no credentials that the store accepts, or they have expired. ${untouched}`,
        next: store.logIn,
      }
    case 'access':
      return {
        code: 'storage-access',
        means: `The credentials of the runner are good, and may not do that. ${untouched}`,
        next: `Allow ${store.permissions[doing]}; docs/storage.md has the least roles.`,
      }
    case 'locked':
      return {
        code: 'object-locked',
        means: 'The store keeps it, whoever asks for its removal. It was not removed.',
        next: 'Nothing, if that is what the policy is for; it can be removed when the store lets go of it.',
      }
    case 'busy':
      return {
        code: 'storage-busy',
        means: `The store refused again and again for the moment. ${untouched}`,
        next: 'Run again later; if it stays so, see the status page of the store.',
      }
    case 'unreachable':
      return {
        code: 'storage-unreachable',
        means: `The store was not reached. ${untouched}`,
        next: `Check ${store.inputs}, and DNS, firewall and HTTPS_PROXY of the runner.`,
      }
    case 'cut':
      return {
        code: 'storage-unreachable',
        means: `The connection to the store was cut or gave no byte for too long, again and again. ${untouched}`,
        next: 'Check the network between the runner and the store, then run again.',
      }
    case 'other':
      return {
        code: 'storage',
        means: 'The repository did not do it.',
        next: 'See what the store says, and its documentation of that error.',
      }
  }
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
export function networkKind(code: string | undefined): 'unreachable' | 'cut' | undefined {
  if (code === undefined) return undefined
  if (neverReached.has(code) || /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO)/.test(code))
    return 'unreachable'
  return cutCodes.has(code) ? 'cut' : undefined
}

/** Another run has made the object. */
export function existsFailure(name: string, description: string): Failure {
  return new Failure('exists', {
    what: `Cannot write ${name} in ${description}: it is there already.`,
    means: 'Another run has written it.',
    next: 'Run again when that run has ended.',
  })
}

/** The store keeps an object. */
export function keptFailure(name: string, description: string, until: Date | number, by: string): Failure {
  return new Failure('object-locked', {
    what: `${name} in ${description} is kept by the store ${until instanceof Date ? `until ${until.toISOString()}` : 'without end'} (${by}).`,
    means: 'It was not removed.',
    next: 'Nothing, if that is what the policy is for; it can be removed when the store lets go of it.',
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
