/** A storage that the project does not know: one driver, registered, and all that holds for the others holds for it. */
import { isWrong, parseAddress } from '../../src/repository/storage/address.ts'
import { registerStorage } from '../../src/repository/storage/drivers.ts'
import { openStorage } from '../../src/repository/storage/open.ts'
import { quietLog } from '../support/quiet-log.ts'
import { storageConformance } from '../support/storage/conformance.ts'
import { Shelf, shelfDriver } from '../support/storage/memory-store.ts'

const shelves = new Map<string, Shelf>()
function shelfOf(name: string): Shelf {
  const shelf = shelves.get(name) ?? new Shelf()
  shelves.set(name, shelf)
  return shelf
}
registerStorage(shelfDriver(shelfOf))

storageConformance('a driver of the test', { leavesBehind: true, canBeDamaged: true }, async () => ({
  open: async (area) => {
    const address = parseAddress(`shelf://${area}`)
    if (isWrong(address)) throw new Error(address.problem)
    return await openStorage(address, { log: quietLog, shelf: { idleMs: 5000 } })
  },
  partBytes: 1024 ** 2,
  leftovers: async (area) => [...shelfOf(area).unfinished.values()].map(({ key }) => key),
  plantLeftover: async (area, key) => {
    const shelf = shelfOf(area)
    shelf.unfinished.set(++shelf.count, { key, since: new Date() })
  },
  damaging: async (damage, area, work) => {
    shelfOf(area).damage = (content) =>
      damage === 'cut' ? content.subarray(0, -1) : Buffer.from(content).fill(1, 0, 1)
    await work().finally(() => {
      shelfOf(area).damage = undefined
    })
  },
  [Symbol.asyncDispose]: async () => {},
}))
