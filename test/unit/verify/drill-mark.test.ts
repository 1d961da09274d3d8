import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drillName, drillNameIn, isDead } from '../../../src/verify/drill-mark.ts'

describe('the name of a drill', () => {
  it('is legal for folders, containers and pods, and is found again in a path', () => {
    const name = drillName()
    expect(name).toMatch(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/)
    expect(drillNameIn(`/tmp/${name}/data`)).toBe(name)
    expect(drillNameIn('/tmp/splice-drill/data')).toBeUndefined()
    expect(drillName()).not.toBe(name)
  })

  it('is dead when its process is gone, and not while that lives', () => {
    expect(isDead(drillName())).toBe(false)
    const module = JSON.stringify(join(import.meta.dirname, '../../../src/verify/drill-mark.ts'))
    const script = `import { drillName } from ${module}; process.stdout.write(drillName())`
    const gone = execFileSync(process.execPath, ['--input-type=module', '-e', script]).toString()
    expect(gone).toMatch(/^splice-drill-/)
    expect(isDead(gone)).toBe(true)
  })

  it('is dead when another process has its id by now', () => {
    const other = drillName().replace(/-(\d+)-([0-9a-f]{6})$/, '-1$1-$2')
    expect(isDead(other)).toBe(true)
  })

  it('is nobody’s to judge on another machine', () => {
    expect(isDead(drillName().replace(/^splice-drill-[0-9a-f]{8}/, 'splice-drill-00000000'))).toBe(false)
  })
})
