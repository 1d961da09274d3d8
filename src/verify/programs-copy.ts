/** A copy of server programs for a user who may not enter the folder that they are in, such as a home of root's. */
import { constants } from 'node:fs'
import { chmod, copyFile, mkdir, readdir, readlink, stat, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Whether the programs of a folder can be copied: what they read stands beside them, and is found from there. Those of
 * a distribution have it elsewhere.
 */
export async function canBeCopied(programs: string): Promise<boolean> {
  return await stat(join(dirname(programs), 'share')).then(
    (share) => share.isDirectory(),
    () => false,
  )
}

/**
 * Copies the programs of a folder with their libraries and files, and nothing else that is beside them. Everybody who
 * may enter `target` can run them, and only we can change them, whatever the modes were.
 * @param programs a folder with `initdb` and `postgres` that can be copied.
 * @param target a new folder; what is above it must be ours alone.
 * @returns the folder with the programs in the copy.
 */
export async function copyPrograms(programs: string, target: string): Promise<string> {
  const folder = await newFolder(target)
  await copyTree(programs, join(folder, 'bin'))
  for (const name of ['lib', 'lib64', 'share']) {
    const beside = join(dirname(programs), name)
    if (
      await stat(beside).then(
        () => true,
        () => false,
      )
    )
      await copyTree(beside, join(folder, name))
  }
  return join(folder, 'bin')
}

async function copyTree(source: string, target: string): Promise<void> {
  await newFolder(target)
  for (const entry of await readdir(source, { withFileTypes: true })) {
    const [from, to] = [join(source, entry.name), join(target, entry.name)]
    if (entry.isDirectory()) await copyTree(from, to)
    else if (entry.isSymbolicLink()) await symlink(await readlink(from), to)
    else if (entry.isFile()) {
      await copyFile(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)
      await chmod(to, ((await stat(to)).mode & 0o100) === 0 ? 0o644 : 0o755)
    }
  }
}

async function newFolder(path: string): Promise<string> {
  await mkdir(path)
  await chmod(path, 0o755)
  return path
}
