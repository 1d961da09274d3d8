import { describe, expect, test } from 'vitest'
import type { Groups } from '../../../src/inputs/catalogue/entry.ts'
import { storageGroups } from '../../../src/inputs/catalogue/storage.ts'
import { Inputs } from '../../../src/inputs/inputs.ts'
import { read } from '../../../src/inputs/read.ts'
import { readRepository, readStorageSettings } from '../../../src/inputs/repository-inputs.ts'
import { collect, once } from '../../../src/pipeline/meter.ts'
import { registerStorage } from '../../../src/repository/storage/drivers.ts'
import { Shelf, shelfDriver } from '../../support/storage/memory-store.ts'

const log = { info: () => {}, warning: () => {}, group: <T>(_: string, work: () => Promise<T>) => work() }
const runner = { mask: () => {} } as unknown as ConstructorParameters<typeof Inputs>[1]

function inputsOf(given: Record<string, string>): Inputs {
  // As the runner gives them: defaults of action.yml included.
  const all = { 's3-path-style': 'false', 's3-conditional-writes': 'required', ...given }
  return new Inputs(
    Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    runner,
  )
}
function problemsOf(given: Record<string, string>): string {
  const inputs = inputsOf({ node: 'n1', ...given })
  readRepository(inputs, read('verify', inputs), { log, writes: true })
  try {
    inputs.finish()
    return ''
  } catch (error) {
    return String(error)
  }
}

describe('the input repository', () => {
  test('opens a directory', async () => {
    const inputs = inputsOf({ node: 'n1', repository: '/tmp/somewhere' })
    const repository = readRepository(inputs, read('verify', inputs), { log, writes: true })
    inputs.finish()
    expect((await repository.open()).description).toBe('directory /tmp/somewhere')
  })

  test('takes what S3 can be told', () => {
    const inputs = inputsOf({
      repository: 's3://bucket/prefix',
      's3-region': 'eu-central-1',
      's3-endpoint': 'https://minio.example.com',
      's3-path-style': 'true',
      's3-storage-class': 'STANDARD_IA',
      's3-kms-key-id': 'alias/backups',
      's3-object-lock': 'compliance 35d',
      's3-conditional-writes': 'best-effort',
    })
    expect(readStorageSettings(inputs, log, [{ kind: 's3' }]).s3).toEqual({
      region: 'eu-central-1',
      endpoint: 'https://minio.example.com/',
      pathStyle: true,
      storageClass: 'STANDARD_IA',
      kmsKeyId: 'alias/backups',
      objectLock: { mode: 'COMPLIANCE', durationMs: 35 * 86_400_000 },
      conditionalWrites: 'best-effort',
    })
    inputs.finish()
  })

  test.each<[Record<string, string>, RegExp]>([
    [{}, /repository: is required/],
    [{ repository: 'backups' }, /repository: must be an absolute path/],
    [{ repository: '/mnt', 's3-region': 'eu-central-1' }, /s3-region: goes with a repository s3/],
    [{ repository: '/mnt', 's3-path-style': 'true' }, /s3-path-style: goes with/],
    [{ repository: '/mnt', 's3-conditional-writes': 'best-effort' }, /s3-conditional-writes: goes with/],
    [{ repository: 's3://bucket', 's3-object-lock': '35d' }, /s3-object-lock: must be a mode and a duration/],
    [{ repository: 's3://bucket', 's3-object-lock': 'governance 0' }, /s3-object-lock: must be/],
    [{ repository: 's3://bucket', 's3-storage-class': 'DEEP_ARCHIVE' }, /cannot be read at once/],
    [{ repository: 's3://bucket', 's3-endpoint': 'minio:9000' }, /s3-endpoint: does not begin as it must/],
    [{ repository: 's3://bucket', 's3-endpoint': 'https://key:sEcReT@minio' }, /must not hold credentials/],
  ])('%j', (given, says) => {
    const problems = problemsOf(given)
    expect(problems).toMatch(says)
    expect(problems).not.toContain('sEcReT')
  })

  test('the defaults of the inputs of another storage are no problem', () => {
    expect(problemsOf({ repository: '/mnt/backups' })).toBe('')
  })

  test.each<[Record<string, string>, unknown]>([
    [{}, { endpoint: undefined, accessTier: undefined }],
    [{ 'azure-access-tier': 'cool' }, { endpoint: undefined, accessTier: 'Cool' }],
  ])('takes what Azure can be told: %j', (given, settings) => {
    const inputs = inputsOf(given)
    expect(readStorageSettings(inputs, log, [{ kind: 'azure' }]).azure).toEqual(settings)
    inputs.finish()
  })

  test.each<[Record<string, string>, RegExp]>([
    [{ repository: 'azblob://account/box', 'azure-access-tier': 'archive' }, /Archive keeps blobs where/],
    [{ repository: 'azblob://account/box', 'azure-access-tier': 'Tepid' }, /must be Hot, Cool or Cold/],
    [
      { repository: 'gs://bucket', 'gcs-storage-class': 'nearline' },
      /STANDARD, NEARLINE, COLDLINE or ARCHIVE/,
    ],
    [{ repository: 'gs://bucket', 'gcs-kms-key': 'key' }, /must have the form projects/],
    [{ repository: '/mnt', 'gcs-kms-key': 'key' }, /gcs-kms-key: goes with a repository gs:\/\/… only/],
    [{ repository: '/mnt', 'artifact-retention-days': '9' }, /goes with a repository artifact: only/],
    [{ repository: '/mnt', repositories: '/a' }, /repositories: and repository exclude each other/],
  ])('%j', (given, says) => expect(problemsOf(given)).toMatch(says))
})

