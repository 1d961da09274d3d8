/**
 * Identities in Google Secret Manager: one secret that is there already, a version of it for each set that brings new
 * ones. Versions stay until somebody destroys them (https://cloud.google.com/secret-manager/docs/reference/rest).
 */
import { z } from 'zod'
import { Failure } from '../../system/failure.ts'
import { Secret } from '../../system/secret.ts'
import { crc32c } from '../crc32c.ts'
import type { IdentityStore } from '../repository.ts'
import { formatIdentityAddress } from './address.ts'
import { storeFailure } from './failure.ts'
import { askSecrets, troubleOf } from './request.ts'

/** "Payload size: 64 KiB" (https://cloud.google.com/secret-manager/quotas). */
const limitBytes = 65_536
const service = 'https://secretmanager.googleapis.com/'
const scope = 'https://www.googleapis.com/auth/cloud-platform'

const versionSchema = z.object({
  name: z.string().regex(/^projects\/[^/]+\/secrets\/[^/]+\/versions\/\d+$/),
  clientSpecifiedPayloadChecksum: z.boolean().optional(),
})
const accessSchema = z.object({ payload: z.object({ data: z.string(), dataCrc32c: z.string() }) })

/**
 * Opens it with Application Default Credentials. `CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER`, gcloud's own name,
 * leads to another endpoint.
 */
export async function openGcpIdentityStore(address: GcpAddress): Promise<IdentityStore> {
  const ask = await asker(address)
  const place = placeOf(address)
  return {
    kind: 'gcp-secretmanager',
    place,
    limitBytes,
    async put(_owner, bytes) {
      const payload = { data: bytes.toString('base64'), dataCrc32c: String(crc32c(bytes)) }
      // Whatever a server may quote of it in an error, this is masked.
      new Secret(payload.data)
      const { name } = await ask(versionSchema, `${secretOf(address)}:addVersion`, {
        doing: 'keep the identities',
        right: 'secretmanager.versions.add (roles/secretmanager.secretVersionAdder)',
        body: { payload },
        repeatable: false,
      })
      return name
    },
    async get(reference) {
      const { payload } = await ask(accessSchema, `${versionOf(reference)}:access`, {
        doing: 'read the identities',
        right: 'secretmanager.versions.access (roles/secretmanager.secretAccessor)',
      })
      const bytes = Buffer.from(payload.data, 'base64')
      if (String(crc32c(bytes)) === payload.dataCrc32c) return bytes
      throw new Failure('damaged', {
        what: `What ${place} answered has another checksum than it says: it was changed on its way.`,
        next: 'Run again.',
      })
    },
    async remove(reference) {
      await ask(z.looseObject({}), `${versionOf(reference)}:destroy`, {
        doing: 'remove identities of no set',
        right: 'secretmanager.versions.destroy (roles/secretmanager.secretVersionManager)',
        body: {},
      })
    },
  }
}

interface GcpAddress {
  readonly project: string
  readonly secret: string
}

/** One request: what it is for, the right that it needs, and as in HttpRequest whether it may be sent twice. */
interface Asked {
  readonly doing: string
  readonly right: string
  readonly body?: object
  readonly repeatable?: boolean
}

const placeOf = (address: GcpAddress) => formatIdentityAddress({ kind: 'gcp-secretmanager', ...address })
const secretOf = ({ project, secret }: GcpAddress) => `projects/${project}/secrets/${secret}`

/** Asks the API, each time with a token that is still good, and explains what it refuses. */
async function asker(address: GcpAddress) {
  const { GoogleAuth } = await import('google-auth-library')
  // With the project given it does not ask the resource manager for one, which would be a further right.
  const auth = new GoogleAuth({ scopes: [scope], projectId: address.project })
  const base = process.env['CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER'] || service
  const place = placeOf(address)
  const tokenFor = async (doing: string): Promise<Secret> => {
    try {
      const text = await auth.getAccessToken()
      if (!text) throw new Error('there are no Application Default Credentials')
      return new Secret(text)
    } catch (error) {
      throw storeFailure('credentials', { place, doing, right: '', cause: error })
    }
  }
  return async <T>(
    schema: z.ZodType<T>,
    path: string,
    { doing, right, body, ...asked }: Asked,
  ): Promise<T> => {
    const token = await tokenFor(doing)
    try {
      const url = new URL(`v1/${path}`, base.endsWith('/') ? base : `${base}/`)
      return await askSecrets(schema, { url, token, ...(body && { method: 'POST', body }), ...asked })
    } catch (error) {
      const needed = `${right} on ${secretOf(address)}`
      throw storeFailure(troubleOf(error), { place, doing, right: needed, cause: error })
    }
  }
}

/** A reference comes from a manifest: it must lead to a version of a secret and nowhere else. */
function versionOf(reference: string): string {
  if (/^projects\/[A-Za-z0-9-]+\/secrets\/[A-Za-z0-9_-]+\/versions\/\d+$/.test(reference)) return reference
  throw new Failure('name-escapes', {
    what: `The reference ${JSON.stringify(reference)} is not a version of a secret.`,
  })
}
