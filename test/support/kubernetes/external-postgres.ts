/** A Postgres outside the cluster, as Cloud SQL and RDS are: on this machine, reached by pods at its address. */
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EmbeddedPostgres, startPostgres } from '../../../demo/embedded-postgres.ts'

export interface ExternalPostgres {
  readonly port: number
  /** As this machine reaches it. */
  url(database: string): string
  remove(): Promise<void>
}

/** Starts one that listens on this address of the machine too. Its superuser is `cnadmin`. */
export async function startExternalPostgres(address: string, password: string): Promise<ExternalPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'external-postgres-'))
  let postgres: EmbeddedPostgres | undefined
  const remove = async () => {
    await postgres?.stop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    // The server runs as a user of its own.
    await chmod(folder, 0o755)
    const rules = join(folder, 'pg_hba.conf')
    await writeFile(rules, 'host all all all scram-sha-256\n', { mode: 0o644 })
    postgres = await startPostgres({
      dataDir: join(folder, 'data'),
      password,
      settings: { listen_addresses: `127.0.0.1,${address}`, hba_file: rules },
    })
    return { port: postgres.port, url: postgres.url, remove }
  } catch (error) {
    await remove()
    throw error
  }
}
