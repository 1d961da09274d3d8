import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..', '..')

it('nothing but src/http imports undici, so that proxy rules and deadlines stand once', () => {
  const folders = ['src', 'cli', ...readdirSync(root).filter((name) => name.startsWith('action-'))]
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`),
  )
  const importing = files.filter((file) => /from 'undici'/.test(readFileSync(join(root, file), 'utf8')))
  expect(importing.filter((file) => !file.startsWith('src/http/'))).toEqual([])
})
