/** A server that speaks S3, as a process of its own: moto, which `npm test` has prepared. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface Moto extends AsyncDisposable {
  /** Base URL. */
  readonly url: string
  readonly port: number
  readonly pid: number | undefined
}

/** Credentials that moto takes: any. */
export const motoEnvironment = {
  AWS_ACCESS_KEY_ID: 'AKIATESTTESTTESTTEST',
  AWS_SECRET_ACCESS_KEY: 'not-a-real-secret-key-of-a-test',
  AWS_REGION: 'us-east-1',
  // Nobody's own settings may come in, and nobody waits for an instance's metadata.
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
}

/** Starts one on a free port of 127.0.0.1. It ends with this process, whatever happens. */
export async function startMoto(): Promise<Moto> {
  const module = join(import.meta.dirname, '../../../scripts/machine/s3-server.mjs')
  const print = `import(${JSON.stringify(module)}).then((server) => console.log(server.s3ServerPython()))`
  const python = execFileSync(process.execPath, ['-e', print], { encoding: 'utf8' }).trim()
  const child = spawn(python, ['-W', 'ignore', join(import.meta.dirname, 'moto-server.py')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const failed = once(child, 'error').then(([error]) => {
    throw new Error(`moto is missing: node scripts/prepare-machine.mjs s3 (${String(error)})`)
  })
  const first = once(createInterface({ input: child.stdout }), 'line')
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`moto ended with ${String(code)}`)
  })
  ended.catch(() => {})
  failed.catch(() => {})
  const [line] = (await Promise.race([first, failed, ended])) as [string]
  const port = Number(line)
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    pid: child.pid,
    async [Symbol.asyncDispose]() {
      child.stdin.end()
      child.kill('SIGKILL')
      await ended.catch(() => {})
    },
  }
}
