import type { Deployment } from '../node/deployment.ts'
import { filesOf, type Manifest } from '../repository/manifest.ts'
import type { SetId } from '../repository/set-id.ts'
import type { Proof } from '../splice/splice.ts'
import { Failure } from '../system/failure.ts'
import type { Log } from '../system/log.ts'
import { openFile, proveRestored, type Restored, type SetSource } from './databases.ts'

/**
 * Opens the smallest file: a wrong key must come to light before the node is stopped.
 * @throws Failure `encryption-identity` without a key, `wrong-key` with another's.
 */
export async function checkKey(source: SetSource, signal: AbortSignal): Promise<void> {
  const encrypted = filesOf(source.manifest).filter((file) => file.encryption === 'age')
  const [smallest] = encrypted.sort((a, b) => a.bytes - b.bytes)
  if (smallest === undefined) return
  if (source.identity === undefined) {
    throw new Failure('encryption-identity', {
      what: 'The set is encrypted and no encryption-identity is given.',
      next: `Give the private key of one of its recipients: ${source.manifest.encryptionRecipients.join(', ')}.`,
    })
  }
  await source.sets.checkFile(source.manifest.id as SetId, smallest, signal)
  for await (const _ of openFile(source, smallest, signal)) {
    // The content does not matter, only that it opens to its end.
  }
}

/** Whether any file of the set needs a key. */
export function isEncrypted(manifest: Manifest): boolean {
  return filesOf(manifest).some((file) => file.encryption === 'age')
}

/** Reads every file to its end: a damaged set must come to light while the node still runs. */
export async function checkFiles(
  source: SetSource,
  signal: AbortSignal,
  notes: { bytes?: number },
): Promise<void> {
  let bytes = 0
  for (const file of filesOf(source.manifest)) {
    bytes += await source.sets.checkFile(source.manifest.id as SetId, file, signal)
  }
  notes.bytes = bytes
}

/** Proves what was restored, or refuses to put it in place. */
export async function proveOrRefuse(
  deployment: Deployment,
  restored: Restored,
  manifest: Manifest,
  { log, signal }: { log: Log; signal: AbortSignal },
): Promise<Proof[]> {
  const { proofs } = await proveRestored(deployment, restored, manifest, signal)
  for (const proof of proofs) log.info(`${proof.name}: ${proof.verdict} (${proof.detail})`)
  // A set of an older release says nothing of owners.
  const mayBeOpen = ({ name, verdict }: Proof) => name.endsWith('-ownership') && verdict === 'not-checked'
  const open = proofs.filter((proof) => proof.verdict !== 'pass' && !mayBeOpen(proof))
  if (open.length === 0) return proofs
  throw new Failure('restored-unproven', {
    what: `The restored databases are not proven: ${open.map((proof) => `${proof.name} ${proof.verdict}: ${proof.detail}`).join('; ')}.`,
    means: 'They are not put in place.',
    next: 'Take another set.',
  })
}
