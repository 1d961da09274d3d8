import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../../src/system/temporary.ts'

const root = join(import.meta.dirname, '../../..')
let folder: Awaited<ReturnType<typeof temporaryFolder>>
let clone: string
beforeEach(async () => {
  folder = await temporaryFolder()
  clone = join(folder.path, 'clone')
  git(folder.path, 'init', '--quiet', '--bare', '--initial-branch=main', 'origin.git')
  git(folder.path, 'clone', '--quiet', 'origin.git', 'clone')
  mkdirSync(join(clone, 'scripts'))
  copyFileSync(join(root, 'scripts/check-release.sh'), join(clone, 'scripts/check-release.sh'))
  commit('1.2.3', '## 1.2.3\n')
  git(clone, 'push', '--quiet', 'origin', 'HEAD:main')
})
afterEach(() => folder[Symbol.asyncDispose]())

function git(cwd: string, ...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd,
    stdio: 'pipe',
  })
}

function commit(version: string, changes: string): void {
  writeFileSync(join(clone, 'package.json'), JSON.stringify({ version }))
  writeFileSync(join(clone, 'CHANGELOG.md'), changes)
  git(clone, 'add', '--all')
  git(clone, 'commit', '--quiet', '--allow-empty', '--message', version)
}

function check(tag: string): string {
  const { status, stdout, stderr } = spawnSync(join(clone, 'scripts/check-release.sh'), [tag], {
    encoding: 'utf8',
  })
  return `${status}: ${stdout}${stderr}`.trim()
}

describe('a tag', () => {
  it('that is the version, noted and on main may be released', () => {
    git(clone, 'tag', 'v1.2.3')
    expect(check('v1.2.3')).toBe('0: check-release: v1.2.3 may be released')
  })

  it('of another form is refused', () => {
    expect(check('v1')).toMatch(/^1: .*not a tag such as v1\.2\.3/)
  })

  it('of another version is refused', () => {
    git(clone, 'tag', 'v1.2.4')
    expect(check('v1.2.4')).toMatch(/^1: .*not the version in package\.json, 1\.2\.3/)
  })

  it('that CHANGELOG.md does not know is refused', () => {
    commit('1.3.0', '## 1.2.3\n')
    git(clone, 'push', '--quiet', 'origin', 'HEAD:main')
    git(clone, 'tag', 'v1.3.0')
    expect(check('v1.3.0')).toMatch(/^1: .*no heading "## 1\.3\.0"/)
  })

  it('beside main is refused', () => {
    commit('1.2.3', '## 1.2.3\nunreviewed\n')
    git(clone, 'tag', 'v1.2.3')
    expect(check('v1.2.3')).toMatch(/^1: .*v1\.2\.3 is not on main/)
  })

  it('that is not what is checked out is refused', () => {
    git(clone, 'tag', 'v1.2.3')
    commit('1.2.3', '## 1.2.3\nlater\n')
    expect(check('v1.2.3')).toMatch(/^1: .*not what is checked out/)
  })
})
