import { z } from 'zod'
import { once } from '../pipeline/meter.ts'
import { readRecord } from './record.ts'
import type { Storage } from './repository.ts'
import { isSetId, type SetId } from './set-id.ts'

const pinSchema = z.object({
  version: z.literal(1),
  set: z.string(),
  reason: z.string(),
  at: z.iso.datetime(),
  /** The URL of the workflow run. */
  by: z.string().optional(),
})

/** What keeps a set whatever the policy says, until the file is removed by hand. */
export type Pin = z.infer<typeof pinSchema>

/** The longest reason: one line of a table. */
export const longestPinReason = 200

const pinFolder = (node: string) => `${node}/pins/`

/** Pins a set. An earlier pin of it is replaced. Returns the pin's path in the storage. */
export async function pin(
  storage: Storage,
  node: string,
  { set, reason, by }: { readonly set: SetId; readonly reason: string; readonly by?: string | undefined },
): Promise<string> {
  const content: Pin = {
    version: 1,
    set,
    reason,
    at: new Date().toISOString(),
    ...(by !== undefined && { by }),
  }
  const name = `${pinFolder(node)}${set}.json`
  await storage.write(name, once(Buffer.from(`${JSON.stringify(pinSchema.parse(content), null, 2)}\n`)))
  return name
}

/** The reasons of all pins of a node. A pin that cannot be read is one all the same. */
export async function listPins(storage: Storage, node: string): Promise<Map<SetId, string>> {
  const folder = pinFolder(node)
  const pins = new Map<SetId, string>()
  for (const { name } of await storage.list(folder)) {
    const id = name.slice(folder.length).replace(/\.json$/, '')
    if (!isSetId(id)) continue
    const text = (await readRecord(storage, name))?.toString() ?? ''
    pins.set(id, reasonIn(text) ?? `the reason in ${name} cannot be read`)
  }
  return pins
}

function reasonIn(text: string): string | undefined {
  try {
    return pinSchema.parse(JSON.parse(text)).reason
  } catch {
    return undefined
  }
}
