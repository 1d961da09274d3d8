/** A bucket as the other files here use it: the client, what was asked for, and what its store can do. */
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { S3Client } from '@aws-sdk/client-s3'
import type { Log } from '../../system/log.ts'
import type { S3Settings } from './s3/driver.ts'

/** How long things may take and how often they are tried. */
export interface S3Patience {
  /** To a connection, ms. */
  readonly connectMs: number
  /** Without a byte in either direction, ms. */
  readonly idleMs: number
  /** Attempts of one request; between them the SDK waits longer each time, up to 20 s. */
  readonly attempts: number
}

export const patience: S3Patience = { connectMs: 10_000, idleMs: 60_000, attempts: 6 }

export interface Bucket {
  readonly client: S3Client
  readonly bucket: string
  /** Without slash at its ends. */
  readonly prefix: string
  readonly settings: S3Settings
  readonly patience: S3Patience
  /** For people: where it is. */
  readonly description: string
  readonly log: Log
}

/**
 * Makes the client of a bucket. Credentials come from the SDK's default chain only: environment, web identity (OIDC,
 * IRSA), EKS Pod Identity, profile, instance metadata.
 */
export function makeBucket(
  address: { readonly bucket: string; readonly prefix: string },
  settings: S3Settings,
  log: Log,
  wait: S3Patience = patience,
): Bucket {
  const endpoint = settings.endpoint?.replace(/\/$/, '')
  // The proxy of the environment, as for every other request. One connection for each part on its way and some more.
  const agent = { keepAlive: true, maxSockets: 32, proxyEnv: proxies() }
  // Stores of one's own have no regions, but a signature needs one.
  const assumed = endpoint === undefined ? undefined : process.env['AWS_REGION'] || 'us-east-1'
  const region = settings.region ?? assumed
  const client = new S3Client({
    ...(region !== undefined && { region }),
    ...(endpoint !== undefined && { endpoint }),
    forcePathStyle: settings.pathStyle ?? false,
    maxAttempts: wait.attempts,
    requestHandler: {
      connectionTimeout: wait.connectMs,
      socketTimeout: wait.idleMs,
      httpAgent: new HttpAgent(agent),
      httpsAgent: new HttpsAgent(agent),
    },
    // Checksums are SHA-256 of our own; the CRC32 that the SDK would add breaks some stores.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    // With it the SDK opens a connection for every part.
    expectContinueHeader: false,
  })
  reuseDigest(client)
  const tail = address.prefix === '' ? '' : `/${address.prefix}`
  return {
    client,
    bucket: address.bucket,
    prefix: address.prefix,
    settings,
    patience: wait,
    description: `s3://${address.bucket}${tail}${endpoint === undefined ? '' : ` at ${new URL(endpoint).host}`}`,
    log,
  }
}

function proxies(): Record<string, string> {
  const names = ['http_proxy', 'https_proxy', 'no_proxy'].flatMap((name) => [name, name.toUpperCase()])
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])))
}

/** The signature covers the SHA-256 of a body: where it is known as the checksum, it is not computed again. */
function reuseDigest(client: S3Client): void {
  client.middlewareStack.add(
    (next) => (args) => {
      const request = args.request as { headers?: Record<string, string> }
      const checksum = request.headers?.['x-amz-checksum-sha256']
      // Of a whole body it has 44 characters; that of a complete upload has a dash and a number behind it.
      if (request.headers !== undefined && checksum?.length === 44 && 'Body' in args.input)
        request.headers['x-amz-content-sha256'] = Buffer.from(checksum, 'base64').toString('hex')
      return next(args)
    },
    { step: 'build', name: 'reuseDigest', priority: 'low' },
  )
}
