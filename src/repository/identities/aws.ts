/**
 * Identities in AWS Secrets Manager: one secret for each set that brings new ones. Versions of one secret would not
 * do: a version without a staging label is removed by the service, and a secret has 20 labels at most
 * (https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html).
 */
import { randomUUID } from 'node:crypto'
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { nodeAgents } from '../../http/connections.ts'
import { Failure } from '../../system/failure.ts'
import type { IdentityOwner, IdentityStore } from '../repository.ts'
import { formatIdentityAddress } from './address.ts'
import { type StoreTrouble, storeFailure } from './failure.ts'

/** "Length of a secret value: 65,536 bytes" (reference_limits.html). */
const limitBytes = 65_536
/** How long a secret that belongs to no set can be brought back; the least that the service allows. */
const recoveryDays = 7

/** Opens it. Credentials and region endpoints are those of the SDK's own chain. */
export async function openAwsIdentityStore(address: {
  readonly region: string
  readonly name: string
}): Promise<IdentityStore> {
  const sdk = await import('@aws-sdk/client-secrets-manager')
  const client: SecretsManagerClient = new sdk.SecretsManagerClient({
    region: address.region,
    maxAttempts: 5,
    requestHandler: {
      connectionTimeout: 10_000,
      requestTimeout: 30_000,
      throwOnRequestTimeout: true,
      ...nodeAgents(),
    },
  })
  const place = formatIdentityAddress({ kind: 'aws-secretsmanager', ...address })
  const nameOf = ({ node, id }: Pick<IdentityOwner, 'node' | 'id'>) => `${address.name}/${node}/${id}`
  const attempt = async <T>(doing: string, right: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      if (error instanceof Failure) throw error
      const resource = `arn:aws:secretsmanager:${address.region}:ACCOUNT:secret:${address.name}/*`
      throw storeFailure(troubleOf(error), { place, doing, right: `${right} on ${resource}`, cause: error })
    }
  }
  return {
    kind: 'aws-secretsmanager',
    place,
    limitBytes,
    referenceOf: nameOf,
    async put(owner, bytes) {
      const Name = nameOf(owner)
      await attempt('keep the identities', 'secretsmanager:CreateSecret', () =>
        client.send(
          new sdk.CreateSecretCommand({
            Name,
            Description: `Identities of node ${owner.node} from backup set ${owner.id} (${owner.name})`,
            SecretBinary: bytes,
            // The SDK tries again with the same one: an answer that was lost makes no second secret.
            ClientRequestToken: randomUUID(),
          }),
        ),
      )
      return Name
    },
    async get(reference) {
      const answer = await attempt('read the identities', 'secretsmanager:GetSecretValue', () =>
        client.send(new sdk.GetSecretValueCommand({ SecretId: reference })),
      )
      return Buffer.from(answer.SecretBinary ?? answer.SecretString ?? '')
    },
    async remove(reference) {
      await attempt('remove identities of no set', 'secretsmanager:DeleteSecret', () =>
        client.send(new sdk.DeleteSecretCommand({ SecretId: reference, RecoveryWindowInDays: recoveryDays })),
      )
    },
  }
}

/** By the names of https://docs.aws.amazon.com/secretsmanager/latest/apireference/CommonErrors.html and the operations. */
function troubleOf(error: unknown): StoreTrouble {
  const { name = '', code = '' } = (error ?? {}) as { name?: string; code?: string }
  if (/^AccessDenied/.test(name)) return 'denied'
  if (
    /Expired|UnrecognizedClient|InvalidSignature|InvalidClientToken|IncompleteSignature|Credentials|TokenProvider/.test(
      name,
    )
  )
    return 'credentials'
  if (/Throttl|TooManyRequests|LimitExceeded|ServiceUnavailable|InternalService/.test(name)) return 'busy'
  if (name === 'ResourceNotFoundException') return 'missing'
  if (name === 'ResourceExistsException') return 'exists'
  if (name === 'TimeoutError' || /^E[A-Z]+$/.test(code)) return 'unreachable'
  return 'other'
}
