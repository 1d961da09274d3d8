/** The inputs of the storages Azure Blob and Google Cloud Storage. */
import type { ArtifactSettings } from '../repository/storage/artifact/driver.ts'
import type { AzureSettings } from '../repository/storage/azure/driver.ts'
import type { GcsSettings } from '../repository/storage/gcs/driver.ts'
import type { Inputs } from './inputs.ts'

/** Reads what Azure can be told. Given without such a repository it is a problem: somebody counts on it. */
export function readAzureSettings(inputs: Inputs, used: boolean): AzureSettings {
  if (!used) return unused(inputs, ['azure-endpoint', 'azure-access-tier'], 'azblob://…')
  const tier = inputs.text('azure-access-tier')
  if (tier !== undefined && /^archive$/i.test(tier)) {
    inputs.problem(
      'azure-access-tier',
      'Archive keeps blobs where they cannot be read at once: no set could be checked or restored. Cold can be read at once.',
    )
    return {}
  }
  const accessTier = (['Hot', 'Cool', 'Cold'] as const).find(
    (known) => known.toLowerCase() === tier?.toLowerCase(),
  )
  if (tier !== undefined && accessTier === undefined)
    inputs.problem('azure-access-tier', 'must be Hot, Cool or Cold.')
  return { endpoint: endpoint(inputs, 'azure-endpoint'), accessTier }
}

/** Reads what GCS can be told. Given without such a repository it is a problem: somebody counts on it. */
export function readGcsSettings(inputs: Inputs, used: boolean): GcsSettings {
  if (!used) return unused(inputs, ['gcs-endpoint', 'gcs-storage-class', 'gcs-kms-key'], 'gs://…')
  const storageClass = inputs.text('gcs-storage-class')
  // Unlike elsewhere, ARCHIVE can be read at once here.
  if (storageClass !== undefined && !/^(STANDARD|NEARLINE|COLDLINE|ARCHIVE)$/.test(storageClass))
    inputs.problem('gcs-storage-class', 'must be STANDARD, NEARLINE, COLDLINE or ARCHIVE.')
  const kmsKey = inputs.text('gcs-kms-key')
  if (
    kmsKey !== undefined &&
    !/^projects\/[^/]+\/locations\/[^/]+\/keyRings\/[^/]+\/cryptoKeys\/[^/]+$/.test(kmsKey)
  )
    inputs.problem('gcs-kms-key', 'must have the form projects/…/locations/…/keyRings/…/cryptoKeys/….')
  return { endpoint: endpoint(inputs, 'gcs-endpoint'), storageClass, kmsKey }
}

/**
 * Reads what workflow artifacts need. They are for encrypted sets only: whoever reads the GitHub repository can download
 * them.
 */
export function readArtifactSettings(
  inputs: Inputs,
  used: boolean,
  env: NodeJS.ProcessEnv = process.env,
): { artifact?: ArtifactSettings } {
  if (!used) {
    unused(inputs, ['artifact-retention-days'], 'artifact:')
    return {}
  }
  if (inputs.boolean('allow-unencrypted', false) && inputs.list('encryption-recipients').length === 0)
    inputs.problem(
      'allow-unencrypted',
      'does not go with repository artifact: whoever reads the GitHub repository can download artifacts.',
    )
  const token = inputs.secret('github-token')
  const retentionDays = inputs.integer('artifact-retention-days', 0, { min: 0, max: 400 })
  const { GITHUB_REPOSITORY: repository, GITHUB_API_URL: apiUrl } = env
  if (token === undefined || !repository || !apiUrl) return {}
  return { artifact: { repository, apiUrl, token, retentionDays } }
}

function unused(inputs: Inputs, names: readonly string[], address: string): Record<string, never> {
  for (const name of names)
    if (inputs.text(name) !== undefined) inputs.problem(name, `goes with a repository ${address} only.`)
  return {}
}

/** The base URL of a service, without credentials and parameters. */
function endpoint(inputs: Inputs, name: string): string | undefined {
  const url = inputs.url(name, { protocols: ['https', 'http'] })
  if (url === undefined) return undefined
  if (url.username !== '' || url.password !== '')
    inputs.problem(name, 'must not hold credentials; they come from the environment.')
  if (url.search !== '' || url.hash !== '') inputs.problem(name, 'must not have parameters (? or #).')
  return url.href
}
