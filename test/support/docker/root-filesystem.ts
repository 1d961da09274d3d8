import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readFile, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)
const digestLabel = 'splice-testbed.digest'

interface Entry {
  readonly source?: string
  readonly content?: string
  readonly link?: string
  readonly mode?: number
}

/**
 * A container's root filesystem put together from programs that this machine already has: no registry
 * is asked. It is only a plan until `importAs` finds that Docker has no image of the same digest.
 */
export class RootFilesystem {
  readonly #entries = new Map<string, Entry>()
  readonly #folders = new Map<string, { uid: number; mode: string }>()

  constructor() {
    for (const name of ['bin', 'sbin', 'lib', 'lib64']) this.link(`/${name}`, `usr/${name}`)
    this.link('/var/run', '../run')
    for (const folder of ['/proc', '/sys', '/dev', '/root', '/run', '/etc', '/usr/sbin']) this.folder(folder)
    this.folder('/tmp', { mode: '1777' })
  }

  file(target: string, content: string, mode = 0o644): void {
    this.#entries.set(target, { content, mode })
  }

  copy(source: string, target: string): void {
    this.#entries.set(target, { source })
  }

  link(target: string, link: string): void {
    this.#entries.set(target, { link })
  }

  folder(target: string, options: { uid?: number; mode?: string } = {}): void {
    this.#folders.set(target, { uid: options.uid ?? 0, mode: options.mode ?? '755' })
  }

  /** Copies programs by name or path into `folder`, with the libraries that they load. */
  async programs(names: readonly string[], folder = '/usr/bin'): Promise<void> {
    const files: string[] = []
    for (const name of names) {
      const path = name.includes('/') ? name : await findOnPath(name)
      const file = await realpath(path)
      files.push(file)
      this.copy(file, join(folder, basename(name)))
    }
    await this.libraries(files)
  }

  /** Adds the libraries that these files are linked with, from where the loader looks for them. */
  async libraries(files: readonly string[]): Promise<void> {
    // ldd exits with 1 when one of the files is a script: what it printed still counts.
    const listing = await execute('ldd', [...files]).then(
      (result) => result.stdout,
      (error: { stdout?: string }) => error.stdout ?? '',
    )
    for (const line of listing.split('\n')) {
      const path = /(?:=> )?(\/\S+) \(0x/.exec(line)?.[1]
      if (path === undefined) continue
      if (path.startsWith('/lib64/')) this.copy(await realpath(path), `/usr${path}`)
      else if (/^(\/usr)?\/lib\/[^/]+-linux-gnu\//.test(path)) {
        this.copy(await realpath(path), path.startsWith('/usr') ? path : `/usr${path}`)
      }
    }
  }

  /** What the image is made of, without reading the big files: their size and time stand for them. */
  async #digest(changes: readonly string[]): Promise<string> {
    const hash = createHash('sha256').update(JSON.stringify([...changes, ...this.#folders]))
    for (const [target, entry] of [...this.#entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
      hash.update(`\0${target}\0${entry.link ?? ''}\0${entry.content ?? ''}\0${entry.mode ?? ''}`)
      if (entry.source === undefined) continue
      const info = await stat(entry.source)
      if (info.isFile() && info.size < 256 * 1024) hash.update(await readFile(entry.source))
      else hash.update(`${info.size} ${info.isFile() ? Math.trunc(info.mtimeMs / 1000) : ''} ${entry.source}`)
    }
    return hash.digest('hex')
  }

  /** Makes the image unless Docker has it already. `changes` are Dockerfile instructions. */
  async importAs(image: string, changes: readonly string[]): Promise<void> {
    const digest = await this.#digest(changes)
    if ((await imageLabel(image, digestLabel)) === digest) return
    const folder = await mkdtemp(join(tmpdir(), 'image-'))
    try {
      const archive = await this.#archive(folder)
      const options = [...changes, `LABEL ${digestLabel}=${digest}`].flatMap((change) => ['--change', change])
      await execute('docker', ['import', ...options, archive, image])
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  async #archive(folder: string): Promise<string> {
    const root = join(folder, 'root')
    for (const name of ['usr/bin', 'usr/sbin', 'usr/lib', 'usr/lib64']) {
      await mkdir(join(root, name), { recursive: true })
    }
    for (const [target, entry] of this.#entries) {
      const path = join(root, target)
      await mkdir(dirname(path), { recursive: true })
      if (entry.link !== undefined) await symlink(entry.link, path)
      else if (entry.source !== undefined) {
        await cp(entry.source, path, { recursive: true, verbatimSymlinks: true })
      } else await writeFile(path, entry.content ?? '', { mode: entry.mode ?? 0o644 })
    }
    for (const [target, { uid, mode }] of this.#folders) {
      if (uid === 0 && mode === '755') await mkdir(join(root, target), { recursive: true })
    }
    const archive = join(folder, 'root.tar')
    const tar = async (...args: string[]) => execute('tar', ['-C', root, '-f', archive, ...args])
    await tar('-c', '--owner=0', '--group=0', '--numeric-owner', '.')
    // Empty folders of somebody else, with an owner that only an archive can give when nobody is root here.
    for (const [target, { uid, mode }] of this.#folders) {
      if (uid === 0 && mode === '755') continue
      await mkdir(join(root, target), { recursive: true })
      const owner = [`--owner=${uid}`, `--group=${uid}`, '--numeric-owner', `--mode=${mode}`]
      await tar('-r', '--no-recursion', ...owner, `.${target}`)
    }
    return archive
  }
}

/** A label of an image that Docker has; undefined when there is no such image or label. */
export async function imageLabel(image: string, label: string): Promise<string | undefined> {
  try {
    const { stdout } = await execute('docker', ['image', 'inspect', '-f', `{{json .Config.Labels}}`, image])
    return (JSON.parse(stdout) as Record<string, string> | null)?.[label]
  } catch {
    return undefined
  }
}

async function findOnPath(name: string): Promise<string> {
  for (const folder of [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/sbin']) {
    const path = join(folder, name)
    if (!folder.includes('node_modules') && (await stat(path).catch(() => undefined))?.isFile()) return path
  }
  throw new Error(`the program ${name} is not on this machine: install it (see scripts/prepare-machine.mjs)`)
}
