import { execFileSync, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../../src/system/temporary.ts'

const root = join(import.meta.dirname, '../../..')
const scripts = ['check-release.sh', 'make-release.sh', 'checkout-variants.ts']
const workflows = ['backup.yml', 'fleet.yml', 'ci.yml']
const variants = ['.github/workflows/backup-checkout.yml', '.github/workflows/fleet-checkout.yml']
const identity = { GIT_AUTHOR_NAME: 't', GIT_AUTHOR_EMAIL: 't@example.com' }
const env = {
  ...process.env,
  ...identity,
  ...{ GIT_COMMITTER_NAME: 't', GIT_COMMITTER_EMAIL: 't@example.com' },
  PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
}
let made: Awaited<ReturnType<typeof temporaryFolder>>
let folder: Awaited<ReturnType<typeof temporaryFolder>>
let clone: string
beforeAll(async () => {
  made = await temporaryFolder()
  clone = join(made.path, 'clone')
  git(made.path, 'init', '--quiet', '--bare', '--initial-branch=main', 'origin.git')
  git(made.path, 'init', '--quiet', '--initial-branch=main', 'clone')
  git(clone, 'remote', 'add', 'origin', '../origin.git')
  for (const path of [
    ...scripts.map((name) => `scripts/${name}`),
    ...workflows.map((name) => `.github/workflows/${name}`),
    '.gitignore',
  ])
    cpSync(join(root, path), join(clone, path))
  commit('1.2.3', '## 1.2.3\n')
  git(clone, 'push', '--quiet', 'origin', 'main')
})
afterAll(() => made[Symbol.asyncDispose]())
beforeEach(async () => {
  folder = await temporaryFolder()
  cpSync(made.path, folder.path, { recursive: true })
  clone = join(folder.path, 'clone')
})
afterEach(() => folder[Symbol.asyncDispose]())

function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: 'pipe' }).trim()
}

function commit(version: string, changes: string): void {
  writeFileSync(join(clone, 'package.json'), JSON.stringify({ version, type: 'module' }))
  writeFileSync(join(clone, 'CHANGELOG.md'), changes)
  git(clone, 'add', '--all')
  git(clone, 'commit', '--quiet', '--allow-empty', '--message', version)
}

function run(script: string, tag: string): string {
  const { status, stdout, stderr } = spawnSync(join(clone, 'scripts', script), [tag], {
    env,
    encoding: 'utf8',
  })
  return `${status}: ${stdout}${stderr}`.trim()
}
const check = (tag: string) => run('check-release.sh', tag)
const make = (tag: string) => run('make-release.sh', tag)

/** By hand what make-release.sh does, to change it before it is committed. */
function tagged(tag: string, change: () => void = () => {}): void {
  git(clone, 'switch', '--quiet', '--detach')
  execFileSync(process.execPath, [join(clone, 'scripts/checkout-variants.ts')])
  change()
  git(clone, 'add', '--all', '--force')
  git(clone, 'commit', '--quiet', '--message', 'Release')
  git(clone, 'tag', tag)
}

describe('a tag', () => {
  it('that is the version, noted and on top of main may be released', () => {
    tagged('v1.2.3')
    expect(check('v1.2.3')).toBe('0: check-release: v1.2.3 may be released')
    git(clone, 'switch', '--quiet', 'main')
    commit('1.2.3', '## 1.2.3\nmain goes on\n')
    git(clone, 'push', '--quiet', 'origin', 'main')
    git(clone, 'switch', '--quiet', '--detach', 'v1.2.3')
    expect(check('v1.2.3')).toBe('0: check-release: v1.2.3 may be released')
  })

  it('of another form is refused', () => {
    expect(check('v1')).toMatch(/^1: .*not a tag such as v1\.2\.3/)
  })

  it('of another version is refused', () => {
    tagged('v1.2.4')
    expect(check('v1.2.4')).toMatch(/^1: .*not the version in package\.json, 1\.2\.3/)
  })

  it('that CHANGELOG.md does not know is refused', () => {
    commit('1.3.0', '## 1.2.3\n')
    git(clone, 'push', '--quiet', 'origin', 'HEAD:main')
    tagged('v1.3.0')
    expect(check('v1.3.0')).toMatch(/^1: .*no heading "## 1\.3\.0"/)
  })

  it('on top of what is not on main is refused', () => {
    commit('1.2.3', '## 1.2.3\nunreviewed\n')
    tagged('v1.2.3')
    expect(check('v1.2.3')).toMatch(/^1: .*v1\.2\.3 is not on top of a commit of main/)
  })

  it('that is not what is checked out is refused', () => {
    tagged('v1.2.3')
    commit('1.2.3', '## 1.2.3\nlater\n')
    expect(check('v1.2.3')).toMatch(/^1: .*not what is checked out/)
  })

  it('on main itself, without the workflows that only a release has, is refused', () => {
    commit('1.2.3', '## 1.2.3\nlater\n')
    git(clone, 'push', '--quiet', 'origin', 'HEAD:main')
    git(clone, 'tag', 'v1.2.3')
    expect(check('v1.2.3')).toMatch(/^1: .*changes CHANGELOG\.md, and may only add the -checkout workflows/)
    git(clone, 'commit', '--quiet', '--allow-empty', '--message', 'Release')
    git(clone, 'tag', '--force', 'v1.2.3')
    expect(check('v1.2.3')).toMatch(/^1: .*has no -checkout workflows/)
  })

  it('whose commit is the first, or joins two, is refused', () => {
    git(clone, 'tag', 'v1.2.3')
    expect(check('v1.2.3')).toMatch(/^1: .*has not one parent/)
    git(clone, 'switch', '--quiet', '--create', 'side')
    commit('1.2.3', '## 1.2.3\nside\n')
    git(clone, 'switch', '--quiet', 'main')
    git(clone, 'merge', '--quiet', '--no-ff', '--message', 'Release', 'side')
    git(clone, 'tag', '--force', 'v1.2.3')
    expect(check('v1.2.3')).toMatch(/^1: .*has not one parent/)
  })

  it.each<[string, string, () => void]>([
    ['changes a file', 'package.json', () => appendFileSync(join(clone, 'package.json'), '\n')],
    ['adds another file', 'dist/index.js', () => writeFile('dist/index.js')],
    [
      'adds a workflow',
      '.github/workflows/backup-now.yml',
      () => writeFile('.github/workflows/backup-now.yml'),
    ],
    ['adds one elsewhere', 'x/a-checkout.yml', () => writeFile('x/.github/workflows/a-checkout.yml')],
    ['removes a workflow', '.github/workflows/ci.yml', () => rmSync(join(clone, '.github/workflows/ci.yml'))],
    ['adds a program', variants[0] ?? '', () => chmodSync(join(clone, variants[0] ?? ''), 0o755)],
  ])('that also %s is refused', (_, path, change) => {
    tagged('v1.2.3', change)
    expect(check('v1.2.3')).toMatch(/^1: .*v1\.2\.3 changes .*, and may only add the -checkout workflows/)
    expect(check('v1.2.3')).toContain(path.split('/').at(-1))
  })

  const writeFile = (path: string) => {
    mkdirSync(dirname(join(clone, path)), { recursive: true })
    writeFileSync(join(clone, path), 'x')
  }
})

