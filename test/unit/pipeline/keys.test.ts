import { generateIdentity, identityToRecipient } from 'age-encryption'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseIdentity, parseRecipients } from '../../../src/pipeline/keys.ts'
import { Failure } from '../../../src/system/failure.ts'
import { Secret } from '../../../src/system/secret.ts'
import { errorOf, everythingIn } from '../../support/secrecy.ts'

const identity = await generateIdentity()
const recipient = await identityToRecipient(identity)
const other = await identityToRecipient(await generateIdentity())

async function refusal(lines: readonly string[]): Promise<Failure> {
  try {
    await parseRecipients(lines)
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('was accepted')
}

describe('recipients', () => {
  test('are taken as they are, each once', async () => {
    expect(await parseRecipients([recipient, other, recipient])).toEqual([recipient, other])
    expect(await parseRecipients([])).toEqual([])
  })

  test('a private key is refused and repeated nowhere', async () => {
    for (const key of [identity, identity.toLowerCase(), `  ${identity}`, `KEY=${identity}`]) {
      const failure = await refusal([recipient, key])
      expect(failure.what).toMatch(/entry 2 is a private key/)
      expect(everythingIn(failure).toUpperCase()).not.toContain(identity.slice(16, 30))
    }
  })

  test('a key that lost its prefix is not repeated either', async () => {
    const tail = identity.slice('AGE-SECRET-KEY-1'.length)
    const failure = await refusal([tail])
    for (let at = 0; at + 8 <= tail.length; at += 1) {
      expect(everythingIn(failure)).not.toContain(tail.slice(at, at + 8))
    }
  })

  test('every single mistyped character is noticed', async () => {
    const letters = [...'qpzry9x8gf2tvdw0s3jn54khce6mua7l']
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 4, max: 61 }), fc.constantFrom(...letters), async (at, letter) => {
        fc.pre(recipient[at] !== letter)
        const mistyped = recipient.slice(0, at) + letter + recipient.slice(at + 1)
        expect((await refusal([mistyped])).what).toMatch(/entry 1 is not an age recipient/)
      }),
    )
  })

  test.each([
    ['cut', recipient.slice(0, -1)],
    ['in capitals', recipient.toUpperCase()],
    ['an SSH key', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ8 operator'],
    ['an address', 'operator@example.com'],
    ['two on one line', `${recipient},${other}`],
    ['a plugin', 'age1yubikey1qwt50d05nh5vutpdzmlg5wn80xq5negm4uj9ghv0snvdd3yysf5yw3rhl3t'],
  ])('refused: %s', async (_name, text) => {
    expect((await refusal([text])).code).toBe('encryption-recipients')
  })

  test('every bad line is named in one error', async () => {
    const { what, next } = await refusal(['nonsense', recipient, identity, 'ssh-rsa AAAA'])
    expect(what).toMatch(/entry 1 is not/)
    expect(what).toMatch(/entry 3 is a private key/)
    expect(what).toMatch(/entry 4 is an SSH key/)
    expect(what).not.toMatch(/entry 2/)
    expect(next).toMatch(/age-keygen/)
  })
})

describe('an identity', () => {
  const read = (text: string) => parseIdentity(new Secret(text))

  test.each([
    ['alone', identity],
    ['with spaces around', `\n  ${identity}  \n\n`],
    ['as age-keygen writes it', `# created: 2026-11-22\n# public key: ${recipient}\n${identity}\n`],
    ['with Windows line ends', `# a comment\r\n${identity}\r\n`],
  ])('is read: %s', async (_name, text) => {
    const read1 = await read(text)
    expect(read1.recipients).toEqual([recipient])
    expect(read1.secret.reveal()).toBe(identity)
    expect(`${read1.secret}`).toBe('***')
  })

  test('may be several, for sets of before and after a rotation', async () => {
    const second = await generateIdentity()
    expect((await read(`${identity}\n${second}`)).recipients).toEqual([
      recipient,
      await identityToRecipient(second),
    ])
  })

  test.each([
    ['empty', '', /empty/],
    ['only comments', '# nothing\n', /empty/],
    ['a public key', recipient, /public key/],
    ['another kind of key', '-----BEGIN OPENSSH PRIVATE KEY-----', /does not start with/],
    ['cut', identity.slice(0, -1), /checksum/],
    ['mistyped', identity.slice(0, -1) + (identity.endsWith('Q') ? 'P' : 'Q'), /checksum/],
    ['one good and one bad', `${identity}\n${identity.slice(0, -2)}`, /checksum/],
  ])('is refused without its text: %s', async (_name, text, why) => {
    const error = await errorOf(read(text))
    expect(error).toMatchObject({ code: 'encryption-identity' })
    expect(error.message).toMatch(why)
    if (text.length > 20) expect(everythingIn(error)).not.toContain(text.slice(16, 32))
  })
})
