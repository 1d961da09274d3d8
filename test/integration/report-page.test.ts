import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DirectoryStorage } from '../../src/repository/storage/directory.ts'
import { temporaryFolder } from '../../src/system/temporary.ts'
import { runAction } from '../support/run-as-runner.ts'
import { hour, storeSet } from '../support/stored-sets.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let id: string
beforeAll(async () => {
  folder = await temporaryFolder()
  id = await storeSet(new DirectoryStorage(join(folder.path, 'repository')), Date.now() - hour)
})
afterAll(() => folder?.[Symbol.asyncDispose]())

const verify = (inputs: Record<string, string>) =>
  runAction(
    'verify',
    { mode: 'catalogue', repository: join(folder.path, 'repository'), ...inputs },
    { dist: false },
  )

test('the page is written whole, where all may read it, into a folder that need not be there', async () => {
  const pages = join(folder.path, 'new/folder')
  const path = join(pages, 'index.html')
  const run = await verify({ 'page-path': path, 'page-title': 'Our <validators>', 'page-judged': '48h' })
  expect(run.code, run.log).toBe(0)
  expect(run.outputs['page-path']).toBe(path)
  const page = readFileSync(path, 'utf8')
  expect(page).toContain(id)
  expect(page).toContain('<title>Our &lt;validators&gt;</title>')
  expect(page).toContain('Can be restored, with the loss of the last 1 h')
  expect(page.trimEnd().endsWith('</html>')).toBe(true)
  expect(statSync(path).mode & 0o777).toBe(0o644)
  expect(readdirSync(pages)).toEqual(['index.html'])
})

test('a path that cannot be written to is said, and nothing is left there', async () => {
  const taken = join(folder.path, 'taken')
  mkdirSync(taken)
  writeFileSync(join(taken, 'file'), '')
  const run = await verify({ 'page-path': taken })
  expect(run.code).toBe(1)
  expect(run.log).toContain('page-not-written')
  expect(run.outputs['catalogue']).toContain(id)
  expect(readdirSync(folder.path).filter((name) => name.includes('partial'))).toEqual([])
})

test('it goes with a catalogue, to an absolute path', async () => {
  const run = await verify({ mode: 'freshness', node: 'demo', 'page-path': 'page.html' })
  expect(run.code).toBe(1)
  expect(run.log).toMatch(/page-path.*must be an absolute path/)
  expect(run.log).toMatch(/page-path.*goes with mode: catalogue only/)
})
