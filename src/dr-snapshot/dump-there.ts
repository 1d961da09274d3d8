/** What is in the place of the dump before anything is written there. */
import type { DumpVolume } from '../node/deployment.ts'
import { runAt } from '../postgres/clients.ts'
import { dumpName } from '../splice/splice.ts'
import { Failure, messageOf } from '../system/failure.ts'

/** A dump that is there already. */
export interface DumpThere {
  readonly bytes: number
  /** Absent where the user who writes there may not read it. */
  readonly sha256?: string
}

/**
 * Looks, and writes nothing. The file is read to its end: what an approval is about is told by nothing less.
 * @returns undefined when there is none.
 * @throws Failure `dump-volume-denied` where no file could be made, `dump-volume-write` where a folder has its name or the
 *   volume cannot be looked into.
 */
export async function dumpThere(volume: DumpVolume, signal: AbortSignal): Promise<DumpThere | undefined> {
  const path = `${volume.folder}/${dumpName}`
  const command = { program: 'sh', args: ['-c', lookScript, 'sh', volume.folder, path] }
  let said: string
  try {
    said = (await runAt(volume.place, command, signal)).trim()
  } catch (error) {
    if (signal.aborted) throw signal.reason
    throw unusable(`cannot be looked into: ${messageOf(error)}`, volume)
  }
  if (said === 'none') return undefined
  if (said === 'denied') throw denied(volume)
  if (said === 'folder') throw unusable(`has a folder named ${dumpName}`, volume)
  const [, bytes, sha256] = /^(\d+) ([0-9a-f]{64}|unreadable)/.exec(said) ?? []
  if (bytes === undefined || sha256 === undefined)
    throw unusable(`cannot be looked into: ${said.slice(0, 200)}`, volume)
  return { bytes: Number(bytes), ...(sha256 !== 'unreadable' && { sha256: `sha256:${sha256}` }) }
}

function denied({ folder, description }: DumpVolume): Failure {
  return new Failure('dump-volume-denied', {
    what: `${folder} in ${description} cannot be written to.`,
    means: 'Nothing was touched.',
    next: 'Give the folder to user 1001, as whom the app runs (chown -R 1001:1001; fsGroup: 1001 in Kubernetes), and run again.',
  })
}

function unusable(what: string, { folder, description }: DumpVolume): Failure {
  return new Failure('dump-volume-write', {
    what: `${folder} in ${description} ${what}.`,
    means: 'Nothing was touched.',
    next: 'Set right what it says and run again.',
  })
}

const lookScript = `set -e
[ -d "$1" ] || { echo "$1 is not a folder"; exit 0; }
[ -w "$1" ] || { echo denied; exit 0; }
if [ -d "$2" ]; then echo folder; exit 0; fi
[ -e "$2" ] || { echo none; exit 0; }
name=$2
set -- $(ls -lnd "$name")
bytes=$5
if [ ! -r "$name" ]; then digest=unreadable
elif command -v sha256sum >/dev/null; then digest=$(sha256sum < "$name")
else digest=$(openssl dgst -sha256 -r < "$name"); fi
echo "$bytes $digest"`
