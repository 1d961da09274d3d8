/** How a repository is named: one text that says which storage it is and where in it. */

/** Where a repository is. `prefix` has no slash at either end; empty is the whole bucket or container. */
export type Address =
  | { readonly kind: 'directory'; readonly path: string }
  | { readonly kind: 's3'; readonly bucket: string; readonly prefix: string }
  | { readonly kind: 'gcs'; readonly bucket: string; readonly prefix: string }
  | { readonly kind: 'azure'; readonly account: string; readonly container: string; readonly prefix: string }
  | { readonly kind: 'artifact' }

/** A kind of storage. */
export type StorageKind = Address['kind']

/** What is wrong with an address, as the end of a sentence that begins with the input's name. */
export interface WrongAddress {
  readonly problem: string
}

const forms =
  'an absolute path, file:///path, s3://bucket/prefix, gs://bucket/prefix, azblob://account/container/prefix or artifact:'

/**
 * Reads an address. The text is never repeated in a problem: somebody may have put a password into it.
 */
export function parseAddress(text: string): Address | WrongAddress {
  if (text.startsWith('/')) return directory(text)
  if (text === 'artifact:' || text === 'artifact') return { kind: 'artifact' }
  const [, scheme, rest] = /^([a-z][a-z0-9+.-]*):\/\/(.*)$/is.exec(text) ?? []
  if (scheme === undefined || rest === undefined) return wrong(`must be ${forms}.`)
  switch (scheme.toLowerCase()) {
    case 'file':
      return file(rest)
    case 's3':
      return bucketAddress('s3', rest)
    case 'gs':
      return bucketAddress('gcs', rest)
    case 'azblob':
      return azure(rest)
    case 'artifact':
      return wrong('takes nothing after artifact: (artifacts belong to the repository of the workflow).')
    default:
      return wrong(`begins with ${JSON.stringify(scheme.slice(0, 20))}, but must be ${forms}.`)
  }
}

/** The address as an operator writes it. It holds no secret. */
export function formatAddress(address: Address): string {
  const tail = (prefix: string) => (prefix === '' ? '' : `/${prefix}`)
  switch (address.kind) {
    case 'directory':
      return address.path
    case 's3':
      return `s3://${address.bucket}${tail(address.prefix)}`
    case 'gcs':
      return `gs://${address.bucket}${tail(address.prefix)}`
    case 'azure':
      return `azblob://${address.account}/${address.container}${tail(address.prefix)}`
    case 'artifact':
      return 'artifact:'
  }
}

/** Whether reading an address went wrong. */
export function isWrong(read: Address | WrongAddress): read is WrongAddress {
  return 'problem' in read
}

function wrong(problem: string): WrongAddress {
  return { problem }
}

function directory(path: string): Address | WrongAddress {
  return path.includes('\0') ? wrong('must not contain a NUL character.') : { kind: 'directory', path }
}

/** file:///path and file://localhost/path, percent-decoded as URLs are. */
function file(rest: string): Address | WrongAddress {
  const path = rest.replace(/^localhost(?=\/)/i, '')
  if (!path.startsWith('/'))
    return wrong('names a host after file://; a folder of this machine is file:///path with three slashes.')
  if (/[?#]/.test(path))
    return wrong('has a ? or #; percent-encode them in a file:// URL or give a plain path.')
  try {
    return directory(decodeURIComponent(path))
  } catch {
    return wrong('has a % that does not begin a percent-encoded character.')
  }
}

/**
 * S3 (https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html) and GCS
 * (https://cloud.google.com/storage/docs/buckets#naming) agree but for underscores, which GCS has, and the length
 * of names with dots in GCS.
 */
const bucketNames = {
  s3: {
    shape: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
    says: '3 to 63 lower-case letters, digits, dots and hyphens',
  },
  gcs: {
    shape: /^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/,
    says: '3 to 63 lower-case letters, digits, dots, hyphens and underscores (222 with dots)',
  },
} as const

function bucketAddress(kind: 's3' | 'gcs', rest: string): Address | WrongAddress {
  const read = parts(rest)
  if (isText(read)) return wrong(read)
  const [bucket = '', ...folders] = read
  const { shape, says } = bucketNames[kind]
  if (!shape.test(bucket)) return wrong(`must name a bucket of ${says} after the two slashes.`)
  return { kind, bucket, prefix: folders.join('/') }
}

function azure(rest: string): Address | WrongAddress {
  const read = parts(rest)
  if (isText(read)) return wrong(read)
  const [account = '', container = '', ...folders] = read
  // https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftstorage
  if (!/^[a-z0-9]{3,24}$/.test(account))
    return wrong(
      'must name a storage account of 3 to 24 lower-case letters and digits after the two slashes.',
    )
  if (!/^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(container)) {
    return wrong(
      'must name a container after the account: 3 to 63 lower-case letters, digits and single hyphens between them.',
    )
  }
  return { kind: 'azure', account, container, prefix: folders.join('/') }
}

const isText = (value: string | string[]): value is string => typeof value === 'string'

/** The parts between slashes, or what is wrong with them. */
function parts(rest: string): string[] | string {
  const path = rest.replace(/\/+$/, '')
  const [host = ''] = path.split('/')
  if (host.includes('@'))
    return 'must not hold credentials (something@); they come from the environment: a role by OIDC, a workload identity, or variables.'
  if (host.includes(':')) return 'must not hold a port; an endpoint of one’s own is an input of its own.'
  if (/[?#]/.test(path))
    return 'must not have parameters (? or #): signatures and keys do not belong there, and settings are inputs of their own.'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u0020\u007f\\]/.test(path))
    return 'must not contain spaces, backslashes or control characters.'
  const found = path.split('/')
  if (found.slice(1).some((part) => part === '' || part === '.' || part === '..'))
    return 'has an empty part, . or .. in its prefix.'
  return found
}
