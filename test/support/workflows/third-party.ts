/** The actions of others: which commit may be used, and which inputs it has. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { readActionMetadata } from '../../../scripts/action-metadata.ts'
import { here, root } from './workflow-files.ts'

const pinSchema = z.record(
  z.string(),
  z.strictObject({ commit: z.string().regex(/^[0-9a-f]{40}$/), version: z.string(), inputs: z.string() }),
)

/** By `owner/repository[/path]`. */
export const pins = pinSchema.parse(parse(readFileSync(join(import.meta.dirname, 'third-party.yml'), 'utf8')))

interface Reference {
  readonly owner: string
  readonly name: string
  readonly ref: string
  readonly path?: string
}

/** The inputs of an action, or undefined for one, or a commit of one, that is not known here. */
export function thirdPartyMetadata({ owner, name, ref, path }: Reference) {
  if (owner === here.owner && name === here.repository && ref === here.version && path !== undefined) {
    const { description, inputs } = readActionMetadata(join(root, path))
    const known = Object.entries(inputs).map(([input, { description, required, default: fallback }]) => [
      input,
      { description, ...(required && { required }), ...(fallback !== undefined && { default: fallback }) },
    ])
    return { name: path, description, inputs: Object.fromEntries(known) }
  }
  const full = [owner, name, ...(path === undefined ? [] : [path])].join('/')
  const pin = pins[full]
  if (pin === undefined || pin.commit !== ref) return undefined
  const inputs = pin.inputs
    .trim()
    .split(/\s+/)
    .map((input) => [input.replace('!', ''), { description: input, required: input.endsWith('!') }])
  return { name: full, description: full, inputs: Object.fromEntries(inputs) }
}
