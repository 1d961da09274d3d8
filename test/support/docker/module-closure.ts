import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join, normalize, relative } from 'node:path'

/** An import or a re-export; a function that is exported has a parenthesis before any quote. */
const statement = /^(?:import|export)\s+(?:([^'"();]*?)\s+from\s+)?['"]([^'"]+)['"]/gm

/** A file or a folder that a module reads while it runs. */
const dataAddress = /\bnew URL\('(\.[^']*)', import\.meta\.url\)/g

/**
 * The files that these programs import, one from another, or read from beside themselves, and the folders of the npm
 * packages they need; all relative to `project`. So an image holds what it runs, and changes only when that does.
 */
export async function moduleClosure(
  project: string,
  entries: readonly string[],
): Promise<{ files: string[]; packages: string[] }> {
  const files = new Set<string>()
  const packages = new Set<string>()
  for (const entry of entries) await follow(entry)
  return { files: [...files].sort(), packages: [...packages].sort() }

  async function follow(path: string): Promise<void> {
    if (files.has(path)) return
    files.add(path)
    const text = await readFile(join(project, path), 'utf8')
    for (const [, clause, target] of text.matchAll(statement)) {
      if (target === undefined || target.startsWith('node:') || /^\s*type\b/.test(clause ?? '')) continue
      if (target.startsWith('.')) await follow(normalize(join(dirname(path), target)))
      else await addPackage(target.split('/', target.startsWith('@') ? 2 : 1).join('/'), project)
    }
    for (const [, target = ''] of text.matchAll(dataAddress)) await addData(join(dirname(path), target))
  }

  async function addData(path: string): Promise<void> {
    if (!(await stat(join(project, path))).isDirectory()) files.add(normalize(path))
    else for (const name of await readdir(join(project, path))) await addData(join(path, name))
  }

  async function addPackage(name: string, from: string): Promise<void> {
    const folder = await findPackage(name, from)
    if (folder === undefined) return // optional, and not for this platform
    const path = relative(project, folder)
    if (packages.has(path)) return
    packages.add(path)
    const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    const { dependencies = {}, optionalDependencies = {} } = manifest as Record<
      string,
      Record<string, string>
    >
    for (const dependency of Object.keys({ ...dependencies, ...optionalDependencies })) {
      await addPackage(dependency, folder)
    }
  }
}

async function findPackage(name: string, from: string): Promise<string | undefined> {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name)
    if ((await stat(candidate).catch(() => undefined))?.isDirectory()) return candidate
  }
  return undefined
}
