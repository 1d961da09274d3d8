import { readdirSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DirectoryStorage } from '../../src/repository/storage/directory.ts'
import { SeveralStorages } from '../../src/repository/storage/several.ts'
import { temporaryFolder } from '../../src/system/temporary.ts'
import { storageConformance } from '../support/storage/conformance.ts'

const places = ['first', 'second', 'third']
const log = { info: () => {}, warning: () => {}, group: <T>(_: string, work: () => Promise<T>) => work() }

// Several repositories are a storage like any other.
storageConformance(
  'two folders and an optional third',
  { leavesBehind: true, canBeDamaged: false },
  async () => {
    const folder = await temporaryFolder()
    const below = (area: string, place: string) => join(folder.path, area, place)
    return {
      open: async (area) => {
        const members = places.map((place) => ({
          storage: new DirectoryStorage(below(area, place)),
          required: place !== 'third',
        }))
        return new SeveralStorages(members, log)
      },
      leftovers: async (area) => {
        const names = new Set<string>()
        for (const place of places) {
          await mkdir(below(area, place), { recursive: true })
          for (const name of readdirSync(below(area, place), { recursive: true }).map(String))
            if (name.endsWith('.partial')) names.add(name)
        }
        return [...names]
      },
      plantLeftover: async (area, name) => {
        for (const place of places) {
          await mkdir(dirname(join(below(area, place), name)), { recursive: true })
          await writeFile(join(below(area, place), `${name}.0123456789ab.partial`), 'half')
        }
      },
      [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
    }
  },
)
