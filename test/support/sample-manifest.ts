import type { Manifest, ManifestCatalog, ManifestFile } from '../../src/repository/manifest.ts'
import { newSetId } from '../../src/repository/set-id.ts'

/** A file of a set as a manifest describes it. */
export function sampleFile(name: string, change: Partial<ManifestFile> = {}): ManifestFile {
  return {
    name,
    bytes: 4,
    sha256: `sha256:${'a'.repeat(64)}`,
    plain: { bytes: 3, sha256: `sha256:${'b'.repeat(64)}` },
    encryption: 'age',
    compression: 'zstd',
    open: `age -d -i KEY_FILE ${name} | zstd -d | pg_restore -d EMPTY_DATABASE`,
    ...change,
  }
}

/** The catalog of a database in which every member is there. */
export function sampleCatalog(change: Partial<ManifestCatalog> = {}): ManifestCatalog {
  return {
    locale: { encoding: 'UTF8', provider: 'libc', collate: 'C', ctype: 'C' },
    connectionLimit: -1,
    roleSettings: [],
    owners: {},
    privileges: {},
    extensions: [],
    roles: [],
    superuserObjects: [],
    subscriptions: [],
    publications: [],
    tablespaces: [],
    invalidIndexes: [],
    unloggedTables: [],
    largeObjects: 0,
    policyTables: [],
    searchPathObjects: [],
    ...change,
  }
}

function sampleDatabase<R extends 'apps' | 'participant'>(role: R, name: string) {
  return {
    role,
    name,
    server: {
      version: '14.23',
      major: 14,
      encoding: 'UTF8',
      collate: 'C',
      ctype: 'C',
      owner: 'cnadmin',
      settings: ['search_path=validator'],
      dataChecksums: 'off',
      databaseBytes: 8_000_000,
    },
    capture: { method: 'dump' as const, clientMajor: 15 },
    startedAt: '2026-11-22T18:30:13.000Z',
    finishedAt: '2026-11-22T18:30:14.000Z',
    inventory: {
      tables: 1,
      indexes: 1,
      sequences: 1,
      constraints: 0,
      rows: { 'validator.store_descriptors': 3, 'validator.large': null },
      sequenceValues: { 'validator.numbers': 1, 'validator.unused': null },
    },
    schema: 'validator',
    catalog: sampleCatalog(),
    files: [sampleFile(`${role}.dump.zst.age`)],
  }
}

/** A manifest in which every optional member is there. */
export function sampleManifest(change: Partial<Manifest> = {}): Manifest {
  const participantId = `PAR::demo-validator-1::1220${'0'.repeat(64)}`
  return {
    schemaVersion: 2,
    kind: 'backup-set',
    id: newSetId(),
    node: 'demo',
    startedAt: '2026-11-22T18:30:12.345Z',
    finishedAt: '2026-11-22T18:30:15.000Z',
    tool: { name: 'splice-validator-backup-actions', version: '0.1.0' },
    deployment: {
      kind: 'compose',
      location: 'compose project splice-validator',
      components: [{ name: 'participant', replicas: 1, image: 'participant:0.4.15' }],
      migrationId: 0,
      partyHint: 'demo-validator-1',
      participantIdentifier: 'demo-validator-1',
      record: { project: 'splice-validator', nested: [1, null, { deep: true }] },
    },
    spliceVersion: '0.4.15',
    participantId,
    validatorParty: `demo-validator-1::1220${'0'.repeat(64)}`,
    dsoParty: `DSO::1220${'1'.repeat(64)}`,
    synchronizerIds: [`global-domain::1220${'1'.repeat(64)}`],
    schemaVersions: { apps: '041', participant: '2.1' },
    facts: {
      appsOffset: 41,
      ledgerEnd: 42,
      prunedUpTo: 0,
      dataTime: '2026-11-22T18:30:11.000Z',
      custody: 'plain',
      users: [{ id: 'alice', primaryParty: 'alice::1220', deactivated: true, rights: ['participantAdmin'] }],
      walletUsers: ['alice'],
      notRead: { 'apps.userParties': 'no such table' },
    },
    identities: {
      participantId,
      custody: 'plain',
      keySetDigest: `sha256:${'c'.repeat(64)}`,
      version: '0.4.15',
      takenAt: '2026-11-22T18:30:12.900Z',
      file: sampleFile('identities.json.age', { compression: 'none' }),
    },
    databases: [sampleDatabase('apps', 'validator'), sampleDatabase('participant', 'participant-0')],
    roles: [sampleFile('roles-apps.sql.age', { compression: 'none' })],
    otherDatabases: [{ name: 'postgres', attribution: 'maintenance' }],
    encryptionRecipients: ['age1qyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqs3290gq'],
    proofs: [{ name: 'order', verdict: 'pass', detail: 'apps 41, ledger end 42' }],
    ...change,
  }
}
