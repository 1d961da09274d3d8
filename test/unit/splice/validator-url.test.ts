import { describe, expect, test } from 'vitest'
import { oneLine, parseRetryAfter } from '../../../src/http/http-failure.ts'
import { apiBase } from '../../../src/splice/validator-url.ts'
import { Secret } from '../../../src/system/secret.ts'

describe('validator-url', () => {
  test.each([
    ['http://127.0.0.1:80', 'http://127.0.0.1/api/validator'],
    ['https://wallet.validator.example.com/', 'https://wallet.validator.example.com/api/validator'],
    ['https://wallet.example.com/api/validator/', 'https://wallet.example.com/api/validator'],
    ['https://example.com/node-1', 'https://example.com/node-1/api/validator'],
  ])('%s leads to %s', (text, expected) => {
    expect(apiBase(text)).toBe(expected)
  })

  test.each(['', 'wallet.localhost', 'ftp://a', 'https://u:passw0rd@a.test', 'https://a.test/?x=1'])(
    '%j is refused',
    (text) => {
      expect(() => apiBase(text)).toThrow(/validator-url/)
      expect(() => apiBase(text)).not.toThrow(/passw0rd/)
    },
  )
})

describe('a foreign text', () => {
  test('becomes one line without control characters, at most 500 long', () => {
    expect(oneLine('a\r\n::error::b\u001b[31mc')).toBe('a ::error::b [31mc')
    expect(oneLine('x'.repeat(9000))).toHaveLength(500)
  })

  test('loses secrets even where they would be cut, and tokens that nobody knew', () => {
    new Secret('a-secret-at-the-very-end')
    const text = oneLine(`${'x'.repeat(490)}a-secret-at-the-very-end`)
    expect(text).toBe(`${'x'.repeat(490)}***`)
    expect(oneLine('got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJiIn0.c2ln there')).toBe('got *** there')
  })
})

test('Retry-After is read as seconds or as a date', () => {
  const now = Date.parse('2026-01-01T00:00:00Z')
  expect(parseRetryAfter('7', now)).toBe(7000)
  expect(parseRetryAfter('Thu, 01 Jan 2026 00:00:05 GMT', now)).toBe(5000)
  expect(parseRetryAfter('Wed, 31 Dec 2025 00:00:00 GMT', now)).toBe(0)
  expect(parseRetryAfter('soon', now)).toBeUndefined()
  expect(parseRetryAfter(undefined, now)).toBeUndefined()
})
