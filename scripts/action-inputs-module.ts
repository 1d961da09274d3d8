import type { ActionMetadata } from '../src/inputs/action-metadata.ts'

/**
 * The module that names the inputs of each action with an input `settings`, so that a name which no action knows is told
 * from one that only another mode reads. A bundle does not have its action.yml at hand.
 * @param actions Metadata by the name of the folder.
 */
export function actionInputsModule(actions: Readonly<Record<string, ActionMetadata>>): string {
  const entries = Object.entries(actions)
    .map(([folder, { inputs }]) => [folder.replace('action-', ''), Object.keys(inputs)])
    .filter(([, names]) => names?.includes('settings'))
  return `// Generated from action-*/action.yml by \`npm run docs\`.

/** The names of the inputs of each action that takes settings. */
export const actionInputs = ${JSON.stringify(Object.fromEntries(entries))} as const
`
}
