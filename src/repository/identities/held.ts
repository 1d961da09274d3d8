/** Identities that are held apart from their set: putting them there, and reading them from there. */
import { digest } from '../../pipeline/meter.ts'
import { Failure, messageOf } from '../../system/failure.ts'
import { formatBytes } from '../../system/log.ts'
import type { HeldIn, Piece } from '../manifest.ts'
import type { IdentityOwner, IdentityStore } from '../repository.ts'

/** Opens the place that the run was told of. Nothing is looked at before. */
export type OpenIdentityStore = () => Promise<IdentityStore>

/**
 * Puts identities into a place, reads them back and compares.
 * @throws Failure `identities-too-large` before anything is sent, `identities-read-back`, or that of the place.
 */
export async function holdIdentities(
  store: IdentityStore,
  owner: IdentityOwner,
  bytes: Buffer,
): Promise<HeldIn> {
  if (bytes.length > store.limitBytes) {
    throw new Failure('identities-too-large', {
      what: `The identities have ${formatBytes(bytes.length)}; ${store.place} takes ${formatBytes(store.limitBytes)} at most.`,
      means: 'Nothing was sent. They are neither cut nor compressed: encrypted bytes do not become smaller.',
      next: 'Give another place: a Kubernetes Secret and Vault take more, another repository takes any size (docs/storage.md, Identities elsewhere).',
    })
  }
  const reference = await store.put(owner, bytes)
  const held = { kind: store.kind, place: store.place, reference }
  let back: Buffer
  try {
    back = await store.get(reference)
  } catch (error) {
    await takeBack(store, reference)
    throw error
  }
  if (back.equals(bytes)) return held
  await takeBack(store, reference)
  throw new Failure('identities-read-back', {
    what: `${store.place} does not hold what was written to it: ${back.length} of ${bytes.length} bytes came back${back.length === bytes.length ? ', with another content' : ''}.`,
    means: 'Identities that cannot be read are lost. Nothing was published.',
    next: 'Find out what changes entries there (a policy, a synchronisation), or give another place.',
  })
}

/** What went wrong is the story, not that it could not be cleaned up: the next run does. */
async function takeBack(store: IdentityStore, reference: string): Promise<void> {
  await store.remove(reference).catch(() => {})
}

/**
 * Identities as they were stored, checked against the manifest.
 * @throws Failure `identities-elsewhere` when the run was not told of their place, `damaged`, or that of the place.
 */
export async function readHeld(
  open: OpenIdentityStore | undefined,
  file: Piece & { readonly heldIn: HeldIn },
  set: string,
): Promise<Buffer> {
  const { heldIn } = file
  const store = await open?.()
  // The place is the operator's word, never that of a manifest: whoever can write one must not lead us elsewhere.
  if (store === undefined || store.kind !== heldIn.kind) {
    throw new Failure('identities-elsewhere', {
      what: `The identities of set ${set} are not beside it but in ${heldIn.place} (${heldIn.reference})${store === undefined ? '' : `, and identities-repository is ${store.place}`}.`,
      means: 'They cannot be read. Nothing was changed.',
      next: `Give identities-repository: ${heldIn.place}, with credentials that may read there.`,
    })
  }
  const bytes = await store.get(heldIn.reference)
  const found = digest(bytes)
  if (bytes.length === file.bytes && found === file.sha256) return bytes
  throw new Failure('damaged', {
    what: `${heldIn.reference} in ${store.place} is not what was stored of set ${set}: ${bytes.length} of ${file.bytes} bytes, digest ${found}.`,
    means: 'It was cut, altered or exchanged: these identities cannot be used.',
    next: 'Take another copy of them, or those of an older set.',
  })
}

/** Why identities that are held apart cannot be read, for a choice among sets. */
export async function problemOfHeld(
  open: OpenIdentityStore | undefined,
  file: Piece & { readonly heldIn: HeldIn },
  set: string,
): Promise<string | undefined> {
  try {
    await readHeld(open, file, set)
    return undefined
  } catch (error) {
    return messageOf(error)
  }
}
