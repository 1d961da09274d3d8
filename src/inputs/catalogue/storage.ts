/** What each kind of storage can be told. Such a kind is one group here and one driver (`repository/storage/`). */
import { type Groups, setActions } from './entry.ts'

export const storageGroups = {
  s3: {
    heading: 'Sets in S3',
    actions: setActions,
    storage: 's3',
    address: 's3://bucket/prefix',
    inputs: {
      's3-region': '`s3://…`: region of the bucket. Default: that of the environment (`AWS_REGION`).',
      's3-endpoint': { kind: 'url', protocols: ['https', 'http'], bare: true, words: '`s3://…`: base URL of a store that speaks S3, such as `https://minio.example.com`. Default: Amazon S3.' },
      's3-path-style': { kind: 'boolean', default: 'false', words: "`s3://…`: `true` puts the bucket into the path instead of the host name, as most stores of one's own need." },
      's3-storage-class': {
        pattern: /^[A-Z][A-Z0-9_]{1,40}$/,
        must: 'be a storage class such as STANDARD_IA or GLACIER_IR',
        refused: {
          values: ['GLACIER', 'DEEP_ARCHIVE'],
          why: 'keeps objects where they cannot be read at once: no set could be checked or restored. GLACIER_IR can be read at once',
        },
        words: "`s3://…`: storage class of the files of sets, such as `STANDARD_IA` or `GLACIER_IR`. Default: the bucket's.",
      },
      's3-kms-key-id': '`s3://…`: key in AWS KMS for encryption at rest, as an ARN or id. Default: what the bucket is set to.',
      's3-object-lock': {
        kind: 'hold',
        words: '`s3://…`: how long the store itself keeps the files of a published set, whoever asks for their removal: `governance 35d` or `compliance 35d`. The bucket must have object lock. Default: not at all.',
      },
      's3-conditional-writes': {
        kind: 'choice',
        values: ['required', 'best-effort'],
        default: 'required',
        words: '`s3://…`: `required` refuses a store that ignores conditional writes. `best-effort` goes on with a warning: two runs at once cannot be excluded then; let a concurrency group of the workflow do it.',
      },
    },
  },
  gcs: {
    heading: 'Sets in Google Cloud Storage',
    actions: setActions,
    storage: 'gcs',
    address: 'gs://bucket/prefix',
    inputs: {
      'gcs-endpoint': { kind: 'url', protocols: ['https', 'http'], bare: true, words: '`gs://…`: base URL of the JSON API, for Private Service Connect. Default: `https://storage.googleapis.com`.' },
      'gcs-storage-class': { kind: 'choice', values: ['STANDARD', 'NEARLINE', 'COLDLINE', 'ARCHIVE'], words: "`gs://…`: storage class of the files of sets, such as `NEARLINE`. Default: the bucket's." },
      'gcs-kms-key': {
        pattern: /^projects\/[^/]+\/locations\/[^/]+\/keyRings\/[^/]+\/cryptoKeys\/[^/]+$/,
        must: 'have the form projects/…/locations/…/keyRings/…/cryptoKeys/…',
        words: '`gs://…`: key in Cloud KMS for encryption at rest, `projects/…/cryptoKeys/…`. Default: what the bucket is set to.',
      },
    },
  },
  azure: {
    heading: 'Sets in Azure Blob Storage',
    actions: setActions,
    storage: 'azure',
    address: 'azblob://account/container/prefix',
    inputs: {
      'azure-endpoint': {
        kind: 'url',
        protocols: ['https', 'http'],
        bare: true,
        words: '`azblob://…`: base URL of the blob service, for sovereign clouds, such as `https://account.blob.core.chinacloudapi.cn`. Default: `https://<account>.blob.core.windows.net`.',
      },
      'azure-access-tier': {
        kind: 'choice',
        values: ['Hot', 'Cool', 'Cold'],
        anyCase: true,
        refused: {
          values: ['Archive'],
          why: 'keeps blobs where they cannot be read at once: no set could be checked or restored. Cold can be read at once',
        },
        words: "`azblob://…`: access tier of the files of sets: `Hot`, `Cool` or `Cold`. Default: the account's.",
      },
    },
  },
  artifact: {
    heading: 'Sets as artifacts of the workflow',
    actions: setActions,
    storage: 'artifact',
    address: 'artifact:',
    inputs: {
      'artifact-retention-days': { kind: 'integer', max: 400, words: '`artifact:`: days after which GitHub deletes what is written now, at most what the repository allows. Default: what it is set to, 90 as GitHub comes.' },
    },
  },
} as const satisfies Groups
