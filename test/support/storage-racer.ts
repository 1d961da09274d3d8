/**
 * A process of its own that competes with others for one object of a directory repository:
 * `node storage-racer.ts replace ROOT NAME UNTIL` replaces the number in the object by the next one until it is
 * UNTIL, and prints the numbers that it wrote;
 * `node storage-racer.ts lock ROOT NODE` tries once to take the lock and prints `taken` or the refusal.
 * Each prints `ready` and begins when a line comes in.
 */
import { once } from 'node:events'
import { collect, once as stream } from '../../src/pipeline/meter.ts'
import { acquireLock } from '../../src/repository/lock.ts'
import { DirectoryStorage } from '../../src/repository/storage/directory.ts'
import { Failure } from '../../src/system/failure.ts'

const [kind, root = '', name = '', until = '0'] = process.argv.slice(2)
const storage = new DirectoryStorage(root)
const warnings: string[] = []

console.log('ready')
await once(process.stdin, 'data')
if (kind === 'replace') {
  const won: number[] = []
  for (;;) {
    const seen = await collect(storage.read(name), 1000)
    const value = Number(seen)
    if (value >= Number(until)) break
    if (await storage.replace(name, seen, Buffer.from(String(value + 1)))) won.push(value + 1)
  }
  console.log(JSON.stringify(won))
} else if (kind === 'write') {
  try {
    await storage.write(name, stream(Buffer.from(String(process.pid))), { exclusive: true })
    console.log(JSON.stringify('written'))
  } catch (error) {
    console.log(JSON.stringify(error instanceof Failure ? error.code : String(error)))
  }
} else {
  try {
    await acquireLock(storage, name, {
      action: 'backup',
      owner: `racer ${process.pid}`,
      leaseMs: 60_000,
      waitMs: 0,
      log: { info: () => {}, warning: (line) => warnings.push(line), group: (_title, work) => work() },
    })
    console.log(JSON.stringify({ taken: process.pid, warnings }))
  } catch (error) {
    console.log(JSON.stringify({ refused: error instanceof Failure ? error.code : String(error) }))
  }
}
process.exit(0)
