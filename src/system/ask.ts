/**
 * Short questions to programs on this machine, by `@actions/exec`: which version they are of, whether they are there.
 * Nothing that may wait for somebody else, or that is told a secret: see `child.ts` for that.
 */
import { inherited } from './child.ts'

/**
 * @param words program and arguments, as they are.
 * @param cwd where it runs; by default where we do.
 * @returns what it printed; undefined when it is not there, or does not end with 0.
 */
export async function ask(
  [program = '', ...args]: readonly string[],
  cwd?: string,
): Promise<string | undefined> {
  // Loaded by whoever asks: most runs of most actions do not.
  const { getExecOutput } = await import('@actions/exec')
  const options = {
    silent: true,
    ignoreReturnCode: true,
    env: inherited(),
    ...(cwd !== undefined && { cwd }),
  }
  // It is read as a command line, where quotes keep blanks together.
  const quoted = `"${program.replaceAll('"', '\\"')}"`
  try {
    const { exitCode, stdout } = await getExecOutput(quoted, [...args], options)
    return exitCode === 0 ? stdout : undefined
  } catch {
    // Not found, or not to be run by us.
    return undefined
  }
}
