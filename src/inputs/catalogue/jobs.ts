/** What each action is told about one run of it. */
import type { Groups } from './entry.ts'

export const jobGroups = {
  backupChoices: {
    heading: 'What to do',
    actions: ['backup'],
    inputs: {
      method: {
        kind: 'choice',
        values: ['dump', 'volume-snapshot', 'command'],
        default: 'dump',
        words: 'How the databases are saved. `dump`: by `pg_dump`, encrypted, in the repository. `volume-snapshot`: by snapshots of their volumes in the cluster (`deployment: kubernetes`). `command`: by `backup-command`.',
      },
      identities: {
        kind: 'choice',
        values: ['required', 'none'],
        default: 'required',
        actions: ['backup', 'verify'],
        words: '`required`: the set holds the node identities, or the run fails. `none`: they are not fetched; keep them up to date in another way.',
        for: { verify: { words: '`mode: freshness`: `none` where the sets are without identities on purpose.' } },
      },
      'max-data-age': { kind: 'duration', default: '30m', words: "The run is red, though the set is published, when the newest event in the participant's database is older than this: the node is behind or cut off." },
      'unknown-databases': { kind: 'choice', values: ['warn', 'fail'], default: 'warn', words: 'What to do about databases on the server that belong to no known part of the node: `warn` or `fail`.' },
      'zstd-level': { kind: 'integer', min: 1, max: 19, default: '1', actions: ['backup', 'dr-snapshot'], words: 'Compression level of what is dumped, 1 (fast) to 19 (small).' },
      pin: 'Why this set must be kept whatever the policy says, such as `before upgrade to 0.6.8`. Empty: it is not pinned.',
    },
  },
  restoreChoices: {
    heading: 'What to do',
    actions: ['restore'],
    inputs: {
      mode: {
        kind: 'choice',
        values: ['restore', 'rollback', 'identities', 'advise'],
        default: 'restore',
        decides: true,
        words: '`restore`; `rollback` (with `dry-run: false`): undo a restore that was cut off before the node was started again, and start the node as it was; `identities`: onboard the node again from its identities, where no backup of the databases can be restored; `advise`: only say which of these applies.',
      },
      set: { default: 'latest', decides: true, words: 'Which backup set: its id, or `latest` for the newest complete one whose proofs pass (`mode: identities`: the newest with identities).' },
      before: {
        kind: 'time',
        decides: true,
        goesWith: { set: ['latest'] },
        words: 'With `set: latest`: take the newest set that was finished by this time (ISO 8601 with a time zone), for example when the newest ones hold the damage.',
      },
      components: { kind: 'choice', values: ['all', 'apps', 'participant'], default: 'all', words: 'What to restore: `all`, `apps` or `participant`. One alone must still fit the other as it is.' },
      'dry-run': { kind: 'boolean', default: 'true', first: true, decides: true, words: '`true` prints the plan and changes nothing. Read it, then run again with `false` and `confirm`.' },
      confirm: { first: true, decides: true, requiredWith: { 'dry-run': ['false'], mode: ['restore', 'identities'] }, words: 'The id of the participant, exactly as the plan prints it. Required with `dry-run: false`.' },
      'plan-digest': {
        decides: true,
        goesWith: { mode: ['restore', 'identities'], 'dry-run': ['false'] },
        words: 'The output `plan-digest` of the dry run that was approved. With it, the run is refused when the plan has changed since: another set, another target, another content, another choice. For `mode: restore` and `identities`.',
      },
      'approval-environment': {
        actions: ['restore', 'dr-snapshot'],
        decides: true,
        goesWith: { 'dry-run': ['true'] },
        words:
          'With `dry-run: true`: the environment of the job that will carry the plan out. GitHub is asked whether somebody has to review jobs in it; if not, or if that cannot be told, the run ends red (`approval-missing`), and else the summary says who. The job needs `permissions: actions: read`. Empty: not asked.',
      },
      'max-age': { kind: 'duration', default: '30d', words: 'Refuse a set whose data is older than this: after 30 days the network may have pruned what the node needs to catch up.' },
      replace: {
        kind: 'choice',
        values: ['nothing', 'same-node', 'any-node'],
        default: 'nothing',
        first: true,
        words: 'What may be replaced. `nothing`: the target databases must be empty or absent. `same-node`: databases that hold this participant. `any-node`: whatever they hold. What is replaced is kept as a safety copy.',
      },
      'missing-roles': {
        kind: 'choice',
        values: ['refuse', 'create', 'skip'],
        default: 'refuse',
        words:
          'What to do about roles that owners, grants, policies and settings of the set name and the target lacks. `refuse`: the plan names them. `create`: they are created, without a password and without LOGIN; the user needs CREATEROLE. `skip`: what names them is left out, and their objects belong to the owner of the database.',
      },
      'allow-locale-change': {
        kind: 'boolean',
        default: 'false',
        words: '`true` restores into a database of another locale where the target lacks that of the set: text sorts in another order then. Without it the plan is refused.',
      },
      'keep-safety-copy': { kind: 'boolean', default: 'true', words: '`false` removes the safety copy of the replaced databases once the node runs again and was checked.' },
      jobs: {
        kind: 'integer',
        max: 32,
        default: '0',
        actions: ['restore', 'verify'],
        words: 'How many sessions may work on a database at a time: large tables are loaded side by side, for which the set is read up to four times, and indexes are built beside them. `0`: as many as there are processors, up to 8; `1`: one after the other.',
        for: { verify: { words: 'How many sessions may work on a database at a time. `0`: as many as there are processors, up to 8.' } },
      },
      'postgres-tuning': {
        kind: 'choice',
        values: ['session', 'reload'],
        default: 'session',
        words: '`reload` also changes settings of the server for the time of the restore (`max_wal_size`, `checkpoint_timeout`) and puts them back; it takes a superuser and up to 8 GiB for the write-ahead log. `session` leaves the server as it is.',
      },
      'reonboard-users': { kind: 'boolean', default: 'false', words: '`true` onboards the users again that the node had and the set does not know, with their old party ids.' },
      'scan-url': {
        kind: 'url',
        protocols: ['http', 'https'],
        words: 'Address of a Scan app of the network, such as `https://scan.sv-1.global.canton.network.sync.global`, to see whether the network was reset or upgraded. Only public endpoints are asked. Without it that is not checked.',
      },
      'stop-command': {
        goesWith: { deployment: ['compose', 'external'] },
        words: 'Shell command that stops the validator app and the participant, and returns when they are gone. Without it they must be stopped already. Compose: not needed; run first, then the containers are stopped.',
      },
      'start-command': {
        goesWith: { deployment: ['compose', 'external'] },
        words: 'Shell command that starts the participant and then the validator app. Without it you start them. Compose: only where starting the containers does not do.',
      },
      'stop-timeout': { kind: 'duration', default: '2m', words: 'How long the node may take to let go of its databases after it was stopped.' },
    },
  },
  recovery: {
    heading: 'Onboarding again from identities',
    actions: ['restore'],
    inputs: {
      'new-participant-identifier': {
        decides: true,
        requiredWith: { mode: ['identities'] },
        goesWith: { mode: ['identities'] },
        words: '`mode: identities`: the name of the new participant. One that was never used, neither by this node nor in an earlier recovery; all later starts of the node need the same.',
      },
      'party-hint': { goesWith: { mode: ['identities'] }, words: '`mode: identities`: the party hint of the node, where no set knows it. The same as ever.' },
      'after-placing': {
        kind: 'choice',
        values: ['watch', 'start', 'leave'],
        default: 'watch',
        words: '`mode: identities`: what follows when the identities are in place. `watch`: wait up to `ready-timeout` for the node that you start, watch it, and remove the identities. `start`: start it as well (Compose, or with `start-command`). `leave`: end; a later run with `watch` finishes.',
      },
      'identities-path': {
        kind: 'path',
        goesWith: { deployment: ['compose', 'external'] },
        words: '`mode: identities`: absolute path of the file that the validator app reads. Compose: in the folder of the Compose files by default. Kubernetes: not used, a Secret is made.',
      },
      'sponsor-sv-url': { kind: 'url', protocols: ['http', 'https'], goesWith: { mode: ['identities'] }, words: '`mode: identities`, Compose: address of the sponsor SV for `start.sh -s`. Default: the one that the node had.' },
    },
  },
  drSnapshotChoices: {
    heading: 'What to do',
    actions: ['dr-snapshot'],
    inputs: {
      timestamp: { required: true, first: true, decides: true, words: 'The moment that the SVs recover the network from, exactly as they announced it: UTC, `YYYY-MM-DDTHH:MM:SSZ`.' },
      'dry-run': {
        kind: 'boolean',
        default: 'false',
        first: true,
        decides: true,
        words: '`true` prints the plan and changes nothing: no lock, no DR set, no file, no restart. The default is `false`, since the dump can be had for about a day only and what a run does by default leaves the node running as it is.',
      },
      'plan-digest': {
        decides: true,
        goesWith: { 'dry-run': ['false'] },
        words: 'The output `plan-digest` of the dry run that was approved. With it, the run is refused when the plan has changed since: another moment, another target, another dump in the place of the new one, another choice.',
      },
      'migration-id': { kind: 'integer', words: "Migration id of the network that recovers, as the SVs announced it. Default: one more than the node's own." },
      force: { kind: 'boolean', default: 'true', words: '`true`, as in the runbook: the dump is made at any moment. `false`: the validator app first looks whether the moment is a clean one.' },
      'participant-id': {
        pattern: /^PAR::[^:]+::1220[0-9a-f]{64}$/,
        must: 'be of the form PAR::<identifier>::1220<64 hex digits>',
        words: "The node's participant id (`PAR::…::1220…`), against which the dump is checked. Default: read from the participant database, else from the newest backup set.",
      },
      copy: { kind: 'boolean', default: 'true', words: "`false` leaves the dump out of the node's volume: only the encrypted copy is made." },
      restart: {
        kind: 'boolean',
        default: 'false',
        goesWith: { copy: ['true'], deployment: ['compose', 'kubernetes'] },
        words: '`true` starts the node anew so that it imports the dump, and watches it until it is ready. Compose: `start.sh` with the new migration id and `-M`. Kubernetes: a rollout restart; the Helm values must have been changed before, or by `start-command`.',
      },
      'start-command': {
        goesWith: { restart: ['true'] },
        words: 'With `restart`: shell command to run instead, such as a `start.sh` line with further flags, or `helm upgrade …`. Compose: it runs in the folder of the compose files.',
      },
      'snapshot-timeout': { kind: 'duration', default: '10m', words: 'How long the validator app may take until its answer begins, and to pause within it.' },
      'catch-up-timeout': { kind: 'duration', default: '10m', words: 'How long a participant that has not come as far as the timestamp is waited for, as long as its ledger end moves.' },
    },
  },
  commands: {
    heading: 'Copies by a command of your own',
    actions: ['backup', 'restore'],
    inputs: {
      'backup-command': {
        requiredWith: { method: ['command'] },
        goesWith: { method: ['command'] },
        words: "`method: command`: shell command that saves one database server and ends when the copy is complete, with the copy's id as the last line of its output. It is given `SPLICE_ROLES` (`apps`, `participant` or `apps participant`) and `SPLICE_ID` in its environment.",
        for: { restore: { words: 'For such a set: the command of the backup, which saves what is there before it is replaced (`SPLICE_PURPOSE` is `safety-copy` then).' } },
      },
      'restore-command': {
        actions: ['restore'],
        words: 'For a set that was taken with `method: command`: shell command that restores one database server and ends when that is done. It is given `SPLICE_REFERENCE`, the id that `backup-command` printed, with `SPLICE_ROLES` and `SPLICE_ID` in its environment.',
      },
      'discard-command': { actions: ['backup'], words: 'Shell command that removes what `backup-command` made, named by `SPLICE_REFERENCE`, also when it is not there any more. Without it sets of such copies are never removed.' },
      'copy-is-atomic': {
        kind: 'boolean',
        default: 'false',
        words: '`method: command` with both databases on one server: `true` says that `backup-command` saves the whole server at one moment, as the backups of Cloud SQL and RDS do.',
      },
      'command-timeout': { kind: 'duration', default: '3h', words: '`method: command`, and sets that were taken so: the longest that one run of a command may take.' },
    },
  },
} as const satisfies Groups
