/**
 * Settings of an action as one object instead of an input each: for workflows whose callers have more of them than a
 * workflow has inputs, and for the inventory of a fleet.
 */
import type { ActionName } from './catalogue/entry.ts'
import { catalogue, inputsOf, secretInputs } from './catalogue.ts'

/** A value as it stands in JSON or YAML. A list is one entry a line. */
export type SettingValue = string | number | boolean | readonly string[]

/** Every action whose inputs can be given as settings. */
export const settingsActions: readonly ActionName[] = catalogue.node.inputs.settings.actions

/** The actions that know a setting of this name. */
export function actionsWith(name: string): ActionName[] {
  return settingsActions.filter((action) => inputsOf(action).some((input) => input.name === name))
}

/**
 * What is wrong with a setting's name, as the end of a sentence that begins with it; undefined when it may be given.
 * @param actions those that may know it.
 */
export function nameProblem(
  name: string,
  actions: readonly ActionName[] = settingsActions,
): string | undefined {
  if (secretInputs.includes(name))
    return 'is a secret: give it as the input, from a secret, never among settings.'
  const meant = settingsActions.flatMap((action) => inputsOf(action)).filter((input) => input.name === name)
  if (meant.some(({ decides }) => decides))
    return 'decides about one run: give it as the input, where who starts the run sees it.'
  if (name === 'settings') return 'cannot be within itself.'
  if (actionsWith(name).some((action) => actions.includes(action))) return undefined
  const [near] = [...new Set(actions.flatMap((action) => inputsOf(action).map((input) => input.name)))]
    .map((input) => ({ input, edits: distance(name, input) }))
    .filter(({ edits }) => edits <= 2)
    .sort((a, b) => a.edits - b.edits)
  const hint = near === undefined ? '' : ` Is it ${near.input}?`
  return `is not an input of ${actions.length === 1 ? `action-${actions.join()}` : 'any action'}.${hint}`
}

/** The text that an input would have had, or what is wrong with the value, as the end of a sentence. */
export function settingText(value: unknown): { readonly text: string } | { readonly problem: string } {
  if (typeof value === 'string') return { text: value }
  if (typeof value === 'boolean') return { text: String(value) }
  if (typeof value === 'number' && Number.isFinite(value)) {
    // 2e+21 is a number for JSON, but for no input.
    const text = String(value)
    return text.includes('e') ? { problem: 'is too large or too small a number.' } : { text }
  }
  if (!Array.isArray(value) || !value.every((entry) => typeof entry === 'string'))
    return { problem: 'must be a text, a number, true, false or a list of texts.' }
  if (value.some((entry) => /[\r\n]/.test(entry)))
    return { problem: 'has an entry with several lines; each entry of a list is one line.' }
  return { text: value.join('\n') }
}

/** Levenshtein's distance: how many letters must be put in, taken out or changed. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1]
    for (const [j, against] of [...other].entries()) {
      const changed = (row[j] ?? 0) + (letter === against ? 0 : 1)
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
