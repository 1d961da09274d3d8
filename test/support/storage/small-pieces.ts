/**
 * A storage of the tests' own, which a process registers by importing this file: another one behind it whose objects are
 * 1 MiB at most. `small:///folder` is a directory, `small://s3/bucket/prefix` a bucket at TEST_S3_ENDPOINT.
 */
import type { Storage } from '../../../src/repository/repository.ts'
import { DirectoryStorage } from '../../../src/repository/storage/directory.ts'
import type { Address, StorageDriver } from '../../../src/repository/storage/driver.ts'
import { registerStorage } from '../../../src/repository/storage/drivers.ts'
import { openS3 } from '../../../src/repository/storage/s3.ts'

export const smallPieceBytes = 1024 ** 2

interface SmallAddress extends Address {
  readonly kind: 'small'
  readonly rest: string
}

/** Lets a storage ask for small pieces. */
export function withSmallPieces(storage: Storage): Storage {
  return Object.assign(storage, { pieceBytes: smallPieceBytes })
}

const small: StorageDriver<'small', SmallAddress, never> = {
  kind: 'small',
  schemes: ['small'],
  form: 'small:///folder',
  parse: (rest) => (rest ? { kind: 'small', rest } : { problem: 'must name something.' }),
  format: ({ rest }) => `small://${rest}`,
  async open({ rest }, _settings, { log }) {
    if (rest.startsWith('/')) return withSmallPieces(new DirectoryStorage(rest))
    const [, bucket = '', ...prefix] = rest.split('/')
    const settings = { endpoint: process.env['TEST_S3_ENDPOINT'], pathStyle: true }
    return withSmallPieces(await openS3({ bucket, prefix: prefix.join('/') }, settings, log))
  },
}
registerStorage(small)
