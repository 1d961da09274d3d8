import { formatBytes, type Log } from '../system/log.ts'

/** The outputs of a whole job may take 1 MiB (docs.github.com, "Passing information between jobs"); others need room too. */
const limit = 512 * 1024

/** Sets an output to a result as JSON, if it fits. */
export function jsonOutput(
  { output, log }: { output(name: string, value: string): void; readonly log: Log },
  name: string,
  value: unknown,
): void {
  const text = JSON.stringify(value)
  const bytes = Buffer.byteLength(text)
  if (bytes <= limit) output(name, text)
  else log.warning(`The output ${name} would take ${formatBytes(bytes)} and is left empty.`)
}
