/** The form of settings, for editors: docs/settings.schema.json, and those of a node in docs/inventory.schema.json. */
import { z } from 'zod'
import type { ActionName } from './catalogue/entry.ts'
import { type Input, inputsOf, meanings } from './catalogue.ts'
import { nameProblem, settingsActions } from './settings.ts'

/**
 * The settings of some actions.
 * @param id the name of the form within the schema.
 * @param takes whether an input may be among them at all.
 */
export function settingsSchema(
  id: string,
  actions: readonly ActionName[],
  takes = (name: string) => nameProblem(name, actions) === undefined,
): z.ZodType {
  const values = actions.flatMap((action) =>
    inputsOf(action)
      .filter(({ name }) => takes(name))
      .map((input) => [input.name, valueSchema(input, action).optional()] as const),
  )
  const sorted = [...new Map(values)].sort(([one], [other]) => one.localeCompare(other))
  return z.strictObject(Object.fromEntries(sorted)).meta({ id })
}

/** The input `settings` of each action. */
export function everySettingsSchema(): z.ZodType {
  return z.union(settingsActions.map((action) => settingsSchema(`settings-of-action-${action}`, [action])))
}

const known = new Map<string, z.ZodType>()

/** What may stand as the value of an input. Empty takes away what is said elsewhere. */
function valueSchema(input: Input, action: ActionName): z.ZodType {
  const id = meanings(input.name) > 1 ? `${input.name}-of-${action}` : input.name
  const schema = known.get(id) ?? formOf(input).meta({ id, description: input.words })
  known.set(id, schema)
  return schema
}

function formOf(input: Input): z.ZodType {
  switch (input.kind) {
    case 'boolean':
      return z.union([z.boolean(), z.enum(['true', 'false', ''])])
    case 'choice': {
      const texts = z.enum([...input.values, ''])
      return input.values.includes('true') ? z.union([texts, z.boolean()]) : texts
    }
    case 'list':
      return z.union([z.string(), z.array(z.string())])
    default:
      return z.union([z.string(), z.number()])
  }
}
