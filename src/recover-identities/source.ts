import { collect } from '../pipeline/meter.ts'
import type { Manifest } from '../repository/manifest.ts'
import { isSetId, type SetId } from '../repository/set-id.ts'
import type { BackupSets } from '../repository/sets.ts'
import { openFile, type SetSource } from '../restore/databases.ts'
import { type Identities, maxIdentitiesBytes, parseIdentities } from '../splice/identities.ts'
import { Failure } from '../system/failure.ts'

/** A set with identities, and what the repository knows beside it. */
export interface IdentitiesSource {
  readonly manifest: Manifest
  readonly why: string
  /** Manifests of all sets that can be read, newest first. */
  readonly history: readonly Manifest[]
  /** Manifests that cannot be read: the identifiers in them are not known. */
  readonly unreadable: readonly string[]
  /** The participant of the newest set, when it is another than that of the identities. */
  readonly newerParticipant?: string
}

/**
 * Chooses the set: the one named, or the newest that has identities.
 * @throws Failure `no-identities`, `set-id`, `set-missing`.
 */
export async function chooseIdentities(sets: BackupSets, wanted: string): Promise<IdentitiesSource> {
  const listed = await sets.list()
  const history = listed.flatMap(({ read }) => read?.manifest ?? [])
  const unreadable = listed.flatMap(({ id, problem }) => (problem === undefined ? [] : [id]))
  const common = { history, unreadable }
  if (wanted !== 'latest') {
    if (!isSetId(wanted)) {
      throw new Failure('set-id', {
        what: `set: ${JSON.stringify(wanted)} is not a set id.`,
        next: 'Give `latest` or an id such as 20261122T183012345Z-k7f3qz.',
      })
    }
    const { manifest } = await sets.read(wanted)
    if (manifest.identities === undefined) throw none(sets, `set ${wanted} has none (${whyNot(manifest)})`)
    return { manifest, why: 'it was asked for', ...common }
  }
  const passedOver: string[] = []
  for (const manifest of history) {
    const problem = await sets.identitiesProblem(manifest)
    if (problem === undefined) {
      const newest = history.find(({ participantId }) => participantId !== undefined)?.participantId
      const other = newest !== undefined && newest !== manifest.identities?.participantId
      return {
        manifest,
        why: 'the newest set with identities',
        ...common,
        ...(other && { newerParticipant: newest }),
      }
    }
    passedOver.push(`${manifest.id}: ${problem}`)
  }
  throw none(sets, passedOver.length > 0 ? passedOver.slice(0, 5).join('; ') : 'there is no set at all')
}

/**
 * Opens the identities in memory and checks them against the manifest.
 * @throws Failure `encryption-identity`, `wrong-key`, `damaged`, `identities-malformed`.
 */
export async function openIdentities(source: SetSource, signal: AbortSignal): Promise<Identities> {
  const { manifest, identity } = source
  const entry = manifest.identities
  if (entry === undefined) throw new Error('a set with identities was chosen')
  if (entry.file.encryption === 'age' && identity === undefined) {
    throw new Failure('encryption-identity', {
      what: 'The identities are encrypted and no encryption-identity is given.',
      next: `Give the private key of one of their recipients: ${manifest.encryptionRecipients.join(', ')}.`,
    })
  }
  await source.sets.checkFile(manifest.id as SetId, entry.file, signal)
  const identities = parseIdentities(
    await collect(openFile(source, entry.file, signal), maxIdentitiesBytes + 1),
  )
  if (
    identities.participantId !== entry.participantId ||
    identities.keySetDigest !== entry.keySetDigest ||
    identities.custody !== entry.custody
  ) {
    throw new Failure('damaged', {
      what: `The identities in set ${manifest.id} are not those that its manifest names (${identities.participantId}, manifest ${entry.participantId}).`,
      means: 'A file or the manifest was exchanged. Nothing was changed.',
      next: 'Take another copy of the set, or an older set.',
    })
  }
  return identities
}

function whyNot(manifest: Manifest): string {
  return manifest.identitiesNotIncluded ?? 'it has no identities'
}

function none(sets: BackupSets, detail: string): Failure {
  return new Failure('no-identities', {
    what: `${sets.storage.description} has no identities of node ${sets.node}: ${detail}.`,
    means: 'There is nothing to onboard the node again with. Nothing was changed.',
    next: 'Check repository and node. A participant database backup holds the keys as well: derive the identities from it (docs/disaster-recovery.md).',
  })
}
