/**
 * Settings of an action as one object instead of an input each: for workflows whose callers have more of them than a
 * workflow has inputs, and for the inventory of a fleet.
 */
import { actionInputs } from './action-inputs.ts'
import { isSecretInput } from './secret-inputs.ts'

/** The actions whose inputs can be given as settings. */
export type SettingsAction = keyof typeof actionInputs

/** A value as it stands in JSON or YAML. A list is one entry a line. */
export type SettingValue = string | number | boolean | readonly string[]

/**
 * Inputs that decide what one run does, or that confirm it. They belong to the run and to who started it, and must be
 * seen there: a file that was written for every run must not confirm one, nor wave it past its approval.
 */
const decisionInputs: readonly string[] = [
  'mode',
  'set',
  'before',
  'confirm',
  'plan-digest',
  'dry-run',
  'timestamp',
  'new-participant-identifier',
  'approval-environment',
]

/** The actions that know a setting of this name. */
export function actionsWith(name: string): SettingsAction[] {
  return settingsActions.filter((action) => actionInputs[action].some((input) => input === name))
}

/** Every action whose inputs can be given as settings. */
export const settingsActions = Object.keys(actionInputs) as SettingsAction[]

/** The names of an action's inputs, in the order of its action.yml. */
export function inputsOf(action: SettingsAction): readonly string[] {
  return actionInputs[action]
}

/** Whether a name is that of a secret: its value must not be shown, even in a complaint about it. */
export function isSecretName(name: string): boolean {
  return isSecretInput(name)
}

/**
 * What is wrong with a setting's name, as the end of a sentence that begins with it; undefined when it may be given.
 * @param actions those that may know it.
 */
export function nameProblem(
  name: string,
  actions: readonly SettingsAction[] = settingsActions,
): string | undefined {
  if (isSecretName(name)) return 'is a secret: give it as the input, from a secret, never among settings.'
  if (decisionInputs.includes(name))
    return 'decides about one run: give it as the input, where who starts the run sees it.'
  if (name === 'settings') return 'cannot be within itself.'
  if (actionsWith(name).some((action) => actions.includes(action))) return undefined
  const [near] = known(actions)
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

function known(actions: readonly SettingsAction[]): string[] {
  return [...new Set(actions.flatMap((action) => [...actionInputs[action]]))]
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
