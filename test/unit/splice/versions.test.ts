import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  capabilities,
  compareVersions,
  parseVersion,
  type SpliceVersion,
} from '../../../src/splice/versions.ts'

function version(text: string): SpliceVersion {
  const parsed = parseVersion(text)
  if (parsed === undefined) throw new Error(`${text} is a version`)
  return parsed
}

const number = fc.nat({ max: 99 })
const anyVersion = fc.record(
  {
    major: number,
    minor: number,
    patch: number,
    prerelease: fc.stringMatching(/^[0-9a-z]{1,4}(\.[0-9a-z]{1,4}){0,3}$/),
  },
  { requiredKeys: ['major', 'minor', 'patch'] },
)

describe('versions', () => {
  test('are read with what follows the dash', () => {
    expect(parseVersion('0.4.15')).toEqual({ major: 0, minor: 4, patch: 15 })
    expect(parseVersion('v0.7.0-snapshot.20260301.1.0.vabc')).toEqual({
      major: 0,
      minor: 7,
      patch: 0,
      prerelease: 'snapshot.20260301.1.0.vabc',
    })
  })

  test.each(['', 'main', '0.5', '0.5.x', '0.5.5.1', '00.5.5', '0.5.5-', '0.5.5 or later'])(
    '%j is none',
    (text) => {
      expect(parseVersion(text)).toBeUndefined()
      expect(capabilities(text)).toBeUndefined()
    },
  )

  test('compare by number, not by text, and a snapshot is older than its release', () => {
    const ordered = [
      '0.4.9',
      '0.4.15',
      '0.5.5-snapshot.20260101',
      '0.5.5-snapshot.20260102',
      '0.5.5',
      '0.5.10',
      '0.10.0',
      '1.0.0',
    ]
    const shuffled = [...ordered].sort().reverse()
    expect(shuffled.sort((a, b) => compareVersions(version(a), version(b)))).toEqual(ordered)
  })

  test('the order is total: antisymmetric, transitive, and 0 only for what is the same', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, anyVersion, (a, b, c) => {
        expect(Math.sign(compareVersions(a, b))).toBe(0 - Math.sign(compareVersions(b, a)))
        if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0) {
          expect(compareVersions(a, c)).toBeLessThanOrEqual(0)
        }
      }),
    )
  })
})

describe('capabilities', () => {
  test.each([
    ['0.5.4', { adminNeedsParticipantAdmin: false }],
    ['0.5.5', { adminNeedsParticipantAdmin: true }],
    ['0.5.10', { adminNeedsParticipantAdmin: true }],
    ['0.6.1', { dataSnapshot: true, migrationFlag: true }],
    ['0.6.2', { dataSnapshot: false, migrationFlag: true }],
    ['0.6.7', { migrationFlag: false, migrationIdOptional: false, databaseConflictGuard: false }],
    ['0.6.8', { migrationIdOptional: true, databaseConflictGuard: true, instanceLock: false }],
    ['0.6.10', { instanceLock: true }],
    ['0.4.15', { defaultUnsafeAudience: 'https://validator.example.com' }],
    ['0.7.1', { defaultUnsafeAudience: 'https://canton.network.global' }],
    ['0.7.0-snapshot.20260301', { instanceLock: true, dataSnapshot: false }],
    ['1.0.0', { instanceLock: true, migrationFlag: false }],
  ])('of %s', (text, expected) => {
    expect(capabilities(text)).toMatchObject(expected)
  })

  test('where the default audience changed is not known, so none is named', () => {
    expect(capabilities('0.5.5')).not.toHaveProperty('defaultUnsafeAudience')
  })
})
