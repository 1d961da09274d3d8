import { z } from 'zod'
import { once } from '../pipeline/meter.ts'
import { messageOf } from '../system/failure.ts'
import { readRecord } from './record.ts'
import type { Storage } from './repository.ts'
import { isSetId, type SetId } from './set-id.ts'

/** How deep a drill looked: every byte's digest; every archive read to its end; databases restored and proven. */
export const drillDepths = ['digest', 'read', 'restore'] as const
export type DrillDepth = (typeof drillDepths)[number]

const drillCheckSchema = z.object({
  name: z.string(),
  verdict: z.enum(['pass', 'fail', 'not-checked']),
  detail: z.string(),
})

/** Not strict: a newer version may say more of a drill, and the verdicts are still worth reading. */
const drillSchema = z.object({
  version: z.literal(1),
  set: z.string().refine(isSetId, 'is not a set id'),
  manifestSha256: z.string(),
  at: z.iso.datetime(),
  depth: z.enum(drillDepths),
  checks: z.array(drillCheckSchema),
  /** How long the restore took, where there was one: what an operator can promise. */
  restoreMs: z.int().nonnegative().optional(),
  /** How old the newest event in the set was when the drill ended: what would have been lost. */
  dataAgeMs: z.int().nonnegative().optional(),
  tool: z.object({ name: z.string(), version: z.string() }),
})

export type DrillCheck = z.infer<typeof drillCheckSchema>
/** What a drill of a set found. It lies beside the sets, so that it says nothing a set could be changed by. */
export type Drill = z.infer<typeof drillSchema>

/** A drill's record, or why it cannot be read. */
export interface ListedDrill {
  readonly name: string
  readonly set: SetId
  readonly at: Date
  readonly drill?: Drill
  readonly problem?: string
}

const nameShape = /^(\d{8}T\d{9}Z)-(\d{8}T\d{9}Z-[a-z2-9]{6})\.json$/

/** Writes down what a drill found. Two drills of one set in one millisecond are refused. @throws Failure `exists` */
export async function writeDrill(storage: Storage, node: string, drill: Drill): Promise<string> {
  const checked = drillSchema.parse(drill)
  const at = checked.at.replace(/\.(\d{3})\d*Z$|Z$/, (_, ms?: string) => `${ms ?? '000'}Z`)
  const name = `${drillFolder(node)}${at.replaceAll(/[-:]/g, '')}-${checked.set}.json`
  await storage.write(name, once(Buffer.from(`${JSON.stringify(checked, null, 2)}\n`)), { exclusive: true })
  return name
}

/**
 * The drills of a node's sets, newest first. Names that are not of drills are passed over.
 * @param count of how many the records are read.
 */
export async function listDrills(
  storage: Storage,
  node: string,
  count = Number.POSITIVE_INFINITY,
): Promise<ListedDrill[]> {
  const folder = drillFolder(node)
  const found = (await storage.list(folder)).flatMap(({ name }) => {
    const [, time, set] = nameShape.exec(name.slice(folder.length)) ?? []
    const at = time === undefined ? undefined : compactTime(time)
    return at === undefined || set === undefined || !isSetId(set) ? [] : [{ name, set, at }]
  })
  found.sort((a, b) => (a.name < b.name ? 1 : -1))
  return await Promise.all(
    found.slice(0, count).map(async (entry) => ({ ...entry, ...(await readDrill(storage, entry)) })),
  )
}

/** Whether nothing failed and something was found good: a drill that checked nothing proves nothing. */
export function drillVerdict({ checks }: Drill): 'pass' | 'fail' | 'not-checked' {
  if (checks.some(({ verdict }) => verdict === 'fail')) return 'fail'
  return checks.length > 0 && checks.every(({ verdict }) => verdict === 'pass') ? 'pass' : 'not-checked'
}

async function readDrill(
  storage: Storage,
  { name, set }: { name: string; set: SetId },
): Promise<Pick<ListedDrill, 'drill' | 'problem'>> {
  try {
    const bytes = await readRecord(storage, name)
    if (bytes === undefined) return { problem: 'it is gone' }
    const drill = drillSchema.parse(JSON.parse(bytes.toString()))
    return drill.set === set ? { drill } : { problem: `it is of set ${drill.set}` }
  } catch (error) {
    const why =
      error instanceof z.ZodError ? z.prettifyError(error).replaceAll(/\s+/g, ' ') : messageOf(error)
    return { problem: why }
  }
}

const drillFolder = (node: string) => `${node}/drills/`

function compactTime(text: string): Date | undefined {
  const time = new Date(
    text.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z$/, '$1-$2-$3T$4:$5:$6.$7Z'),
  )
  return Number.isNaN(time.getTime()) ? undefined : time
}
