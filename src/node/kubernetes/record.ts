import { z } from 'zod'
import { Failure } from '../../system/failure.ts'

const database = z.object({
  name: z.string().min(1),
  schema: z.string().optional(),
  server: z.string(),
  port: z.number(),
  user: z.string(),
  /** The Secret that holds the password, never the password. */
  passwordFrom: z.object({ secret: z.string(), key: z.string() }).optional(),
  settings: z.record(z.string(), z.string()).optional(),
  /** What was behind the host name. */
  statefulSet: z.string().optional(),
  claim: z.string().optional(),
})

const record = z.object({
  kind: z.literal('kubernetes'),
  server: z.string(),
  context: z.string(),
  namespace: z.string(),
  namespaceUid: z.string(),
  deployments: z.array(
    z.object({
      name: z.string(),
      role: z.enum(['validator', 'participant', 'other']),
      replicas: z.number(),
      image: z.string(),
      imageDigest: z.string().optional(),
      /** Who owns it: `Helm release validator`, `Argo CD Application node`. */
      owners: z.array(z.string()),
    }),
  ),
  databases: z.object({ apps: database, participant: database }),
  migrationId: z.number().optional(),
  partyHint: z.string().optional(),
  participantIdentifier: z.string().optional(),
  audience: z.string().optional(),
  noAuth: z.boolean().optional(),
})

/** What a backup keeps of a node on Kubernetes, for a restore that finds its Deployments gone. JSON, no secrets. */
export type KubernetesRecord = z.infer<typeof record>

/**
 * Reads a record from a manifest.
 * @returns undefined for the record of another kind of deployment: a node may have moved.
 * @throws Failure `kubernetes-record` when it is damaged.
 */
export function parseKubernetesRecord(value: unknown): KubernetesRecord | undefined {
  if ((value as { kind?: unknown } | null | undefined)?.kind !== 'kubernetes') return undefined
  const parsed = record.safeParse(value)
  if (parsed.success) return parsed.data
  throw new Failure('kubernetes-record', {
    what: `The manifest's record of the Kubernetes deployment cannot be read: ${z.prettifyError(parsed.error)}`,
    next: 'Install the node with its Helm charts, so that it can be discovered, and run again.',
  })
}
