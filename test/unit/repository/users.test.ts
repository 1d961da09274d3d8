import { describe, expect, it } from 'vitest'
import { digestUsers, formatUsers, parseUsers, userTest } from '../../../src/repository/users.ts'
import { sampleFile, sampleManifest } from '../../support/sample-manifest.ts'

const list = {
  users: [
    { id: 'alice', primaryParty: 'alice::1220aa', rights: ['canActAs alice::1220aa'] },
    { id: 'bob', primaryParty: 'bob::1220ff', rights: [] },
  ],
  walletUsers: ['alice', 'carol'],
}

describe('the users of a set', () => {
  it('are known by their names, and neither names nor parties stand in the manifest', () => {
    const users = { ...digestUsers(list, '1220aa'), file: sampleFile('users.json.age') }
    expect(users).toMatchObject({ count: 3, externalParties: 1 })
    for (const word of ['alice', 'bob', 'carol', '1220ff', 'canActAs'])
      expect(JSON.stringify(users)).not.toContain(word)
    const isKnown = userTest(sampleManifest({ users }))
    expect(['alice', 'bob', 'carol', 'dave', ''].map((user) => isKnown?.(user))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })

  it('have other digests in every set: two sets do not tell which users they share', () => {
    const [one, two] = [digestUsers(list, '1220aa'), digestUsers(list, '1220aa')]
    expect(one.digests.filter((digest) => two.digests.includes(digest))).toEqual([])
  })

  it('take little room', () => {
    const many = { users: Array.from({ length: 3000 }, (_, n) => ({ id: `user-${n}`, rights: [] })) }
    expect(JSON.stringify(digestUsers(many, undefined)).length).toBeLessThan(60_000)
  })

  it('are not known where no one was asked, and those of old sets are as they stand there', () => {
    const { users: _, ...old } = sampleManifest()
    expect(userTest(old)).toBeUndefined()
    const facts = { ...old.facts, users: [{ id: 'alice', rights: [] }], walletUsers: ['bob'] }
    expect(['alice', 'bob', 'carol'].map((user) => userTest({ ...old, facts })?.(user))).toEqual([
      true,
      true,
      false,
    ])
  })

  it('come back from their file as they were', () => {
    expect(parseUsers(formatUsers(list))).toEqual(list)
    expect(parseUsers(formatUsers({ walletUsers: ['alice'] }))).toEqual({ walletUsers: ['alice'] })
    expect(() => parseUsers(Buffer.from('{"users":[{}]}'))).toThrow()
  })
})
