import { once } from '../pipeline/meter.ts'
import type { ManifestFile } from '../repository/manifest.ts'
import { writeFile } from '../repository/set-file.ts'
import { checkIdentities, type Identities, identitiesChanges } from '../splice/identities.ts'
import { Failure } from '../system/failure.ts'
import type { StepNotes } from '../system/steps.ts'
import type { SetTarget } from './database.ts'
import type { BackupParts, Preflight } from './preflight.ts'

/** What became of the identities. */
export interface TakenIdentities {
  readonly identities?: { readonly facts: Identities; readonly takenAt: Date; readonly file: ManifestFile }
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
  if (target.sealing.recipients.length === 0) {
    log.warning(
      'The identities are not in the set: there is no recipient, and they are never written in the clear.',
    )
    return { identitiesNotIncluded: 'there is no encryption recipient', walletUsers }
  }
  const takenAt = new Date()
  const file = await writeFile(target, 'identities.json', once(facts.raw.reveal()), {
    compression: 'none',
    reader: '',
  })
  notes.bytes = file.bytes
  notes.note = `${facts.participantId}${facts.custody === 'kms' ? ', keys in a KMS' : ''}`
  return { identities: { facts, takenAt, file }, walletUsers }
}
