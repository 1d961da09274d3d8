/**
 * Starts and stops the embedded node's two processes, as an operator's own scripts would:
 * `node demo/node-control.ts start|stop FOLDER`. Settings and process ids are in the folder.
 */
import { spawn } from 'node:child_process'
import { existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** The two processes, in the order in which they are started. */
const processes = ['participant', 'validator-app'] as const

/** What the processes are told, by environment variable. */
export interface ControlSettings {
  readonly env: Readonly<Record<string, string>>
}

/** Writes the settings that `start` uses. */
export function writeSettings(folder: string, settings: ControlSettings): void {
  writeFileSync(join(folder, 'node.json'), JSON.stringify(settings), { mode: 0o600 })
}

/** Starts both processes; they outlive this one. Starting a node that runs is no error. */
export async function startNode(folder: string): Promise<void> {
  const { env } = JSON.parse(readFileSync(join(folder, 'node.json'), 'utf8')) as ControlSettings
  for (const name of processes) {
    if (pidOf(folder, name) !== undefined) continue
    const log = openSync(join(folder, `${name}.log`), 'a')
    const child = spawn(process.execPath, [join(import.meta.dirname, `${name}-main.ts`)], {
      env: { PATH: process.env['PATH'], ...env },
      detached: true,
      stdio: ['ignore', log, log],
    })
    child.unref()
    writeFileSync(join(folder, `${name}.pid`), String(child.pid))
  }
}

/** Stops both processes, validator app first, and waits until they are gone. */
export async function stopNode(folder: string): Promise<void> {
  for (const name of [...processes].reverse()) {
    const pid = pidOf(folder, name)
    if (pid !== undefined) {
      process.kill(pid, 'SIGTERM')
      for (const until = Date.now() + 20_000; pidOf(folder, name) !== undefined; ) {
        if (Date.now() > until) throw new Error(`${name} (process ${pid}) does not stop`)
        await sleep(100)
      }
    }
    rmSync(join(folder, `${name}.pid`), { force: true })
  }
}

function pidOf(folder: string, name: string): number | undefined {
  const file = join(folder, `${name}.pid`)
  if (!existsSync(file)) return undefined
  const pid = Number(readFileSync(file, 'utf8'))
  try {
    process.kill(pid, 0)
    // A process that ended and that nobody has waited for still has its pid.
    return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8')) ? undefined : pid
  } catch {
    return undefined
  }
}

if (import.meta.main) {
  const [action, folder] = process.argv.slice(2)
  if (folder === undefined || (action !== 'start' && action !== 'stop')) {
    throw new Error('usage: node-control.ts start|stop FOLDER')
  }
  await (action === 'start' ? startNode(folder) : stopNode(folder))
}
