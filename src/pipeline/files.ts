import type { Recipient } from './keys.ts'
import { type Measured, Meter } from './meter.ts'
import { type AgeTool, seal } from './seal.ts'

/** How the bytes of a file are protected. */
export interface Sealing {
  /** Empty only when the operator allowed unencrypted sets. */
  readonly recipients: readonly Recipient[]
  readonly tool: AgeTool
}

/** A file on its way into a set: its sealed bytes, and what was measured on both sides of the seal. */
export interface SealedFile {
  readonly bytes: AsyncIterable<Buffer>
  /** What `age -d` gives back. Read when the stream has ended. */
  readonly plain: Meter
  /** What is stored: who stores the bytes lets them pass through it. */
  readonly sealed: Meter
}

/** Puts a stream through digest and encryption, with a meter for what comes out. */
export function sealFile(source: AsyncIterable<Buffer>, sealing: Sealing, signal?: AbortSignal): SealedFile {
  const plain = new Meter()
  const opened = plain.through(source)
  const bytes =
    sealing.recipients.length === 0 ? opened : seal(opened, sealing.recipients, sealing.tool, signal)
  return { bytes, plain, sealed: new Meter() }
}

/** Passes a stream on and fails at its end unless it was exactly what was expected. */
export async function* verified(
  source: AsyncIterable<Buffer>,
  expected: Measured,
  mismatch: (found: Measured) => Error,
): AsyncGenerator<Buffer> {
  const meter = new Meter()
  yield* meter.through(source)
  const found = meter.measured
  if (found.bytes !== expected.bytes || found.sha256 !== expected.sha256) throw mismatch(found)
}
