/** The two kinds of sets that a node has. */
import { type DrManifest, formatDrManifest, parseDrManifest } from './dr-manifest.ts'
import { type OpenIdentityStore, problemOfHeld, readHeld } from './identities/held.ts'
import { filesOf, formatManifest, type IdentitiesFile, type Manifest, parseManifest } from './manifest.ts'
import type { Storage } from './repository.ts'
import type { SetId } from './set-id.ts'
import { type SetKind, Sets, type StoredFile } from './sets-of-kind.ts'

const backupSets: SetKind<Manifest> = {
  folder: 'sets',
  parse: parseManifest,
  format: formatManifest,
  filesOf,
}

/** The backup sets of one node. */
export class BackupSets extends Sets<Manifest> {
  /** Opens the place that identities are held in apart from the sets; absent: they are beside the manifest. */
  readonly identityStore: OpenIdentityStore | undefined

  constructor(storage: Storage, node: string, identityStore?: OpenIdentityStore) {
    super(storage, node, backupSets)
    this.identityStore = identityStore
  }

  /** As for every set; identities that are held in another place are read from there. */
  override async *readFile(
    id: SetId,
    file: StoredFile & Pick<IdentitiesFile, 'heldIn'>,
    reading?: { piece?: string },
  ): AsyncGenerator<Buffer> {
    const { heldIn } = file
    if (heldIn === undefined) yield* super.readFile(id, file, reading)
    else yield await readHeld(this.identityStore, { ...file, heldIn }, id)
  }

  /** Why the identities of a set cannot be read, wherever they are. Undefined: they are there. */
  async identitiesProblem(manifest: Manifest): Promise<string | undefined> {
    const file = manifest.identities?.file
    if (file === undefined) return manifest.identitiesNotIncluded ?? 'it has no identities'
    const { heldIn } = file
    if (heldIn !== undefined) return await problemOfHeld(this.identityStore, { ...file, heldIn }, manifest.id)
    return (await this.problems(manifest)).find((problem) => problem.file === file.name)?.text
  }
}

const drSets: SetKind<DrManifest> = {
  folder: 'dr-sets',
  parse: parseDrManifest,
  format: formatDrManifest,
  filesOf: ({ snapshot }) => [snapshot.file],
}

/** The data snapshots for disaster recovery of one node. */
export class DrSets extends Sets<DrManifest> {
  constructor(storage: Storage, node: string) {
    super(storage, node, drSets)
  }
}
