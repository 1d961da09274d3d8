import { collect } from '../pipeline/meter.ts'
import type { SetId } from '../repository/set-id.ts'
import { maxUsersBytes, parseUsers, type UserList } from '../repository/users.ts'
import { Failure } from '../system/failure.ts'
import { openFile, type SetSource } from './databases.ts'

/**
 * Opens the list of users of a set. Sets of version 1 have it in the manifest.
 * @throws Failure `encryption-identity`, `wrong-key`, `damaged`.
 */
export async function openUsers(source: SetSource, signal: AbortSignal): Promise<UserList> {
  const { manifest, sets, identity } = source
  const { users: entry, facts } = manifest
  if (entry === undefined) return { users: facts.users as UserList['users'], walletUsers: facts.walletUsers }
  if (entry.file.encryption === 'age' && identity === undefined) {
    throw new Failure('encryption-identity', {
      what: 'The list of users is encrypted and no encryption-identity is given.',
      next: `Give the private key of one of its recipients: ${manifest.encryptionRecipients.join(', ')}.`,
    })
  }
  await sets.checkFile(manifest.id as SetId, entry.file, signal)
  const bytes = await collect(openFile(source, entry.file, signal), maxUsersBytes + 1)
  try {
    return parseUsers(bytes)
  } catch (error) {
    throw new Failure('damaged', {
      what: `The list of users in set ${manifest.id} is not one.`,
      means: 'A file or the manifest was exchanged. Nothing was changed.',
      next: 'Take another copy of the set, or an older set.',
      cause: error,
    })
  }
}
