/**
 * How names in a repository become names of artifacts, and back. One artifact holds one object: artifacts cannot be
 * overwritten, so each write makes a new one, and the newest under a name is the object.
 */
import { randomBytes } from 'node:crypto'
import { Failure } from '../../../system/failure.ts'
import { objectKey } from '../objects/key.ts'

/** Artifacts of other workflows are in the same list. */
const marker = 'splice-validator-backup~'
/** A file of the same name is on the disk for a moment, and names of files have 255 bytes at most. */
const longest = 255

/**
 * The name of a new artifact for an object. `/` becomes `~`; what an artifact's name may not hold
 * (`path-and-artifact-name-validation.ts` of actions/toolkit) and what means something here becomes `=` and hexadecimal bytes.
 * @throws Failure `name-escapes`
 */
export function artifactName(name: string): string {
  const version = `${Date.now().toString(36)}-${randomBytes(5).toString('hex')}`
  const encoded = `${marker}${objectKey('', name).split('/').map(encode).join('~')}~~${version}`
  if (encoded.length > longest) {
    throw new Failure('name-escapes', {
      what: `The name ${JSON.stringify(name)} is too long for an artifact.`,
    })
  }
  return encoded
}

/** The object that an artifact holds; undefined for artifacts of others. */
export function objectOfArtifact(artifact: string): string | undefined {
  if (!artifact.startsWith(marker)) return undefined
  const [encoded = '', version] = artifact.slice(marker.length).split('~~')
  return version === undefined || encoded === '' ? undefined : encoded.split('~').map(decode).join('/')
}

function encode(part: string): string {
  return [...Buffer.from(part)]
    .map((byte) =>
      /[A-Za-z0-9._-]/.test(String.fromCharCode(byte))
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).padStart(2, '0')}`,
    )
    .join('')
}

function decode(part: string): string {
  return Buffer.from(
    part.replaceAll(/=([0-9a-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')
}