describe('a storage of one’s own', () => {
  const groups = {
    ...storageGroups,
    tape: {
      heading: 'Sets on tape',
      actions: ['backup', 'restore', 'dr-snapshot', 'verify'],
      storage: 'tape',
      address: 'tape://library/shelf',
      inputs: {
        'tape-robot': { kind: 'url', protocols: ['https'], bare: true, words: 'Address of the robot.' },
        'tape-speed': { kind: 'integer', min: 1, max: 9, default: '4', words: 'How fast it winds.' },
        'tape-rewind-after': { kind: 'duration', default: '10m', words: 'When it is wound back.' },
        'tape-label': 'What stands on it.',
      },
    },
  } as const satisfies Groups

  test('is told what its group has, as one value by its kind', () => {
    const inputs = inputsOf({ 'tape-robot': 'https://robot', 'tape-speed': '9' })
    expect(readStorageSettings(inputs, log, [{ kind: 'tape' }], groups)).toEqual({
      tape: { robot: 'https://robot/', speed: 9, rewindAfterMs: 600_000, label: undefined },
      log,
    })
    inputs.finish()
  })

  test('says what is wrong with them, and that they go with its addresses only', () => {
    const wrong = inputsOf({ 'tape-speed': '10' })
    readStorageSettings(wrong, log, [{ kind: 'tape' }], groups)
    expect(() => wrong.finish()).toThrow('tape-speed: is "10", but must be a whole number from 1 to 9.')
    const unused = inputsOf({ 'tape-label': 'x', 'tape-speed': '4' })
    readStorageSettings(unused, log, [{ kind: 's3' }], groups)
    expect(() => unused.finish()).toThrow('- tape-label: goes with a repository tape://… only.')
    expect(() => unused.finish()).toThrow('An input is wrong')
  })

  test('opens by its driver, with what its group reads, and keeps what is given to it', async () => {
    const shelf = new Shelf()
    const driver = shelfDriver(() => shelf)
    let told: unknown
    registerStorage({
      ...driver,
      open: (place, settings, context) => {
        told = settings
        return driver.open(place, settings, context)
      },
    })
    const own = {
      shelf: {
        ...groups.tape,
        storage: 'shelf',
        address: driver.form,
        inputs: {
          'shelf-idle': { kind: 'duration', default: '5s', words: 'When a request is given up.' },
        },
      },
    } as const satisfies Groups
    const inputs = inputsOf({ node: 'n1', repository: 'shelf://backups', 'shelf-idle': '7s' })
    const repository = readRepository(inputs, read('verify', inputs), { log, writes: true, groups: own })
    inputs.finish()
    const storage = await repository.open()
    expect(told).toEqual({ idleMs: 7000 })
    await storage.write('n1/file', once(Buffer.from('content')), { exclusive: true })
    expect((await collect(storage.read('n1/file'), 100)).toString()).toBe('content')
  })
})
