/** Where sets are kept, for whom they are encrypted, and which of them are kept. */
import { type Groups, setActions } from './entry.ts'
import { storageGroups } from './storage.ts'

/** Where the addresses of several at once are explained. */
const several = 'Instead of `repository`: several at once, one a line, as `ADDRESS` or `ADDRESS optional`.'
const addresses = Object.values(storageGroups).map(({ address }) => `\`${address}\``)
const place = `an absolute path or a \`file://\` URL of a folder that outlives the runner, ${addresses.slice(0, -1).join(', ')} or ${addresses.at(-1)}. Credentials come from the environment (a role by OIDC, a workload identity), never from the address. Required, or \`repositories\`.`
const artifacts = '`artifact:`: token that lists, reads and removes artifacts. The job needs `permissions: actions: write`; `read` where nothing is written.'
const artifactsAndApproval = `${artifacts} \`approval-environment\`: token that reads the environment, with \`actions: read\`.`

export const repositoryGroups = {
  repository: {
    heading: 'Where sets are kept',
    actions: setActions,
    inputs: {
      repository: {
        first: true,
        words: `The place that holds the backup sets: ${place}`,
        for: {
          'dr-snapshot': { words: `The place that holds the backup sets and gets the DR set: ${place}` },
          verify: { words: `The place that holds the backup sets; reading is enough, with \`record: false\`: ${place}` },
        },
      },
      repositories: {
        kind: 'list',
        words: `${several} A set counts when all required ones have it; an optional one that fails or stalls is left out of the run. The first is required and holds the lock and the journals.`,
        for: {
          restore: { words: `${several} A file that is missing or damaged in one is read from the next. The first holds the lock and the journals.` },
          'dr-snapshot': { words: `${several} The first is required and holds the lock.` },
          verify: { words: `${several} A file that is missing or damaged in one is read from the next.` },
        },
      },
      'identities-repository': {
        actions: ['backup', 'restore', 'verify'],
        words: 'Where the identities are held instead of in the set, so that keys and data are apart: another repository (any address that `repository` takes but `artifact:`), `aws-secretsmanager://region/name`, `gcp-secretmanager://project/secret`, `vault://mount/path` or `kubernetes-secret://namespace/name`.',
        for: {
          restore: { words: '`mode: identities`: where the identities are held when they are not in the set, as the backup was told.' },
          verify: { words: 'Where the identities are held when they are not in the set, as the backup was told. Absent: such identities are not checked.' },
        },
      },
      'repair-repositories': {
        kind: 'boolean',
        default: 'false',
        actions: ['backup'],
        goesWith: { repositories: [] },
        words: '`true` copies sets that one of several `repositories` lacks to it before the backup, checked while they are read. Default: they are reported.',
      },
      'github-token': { kind: 'secret', default: `\${{ github.token }}`, words: artifacts, for: { restore: { words: artifactsAndApproval }, 'dr-snapshot': { words: artifactsAndApproval } } },
    },
  },
  ...storageGroups,
  encryption: {
    heading: 'Encryption',
    actions: ['backup', 'dr-snapshot'],
    inputs: {
      'encryption-recipients': {
        kind: 'list',
        first: true,
        words: 'age public keys (`age1…`), one a line, `#` comments allowed. Everything that is stored is encrypted to all of them; the matching private keys are needed to restore and never here.',
      },
      'allow-unencrypted': {
        kind: 'boolean',
        default: 'false',
        words: '`true` makes a backup without recipients possible. The identities dump holds private keys and is then left out of the set, unless `identities-repository` is a secret manager.',
        for: { 'dr-snapshot': { words: '`true` stores the copy in the clear when there is no recipient. It holds the private keys of the node.' } },
      },
      'encryption-identity': {
        kind: 'secret',
        actions: ['restore', 'verify'],
        first: true,
        words: 'age private key (`AGE-SECRET-KEY-…`) that opens the set. From a secret; it never reaches a disk. A dry run of `mode: restore` does without, and then its plan says that it is not checked whether the set opens.',
        for: { verify: { words: 'age private key (`AGE-SECRET-KEY-…`) that opens the set. From a secret; it never reaches a disk. Not needed with `depth: digest`.' } },
      },
    },
  },
  retention: {
    heading: 'Which sets are kept',
    actions: ['backup'],
    inputs: {
      'keep-last': { kind: 'integer', max: 100000, words: 'Retention: how many of the newest sets to keep. Only sets that can be restored count, here and below. Without any `keep-` input nothing is ever removed.' },
      'keep-within': { kind: 'duration', words: 'Retention: keep every set not older than this, counted from the newest, such as `48h`.' },
      'keep-daily': { kind: 'integer', max: 100000, words: 'Retention: keep the newest set of each of so many days (UTC).' },
      'keep-weekly': { kind: 'integer', max: 100000, words: 'Retention: keep the newest set of each of so many weeks (from Monday, UTC).' },
      'keep-monthly': { kind: 'integer', max: 100000, words: 'Retention: keep the newest set of each of so many months (UTC).' },
      'keep-yearly': { kind: 'integer', max: 100000, words: 'Retention: keep the newest set of each of so many years (UTC).' },
      'pruning-retention': {
        kind: 'duration',
        words: "Retention of the participant's own pruning, such as `48h`, if its history is wanted: then sets are kept, without end, so close that what the participant prunes is in one of them.",
      },
      'keep-across-changes': { kind: 'duration', default: '30d', words: 'How long the last set before a change of migration id, Splice version or synchronizer is kept. Old synchronizers keep 30 days.' },
      prune: { kind: 'choice', values: ['plan', 'run', 'off'], default: 'plan', words: 'What to do about sets that no rule keeps, after a backup without problems. `plan`: say which. `run`: remove them. `off`: nothing.' },
      'max-removals': { kind: 'integer', min: 1, default: '20', words: 'The most sets that one run may remove. With more to remove it removes none and is red.' },
    },
  },
} as const satisfies Groups
