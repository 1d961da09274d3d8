import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A private folder (0700) that is removed on every exit path: `await using folder = await temporaryFolder()`. */
export async function temporaryFolder(parent = process.env['RUNNER_TEMP'] ?? tmpdir()) {
  const path = await mkdtemp(join(parent, 'splice-validator-'))
  return {
    path,
    async [Symbol.asyncDispose]() {
      await rm(path, { recursive: true, force: true })
    },
  }
}
