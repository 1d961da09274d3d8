import { describe, expect, test } from 'vitest'
import type { Storage } from '../../../src/repository/repository.ts'
import { formatAddress, isWrong, parseAddress } from '../../../src/repository/storage/address.ts'
import { registerStorage, storageDrivers } from '../../../src/repository/storage/drivers.ts'
import { openStorage } from '../../../src/repository/storage/open.ts'
import type { Log } from '../../../src/system/log.ts'

describe('a storage of one’s own', () => {
  test('is addressed, named and opened as soon as its driver is registered', async () => {
    const opened: unknown[] = []
    registerStorage({
      kind: 'shelf',
      schemes: ['shelf'],
      form: 'shelf://name',
      parse: (rest?: string) => (rest ? { kind: 'shelf', name: rest } : { problem: 'must name a shelf.' }),
      format: ({ name }: { name: string }) => `shelf://${name}`,
      open: async (...given: unknown[]) => {
        opened.push(...given)
        return { description: 'a shelf' } as Storage
      },
    })
    const address = parseAddress('shelf://upper')
    if (isWrong(address)) throw new Error(address.problem)
    expect(formatAddress(address)).toBe('shelf://upper')
    expect(parseAddress('shelf:')).toEqual({ problem: 'must name a shelf.' })
    expect(parseAddress('nothing://x')).toMatchObject({
      problem: expect.stringContaining('artifact: or shelf://name'),
    })
    const log: Log = { info: () => {}, warning: () => {}, group: (_, work) => work() }
    const storage = await openStorage(address, { log, shelf: { depth: 3 } })
    expect(storage.description).toBe('a shelf')
    expect(opened).toEqual([address, { depth: 3 }, { log }])
  })

  test('does not take the kind or the scheme of another', () => {
    const [first] = storageDrivers()
    if (first === undefined) throw new Error('there is none')
    expect(() => registerStorage(first)).toThrow('is there already')
    expect(() => registerStorage({ ...first, kind: 'other' })).toThrow('is there already')
  })
})
