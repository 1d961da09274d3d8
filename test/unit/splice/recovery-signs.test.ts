import { describe, expect, it } from 'vitest'
import { recoverySigns, signsIn } from '../../../src/splice/recovery-signs.ts'

describe('the signs of a recovery that goes wrong', () => {
  it.each([
    ['INFO Node has no identity, generating a new one', 'new-identity'],
    ['ERROR Node has identity old::1220ab, but identifier new was expected.', 'other-identifier'],
    ['ERROR Node has ID PAR::a::1220 instead of expected ID PAR::b::1220.', 'other-identifier'],
    ['PartyId hint org-a-1 does not match configured hint org-b-1', 'other-party-hint'],
    [
      'java.nio.file.AccessDeniedException: /participant-bootstrapping-dump/identities.json',
      'dump-unreadable',
    ],
    ['java.nio.file.NoSuchFileException: /participant-bootstrapping-dump/content', 'dump-unreadable'],
    ['ImportTopologySnapshot failed: Missing authorizers for OwnerToKeyMapping', 'missing-authorizers'],
    ['Please provide a new onboarding secret', 'onboarding-secret'],
    ['WARN Unknown secret', 'contracts-not-imported'],
    ['ValidatorLicense not found for party', 'contracts-not-imported'],
    ['ACS_COMMITMENT_MISMATCH(5,0): The local commitment does not match', 'commitment-mismatch'],
    ['FAILED_PRECONDITION/MemberDisabled(PAR::a::1220)', 'member-disabled'],
  ])('%s', (line, name) => {
    expect(signsIn(`2026-11-22 INFO before\n${line}\nafter`).map((sign) => sign.name)).toEqual([name])
  })

  it('finds nothing in what a good start prints', () => {
    const log =
      'Read participant bootstrapping dump\nInitialised participant\nImporting ACS from scan\nvalidator is active'
    expect(signsIn(log)).toEqual([])
  })

  it('says for each what it means and what repairs it', () => {
    for (const { means, repair } of recoverySigns) {
      expect(means).toMatch(/[.]$/)
      expect(repair).toMatch(/[.]$/)
    }
  })
})
