/** The room as `fetch`, for libraries that take one in place of their own. */
import { begin, exchange, type HttpAnswer, type HttpRequest, readWhole, type Service } from './http.ts'

/**
 * A `fetch` by the connections, bounds and failures of every other request. Answers are read whole, and redirects are
 * followed as in `exchange`, or are answers with `redirect: 'manual'`.
 */
export function fetchFor(service: Service, limits: Pick<HttpRequest, 'timeoutMs' | 'maxBytes'> = {}) {
  return async (url: string | URL, init: RequestInit = {}): Promise<Response> => {
    const { method = 'GET', headers, body, redirect, signal } = init
    const request: HttpRequest = {
      ...limits,
      service,
      url: new URL(url),
      method: method as NonNullable<HttpRequest['method']>,
      headers: Object.fromEntries(new Headers(headers)),
      ...(body != null && { body: body as string }),
    }
    const stop = signal ?? undefined
    return responseOf(
      redirect === 'manual'
        ? await readWhole(await begin(request, stop), request)
        : await exchange(request, stop),
    )
  }
}

/** An answer as the platform's own type. */
export function responseOf({ status, headers, body }: HttpAnswer): Response {
  return new Response([204, 205, 304].includes(status) ? null : new Uint8Array(body), { status, headers })
}
