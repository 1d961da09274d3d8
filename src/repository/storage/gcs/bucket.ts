/** A bucket of Google Cloud Storage as the other files here use it: requests to the JSON API, and how it is spoken of. */
import { type AuthClient, GoogleAuth } from 'google-auth-library'
import { type Dispatcher, EnvHttpProxyAgent, request } from 'undici'
import { behind } from '../address-parts.ts'
import type { StoreWords } from '../objects/failure.ts'
import { connectMs, type StorePatience } from '../objects/requests.ts'
import type { GcsAddress, GcsSettings } from './driver.ts'
import { GcsError } from './errors.ts'

export interface GcsBucket {
  readonly bucket: string
  readonly prefix: string
  /** Without a slash at its end. */
  readonly endpoint: string
  readonly settings: GcsSettings
  readonly words: StoreWords
  readonly dispatcher: Dispatcher
  /** Headers with a token for the URL. */
  authorize(url: string): Promise<Headers>
}

/**
 * Makes the client of a bucket. Credentials are those of Application Default Credentials: workload identity federation
 * (the file that google-github-actions/auth writes), a service account, the metadata server of GKE or the machine.
 */
export function makeBucket(
  address: Omit<GcsAddress, 'kind'>,
  settings: GcsSettings,
  patience: StorePatience,
): GcsBucket {
  const endpoint = (settings.endpoint ?? 'https://storage.googleapis.com').replace(/\/$/, '')
  const at = settings.endpoint === undefined ? '' : ` at ${new URL(endpoint).host}`
  // What may be done is said by roles in IAM.
  const auth = new GoogleAuth({
    scopes: ['https://www.googleapis.com/auth/cloud-platform'],
    // Requests name a bucket, never a project; without one the library would ask another API for it.
    projectId: 'none',
  })
  let client: Promise<AuthClient> | undefined
  return {
    bucket: address.bucket,
    prefix: address.prefix,
    endpoint,
    settings,
    dispatcher: makeDispatcher(patience),
    authorize: async (url) => {
      client ??= auth.getClient()
      try {
        return await (await client).getRequestHeaders(url)
      } catch (error) {
        client = undefined
        throw GcsError.ofCredentials(error)
      }
    },
    words: {
      description: `gs://${address.bucket}${behind(address.prefix)}${at}`,
      container: `bucket ${address.bucket}`,
      permissions: {
        list: `storage.objects.list ${role}`,
        read: `storage.objects.get ${role}`,
        write: `storage.objects.create, and storage.objects.delete to replace ${role}, and to the service agent of GCS the use of the key, where there is one`,
        remove: `storage.objects.delete ${role}`,
        sweep: `storage.objects.list ${role}`,
      },
      logIn:
        'Log in before this step (google-github-actions/auth with workload identity federation), or run where the pod or the machine has a service account; for a long run check that the login lasts as long.',
      inputs: 'the bucket name in repository, and gcs-endpoint',
      keeps: { until: 'retention', ever: 'a hold' },
    },
  }
}

const role = '(role Storage Object User on the bucket)'

/** The proxy of the environment, as for every other request. */
function makeDispatcher({ idleMs }: StorePatience): Dispatcher {
  // undici 6 calls the class experimental in a warning that an operator can do nothing about.
  const { emitWarning } = process
  process.emitWarning = () => {}
  try {
    return new EnvHttpProxyAgent({
      connect: { timeout: connectMs },
      headersTimeout: idleMs,
      bodyTimeout: idleMs,
      connections: 32,
    })
  } finally {
    process.emitWarning = emitWarning
  }
}

/** A request to the JSON API. */
export interface GcsRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Absolute. */
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Buffer
  /** Statuses that are answers besides 2xx. */
  readonly also?: readonly number[]
  readonly signal: AbortSignal
}

/** Sends a request once. The body of the answer is a stream. @throws GcsError for other statuses. */
export async function send(bucket: GcsBucket, what: GcsRequest): Promise<Dispatcher.ResponseData> {
  const authorization = await bucket.authorize(what.url)
  const answer = await request(what.url, {
    method: what.method,
    headers: { ...Object.fromEntries(authorization), ...what.headers },
    ...(what.body !== undefined && { body: what.body }),
    dispatcher: bucket.dispatcher,
    signal: what.signal,
  })
  const { statusCode } = answer
  if ((statusCode >= 200 && statusCode < 300) || what.also?.includes(statusCode)) return answer
  throw new GcsError(statusCode, await answer.body.text().catch(() => ''))
}

/** The URL of an object (https://cloud.google.com/storage/docs/request-endpoints#encoding). */
export function objectUrl(
  bucket: GcsBucket,
  key: string,
  query: Readonly<Record<string, string>> = {},
): string {
  return `${objectsUrl(bucket)}/${encodeURIComponent(key)}?${new URLSearchParams(query)}`
}

/** The URL of the objects of a bucket. */
export function objectsUrl({ endpoint, bucket }: GcsBucket): string {
  return `${endpoint}/storage/v1/b/${encodeURIComponent(bucket)}/o`
}

/** The URL that objects are uploaded to. */
export function uploadUrl({ endpoint, bucket }: GcsBucket, query: Readonly<Record<string, string>>): string {
  return `${endpoint}/upload/storage/v1/b/${encodeURIComponent(bucket)}/o?${new URLSearchParams(query)}`
}
