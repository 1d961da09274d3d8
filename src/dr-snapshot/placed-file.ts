/** Putting the dump where the validator app reads it: complete, compared and under its name in one step, or not at all. */

import type { DumpVolume } from '../node/deployment.ts'
import type { Measured } from '../pipeline/meter.ts'
import { runAt } from '../postgres/clients.ts'
import { dumpName } from '../splice/splice.ts'
import { exitFailure, feed, ProgramFailure } from '../system/child.ts'
import { Failure, messageOf } from '../system/failure.ts'
import type { Log } from '../system/log.ts'

/** The user of Splice's images. Where they run as root, root reads the file all the same. */
const owner = '1001:1001'

const untouched = 'The dump was not put in its place; what was there is as it was.'

/** A dump in its place. */
export interface PlacedFile {
  readonly path: string
  /** Under which name the dump that was there is kept. */
  readonly aside?: string
}

/** A dump on its way into a volume, under a name that nobody reads. */
export class PlacingFile {
  readonly #volume: DumpVolume
  readonly #id: string
  readonly #partial: string

  /** @param id of the set, for names that no other run uses. */
  constructor(volume: DumpVolume, id: string) {
    this.#volume = volume
    this.#id = id
    this.#partial = `${volume.folder}/.${dumpName}.${id}.partial`
  }

  /**
   * Removes what a run left that died here, and sees whether one may write here at all. Only the holder of the node's
   * lock may call it.
   * @throws Failure `dump-volume-full`, `dump-volume-denied`, `dump-volume-write`
   */
  async begin(signal: AbortSignal): Promise<void> {
    const script = 'rm -f "$1"/.$2.*.partial; umask 077; : > "$3"'
    await this.#shell(script, [this.#volume.folder, dumpName, this.#partial], signal)
  }

  /** @throws Failure `dump-volume-full`, `dump-volume-denied`, `dump-volume-write`, `stream-cut` */
  async write(source: AsyncIterable<Buffer>, signal: AbortSignal): Promise<void> {
    // Through `kubectl exec` a program that leaves its input unread is not seen to end: what is left of it is read.
    const script = 'umask 077; cat > "$1" || { status=$?; cat > /dev/null; exit $status; }'
    const args = ['-c', script, 'sh', this.#partial]
    const running = this.#volume.place.start({ program: 'sh', args }, signal)
    running.stdout.resume()
    try {
      await feed(running, source)
    } catch (error) {
      running.kill()
      await running.exit
      throw error
    }
    const exit = await running.exit
    if (exit.lost !== undefined)
      throw exitFailure('cat', exit, `writing to ${this.#volume.description} failed`)
    if (exit.code !== 0) throw this.#failure(exit.stderr || `exit code ${exit.code}`)
  }

  /** Compares what arrived with what was sent. @throws Failure `dump-volume-digest` */
  async verify(written: Measured, signal: AbortSignal): Promise<void> {
    const said = await this.#shell(digestScript, [this.#partial], signal)
    if (`sha256:${said.slice(0, 64)}` === written.sha256) return
    throw new Failure('dump-volume-digest', {
      what: `What arrived in ${this.#volume.description} is not what was sent.`,
      means: untouched,
      next: 'Run again. If it happens again, check the disk.',
    })
  }

  /**
   * Gives the file its name. What has that name is kept under another first, by a second link where the disk can do
   * that, so that the name is never missing. Takes no cancel signal: it must not end in between.
   * @throws Failure `dump-volume-write`
   */
  async commit(): Promise<PlacedFile> {
    const path = `${this.#volume.folder}/${dumpName}`
    const aside = `${path}.before-${this.#id}`
    const said = await this.#shell(commitScript, [this.#partial, path, aside, owner])
    return { path, ...(said.includes('aside') && { aside }) }
  }

  /** Removes what was written. Never throws: the story is another one. */
  async discard(log: Log): Promise<void> {
    try {
      await this.#shell('rm -f "$1"', [this.#partial])
    } catch (error) {
      log.warning(
        `${this.#partial} in ${this.#volume.description} could not be removed (the next run does): ${messageOf(error)}`,
      )
    }
  }

  async #shell(script: string, args: readonly string[], signal?: AbortSignal): Promise<string> {
    const command = { program: 'sh', args: ['-c', `set -e\n${script}`, 'sh', ...args] }
    try {
      return await runAt(this.#volume.place, command, signal)
    } catch (error) {
      if (signal?.aborted) throw signal.reason
      if (error instanceof Failure && error.code === 'stream-cut') throw error
      throw this.#failure(error instanceof ProgramFailure ? error.reason : messageOf(error))
    }
  }

  #failure(why: string): Failure {
    const { description, folder } = this.#volume
    const said = why.slice(-500)
    if (/no space left|disk quota/i.test(said)) {
      return new Failure('dump-volume-full', {
        what: `There is no room for the dump in ${description}: ${said}`,
        means: untouched,
        next: `Enlarge it, or remove dumps from it that are no longer needed (${dumpName}.before-…), and run again.`,
      })
    }
    if (/permission denied|read-only|operation not permitted/i.test(said)) {
      return new Failure('dump-volume-denied', {
        what: `${folder} in ${description} cannot be written to: ${said}`,
        means: untouched,
        next: 'Give the folder to user 1001, as whom the app runs (chown -R 1001:1001; fsGroup: 1001 in Kubernetes), and run again.',
      })
    }
    return new Failure('dump-volume-write', {
      what: `The dump could not be written to ${description}: ${said}`,
      means: untouched,
      next: 'Set right what it says and run again.',
    })
  }
}

const digestScript =
  'if command -v sha256sum >/dev/null; then sha256sum < "$1"; else openssl dgst -sha256 -r < "$1"; fi'

const commitScript = `
if [ -d "$2" ]; then echo "$2 is a folder" >&2; exit 1; fi
if [ "$(id -u)" = 0 ]; then chown "$4" "$1"; fi
sync "$1" 2>/dev/null || sync
if [ -e "$2" ]; then
  ln "$2" "$3" 2>/dev/null || mv "$2" "$3"
  echo aside
fi
mv -f "$1" "$2"
sync "$2" 2>/dev/null || sync`
