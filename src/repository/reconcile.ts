/** Brings several repositories to the same sets after runs that died or left one out. */
import { collect, once } from '../pipeline/meter.ts'
import { Failure, messageOf } from '../system/failure.ts'
import type { Log } from '../system/log.ts'
import { filesOf, type Manifest, manifestName, parseManifest, piecesOf } from './manifest.ts'
import type { StoredObject } from './repository.ts'
import { isSetId, type SetId } from './set-id.ts'
import { BackupSets } from './sets.ts'
import { type Member, SeveralStorages } from './storage/several.ts'

const manifestLimit = 16 * 1024 * 1024

/** A repository and what it lists of the node. */
interface Seen {
  readonly member: Member
  readonly sets: BackupSets
  readonly bySet: ReadonlyMap<string, readonly StoredObject[]>
}

/** What a repository lacks after all was done. */
export interface Lack {
  readonly repository: string
  readonly sets: readonly SetId[]
}

/**
 * Compares the repositories of a node. Where a repository has all the files of a set and only its manifest is missing, as
 * after a run that was killed between the manifests, the manifest is written. Parts of a set are removed. Whole sets
 * that a repository lacks are copied with `repair`, their files checked and the manifest last, and reported without.
 * Only the holder of the node's lock may call it.
 * @throws Failure of a required repository that does not answer; an optional one is dropped for this run.
 */
export async function reconcile(
  sets: BackupSets,
  { log, repair, signal }: { log: Log; repair: boolean; signal: AbortSignal },
): Promise<Lack[]> {
  const { storage } = sets
  if (!(storage instanceof SeveralStorages)) return []
  const seen: Seen[] = []
  for (const member of storage.members) {
    try {
      const objects = await member.storage.list(sets.prefix)
      const bySet = Map.groupBy(objects, ({ name }) => name.slice(sets.prefix.length).split('/')[0] ?? '')
      seen.push({ member, sets: new BackupSets(member.storage, sets.node), bySet })
    } catch (error) {
      if (member.required) throw error
      storage.drop(member, error)
    }
  }
  const ids = new Set(seen.flatMap((one) => [...one.bySet.keys()].filter((id) => isWhole(one, id))))
  const lacks: Lack[] = []
  for (const one of seen) {
    const lacking: SetId[] = []
    try {
      for (const id of ids) {
        if (!isSetId(id) || isWhole(one, id)) continue
        signal.throwIfAborted()
        const holder = seen.find((other) => isWhole(other, id))
        if (holder === undefined || !(await bring(id, holder, one, { log, repair, signal }))) lacking.push(id)
      }
    } catch (error) {
      if (one.member.required || signal.aborted) throw error
      storage.drop(one.member, error)
      continue
    }
    if (lacking.length === 0) continue
    lacks.push({ repository: one.member.storage.description, sets: lacking })
    log.warning(
      `${one.member.storage.description} lacks ${lacking.length} of ${ids.size} sets that another repository has: ${lacking.slice(0, 5).join(', ')}${lacking.length > 5 ? ' …' : ''}. repair-repositories: true copies them.`,
    )
  }
  return lacks
}

const nameIn = ({ sets }: Seen, id: string, file: string) => `${sets.prefix}${id}/${file}`

/** Whether it has a manifest of the set. */
function isWhole(one: Seen, id: string): boolean {
  const path = nameIn(one, id, manifestName)
  return one.bySet.get(id)?.some(({ name }) => name === path) ?? false
}

/** Gives a repository a set that another has. False: it lacks the set still. */
async function bring(
  id: SetId,
  from: Seen,
  to: Seen,
  { log, repair, signal }: { log: Log; repair: boolean; signal: AbortSignal },
): Promise<boolean> {
  const path = nameIn(from, id, manifestName)
  const there = to.bySet.get(id) ?? []
  const where = to.member.storage.description
  let bytes: Buffer
  let manifest: Manifest
  try {
    bytes = await collect(from.member.storage.read(path), manifestLimit)
    manifest = parseManifest(bytes, `set ${id} in ${from.member.storage.description}`).manifest
  } catch (error) {
    log.warning(`Set ${id} is not copied: ${messageOf(error)}`)
    return false
  }
  const missing = filesOf(manifest)
    .flatMap(piecesOf)
    .filter(
      (piece) =>
        !there.some(({ name, bytes: size }) => name === nameIn(to, id, piece.name) && size === piece.bytes),
    )
  if (missing.length > 0 && !repair) {
    for (const { name } of there) await removeUnlessLocked(to, name, log)
    return false
  }
  for (const { name, bytes: size, sha256 } of missing) {
    signal.throwIfAborted()
    // Of a wrong size: what is there was never a part of a whole set.
    await to.member.storage.remove(nameIn(to, id, name))
    const piece = from.sets.readFile(id, { name, bytes: size, sha256 })
    await to.member.storage.write(nameIn(to, id, name), piece, { exclusive: true, bytes: size })
  }
  await to.member.storage.write(path, once(bytes), { exclusive: true })
  const how = missing.length === 0 ? 'had all files of set' : 'was given set'
  log.warning(`${where} ${how} ${id}, which is now complete there as in ${from.member.storage.description}.`)
  return true
}

async function removeUnlessLocked({ member }: Seen, name: string, log: Log): Promise<void> {
  try {
    await member.storage.remove(name)
    log.warning(
      `Removed ${name} from ${member.storage.description}: a part of a set that is not whole there.`,
    )
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'object-locked') throw error
    log.warning(error.what)
  }
}
