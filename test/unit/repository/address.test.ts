import { describe, expect, test } from 'vitest'
import { formatAddress, isWrong, parseAddress } from '../../../src/repository/storage/address.ts'

describe('an address', () => {
  test.each([
    ['/mnt/backups', { kind: 'directory', path: '/mnt/backups' }],
    ['file:///mnt/with%20space', { kind: 'directory', path: '/mnt/with space' }],
    ['file://localhost/mnt', { kind: 'directory', path: '/mnt' }],
    ['s3://my-bucket', { kind: 's3', bucket: 'my-bucket', prefix: '' }],
    ['s3://my-bucket/', { kind: 's3', bucket: 'my-bucket', prefix: '' }],
    ['S3://my.bucket/a/b//', { kind: 's3', bucket: 'my.bucket', prefix: 'a/b' }],
    ['gs://my_bucket/validators', { kind: 'gcs', bucket: 'my_bucket', prefix: 'validators' }],
    ['azblob://acc0unt/sets/a', { kind: 'azure', account: 'acc0unt', container: 'sets', prefix: 'a' }],
    ['azblob://account/container', { kind: 'azure', account: 'account', container: 'container', prefix: '' }],
    ['artifact:', { kind: 'artifact' }],
    ['artifact', { kind: 'artifact' }],
  ])('%s', (text, expected) => {
    const read = parseAddress(text)
    expect(read).toEqual(expected)
    // What is printed leads to the same place again.
    if (!isWrong(read)) expect(parseAddress(formatAddress(read))).toEqual(read)
  })

  test.each<[string, RegExp]>([
    ['backups', /must be an absolute path.*s3:/],
    ['./backups', /must be an absolute path/],
    ['ftp://host/path', /begins with "ftp"/],
    ['file://server/share', /names a host/],
    ['file:///a%', /% that does not begin/],
    ['file:///a?b', /percent-encode/],
    ['s3://', /must name a bucket/],
    ['s3:///prefix', /must name a bucket/],
    ['s3://UPPER', /lower-case/],
    ['s3://ab', /3 to 63/],
    ['s3://bucket/a//b', /empty part/],
    ['s3://bucket/../other', /\.\. in its prefix/],
    ['s3://bucket/with space', /spaces/],
    ['s3://bucket:9000/prefix', /port/],
    ['s3://bucket/prefix?versionId=1', /parameters/],
    ['azblob://account', /must name a container/],
    ['azblob://my-account/container', /storage account/],
    ['azblob://account/Container', /container/],
    ['artifact://name', /nothing after artifact:/],
  ])('%j is refused', (text, says) => {
    const read = parseAddress(text)
    expect(isWrong(read) && read.problem).toMatch(says)
  })

  test.each([
    's3://AKIAKEY:sEcReT@bucket/prefix',
    'azblob://account/container?sv=2024&sig=sEcReT',
    'gs://sEcReT@b',
  ])('credentials in it are refused, and never repeated: %s', (text) => {
    const read = parseAddress(text)
    expect(isWrong(read)).toBe(true)
    expect(JSON.stringify(read)).not.toContain('sEcReT')
    expect(isWrong(read) && read.problem).toMatch(/credentials|signatures and keys/)
  })
})
