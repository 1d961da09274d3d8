import { redact } from './secret.ts'

/** What an operator needs to hear when something goes wrong. */
export interface FailureText {
  /** What happened, with the value at fault. */
  readonly what: string
  /** What it means for the node or for the backup. */
  readonly means?: string
  /** What to do next. */
  readonly next?: string
  readonly cause?: unknown
}

/**
 * An error made for the operator who reads it at night. `code` is stable and can be searched for in
 * the documentation; everything else is prose.
 */
export class Failure extends Error {
  readonly code: string
  readonly what: string
  readonly means: string | undefined
  readonly next: string | undefined

  constructor(code: string, text: FailureText) {
    const what = redact(text.what)
    const means = text.means === undefined ? undefined : redact(text.means)
    const next = text.next === undefined ? undefined : redact(text.next)
    super([what, means, next].filter(Boolean).join(' '), { cause: text.cause })
    this.name = 'Failure'
    this.code = code
    this.what = what
    this.means = means
    this.next = next
  }
}

/** Thrown when the run was asked to stop (SIGINT, SIGTERM, a deadline of the whole run). */
export class Cancelled extends Failure {
  constructor(reason = 'the run was cancelled') {
    super('cancelled', { what: `Stopped: ${reason}.` })
    this.name = 'Cancelled'
  }
}

/** The message of anything that was thrown, with its chain of causes, without secrets. */
export function messageOf(error: unknown): string {
  const parts: string[] = []
  let current: unknown = error
  for (let depth = 0; current !== undefined && current !== null && depth < 6; depth++) {
    const text = current instanceof Error ? current.message || current.name : String(current)
    const code = (current as { code?: unknown }).code
    const shown = text || (typeof code === 'string' ? code : 'unknown error')
    if (!parts.some((part) => part.includes(shown))) parts.push(shown)
    current = current instanceof Error ? current.cause : undefined
  }
  return redact(parts.join(': '))
}
