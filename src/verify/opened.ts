/** What the files of a set hold once they are decrypted. Nothing of it reaches a disk. */

import { verified } from '../pipeline/files.ts'
import { collect } from '../pipeline/meter.ts'
import type { ClientPlace } from '../postgres/postgres.ts'
import { readArchive } from '../postgres/read-archive.ts'
import type { ManifestFile } from '../repository/manifest.ts'
import { checkKey } from '../restore/checks.ts'
import { openFile, type SetSource } from '../restore/databases.ts'
import {
  checkIdentities,
  type Identities,
  maxIdentitiesBytes,
  parseIdentities,
} from '../splice/identities.ts'
import { Failure } from '../system/failure.ts'
import { formatBytes } from '../system/log.ts'
import type { Checks } from './checks.ts'

/** A file as it went into encryption, compared with what the manifest says of that. */
export function plainFile(
  source: SetSource,
  file: ManifestFile,
  signal?: AbortSignal,
): AsyncIterable<Buffer> {
  return verified(openFile(source, file, signal), file.plain, (found) => {
    return new Failure('damaged', {
      what: `File ${file.name} opens to ${found.bytes} bytes with ${found.sha256}; what went into it had ${file.plain.bytes} bytes with ${file.plain.sha256}.`,
      means: 'It was sealed again, of something else.',
      next: 'Find out who wrote to the repository, and take another copy of the set.',
    })
  })
}

/** Whether the key opens the set. */
export async function checkTheKey(checks: Checks, source: SetSource, signal: AbortSignal): Promise<boolean> {
  return await checks.run('key', async () => {
    await checkKey(source, signal)
    const { encryptionRecipients } = source.manifest
    return encryptionRecipients.length === 0
      ? 'the set is not encrypted'
      : `opens what was sealed for ${encryptionRecipients.join(', ')}`
  })
}

/** Opens the identities in memory and compares them with the manifest. */
export async function checkTheIdentities(
  checks: Checks,
  source: SetSource,
  signal: AbortSignal,
): Promise<Identities | undefined> {
  const { identities: recorded, identitiesNotIncluded, participantId } = source.manifest
  if (recorded === undefined) {
    const why = `the set has none: ${identitiesNotIncluded ?? 'the manifest does not say why'}. A backup with a token has them`
    checks.skip(['identities', 'identities-keys', 'identities-participant'], why)
    return undefined
  }
  if (recorded.file.heldIn !== undefined && source.sets.identityStore === undefined) {
    const why = `they are in ${recorded.file.heldIn.place}; with that as identities-repository they are read`
    checks.skip(['identities', 'identities-keys', 'identities-participant'], why)
    return undefined
  }
  let found: Identities | undefined
  await checks.run('identities', async () => {
    const bytes = await collect(plainFile(source, recorded.file, signal), maxIdentitiesBytes)
    const opened = parseIdentities(bytes)
    const differences = (['participantId', 'keySetDigest', 'custody'] as const).filter(
      (what) => opened[what] !== recorded[what],
    )
    if (differences.length > 0) {
      const words = differences.map((what) => `${what} is ${opened[what]}, in the manifest ${recorded[what]}`)
      throw new Failure('damaged', {
        what: `The identities are not those of the manifest: ${words.join('; ')}.`,
        means: 'They were exchanged, or are another node’s.',
        next: 'Find out who wrote to the repository, and take another copy of the set.',
      })
    }
    found = opened
    return `of ${opened.participantId}, keys ${opened.custody === 'kms' ? 'in a KMS' : 'in the file'}, key set ${opened.keySetDigest.slice(0, 19)}…`
  })
  if (found === undefined) {
    checks.skip(['identities-keys', 'identities-participant'], 'the identities do not open')
    return undefined
  }
  for (const proof of checkIdentities(found, participantId === undefined ? {} : { participantId }))
    checks.note(proof)
  return found
}

/** Opens the lists of roles. */
export async function checkRoles(checks: Checks, source: SetSource, signal: AbortSignal): Promise<void> {
  await checks.run('roles', async () => {
    let bytes = 0
    for (const file of source.manifest.roles) {
      for await (const chunk of plainFile(source, file, signal)) bytes += chunk.length
    }
    const files = source.manifest.roles.length
    return files === 0 ? 'the set has no list of roles' : `${files} list of roles, ${formatBytes(bytes)}`
  })
}

/** Reads both archives to their ends without a database. */
export async function checkArchives(
  checks: Checks,
  source: SetSource,
  place: () => Promise<ClientPlace>,
  signal: AbortSignal,
): Promise<void> {
  for (const { role, capture, files } of source.manifest.databases) {
    const name = `${role}-archive`
    if (capture.method !== 'dump') {
      checks.skip([name], notADump(capture.method))
      continue
    }
    await checks.run(name, async () => {
      const at = await place()
      let bytes = 0
      for (const file of files) {
        const { compression } = file
        await readArchive(at, plainFile(source, file, signal), { compression, signal })
        bytes += file.plain.bytes
      }
      return `${formatBytes(bytes)} decrypted, decompressed and read to the end by pg_restore ${at.description}`
    })
  }
}

/** Why a copy is not looked into, and what would settle it. */
export function notADump(method: string): string {
  return method === 'volume-snapshot'
    ? 'the set consists of volume snapshots, which stay in their cluster; a restore of it into a namespace of its own, by action-restore, would settle it'
    : 'the set was saved by the operator’s own command; a restore of it by restore-command onto another server would settle it'
}