describe('scripts/make-release.sh', () => {
  it('makes what may be released, on a commit of its own, and says how to push it', () => {
    const before = git(clone, 'rev-parse', 'HEAD')
    const said = make('v1.2.3')
    const commit = git(clone, 'rev-parse', 'v1.2.3^{commit}')
    expect(said.split('\n')).toEqual([
      '0: check-release: v1.2.3 may be released',
      `git push --atomic origin refs/tags/v1.2.3 +${commit}:refs/heads/releases/v1`,
    ])
    // Nothing of it stays here but the tag.
    expect(git(clone, 'rev-parse', 'main', 'HEAD', 'v1.2.3^').split('\n')).toEqual([before, before, before])
    expect(git(clone, 'status', '--porcelain')).toBe('')
    expect(git(clone, 'worktree', 'list').split('\n')).toHaveLength(1)
    expect(git(clone, 'ls-tree', '--name-only', 'HEAD', '.github/workflows/')).not.toContain('-checkout')
    expect(git(clone, 'log', '-1', '--format=%s', 'v1.2.3')).toBe('Release 1.2.3')

    // As the release workflow gets it.
    const [, line = ''] = said.split('\n')
    git(clone, ...line.split(' ').slice(1))
    git(folder.path, 'clone', '--quiet', '--branch', 'v1.2.3', 'origin.git', 'released')
    const released = join(folder.path, 'released')
    expect(git(released, 'show', '--format=', '--name-only', 'HEAD').split('\n')).toEqual(variants)
    const options = { cwd: released, env, encoding: 'utf8', stdio: 'pipe' } as const
    expect(execFileSync('scripts/check-release.sh', ['v1.2.3'], options)).toContain('may be released')
    execFileSync(process.execPath, ['scripts/checkout-variants.ts', '--check'], options)
  })

  it('makes the next one when main has moved on', () => {
    make('v1.2.3')
    commit('1.2.4', '## 1.2.4\n## 1.2.3\n')
    git(clone, 'push', '--quiet', 'origin', 'main')
    expect(make('v1.2.4')).toMatch(/^0: /)
  })

  it.each<[string, RegExp, () => void]>([
    ['changes that are in no commit', /in no commit/, () => writeFileSync(join(clone, 'new'), '')],
    ['another branch', /not the branch main/, () => git(clone, 'switch', '--quiet', '--create', 'other')],
    ['a commit that is not pushed', /pull or push first/, () => commit('1.2.3', '## 1.2.3\nmore\n')],
    ['a tag that is there', /a tag v1\.2\.3 already/, () => git(clone, 'tag', 'v1.2.3', 'HEAD')],
  ])('refuses %s', (_, message, change) => {
    change()
    const tags = git(clone, 'tag')
    expect(make('v1.2.3')).toMatch(message)
    expect(git(clone, 'tag')).toBe(tags)
  })

  it('leaves no tag and no folder when check-release.sh refuses what it made', () => {
    expect(make('v1.3.0')).toMatch(/^1: .*not the version in package\.json, 1\.2\.3/)
    expect(git(clone, 'tag')).toBe('')
    expect(git(clone, 'worktree', 'list').split('\n')).toHaveLength(1)
    expect(readdirSync(join(clone, '.git')).filter((name) => name === 'worktrees')).toEqual([])
  })
})

it('the release workflow checks what the variants hold', () => {
  const steps = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8')
  const order = [
    'scripts/check-release.sh "$GITHUB_REF_NAME"',
    'npm ci',
    'node scripts/checkout-variants.ts --check',
  ]
  const at = order.map((command) => steps.indexOf(command))
  expect(at).not.toContain(-1)
  expect(at).toEqual([...at].sort((a, b) => a - b))
})
