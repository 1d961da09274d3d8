import type { NodeDescription } from '../node/deployment.ts'
import { type DrManifest, drManifestVersion } from '../repository/dr-manifest.ts'
import type { SetId } from '../repository/set-id.ts'
import type { SnapshotFacts } from '../splice/data-snapshot.ts'
import type { Proof } from '../splice/splice.ts'
import type { Received } from './receive.ts'

/** Says what the DR set is, in the form that is stored. */
export function composeDrManifest(parts: {
  readonly id: SetId
  readonly node: string
  readonly startedAt: Date
  readonly tool: DrManifest['tool']
  readonly description: NodeDescription
  readonly spliceVersion: string
  readonly timestamp: string
  readonly force: boolean
  readonly facts: SnapshotFacts
  readonly json: Received['json']
  readonly file: Received['file']
  readonly placed?: DrManifest['placed']
  readonly recipients: readonly string[]
  readonly proofs: readonly Proof[]
}): DrManifest {
  const { facts, description } = parts
  return {
    schemaVersion: drManifestVersion,
    kind: 'dr-set',
    id: parts.id,
    node: parts.node,
    startedAt: parts.startedAt.toISOString(),
    finishedAt: new Date().toISOString(),
    tool: parts.tool,
    deployment: { kind: description.kind, location: description.location },
    spliceVersion: parts.spliceVersion,
    participantId: facts.participantId,
    snapshot: {
      timestamp: parts.timestamp,
      force: parts.force,
      migrationId: facts.migrationId,
      synchronizerId: facts.synchronizerId,
      createdAt: facts.createdAt,
      custody: facts.custody,
      keySetDigest: facts.keySetDigest,
      dars: facts.dars,
      users: facts.users,
      json: parts.json,
      file: parts.file,
    },
    ...(parts.placed && { placed: parts.placed }),
    encryptionRecipients: [...parts.recipients],
    proofs: [...parts.proofs],
  }
}
