/**
 * One upload in a process of its own, so that its memory can be seen: `node upload-process.ts ADDRESS SETTINGS BYTES`. Prints
 * the most memory that the process had, bytes.
 */
import { readFileSync } from 'node:fs'
import { isWrong, parseAddress } from '../../../src/repository/storage/address.ts'
import { openStorage } from '../../../src/repository/storage/open.ts'

const [text = '', settings = '{}', bytes = '0'] = process.argv.slice(2)
const address = parseAddress(text)
if (isWrong(address)) throw new Error(address.problem)
const log = {
  info: () => {},
  warning: console.error,
  group: <T>(_: string, work: () => Promise<T>) => work(),
}
const storage = await openStorage(address, { log, ...JSON.parse(settings) })

/** As files come out of the pipeline: chunks of 64 KiB. Nothing is computed for them. */
async function* source(): AsyncGenerator<Buffer> {
  const piece = Buffer.alloc(64 * 1024, 'backup')
  for (let left = Number(bytes); left > 0; left -= piece.length) yield piece.subarray(0, left)
}

await storage.write('demo/sets/a', source(), { exclusive: true })
console.log(Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024)
process.exit(0)
