import { readFileSync, statSync } from 'node:fs'
import { UsageError } from './usage-error.ts'

/**
 * Reads a secret from a file, or from a pipe such as `/dev/stdin`.
 * @throws UsageError when it cannot be read, is empty, or is a file that others can read.
 */
export function readSecretFile(flag: string, path: string): string {
  let text: string
  try {
    const status = statSync(path)
    // A pipe has one reader, whatever its mode says.
    if (status.isFile() && (status.mode & 0o007) !== 0) {
      throw new UsageError(
        `${flag}: every user of this machine may read ${path}. Close it first (chmod 600), and consider what is in it known if others use the machine.`,
      )
    }
    text = readFileSync(path, 'utf8').trim()
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${flag}: ${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
  if (text === '') throw new UsageError(`${flag}: ${path} is empty.`)
  return text
}
