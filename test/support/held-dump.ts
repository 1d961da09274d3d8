import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** The real client programs, with a tap behind `pg_dump` that a test can close in the middle of a dump. */
export interface HeldDump {
  /** For the input `postgres-client-path`. */
  readonly path: string
  /** Closes the tap for the next dump of a database, after so many bytes. */
  hold(database: string, afterBytes?: number): void
  /** Waits until that dump stands still in its middle, and gives the process id of its `pg_dump`. */
  reached(): Promise<number>
  /** Opens the tap. */
  release(): void
}

/** Makes them in a new folder. Everything but the tap is the programs of this machine. */
export function heldDump(folder: string): HeldDump {
  const path = join(folder, 'held-programs')
  mkdirSync(path)
  const real = programFolder()
  for (const name of readdirSync(real))
    if (name !== 'pg_dump') symlinkSync(join(real, name), join(path, name))
  const at = (name: string) => join(path, `tap-${name}`)
  // `exec` keeps the process id: what is killed under it is the real pg_dump, whose output goes through the tap.
  const script = `#!/bin/bash
real='${join(real, 'pg_dump')}'
if [ "$1" = --version ] || [ ! -e '${at('closed')}' ] || [ "$(cut -d' ' -f1 '${at('closed')}')" != "$PGDATABASE" ]; then
  exec "$real" "$@"
fi
echo $$ > '${at('pid')}'
exec "$real" "$@" > >(head -c "$(cut -d' ' -f2 '${at('closed')}')"; touch '${at('reached')}'
  while [ -e '${at('closed')}' ]; do sleep 0.02; done; exec cat)
`
  writeFileSync(join(path, 'pg_dump'), script, { mode: 0o755 })
  return {
    path,
    hold(database, afterBytes = 200_000) {
      rmSync(at('reached'), { force: true })
      writeFileSync(at('closed'), `${database} ${afterBytes}\n`)
    },
    async reached() {
      for (const until = Date.now() + 60_000; !existsSync(at('reached')); await sleep(20)) {
        if (Date.now() > until) throw new Error('no dump came to the tap')
      }
      return Number(readFileSync(at('pid'), 'utf8'))
    },
    release() {
      rmSync(at('closed'), { force: true })
    },
  }
}

/** The folder of the real programs: the ones on the PATH may be a wrapper that chooses by its own name. */
function programFolder(): string {
  const major = /\(PostgreSQL\) (\d+)/.exec(execFileSync('pg_dump', ['--version'], { encoding: 'utf8' }))?.[1]
  const debian = `/usr/lib/postgresql/${major}/bin`
  return existsSync(debian)
    ? debian
    : dirname(execFileSync('which', ['pg_dump'], { encoding: 'utf8' }).trim())
}
