/** Sets that somebody made who may write to the repository: whole, sealed, with digests that fit. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sealFile } from '../../src/pipeline/files.ts'
import { parseIdentity, type Recipient } from '../../src/pipeline/keys.ts'
import { collect, once } from '../../src/pipeline/meter.ts'
import { open } from '../../src/pipeline/seal.ts'
import { filesOf, type Manifest, type ManifestFile } from '../../src/repository/manifest.ts'
import { newSetId } from '../../src/repository/set-id.ts'
import { Secret } from '../../src/system/secret.ts'
import type { EmbeddedNode } from './embedded-node.ts'

type ForgedNode = Pick<EmbeddedNode, 'repository' | 'key' | 'recipient'>

/** Where the files of a set are. */
export function setFolder(node: Pick<EmbeddedNode, 'repository'>, id: string): string {
  return join(node.repository, 'demo/sets', id)
}

export function manifestOf(node: Pick<EmbeddedNode, 'repository'>, id: string): Manifest {
  return JSON.parse(readFileSync(join(setFolder(node, id), 'manifest.json'), 'utf8'))
}

/**
 * Copies a set under a new id, which is the newest, and changes it.
 * @param change is given the folder of the copy and its manifest, and gives the manifest to publish.
 */
export async function forgeSet(
  node: ForgedNode,
  from: string,
  change: (manifest: Manifest, folder: string) => Manifest | Promise<Manifest>,
): Promise<string> {
  const id = newSetId()
  const folder = setFolder(node, id)
  mkdirSync(folder, { recursive: true })
  const manifest = manifestOf(node, from)
  for (const { name } of filesOf(manifest))
    copyFileSync(join(setFolder(node, from), name), join(folder, name))
  const forged = await change({ ...manifest, id }, folder)
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(forged))
  return id
}

/** The manifest with the database of a role as it is in another set, whose files are copied along. */
export function takeDatabase(
  node: ForgedNode,
  manifest: Manifest,
  folder: string,
  { role, from, as = role }: { role: 'apps' | 'participant'; from: string; as?: 'apps' | 'participant' },
): Manifest {
  const other = manifestOf(node, from).databases[role === 'apps' ? 0 : 1]
  const at = as === 'apps' ? 0 : 1
  const mine = manifest.databases[at]
  const [theirs] = other.files
  const [own] = mine.files
  if (theirs === undefined || own === undefined) throw new Error('both are dumps')
  copyFileSync(join(setFolder(node, from), theirs.name), join(folder, own.name))
  const files = [{ ...theirs, name: own.name }]
  const databases = [...manifest.databases] as Manifest['databases']
  databases[at] = { ...(role === as ? other : mine), role: as, files } as Manifest['databases'][number]
  return { ...manifest, databases }
}

/** What a sealed file of a set holds. */
export async function openedFile(node: ForgedNode, folder: string, file: ManifestFile): Promise<Buffer> {
  const identity = await parseIdentity(new Secret(node.key))
  return await collect(open(once(readFileSync(join(folder, file.name))), identity, 'library'), 1e9)
}

/** Seals other bytes into a file of a set, and gives what its manifest has to say of it then. */
export async function resealed(
  node: ForgedNode,
  folder: string,
  file: ManifestFile,
  bytes: Buffer,
): Promise<ManifestFile> {
  const sealed = sealFile(once(bytes), { recipients: [node.recipient as Recipient], tool: 'library' })
  writeFileSync(join(folder, file.name), await collect(sealed.sealed.through(sealed.bytes), 1e9))
  return { ...file, ...sealed.sealed.measured, plain: sealed.plain.measured }
}
