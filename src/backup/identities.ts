import type { SealedFile } from '../pipeline/files.ts'
import { collect, digest, once } from '../pipeline/meter.ts'
import { holdIdentities } from '../repository/identities/held.ts'
import { PendingIdentities } from '../repository/identities/pending.ts'
import type { HeldIn, IdentitiesFile, Manifest } from '../repository/manifest.ts'
import type { IdentityStore } from '../repository/repository.ts'
import { writeFile } from '../repository/set-file.ts'
import {
  checkIdentities,
  type Identities,
  identitiesChanges,
  maxIdentitiesBytes,
} from '../splice/identities.ts'
import { Failure, messageOf } from '../system/failure.ts'
import type { StepNotes } from '../system/steps.ts'
import type { SetTarget } from './database.ts'
import type { BackupParts, Preflight } from './preflight.ts'

/** What became of the identities. */
export interface TakenIdentities {
  readonly identities?: { readonly facts: Identities; readonly takenAt: Date; readonly file: IdentitiesFile }
  readonly identitiesNotIncluded?: string
  readonly walletUsers?: readonly string[]
}

/** Fetches the identities, checks them against the database, and stores them encrypted. */
export async function takeIdentities(
  { validator, log }: BackupParts,
  found: Preflight,
  target: SetTarget,
  notes: StepNotes,
): Promise<TakenIdentities> {
  if (validator === undefined) {
    notes.note = 'not wanted'
    return { identitiesNotIncluded: 'the run was told not to fetch them' }
  }
  const facts = await validator.identities()
  const wrong = checkIdentities(facts, found).find((proof) => proof.verdict === 'fail')
  if (wrong !== undefined) {
    throw new Failure('identities-other-node', {
      what: `The identities do not belong to the participant database: ${wrong.detail}.`,
      means: 'validator-url and the database are of different nodes. Nothing was published.',
      next: 'Check validator-url and the participant database.',
    })
  }
  for (const change of found.previous?.identities
    ? identitiesChanges(facts, found.previous.identities)
    : []) {
    log.warning(change)
  }
  const walletUsers = await validator.users()
  const store = found.identityStore
  if (target.sealing.recipients.length === 0) {
    // A secret manager is made for secrets in the clear, and was chosen together with allow-unencrypted.
    if (store === undefined || store.kind === 'repository') {
      log.warning(
        'The identities are not in the set: there is no recipient, and they are never written in the clear.',
      )
      return { identitiesNotIncluded: 'there is no encryption recipient', walletUsers }
    }
    log.warning(`The identities are not encrypted: whoever may read ${store.place} has the keys of the node.`)
  }
  const takenAt = new Date()
  const file = store
    ? await identitiesElsewhere(store, facts, found.previous, target)
    : await writeFile(target, 'identities.json', once(facts.raw.reveal()), {
        compression: 'none',
        reader: '',
      })
  notes.bytes = file.bytes
  notes.note = `${facts.participantId}${facts.custody === 'kms' ? ', keys in a KMS' : ''}${store ? `, in ${store.place}` : ''}`
  return { identities: { facts, takenAt, file }, walletUsers }
}

/**
 * Gives the identities to their own place. Those that have not changed since the newest set are in it already: they
 * are read there and compared, and not written again, for secret managers count and charge each entry.
 */
async function identitiesElsewhere(
  store: IdentityStore,
  { raw }: Identities,
  previous: Manifest | undefined,
  target: SetTarget,
): Promise<IdentitiesFile> {
  const before = unchanged(previous, store, digest(raw.reveal()), target)
  if (before !== undefined) {
    const there = await store.get(before.heldIn.reference).catch(() => undefined)
    if (there !== undefined && digest(there) === before.sha256) return before
    target.log.warning(
      `The identities of set ${previous?.id} are not in ${store.place} any more (${before.heldIn.reference}); they are written again.`,
    )
  }
  let sealed: Buffer | undefined
  const memory = {
    ...target,
    sets: {
      writeFile: async (_id: unknown, _name: string, file: SealedFile) => {
        sealed = await collect(file.sealed.through(file.bytes), maxIdentitiesBytes * 2)
        return []
      },
    },
  }
  const file = await writeFile(memory, 'identities.json', once(raw.reveal()), {
    compression: 'none',
    reader: '',
  })
  if (sealed === undefined) throw new Error('the identities were not sealed')
  const owner = { node: target.sets.node, id: target.id, name: file.name }
  const pending = new PendingIdentities(target.sets)
  await pending.note({ set: target.id, place: store.place, file: file.name })
  const heldIn = await holdIdentities(store, owner, sealed)
  await pending.note({ set: target.id, place: store.place, file: file.name, reference: heldIn.reference })
  return { ...file, heldIn }
}

/** The entry of the set before, when it holds the same identities for the same recipients in the same place. */
function unchanged(
  previous: Manifest | undefined,
  store: IdentityStore,
  sha256: string,
  { sealing }: SetTarget,
): (IdentitiesFile & { readonly heldIn: HeldIn }) | undefined {
  const file = previous?.identities?.file
  if (file?.heldIn?.place !== store.place || file.heldIn.kind !== store.kind) return undefined
  const recipients = (texts: readonly string[] = []) => [...texts].sort().join(' ')
  const same =
    file.plain.sha256 === sha256 &&
    recipients(previous?.encryptionRecipients) === recipients(sealing.recipients)
  return same ? { ...file, heldIn: file.heldIn } : undefined
}

/** Ends what was noted: after publishing it belongs to a set, after a failure it is taken back. */
export async function settleIdentities(
  { sets, log }: BackupParts,
  store: IdentityStore | undefined,
  published: boolean,
): Promise<void> {
  if (store === undefined) return
  try {
    await new PendingIdentities(sets).settle(store, async () => published, log)
  } catch (error) {
    log.warning(`What became of the identities in ${store.place} could not be noted: ${messageOf(error)}`)
  }
}
