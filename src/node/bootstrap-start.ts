import { run } from '../system/child.ts'
import { Failure } from '../system/failure.ts'
import type { Reonboarding } from './bootstrap.ts'

const commandTimeoutMs = 20 * 60_000

/** Runs a start command of the operator's, which learns path and identifier from its environment. */
export async function runStart(
  command: string,
  context: { path: string; how: Reonboarding; signal: AbortSignal; cwd?: string | undefined },
): Promise<string> {
  const { path, how, signal, cwd } = context
  const env = {
    IDENTITIES_DUMP: path,
    NEW_PARTICIPANT_IDENTIFIER: how.newIdentifier,
    PARTY_HINT: how.partyHint,
  }
  try {
    return await run(
      { program: 'sh', args: ['-ec', command], env, ...(cwd !== undefined && { cwd }) },
      { timeoutMs: commandTimeoutMs, signal },
    )
  } catch (error) {
    if (signal.aborted) throw error
    throw new Failure('start-command', {
      what: 'The command that starts the node failed.',
      means: 'The node may be started only in part.',
      next: 'Run it by hand, see why it fails, and run again.',
      cause: error,
    })
  }
}
