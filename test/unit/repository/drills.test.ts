import { afterEach, beforeEach, expect, it } from 'vitest'
import { once } from '../../../src/pipeline/meter.ts'
import { type Drill, drillVerdict, listDrills, writeDrill } from '../../../src/repository/drills.ts'
import { newSetId } from '../../../src/repository/set-id.ts'
import { DirectoryStorage } from '../../../src/repository/storage/directory.ts'
import { temporaryFolder } from '../../../src/system/temporary.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let storage: DirectoryStorage
beforeEach(async () => {
  folder = await temporaryFolder()
  storage = new DirectoryStorage(folder.path)
})
afterEach(() => folder[Symbol.asyncDispose]())

const drill = (at: string, verdicts: Drill['checks'][number]['verdict'][] = ['pass']): Drill => ({
  version: 1,
  set: newSetId(),
  manifestSha256: `sha256:${'a'.repeat(64)}`,
  at,
  depth: 'restore',
  checks: verdicts.map((verdict) => ({ name: verdict, verdict, detail: '' })),
  restoreMs: 1200,
  tool: { name: 'test', version: '0' },
})

it('drills are listed newest first, and only as many are read as asked for', async () => {
  const [first, second, third] = [
    drill('2026-11-01T04:00:00Z'),
    drill('2026-11-02T04:00:00.5Z'.replace('.5Z', '.500Z')),
    drill('2026-11-03T04:00:00.001Z'),
  ]
  for (const one of [second, third, first]) {
    const name = await writeDrill(storage, 'demo', one)
    expect(name).toMatch(/^demo\/drills\/2026110\dT04\d{7}Z-\d{8}T\d{9}Z-[a-z2-9]{6}\.json$/)
  }
  expect((await listDrills(storage, 'demo')).map((one) => one.drill)).toEqual([third, second, first])
  expect((await listDrills(storage, 'demo', 1)).map((one) => one.drill)).toEqual([third])
  await expect(writeDrill(storage, 'demo', first)).rejects.toMatchObject({ code: 'exists' })
})

it('a record that cannot be read or is of another set says so; other files are none', async () => {
  const good = drill('2026-11-01T04:00:00Z')
  const other = newSetId()
  const text = JSON.stringify(good)
  await storage.write(`demo/drills/20261102T040000000Z-${other}.json`, once(Buffer.from(text)))
  await storage.write(`demo/drills/20261103T040000000Z-${other}.json`, once(Buffer.from('{')))
  await storage.write(`demo/drills/20261104T040000000Z-${other}.json`, once(Buffer.from('{"version":2}')))
  await storage.write('demo/drills/notes.txt', once(Buffer.from('hello')))
  const listed = await listDrills(storage, 'demo')
  expect(listed.map(({ problem }) => problem)).toEqual([
    expect.stringMatching(/version/),
    expect.stringMatching(/JSON/),
    `it is of set ${good.set}`,
  ])
})

it('what was not checked is no pass, and nothing checked neither', () => {
  const verdict = (...of: Drill['checks'][number]['verdict'][]) =>
    drillVerdict(drill('2026-11-01T04:00:00Z', of))
  expect(verdict('pass', 'pass')).toBe('pass')
  expect(verdict('pass', 'not-checked')).toBe('not-checked')
  expect(verdict('not-checked', 'fail', 'pass')).toBe('fail')
  expect(verdict()).toBe('not-checked')
})
