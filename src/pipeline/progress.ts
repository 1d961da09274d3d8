import { formatBytes, formatDuration, type Log } from '../system/log.ts'

/** How often a long step says how far it is: silence looks like a hang. */
const everyMs = 5000

/** Passes a stream on and says bytes, rate and elapsed time every few seconds. */
export async function* progress(
  source: AsyncIterable<Buffer>,
  log: Log,
  what: string,
  expectedBytes?: number,
): AsyncGenerator<Buffer> {
  const began = performance.now()
  let said = began
  let bytes = 0
  for await (const chunk of source) {
    bytes += chunk.length
    const now = performance.now()
    if (now - said >= everyMs) {
      said = now
      const elapsed = now - began
      const rate = (bytes / elapsed) * 1000
      const of = expectedBytes ? ` of ${formatBytes(expectedBytes)}` : ''
      const left = expectedBytes
        ? `, about ${formatDuration(((expectedBytes - bytes) / rate) * 1000)} left`
        : ''
      log.info(
        `${what}: ${formatBytes(bytes)}${of}, ${formatBytes(rate)}/s, ${formatDuration(elapsed)}${left}`,
      )
    }
    yield chunk
  }
}
