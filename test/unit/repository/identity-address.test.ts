import { describe, expect, it } from 'vitest'
import { crc32c } from '../../../src/repository/crc32c.ts'
import { formatIdentityAddress, parseIdentityAddress } from '../../../src/repository/identities/address.ts'

describe('the address of a place for identities', () => {
  it.each([
    [
      'aws-secretsmanager://eu-central-1/splice/identities',
      { region: 'eu-central-1', name: 'splice/identities' },
    ],
    ['gcp-secretmanager://my-project-1/identities', { project: 'my-project-1', secret: 'identities' }],
    ['vault://secret/splice/validator', { mount: 'secret', path: 'splice/validator' }],
    ['kubernetes-secret://validator-keys/identities', { namespace: 'validator-keys', name: 'identities' }],
    [
      's3://other-bucket/keys',
      { kind: 'repository', address: { kind: 's3', bucket: 'other-bucket', prefix: 'keys' } },
    ],
    ['/mnt/keys', { kind: 'repository', address: { kind: 'directory', path: '/mnt/keys' } }],
  ])('%s is read and written the same', (text, parts) => {
    const read = parseIdentityAddress(text)
    expect(read).toMatchObject(parts)
    if ('problem' in read) throw new Error(read.problem)
    expect(formatIdentityAddress(read)).toBe(text)
  })

  it.each([
    'aws-secretsmanager://splice',
    'aws-secretsmanager://eu-central-1/',
    'aws-secretsmanager://eu-central-1/a?b',
    'aws-secretsmanager://key:hush@eu-central-1/a',
    'gcp-secretmanager://p/s',
    'gcp-secretmanager://my-project-1/a/b',
    'vault://secret',
    'vault://secret/../sys',
    'vault://hush@host/secret/x',
    'kubernetes-secret://Validator/x',
    'kubernetes-secret://validator/x/y',
    'artifact:',
    'relative',
    'ftp://hush',
  ])('%s is refused without being repeated', (text) => {
    const read = parseIdentityAddress(text)
    expect(read).toHaveProperty('problem')
    expect(JSON.stringify(read)).not.toContain('hush')
  })
})

describe('CRC-32C', () => {
  it('is that of RFC 3720, appendix B.4', () => {
    expect(crc32c(Buffer.alloc(32))).toBe(0x8a9136aa)
    expect(crc32c(Buffer.alloc(32, 0xff))).toBe(0x62a8ab43)
    expect(crc32c(Buffer.from('123456789'))).toBe(0xe3069283)
  })
})
