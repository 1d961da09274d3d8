/** Answers as they go wrong in the field: overload, a login page, a cut connection, silence. */
import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/** What a fault does to a request: a status with its usual body, or a broken answer. */
export interface Fault {
  readonly kind: 429 | 500 | 503 | 'html' | 'truncated' | 'slow'
  /** How many of the next requests it hits. */
  readonly times: number
  /** Only requests whose path ends with this. Default: every `/v0` route. */
  readonly path?: string
  /** For `slow`: the pause before the right answer. Default 30 s. */
  readonly delayMs?: number
}

/** The fault that hits this request, counted down in `state`. */
export function takeFault(state: { fault: Fault | undefined }, path: string): Fault | undefined {
  const fault = state.fault
  if (fault === undefined) return undefined
  if (fault.path === undefined ? !path.startsWith('/v0/') : !path.endsWith(fault.path)) return undefined
  state.fault = fault.times > 1 ? { ...fault, times: fault.times - 1 } : undefined
  return fault
}

const texts = {
  429: 'ABORTED: try again',
  500: 'An unexpected error occurred.',
  503: 'UNAVAILABLE: try again',
}

/** Sends a broken answer; false for `slow`, after which the right answer follows. */
export async function sendFault(
  fault: Fault,
  response: ServerResponse,
  signal: AbortSignal,
): Promise<boolean> {
  switch (fault.kind) {
    case 'slow':
      await sleep(fault.delayMs ?? 30_000, undefined, { signal }).catch(() => {})
      return false
    case 'html':
      response.writeHead(200, { 'content-type': 'text/html' })
      response.end('<!doctype html><html><title>Sign in</title><body>Please sign in</body></html>')
      return true
    case 'truncated':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '4096' })
      response.write('{"id":"PAR::demo', () => response.destroy())
      return true
    default:
      response.writeHead(fault.kind, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ error: texts[fault.kind] }))
      return true
  }
}
