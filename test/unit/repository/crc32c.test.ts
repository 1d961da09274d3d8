import { CRC32C } from '@google-cloud/storage'
import { expect, test } from 'vitest'
import { Crc32c } from '../../../src/repository/crc32c.ts'

test.each([0, 1, 7, 8, 9, 1000, 65_537])('of %d bytes is what the vendor’s own library says', (size) => {
  const bytes = Buffer.from(Array.from({ length: size }, (_, at) => (at * 7919 + (at >> 3)) & 0xff))
  const theirs = new CRC32C()
  theirs.update(bytes)
  const whole = new Crc32c()
  whole.update(bytes)
  const pieces = new Crc32c()
  for (let at = 0; at < size; at += 13) pieces.update(bytes.subarray(at, at + 13))
  expect(whole.base64()).toBe(theirs.toString())
  expect(pieces.base64()).toBe(theirs.toString())
})

test('is that of RFC 3720 for 32 bytes of zeros', () => {
  const sum = new Crc32c()
  sum.update(Buffer.alloc(32))
  expect(sum.base64()).toBe(Buffer.from('8a9136aa', 'hex').toString('base64'))
})
