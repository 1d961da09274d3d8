import { describe, expect, test } from 'vitest'
import { Inputs } from '../../../src/inputs/inputs.ts'
import {
  readAddress,
  readRepositoryInputs,
  readStorageSettings,
} from '../../../src/inputs/repository-inputs.ts'

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
  const inputs = inputsOf(given)
  readRepositoryInputs(inputs, log)
  try {
    inputs.finish()
    return ''
  } catch (error) {
    return String(error)
  }
}

describe('the input repository', () => {
  test('opens a directory', async () => {
    const inputs = inputsOf({ repository: '/tmp/somewhere' })
    const repository = readRepositoryInputs(inputs, log)
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
    const address = readAddress(inputs, 'repository', inputs.required('repository'))
    expect(readStorageSettings(inputs, log, address === undefined ? [] : [address]).s3).toEqual({
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
})
