/** Whom server programs run as: Postgres refuses root, so root gives them a user who may do nothing else. */
import { join } from 'node:path'
import { ask } from '../system/ask.ts'

export interface ServerUser {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

/** Nothing of the runner's environment reaches the server: tokens and credentials are in it. */
export const cleanEnvironment = ['env', '-i', 'PATH=/usr/local/bin:/usr/bin:/bin', 'LANG=C.UTF-8', 'TZ=UTC']

/** Another user for the server when we are root; undefined when there is none, or the server can run as we do. */
export async function otherUser(): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0 || !(await works(['setpriv', '--version']))) return undefined
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = await Promise.all(['-u', '-g'].map((flag) => ask(['id', flag, name])))
    if (uid !== undefined && gid !== undefined) return { name, uid: Number(uid), gid: Number(gid) }
  }
  return undefined
}

/** What stands behind `setpriv` for a command of this user. */
export function identityOf(user: ServerUser | undefined): string[] {
  return user === undefined ? [] : [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups']
}

/** Tries whether a user can pass through a folder: a mode says little where there are access lists or NFS. */
export async function canEnter(user: ServerUser, folder: string): Promise<boolean> {
  return await works(['setpriv', ...identityOf(user), '--', 'test', '-x', folder])
}

/** Tries whether a user can run the server programs of a folder. */
export async function canRun(user: ServerUser, programs: string): Promise<boolean> {
  const words = ['setpriv', ...identityOf(user), '--', ...cleanEnvironment]
  const tried = ['initdb', 'postgres'].map((name) => works([...words, join(programs, name), '--version']))
  return (await Promise.all(tried)).every(Boolean)
}

/** Whether a command can be run here and ends with 0. */
export async function works(words: readonly string[]): Promise<boolean> {
  // Our own working folder may be closed to the user, and Postgres' programs look where they are.
  return (await ask(words, '/')) !== undefined
}
