import { z } from 'zod'
import { digest } from '../pipeline/meter.ts'
import {
  acceptManifest,
  checkObjects,
  count,
  fileSchema,
  measured,
  proofSchema,
  type ReadManifest,
  sha256,
  time,
} from './manifest.ts'

/** The version of it that this code writes, and the newest it reads. */
export const drManifestVersion = 1

/** The manifest of a DR set: a data snapshot for disaster recovery. Its presence is what "complete" means. */
export const drManifestSchema = z
  .strictObject({
    schemaVersion: z.literal(drManifestVersion),
    kind: z.literal('dr-set'),
    id: z.string().regex(/^\d{8}T\d{9}Z-[a-z2-9]{6}$/),
    node: z.string(),
    startedAt: time,
    finishedAt: time,
    tool: z.strictObject({ name: z.string(), version: z.string() }),
    deployment: z.strictObject({ kind: z.enum(['external', 'compose', 'kubernetes']), location: z.string() }),
    spliceVersion: z.string(),
    participantId: z.string().describe('The node whose dump it is, from the dump and as expected'),
    snapshot: z.strictObject({
      timestamp: time.describe('The moment that was asked for, and that the dump is of'),
      force: z.boolean(),
      migrationId: z.int().describe('Of the network that the dump is to be imported into'),
      synchronizerId: z.string(),
      createdAt: z.string(),
      custody: z.enum(['plain', 'kms']).describe('`kms`: the keys must survive in the KMS beside the dump'),
      keySetDigest: sha256,
      dars: count,
      users: count,
      json: measured.describe('The dump itself, as the validator app reads it'),
      file: fileSchema,
    }),
    placed: z
      .strictObject({
        where: z.string(),
        path: z.string(),
        aside: z.string().optional().describe('Under which name the dump that was there before is kept'),
      })
      .optional()
      .describe('Where the dump was put for the app to read; absent when it was only stored'),
    encryptionRecipients: z.array(z.string()),
    proofs: z.array(proofSchema),
  })
  .describe('Manifest of a data snapshot of a Splice validator node, for disaster recovery')

export type DrManifest = z.infer<typeof drManifestSchema>

/** The manifest as it is stored. Checked against its schema before it is written. */
export function formatDrManifest(manifest: DrManifest): Buffer {
  return Buffer.from(`${JSON.stringify(drManifestSchema.parse(manifest), null, 2)}\n`)
}

/** Reads one. @throws Failure `manifest-newer`, `manifest-invalid` */
export function parseDrManifest(bytes: Buffer, where: string): ReadManifest<DrManifest> {
  const manifest = acceptManifest(drManifestSchema, bytes, where, drManifestVersion)
  checkObjects([manifest.snapshot.file], where)
  return { manifest, sha256: digest(bytes) }
}
