import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../../src/system/temporary.ts'

const root = join(import.meta.dirname, '../../..')
const script = async <T>(name: string) =>
  (await import(pathToFileURL(join(root, 'scripts/machine', name)).href)) as T

const debian = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nVERSION_CODENAME=bookworm\nID=debian\n'
const ubuntu = 'PRETTY_NAME="Ubuntu 24.04.3 LTS"\nVERSION_CODENAME=noble\nID=ubuntu\nID_LIKE=debian\n'
const mint = 'PRETTY_NAME="Linux Mint 22"\nVERSION_CODENAME=wilma\nID=linuxmint\nID_LIKE="ubuntu debian"\n'
const fedora = 'PRETTY_NAME="Fedora Linux 41"\nID=fedora\n'

describe('packages of Debian that a machine does not have', async () => {
  const { chooseDebianSource: choose } = await script<{
    chooseDebianSource(osRelease: string, targets: string[]): { mirror: string; keyringPackage?: string }
  }>('debian-source.mjs')

  it('come from the mirror of a Debian', () => {
    const targets = ['bookworm-security main http://security/', 'bookworm main http://mirror/debian/']
    expect(choose(debian, targets)).toEqual({ mirror: 'http://mirror/debian/' })
    expect(() => choose(debian, ['trixie main http://mirror/debian/'])).toThrow(
      'No Debian mirror is configured',
    )
  })

  it('come from deb.debian.org on Ubuntu, by the keys that Ubuntu packages', () => {
    const targets = [
      'noble main http://archive.ubuntu.com/ubuntu/',
      'noble universe http://archive.ubuntu.com/ubuntu/',
    ]
    const expected = { mirror: 'http://deb.debian.org/debian', keyringPackage: 'debian-archive-keyring' }
    expect(choose(ubuntu, targets)).toEqual(expected)
    expect(choose(mint, [])).toEqual(expected)
  })

  it('are not taken elsewhere', () => {
    expect(() => choose(fedora, [])).toThrow('Fedora Linux 41 is neither Debian nor Ubuntu')
  })
})

describe('a browser', async () => {
  const { chooseBrowser: choose } = await script<{
    chooseBrowser(osRelease: string, present: (program: string) => boolean): string
  }>('browser.mjs')
  const only = (name?: string) => (program: string) => program === name

  it('is what is there, else the package of Debian, and never the snap of Ubuntu', () => {
    expect(choose(debian, only())).toBe('chromium')
    expect(choose(ubuntu, only('google-chrome'))).toBe('google-chrome')
    expect(choose(ubuntu, only('chromium'))).toBe('chromium')
    expect(() => choose(ubuntu, only())).toThrow('as a snap only')
  })
})

describe('the build of the cluster of the tests', () => {
  const folder = join(root, 'test/support/kubernetes/cluster')
  const state = (...args: string[]) =>
    execFileSync(join(folder, 'state.sh'), args, { encoding: 'utf8' }).trim()
  const programs = 'kube-apiserver kube-controller-manager kube-scheduler kubelet kube-proxy kubectl'.split(
    ' ',
  )

  it('is used again while it is whole and of the recipe as it is now', async () => {
    await using home = await temporaryFolder()
    const key = state()
    expect(key).toMatch(/^[0-9a-f]{16}$/)
    expect(state(home.path)).toBe(`absent: built once, recipe ${key}`)
    const out = join(home.path, 'out')
    mkdirSync(out)
    writeFileSync(join(out, 'recipe'), `${key}\n`)
    // Cut off in between.
    expect(state(home.path)).toMatch(/^absent/)
    for (const name of programs) writeFileSync(join(out, name), '', { mode: 0o755 })
    expect(state(home.path)).toBe(`reused: recipe ${key}`)
    writeFileSync(join(out, 'recipe'), '0123456789abcdef\n')
    expect(state(home.path)).toBe(`stale: recipe 0123456789abcdef, built anew by recipe ${key}`)
  })

  it('says so, and builds nothing, when it is used again', async () => {
    await using home = await temporaryFolder()
    const out = join(home.path, 'out')
    mkdirSync(out)
    writeFileSync(join(out, 'recipe'), `${state()}\n`)
    for (const name of programs) writeFileSync(join(out, name), '', { mode: 0o755 })
    const env = { ...process.env, K8S_HOME: home.path }
    const said = execFileSync(join(folder, 'build.sh'), { encoding: 'utf8', env })
    expect(said).toBe(`kubernetes build: reused: recipe ${state()} in ${home.path}\n`)
  })
})
