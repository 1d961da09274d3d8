/** What a validator app and its participant print when a re-onboarding goes wrong, and the documented repair. */

/** One known way to fail. */
export interface RecoverySign {
  readonly name: string
  readonly pattern: RegExp
  /** True where waiting cannot help, and every further start may make it worse. */
  readonly fatal: boolean
  readonly means: string
  readonly repair: string
}

/** Source: `production-operations/validator-disaster-recovery.mdx`, "Troubleshooting failed ACS imports". */
const importContracts =
  'Follow "Troubleshooting failed ACS imports" of the official page: check participant.topology.party_to_participant_mappings for the new participant and propose what is missing; stop the validator app, disconnect, import each party’s contracts from Scan (/v0/acs/PARTY) with participant.repair.import_acs, reconnect, start the app. If that fails: empty both databases and recover again with another new-participant-identifier.'
const fromTheStart =
  'Stop the node, empty both databases, and recover again with another new-participant-identifier: the first start of a participant cannot be repeated with the same one.'

/**
 * The texts come from Splice's `NodeInitializer`, `ParticipantPartyMigrator` and `ValidatorApp`, and from issues 752
 * and 2694 of canton-network/splice.
 */
export const recoverySigns: readonly RecoverySign[] = [
  {
    name: 'new-identity',
    pattern: /Node has no identity, generating a new one/,
    fatal: true,
    means: 'The app did not read the identities and made the node a new identity with new keys.',
    repair: `Check that the dump is mounted and participant-bootstrapping-dump is configured. ${fromTheStart}`,
  },
  {
    name: 'other-identifier',
    pattern: /Node has (?:identity|ID) \S+,? (?:but identifier|instead of expected ID) \S+/,
    fatal: true,
    means: 'The participant was initialised under another identifier than the app is configured with.',
    repair:
      'nodeIdentifier (Helm) or -P (start.sh) must be the new-participant-identifier, at every start from now on. If the databases are of an earlier attempt, empty them.',
  },
  {
    name: 'other-party-hint',
    pattern: /PartyId hint \S+ does not match configured hint \S+/,
    fatal: true,
    means: 'The configured party hint is not that of the node.',
    repair: 'Give the party hint that the plan names, in validatorPartyHint or -p.',
  },
  {
    name: 'dump-unreadable',
    pattern:
      /(?:NoSuchFile|AccessDenied|FileNotFound|Permission denied)[^\n]*participant-bootstrapping-dump|participant-bootstrapping-dump[^\n]*(?:No such file|Permission denied|not found)|Failed to (?:read|parse)[^\n]*(?:identities|participant-bootstrapping) ?dump/i,
    fatal: true,
    means: 'The app cannot read the identities at its mount.',
    repair:
      'The file must be readable for user 1001, its path absolute (compose takes a bare name for a volume), and the key of the Secret must be `content`.',
  },
  {
    name: 'missing-authorizers',
    pattern: /ImportTopologySnapshot[^\n]*[Mm]issing authorizers|Missing authorizers[^\n]*OwnerToKeyMapping/,
    fatal: true,
    means:
      'The topology in the identities lacks a signature. Nodes that were onboarded with 0.4.1 or before are known for it.',
    repair:
      'Derive the identities from a participant database of the node instead, or ask the support of your SV with this line of the log.',
  },
  {
    name: 'onboarding-secret',
    pattern: /(?:unknown|invalid|expired|new|missing) onboarding secret|onboarding secret (?:is|was|has)/i,
    fatal: false,
    means:
      'A recovery needs no onboarding secret. The app asks for one when it believes to be a new validator.',
    repair:
      'Do not ask for a new secret. Check the party hint, and that the identities are mounted and configured.',
  },
  {
    name: 'contracts-not-imported',
    pattern: /Unknown secret|ValidatorLicense not found/,
    fatal: true,
    means:
      'The parties moved to the new participant, but their contracts were not imported: the app was stopped in between, and a restart skips the import.',
    repair: `Do not just restart. ${importContracts}`,
  },
  {
    name: 'commitment-mismatch',
    pattern: /ACS_COMMITMENT_MISMATCH/,
    fatal: false,
    means: 'The participant holds other contracts of a party than its counter-participants.',
    repair: importContracts,
  },
  {
    name: 'member-disabled',
    pattern: /MemberDisabled\(PAR::|access is disabled/,
    fatal: true,
    means: 'The synchronizer does not admit this participant any more.',
    repair: fromTheStart,
  },
]

/** The known signs in a piece of log, each once. */
export function signsIn(log: string): RecoverySign[] {
  return recoverySigns.filter(({ pattern }) => pattern.test(log))
}
