/** What GCS says of an object (https://cloud.google.com/storage/docs/json_api/v1/objects#resource). */
import { z } from 'zod'
import type { LockedUntil } from '../../repository.ts'
import type { Stored } from '../objects/store.ts'

/** Under which metadata an object says which write it is of. */
export const writeIdKey = 'splice-write-id'

const resourceSchema = z.object({
  size: z.string(),
  generation: z.string(),
  crc32c: z.string().optional(),
  metadata: z.record(z.string(), z.string()).optional(),
  temporaryHold: z.boolean().optional(),
  eventBasedHold: z.boolean().optional(),
  retentionExpirationTime: z.string().optional(),
  retention: z.object({ retainUntilTime: z.string().optional() }).optional(),
})
type Resource = z.infer<typeof resourceSchema>

/** What is kept of it. */
export interface GcsStored extends Stored {
  readonly crc32c: string | undefined
  readonly keptUntil: LockedUntil
}

export function storedFrom(json: unknown): GcsStored {
  const resource = resourceSchema.parse(json)
  return {
    bytes: Number(resource.size),
    version: resource.generation,
    writeId: resource.metadata?.[writeIdKey],
    crc32c: resource.crc32c,
    keptUntil: keptUntil(resource),
  }
}

/** Until when holds and retention keep an object (https://cloud.google.com/storage/docs/object-holds). */
function keptUntil(stored: Resource): LockedUntil {
  if (stored.temporaryHold || stored.eventBasedHold) return Number.POSITIVE_INFINITY
  const ends = [stored.retentionExpirationTime, stored.retention?.retainUntilTime]
    .flatMap((time) => (time === undefined ? [] : [Date.parse(time)]))
    .filter((time) => time > Date.now())
  return ends.length === 0 ? undefined : new Date(Math.max(...ends))
}

export function differs({ crc32c }: GcsStored, expected: string): string | undefined {
  return crc32c === expected ? undefined : `its CRC32C is ${crc32c ?? 'missing'} instead of ${expected}`
}
