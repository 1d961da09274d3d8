import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type ActionName, actionNames } from '../src/inputs/catalogue/entry.ts'
import { type Input, inputsOf } from '../src/inputs/catalogue.ts'

/** An action of this package, as the command offers it. */
export interface Action {
  readonly name: ActionName
  readonly description: string
  readonly inputs: readonly Input[]
  /** What GitHub's runner would start: the bundle, or in a checkout without bundles of its own (`cli/main.ts`) the source. */
  readonly program: string
}

/** The folder of the package: the nearest one above the running program that holds actions. */
export function packageFolder(program = process.argv[1] ?? ''): string {
  // npm starts a link to it.
  let folder = dirname(realpathSync(program))
  while (!existsSync(join(folder, 'action-backup/action.yml'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error(`no action-backup/action.yml above ${program}`)
    folder = parent
  }
  return folder
}

/** The actions in the package, in the order in which an operator meets them. */
export function actionsOf(folder: string, fromSource = process.argv[1]?.endsWith('.ts') === true): Action[] {
  return actionNames.map((name) => ({
    name,
    description: descriptionIn(join(folder, `action-${name}`, 'action.yml')),
    inputs: inputsOf(name),
    program: join(folder, `action-${name}`, fromSource ? 'main.ts' : 'index.js'),
  }))
}

/** The line of an action.yml that GitHub shows of the action. */
function descriptionIn(file: string): string {
  return /^description: (.*)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? ''
}
