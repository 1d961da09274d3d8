import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type ActionMetadata, readActionMetadata } from '../src/inputs/action-metadata.ts'

/** An action of this package, as the command offers it. */
export interface Action {
  /** Without `action-`: `backup`. */
  readonly name: string
  readonly metadata: ActionMetadata
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

/** The actions in the package, by name, in the order in which an operator meets them. */
export function actionsOf(folder: string, fromSource = process.argv[1]?.endsWith('.ts') === true): Action[] {
  const order = ['backup', 'restore', 'dr-snapshot', 'verify']
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length)
  return readdirSync(folder)
    .filter((name) => name.startsWith('action-') && existsSync(join(folder, name, 'action.yml')))
    .map((name) => ({
      name: name.slice('action-'.length),
      metadata: readActionMetadata(join(folder, name)),
      program: join(folder, name, fromSource ? 'main.ts' : 'index.js'),
    }))
    .sort((a, b) => rank(a.name) - rank(b.name) || a.name.localeCompare(b.name))
}
