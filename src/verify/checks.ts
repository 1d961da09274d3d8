/** The checks of a drill with their verdicts. */
import { isLostConnection } from '../postgres/lost-connection.ts'
import type { Proof, Verdict } from '../splice/splice.ts'
import { Cancelled, Failure, messageOf } from '../system/failure.ts'
import type { Log } from '../system/log.ts'

/** What was checked, what came of it, and what stands behind a failure. */
export interface Check extends Proof {
  /** The code of the error behind the verdict, as in docs/troubleshooting.md. */
  readonly code?: string
  /** Whether the drill is red when nobody could check it. */
  readonly mandatory: boolean
  /** `allow-not-checked` names it. */
  readonly allowed: boolean
}

/** Errors that say something about the set. Whatever else goes wrong says nothing about it. */
const aboutTheSet: readonly string[] = [
  'archive-unreadable',
  'damaged',
  'identities-malformed',
  'index-corrupt',
  'manifest-invalid',
  'missing',
  'name-escapes',
  'restore-failed',
  'restore-search-path',
  'wrong-key',
]

/**
 * What is worth knowing and need not be: servers without the extension are fit for drills, what one of them lacks shows
 * in the restore itself, and older sets do not say whose their objects are.
 */
const optional: readonly string[] = [
  'restorability',
  'apps-indexes',
  'participant-indexes',
  'apps-ownership',
  'participant-ownership',
]

/** Collects verdicts; a check that cannot be carried out is not checked, whatever the reason. */
export class Checks {
  readonly all: Check[] = []
  readonly #log: Log
  readonly #signal: AbortSignal
  readonly #allowed: readonly string[]

  /** @param allowed names of checks that may be left out. */
  constructor(log: Log, signal: AbortSignal, allowed: readonly string[]) {
    this.#log = log
    this.#signal = signal
    this.#allowed = allowed
  }

  /** Notes a verdict. */
  note({ name, verdict, detail }: Proof, code?: string): void {
    const mandatory = !optional.includes(name)
    const allowed = verdict === 'not-checked' && this.#allowed.includes(name)
    this.all.push({ name, verdict, detail, ...(code !== undefined && { code }), mandatory, allowed })
    this.#log.info(`${name}: ${verdict} (${detail})`)
  }

  /**
   * Carries out a check: what it returns is the detail of a pass. An error about the set is a failed check; any other
   * leaves it unchecked. A cancel is passed on.
   * @returns whether it passed.
   */
  async run(name: string, work: () => Promise<string>): Promise<boolean> {
    try {
      this.note({ name, verdict: 'pass', detail: await work() })
      return true
    } catch (error) {
      if (this.#signal.aborted || error instanceof Cancelled) throw error
      const code = codeOf(error)
      if (code !== undefined && aboutTheSet.includes(code) && !isLostConnection(error)) {
        this.note({ name, verdict: 'fail', detail: whatOf(error) }, code)
      } else if (error instanceof Failure || code !== undefined) {
        this.note({ name, verdict: 'not-checked', detail: `it could not be checked: ${whatOf(error)}` }, code)
      } else throw error
      return false
    }
  }

  /** Notes that checks were left out, and why. */
  skip(names: readonly string[], why: string): void {
    for (const name of names) this.note({ name, verdict: 'not-checked', detail: why })
  }

  verdictOf(name: string): Verdict | undefined {
    return this.all.find((check) => check.name === name)?.verdict
  }

  /** The verdict of the whole: `pass` only when everything that is mandatory passed, or may be left out. */
  get verdict(): Verdict {
    return verdictOf(this.all)
  }
}

/** See `Checks.verdict`. A drill that found nothing good is not one that passed. */
export function verdictOf(checks: readonly Check[]): Verdict {
  if (checks.some(({ verdict }) => verdict === 'fail')) return 'fail'
  const open = checks.some(
    ({ verdict, mandatory, allowed }) => verdict === 'not-checked' && mandatory && !allowed,
  )
  return open || !checks.some(({ verdict }) => verdict === 'pass') ? 'not-checked' : 'pass'
}

function codeOf(error: unknown): string | undefined {
  if (error instanceof Failure) return error.code
  // node:zlib on bytes that are no zstd frame, or one whose checksum does not fit.
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && code.startsWith('ZSTD_') ? 'damaged' : undefined
}

function whatOf(error: unknown): string {
  return error instanceof Failure ? error.what : messageOf(error)
}
