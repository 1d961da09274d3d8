import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readActionMetadata } from '../src/settings/action-metadata.ts'

/**
 * The module that names the inputs of each action with an input `settings`, so that a name which no action knows is told
 * from one that only another mode reads. A bundle does not have its action.yml at hand.
 */
export function actionInputsModule(root: string): string {
  const folders = readdirSync(root).filter((name) => existsSync(join(root, name, 'action.yml')))
  const entries = folders
    .map((folder) => [
      folder.replace('action-', ''),
      Object.keys(readActionMetadata(join(root, folder)).inputs),
    ])
    .filter(([, names]) => names?.includes('settings'))
  return `// Generated from action-*/action.yml by \`npm run docs\`.

/** The names of the inputs of each action that takes settings. */
export const actionInputs = ${JSON.stringify(Object.fromEntries(entries))} as const
`
}
