import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive } from '../../src/system/alive.ts'

const shared = '/dev/shm'
/** Short: a socket's whole path has 107 bytes at most. */
const name = /^splice-t(\d+)$/
const tmpfs = 0x01021994
/** What a whole run has there at its fullest, with as much again to spare. */
const neededBytes = 8 * 1024 ** 3

/**
 * A folder for temporary files that is in memory, where there is enough of it: servers that are made, restored into and
 * dropped by the hundred then wait for no disk, with their settings as they are. Gone when this process ends.
 * @returns undefined where there is none, or too little.
 */
export function memoryFolder(): string | undefined {
  if (process.platform !== 'linux' || !hasRoom()) return undefined
  removeLeftOvers()
  const folder = join(shared, `splice-t${process.pid}`)
  try {
    // Not one that somebody else has prepared.
    mkdirSync(folder)
  } catch {
    return undefined
  }
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  // As /tmp is: servers and drills run as other users.
  chmodSync(folder, 0o1777)
  return runsPrograms(folder) ? folder : undefined
}

/** Containers often have it mounted `noexec`. */
function runsPrograms(folder: string): boolean {
  const program = join(folder, 'program')
  writeFileSync(program, '#!/bin/sh\n', { mode: 0o700 })
  const { status } = spawnSync(program)
  rmSync(program)
  return status === 0
}

function hasRoom(): boolean {
  try {
    const { type, bavail, bsize } = statfsSync(shared)
    const [, kilobytes = '0'] = /^MemAvailable: +(\d+)/m.exec(readFileSync('/proc/meminfo', 'utf8')) ?? []
    return type === tmpfs && bavail * bsize >= neededBytes && Number(kilobytes) * 1024 >= neededBytes
  } catch {
    return false
  }
}

/** A run that was killed removed nothing. */
function removeLeftOvers(): void {
  for (const entry of readdirSync(shared)) {
    const [, pid] = name.exec(entry) ?? []
    if (pid !== undefined && !isAlive(Number(pid)))
      rmSync(join(shared, entry), { recursive: true, force: true })
  }
}
