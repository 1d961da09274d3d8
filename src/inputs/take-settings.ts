/** The input `settings`: a JSON object of input names and values, which win over the inputs themselves. */

import { messageOf } from '../system/failure.ts'
import type { ActionName } from './catalogue/entry.ts'
import { secretInputs } from './catalogue.ts'
import type { Inputs } from './inputs.ts'
import { nameProblem, settingsActions, settingText } from './settings.ts'

/**
 * Reads the input `settings`, if the action has it, and puts its values in the place of inputs. To be called before any
 * other input is read. Problems are kept in `inputs` for `finish`, together with those of the inputs themselves.
 * @param action the name that the action runs under.
 */
export function takeSettings(inputs: Inputs, action: string): void {
  const known = settingsActions.find((name) => name === action)
  if (known === undefined) return
  const text = inputs.text('settings')
  if (text === undefined) return
  const settings = parseObject(text)
  if (typeof settings === 'string') {
    inputs.problem('settings', settings)
    return
  }
  for (const [name, value] of Object.entries(settings)) take(inputs, known, name, value)
}

function take(inputs: Inputs, action: ActionName, name: string, value: unknown): void {
  const wrongName = nameProblem(name, [action])
  if (wrongName !== undefined) {
    // Too late for what the runner printed already, but in time for everything after.
    if (secretInputs.includes(name) && typeof value === 'string' && value !== '') inputs.hide(value)
    inputs.problem('settings', `${name} ${wrongName}`)
    return
  }
  const read = settingText(value)
  if ('problem' in read) inputs.problem('settings', `${name} ${read.problem}`)
  else inputs.replace(name, read.text)
}

/** The object, or what is wrong with the text. The text is not repeated: somebody may have put a secret into it. */
function parseObject(text: string): Record<string, unknown> | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    // V8 quotes what it stumbled over.
    const [, place] = /(?:at position \d+ )?\((line \d+ column \d+)\)/.exec(messageOf(error)) ?? []
    return `is not JSON${place === undefined ? '' : ` (${place})`}; it must be an object such as {"deployment": "compose"}.`
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'must be a JSON object of input names and values, such as {"deployment": "compose"}.'
  const twice = doubleKeys(text)
  if (twice.length > 0) return `names ${twice.join(', ')} twice.`
  return { ...value }
}

/** Keys of the outermost object that stand there twice, of which JSON.parse takes the last without a word. */
function doubleKeys(json: string): string[] {
  const keys: string[] = []
  let depth = 0
  for (const [token, text, colon] of json.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|[{}[\]]/g)) {
    if (token === '{' || token === '[') depth++
    else if (token === '}' || token === ']') depth--
    else if (depth === 1 && text !== undefined && colon !== undefined) keys.push(String(JSON.parse(text)))
  }
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))]
}
