/** The users of a node in its set: the list itself is a file like the others, the manifest has digests only. */
import { createHmac, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { LedgerUser } from '../splice/splice.ts'
import type { Manifest } from './manifest.ts'

/** The name of the list in its set, before it is encrypted. */
export const usersFileName = 'users.json'

/** A list that is larger than this is no list of users. */
export const maxUsersBytes = 64 * 1024 * 1024

const listSchema = z.object({
  users: z
    .array(
      z.object({
        id: z.string(),
        primaryParty: z.string().optional(),
        deactivated: z.boolean().optional(),
        rights: z.array(z.string()),
      }),
    )
    .optional(),
  walletUsers: z.array(z.string()).optional(),
})

/** Users as the participant has them, and the names that the validator app has. Absent: not known. */
export interface UserList {
  readonly users?: readonly LedgerUser[] | undefined
  readonly walletUsers?: readonly string[] | undefined
}

/** The list as it is stored. */
export function formatUsers({ users, walletUsers }: UserList): Buffer {
  return Buffer.from(`${JSON.stringify({ users, walletUsers })}\n`)
}

/** Reads it again. @throws ZodError or SyntaxError for what is no such list. */
export function parseUsers(bytes: Buffer): UserList {
  const { users, walletUsers } = listSchema.parse(JSON.parse(bytes.toString('utf8')))
  return { users: users as readonly LedgerUser[] | undefined, walletUsers }
}

/**
 * What the manifest says of the users: enough to see, without the private key, which users of a running node the set
 * does not know; not enough to read who they are. Who guesses a name can still try it.
 */
export function digestUsers(
  list: UserList,
  namespace: string | undefined,
): Pick<NonNullable<Manifest['users']>, 'count' | 'externalParties' | 'salt' | 'digests'> {
  const salt = randomBytes(16).toString('base64url')
  const names = new Set([...(list.users ?? []).map((user) => user.id), ...(list.walletUsers ?? [])])
  const parties = (list.users ?? []).flatMap(({ primaryParty }) => primaryParty ?? [])
  const external = new Set(parties.filter((party) => party.split('::')[1] !== namespace))
  return {
    count: names.size,
    externalParties: namespace === undefined ? 0 : external.size,
    salt,
    digests: [...names].map((user) => digestOf(user, salt)).sort(),
  }
}

/** Whether a set knows a user of this name; undefined when it does not say which users it has. */
export function userTest(manifest: Manifest): ((user: string) => boolean) | undefined {
  if (manifest.users !== undefined) {
    const { salt, digests } = manifest.users
    const known = new Set(digests)
    return (user) => known.has(digestOf(user, salt))
  }
  const { users, walletUsers } = manifest.facts
  if (users === undefined && walletUsers === undefined) return undefined
  const known = new Set([...(users ?? []).map((user) => user.id), ...(walletUsers ?? [])])
  return (user) => known.has(user)
}

/** 96 bits: that two users of a node have the same is out of the question. */
function digestOf(user: string, salt: string): string {
  return createHmac('sha256', Buffer.from(salt, 'base64url')).update(user).digest('base64url').slice(0, 16)
}
