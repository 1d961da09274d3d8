import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const metadataSchema = z.looseObject({
  name: z.string(),
  description: z.string(),
  inputs: z
    .record(
      z.string(),
      z.looseObject({
        description: z.string(),
        required: z.boolean().optional(),
        default: z.string().optional(),
      }),
    )
    .default({}),
  outputs: z.record(z.string(), z.looseObject({ description: z.string() })).default({}),
  runs: z.looseObject({ using: z.string(), main: z.string() }),
})

/** What an `action.yml` says. */
export type ActionMetadata = z.infer<typeof metadataSchema>

/** Reads the `action.yml` in a folder. Throws when it has not the expected form. */
export function readActionMetadata(folder: string): ActionMetadata {
  return metadataSchema.parse(parse(readFileSync(join(folder, 'action.yml'), 'utf8')))
}
