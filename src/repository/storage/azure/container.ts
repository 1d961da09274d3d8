/** A container of Azure Blob Storage as the other files here use it: the client and how it is spoken of. */
import { DefaultAzureCredential } from '@azure/identity'
import {
  BlobServiceClient,
  type ContainerClient,
  type StoragePipelineOptions,
  StorageSharedKeyCredential,
} from '@azure/storage-blob'
import { Failure } from '../../../system/failure.ts'
import { Secret } from '../../../system/secret.ts'
import { behind } from '../address-parts.ts'
import type { StoreWords } from '../objects/failure.ts'
import type { AzureAddress, AzureSettings } from './driver.ts'

export interface AzureContainer {
  readonly client: ContainerClient
  readonly prefix: string
  readonly settings: AzureSettings
  readonly words: StoreWords
}

/**
 * Makes the client of a container. Credentials: AZURE_STORAGE_CONNECTION_STRING or AZURE_STORAGE_KEY where they are
 * set (names of the az CLI), else those that DefaultAzureCredential finds: workload identity federation, managed
 * identity, environment, az CLI.
 * @throws Failure `storage-credentials` for a connection string of another account, or one that cannot be read.
 */
export function makeContainer(
  { account, container, prefix }: Omit<AzureAddress, 'kind'>,
  settings: AzureSettings,
): AzureContainer {
  const at = settings.endpoint === undefined ? '' : ` at ${new URL(settings.endpoint).host}`
  return {
    client: service(account, settings).getContainerClient(container),
    prefix,
    settings,
    words: {
      description: `azblob://${account}/${container}${behind(prefix)}${at}`,
      container: `container ${container} in account ${account}`,
      permissions: {
        list: `Microsoft.Storage/…/blobs/read ${role}`,
        read: `Microsoft.Storage/…/blobs/read ${role}`,
        write: `Microsoft.Storage/…/blobs/write and …/blobs/add/action ${role}`,
        remove: `Microsoft.Storage/…/blobs/delete ${role}`,
        sweep: `Microsoft.Storage/…/blobs/read, write and delete ${role}`,
      },
      logIn:
        'Log in before this step (azure/login with OIDC), or run where the pod or the machine has an identity; for a long run check that the login lasts as long.',
      inputs: 'account and container in repository, and azure-endpoint',
      keeps: { until: 'immutability policy', ever: 'legal hold' },
    },
  }
}

const role = '(role Storage Blob Data Contributor on the container)'

/** Requests are tried again by us: the SDK's own retries do not notice a connection that is frozen. */
const pipeline: StoragePipelineOptions = {
  retryOptions: { maxTries: 1 },
  keepAliveOptions: { enable: true },
}

function service(account: string, settings: AzureSettings): BlobServiceClient {
  const connection = process.env['AZURE_STORAGE_CONNECTION_STRING']
  if (connection) return fromConnectionString(account, new Secret(connection))
  const url = settings.endpoint?.replace(/\/$/, '') ?? `https://${account}.blob.core.windows.net`
  const key = process.env['AZURE_STORAGE_KEY']
  const credential = key
    ? new StorageSharedKeyCredential(account, new Secret(key).reveal())
    : new DefaultAzureCredential()
  return new BlobServiceClient(url, credential, pipeline)
}

function fromConnectionString(account: string, connection: Secret): BlobServiceClient {
  const text = connection.reveal()
  for (const part of text.split(';')) {
    const [, value] = /^\s*(?:AccountKey|SharedAccessSignature)=(.+)$/i.exec(part) ?? []
    if (value !== undefined) new Secret(value)
  }
  let client: BlobServiceClient
  try {
    client = BlobServiceClient.fromConnectionString(text, pipeline)
  } catch {
    // What the SDK says about it may repeat parts of it.
    throw wrongConnection('The variable AZURE_STORAGE_CONNECTION_STRING cannot be read.')
  }
  const named = /(?:^|;)\s*AccountName=([^;]+)/i.exec(text)?.[1] ?? client.accountName
  if (named !== account) {
    throw wrongConnection(
      `The variable AZURE_STORAGE_CONNECTION_STRING is that of account ${named}, and repository names account ${account}.`,
    )
  }
  return client
}

function wrongConnection(what: string): Failure {
  return new Failure('storage-credentials', {
    what,
    means: 'Nothing was asked of the store.',
    next: 'Give the connection string of that account, or leave the variable out and log in with OIDC (azure/login).',
  })
}
