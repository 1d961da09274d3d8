import { migrationIdOf, type NodeDescription, type Role } from '../node/deployment.ts'
import {
  type IdentitiesFile,
  type Manifest,
  type ManifestDatabase,
  type ManifestFile,
  manifestVersion,
} from '../repository/manifest.ts'
import type { SetId } from '../repository/set-id.ts'
import type { Identities } from '../splice/identities.ts'
import { settleIngestion } from '../splice/proofs.ts'
import type { Proof } from '../splice/splice.ts'
import type { Saved } from './saved.ts'

/** What a manifest is made of. */
export interface ManifestParts {
  readonly id: SetId
  readonly node: string
  readonly startedAt: Date
  readonly tool: Manifest['tool']
  readonly recipients: readonly string[]
  readonly description: NodeDescription
  readonly spliceVersion?: string
  readonly otherDatabases: Manifest['otherDatabases'] | readonly Manifest['otherDatabases'][number][]
  readonly identities?: { readonly facts: Identities; readonly takenAt: Date; readonly file: IdentitiesFile }
  readonly identitiesNotIncluded?: string
  readonly walletUsers?: readonly string[]
  readonly apps: Saved<'apps'>
  readonly participant: Saved<'participant'>
  readonly roles: readonly ManifestFile[]
  readonly proofs: readonly Proof[]
}

/** Says what the set is, in the form that is stored. What is unknown is left out, never guessed. */
export function composeManifest(parts: ManifestParts): Manifest {
  const { description, apps, participant, identities } = parts
  const participantId = participant.facts.participantId ?? identities?.facts.participantId
  const migrationId = migrationIdOf(description)
  const ingestion = settleIngestion(apps.facts, participantId, migrationId).entry
  return definedOnly({
    schemaVersion: manifestVersion,
    kind: 'backup-set',
    id: parts.id,
    node: parts.node,
    startedAt: parts.startedAt.toISOString(),
    finishedAt: new Date().toISOString(),
    tool: parts.tool,
    deployment: {
      kind: description.kind,
      location: description.location,
      components: description.components.map((component) => ({ ...component })),
      migrationId: migrationId ?? ingestion?.migrationId,
      partyHint: description.partyHint ?? apps.facts.validatorParty?.split('::')[0],
      participantIdentifier: description.participantIdentifier ?? participantId?.split('::')[1],
      record: description.record,
    },
    spliceVersion: parts.spliceVersion,
    participantId,
    validatorParty: apps.facts.validatorParty,
    dsoParty: apps.facts.dsoParty,
    synchronizerIds: participant.facts.synchronizerIds,
    schemaVersions: { apps: apps.facts.schemaVersion, participant: participant.facts.schemaVersion },
    facts: {
      appsOffset: ingestion?.highestOffset,
      ledgerEnd: participant.facts.ledgerEnd,
      prunedUpTo: participant.facts.prunedUpTo,
      dataTime: participant.facts.dataTime,
      custody: participant.facts.keys?.custody,
      users: participant.facts.users,
      walletUsers: parts.walletUsers,
      notRead: {
        ...prefixed('apps', apps.facts.missing),
        ...prefixed('participant', participant.facts.missing),
      },
    },
    identities: identities && {
      participantId: identities.facts.participantId,
      custody: identities.facts.custody,
      keySetDigest: identities.facts.keySetDigest,
      version: identities.facts.version,
      takenAt: identities.takenAt.toISOString(),
      file: identities.file,
    },
    identitiesNotIncluded: parts.identitiesNotIncluded,
    databases: [databaseEntry(apps), databaseEntry(participant)],
    roles: parts.roles,
    otherDatabases: parts.otherDatabases,
    encryptionRecipients: parts.recipients,
    proofs: parts.proofs,
  }) as Manifest
}

function databaseEntry(one: Saved<Role>): ManifestDatabase {
  return {
    role: one.role,
    name: one.name,
    ...(one.schema !== undefined && { schema: one.schema }),
    server: { ...one.server, settings: [...one.server.settings] },
    capture: one.capture,
    startedAt: one.startedAt.toISOString(),
    finishedAt: one.finishedAt.toISOString(),
    inventory: {
      ...one.inventory,
      rows: { ...one.inventory.rows },
      sequenceValues: { ...one.inventory.sequenceValues },
    },
    catalog: one.catalog,
    files: [...one.files],
  } as ManifestDatabase
}

function prefixed(role: Role, missing: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(missing).map(([fact, reason]) => [`${role}.${fact}`, reason]))
}

/** Drops undefined members: JSON has no word for them. */
function definedOnly(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
