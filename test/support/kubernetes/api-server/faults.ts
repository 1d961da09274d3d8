/** What goes wrong with the API server of the tests, on demand. */
import { setTimeout as sleep } from 'node:timers/promises'
import { ApiError } from './objects.ts'

/** What happens instead of an answer, or before it. */
export type Fault =
  | { readonly code: number; readonly retryAfterSeconds?: number }
  | { readonly drop: true }
  | { readonly slowMs: number }

const reasons: Readonly<Record<number, string>> = {
  429: 'TooManyRequests',
  500: 'InternalError',
  503: 'ServiceUnavailable',
  504: 'Timeout',
}

export class Faults {
  /** Every request so far: method, path and query. */
  readonly requests: string[] = []
  #faults: { request: RegExp; fault: Fault; left: number }[] = []

  /** @param times how many requests it hits; without end where it is not said. */
  add(request: RegExp, fault: Fault, times = Number.POSITIVE_INFINITY): void {
    this.#faults.push({ request, fault, left: times })
  }

  heal(): void {
    this.#faults = []
  }

  /**
   * Notes a request, and lets it suffer what it is to suffer.
   * @param drop cuts its connection.
   * @throws ApiError for a fault that is an answer.
   */
  async suffer(line: string, drop: () => void): Promise<void> {
    this.requests.push(line)
    const found = this.#faults.find(({ request, left }) => left > 0 && request.test(line))
    if (found === undefined) return
    found.left--
    const { fault } = found
    if ('drop' in fault) drop()
    else if ('slowMs' in fault) await sleep(fault.slowMs)
    else {
      const reason = reasons[fault.code] ?? 'InternalError'
      const text = 'the server of the tests was told to say so'
      throw new ApiError(fault.code, reason, text, fault.retryAfterSeconds)
    }
  }
}
