import { spawn } from 'node:child_process'
import type { EmbeddedPostgres } from '../demo/embedded-postgres.ts'

/** Runs a script as an operator would, with the server's coordinates in the environment. */
export async function shell(
  postgres: EmbeddedPostgres,
  script: string,
  args: readonly string[] = [],
): Promise<void> {
  const child = spawn('bash', ['-ceu', `set -o pipefail\n${script}`, 'bash', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      PGHOST: postgres.host,
      PGPORT: String(postgres.port),
      PGUSER: postgres.user,
      PGPASSWORD: postgres.password,
      PGOPTIONS: '-c client_min_messages=warning',
    },
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`exit code ${code}: ${script}`)
}
