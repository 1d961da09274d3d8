/** A bucket of Google Cloud Storage as the other files here use it: requests to the JSON API, and how it is spoken of. */
import { type AuthClient, GoogleAuth } from 'google-auth-library'
import { type Connections, openConnections } from '../../../http/connections.ts'
import {
  type BegunAnswer,
  begin,
  exchange,
  type HttpAnswer,
  type HttpRequest,
  readWhole,
} from '../../../http/http.ts'
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
  readonly patience: StorePatience
  readonly connections: Connections
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
    patience,
    connections: openConnections({ connectMs, most: 32 }),
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

/** Sends a request once. @throws GcsError for other statuses, HttpFailure without an answer. */
export async function send(bucket: GcsBucket, what: GcsRequest): Promise<HttpAnswer> {
  const answer = await exchange(await requestOf(bucket, what), what.signal)
  if (isWanted(answer.status, what)) return answer
  throw new GcsError(answer.status, String(answer.body))
}

/** Sends a request once whose answer may be long. Throws as `send`. */
export async function open(bucket: GcsBucket, what: GcsRequest): Promise<BegunAnswer> {
  const request = await requestOf(bucket, what)
  const answer = await begin(request, what.signal)
  if (isWanted(answer.status, what)) return answer
  throw new GcsError(answer.status, String((await readWhole(answer, request)).body))
}

const isWanted = (status: number, { also }: GcsRequest) =>
  (status >= 200 && status < 300) || also?.includes(status) === true

async function requestOf(
  { authorize, connections, patience }: GcsBucket,
  { method, url, headers, body }: GcsRequest,
): Promise<HttpRequest> {
  return {
    service: { name: 'Google Cloud Storage', input: 'gcs-endpoint' },
    method,
    url: new URL(url),
    headers: { ...Object.fromEntries(await authorize(url)), ...headers },
    ...(body !== undefined && { body }),
    timeoutMs: patience.idleMs,
    redirects: 'refuse',
    connections,
  }
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
