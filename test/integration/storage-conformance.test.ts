import { readdirSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DirectoryStorage } from '../../src/repository/storage/directory.ts'
import { temporaryFolder } from '../../src/system/temporary.ts'
import { storageConformance } from '../support/storage/conformance.ts'

storageConformance('directory', { leavesBehind: true, canBeDamaged: false }, async () => {
  const folder = await temporaryFolder()
  const below = (area: string) => join(folder.path, area)
  return {
    open: async (area) => new DirectoryStorage(below(area)),
    leftovers: async (area) =>
      readdirSync(below(area), { recursive: true })
        .map(String)
        .filter((name) => name.endsWith('.partial')),
    plantLeftover: async (area, name) => {
      await mkdir(dirname(join(below(area), name)), { recursive: true })
      await writeFile(join(below(area), `${name}.0123456789ab.partial`), 'half')
    },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  }
})
