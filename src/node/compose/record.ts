import { z } from 'zod'
import { Failure } from '../../system/failure.ts'

const database = z.object({
  name: z.string().min(1),
  schema: z.string().optional(),
  server: z.string(),
  port: z.number(),
  user: z.string(),
})

const record = z.object({
  kind: z.literal('compose'),
  project: z.string().min(1),
  /** The folder of the first compose file, and all files that were given, in their order. */
  directory: z.string().optional(),
  configFiles: z.array(z.string()),
  services: z.array(
    z.object({
      service: z.string(),
      role: z.enum(['validator', 'participant', 'postgres', 'other']),
      running: z.boolean(),
      image: z.string(),
      imageDigest: z.string().optional(),
    }),
  ),
  databases: z.object({ apps: database.optional(), participant: database.optional() }),
  /** The volume that holds the databases, absent when they are elsewhere. */
  volume: z.string().optional(),
  validator: z.object({ url: z.string(), hostHeader: z.string().optional() }).optional(),
  migrationId: z.number().int().min(0).optional(),
  partyHint: z.string().optional(),
  participantIdentifier: z.string().optional(),
  audience: z.string().optional(),
  noAuth: z.boolean().optional(),
  /** What the compose files have to be filled in with to name the same databases again. */
  variables: z.record(z.string(), z.string()),
})

/**
 * What a backup keeps of a compose deployment, so that a restore can bring it back after
 * `docker compose down -v` has left nothing to discover. JSON; holds no secret.
 */
export type ComposeRecord = z.infer<typeof record>

/**
 * Reads a record from a manifest.
 * @throws Failure `compose-record` when it is not one.
 */
export function parseComposeRecord(value: unknown): ComposeRecord {
  const parsed = record.safeParse(value)
  if (parsed.success) return parsed.data
  throw new Failure('compose-record', {
    what: `The manifest's record of the compose deployment cannot be read: ${z.prettifyError(parsed.error)}`,
    next: 'Start the node once (start.sh), so that it can be discovered, and run again.',
  })
}
