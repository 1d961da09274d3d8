/** The emulator of Azure Blob Storage as a process of its own. */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface Azurite extends AsyncDisposable {
  readonly port: number
  readonly account: string
  readonly key: string
}

/** Starts one on a free port of 127.0.0.1, with its data in a temporary folder. */
export async function startAzurite(): Promise<Azurite> {
  const account = 'backupsoftests'
  const key = randomBytes(64).toString('base64')
  const folder = await mkdtemp(join(tmpdir(), 'azurite-'))
  const program = join(import.meta.dirname, '../../../node_modules/azurite/dist/src/blob/main.js')
  // A newer API than it knows is asked of it by the SDK.
  const options = ['--skipApiVersionCheck', '--silent', '--disableTelemetry', '--blobPort', '0']
  const child = spawn(process.execPath, [program, ...options, '--location', folder], {
    env: { PATH: process.env['PATH'], AZURITE_ACCOUNTS: `${account}:${key}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  // Else it would outlive a test process that fails before it gives it back.
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`azurite ended with ${String(code)}`)
  })
  ended.catch(() => {})
  const listening = (async () => {
    for await (const line of createInterface({ input: child.stdout })) {
      const [, port] = /listens on http:\/\/127\.0\.0\.1:(\d+)/.exec(line) ?? []
      if (port !== undefined) return Number(port)
    }
    throw new Error('azurite did not say where it listens')
  })()
  const port = await Promise.race([listening, ended])
  child.stdout.resume()
  return {
    port,
    account,
    key,
    async [Symbol.asyncDispose]() {
      process.off('exit', kill)
      kill()
      await ended.catch(() => {})
      await rm(folder, { recursive: true, force: true })
    },
  }
}
