import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** The folder with the client programs of a newer Postgres, which `npm test` has prepared. */
export function newerClients(major: 17 | 18): string {
  const module = join(import.meta.dirname, '../../scripts/machine/newer-clients.mjs')
  const print = `import(${JSON.stringify(module)}).then((clients) => console.log(clients.newerClients(${major}).installed ?? ''))`
  const folder = execFileSync(process.execPath, ['-e', print], { encoding: 'utf8' }).trim()
  if (folder === '')
    throw new Error(
      `Client programs of Postgres ${major} are missing: node scripts/prepare-machine.mjs newer-clients`,
    )
  return folder
}
