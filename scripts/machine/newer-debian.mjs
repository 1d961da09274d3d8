// Packages of a newer Debian on a machine of another release, or of Ubuntu, unpacked without being installed.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { debianSource } from './debian-source.mjs'
import { call, must } from './programs.mjs'

/**
 * Unpacks packages of Debian trixie, or of another release, into a folder, through a private apt configuration: the machine's own
 * sources and package state stay as they are.
 * @param {string[]} packages
 * @param {string} target
 * @param {{ release?: string, dependencies?: RegExp, fromSid?: string[] }} [options] `dependencies`: which of the packages that they
 * need are wanted as well; `fromSid`: which of all these are taken in sid's version
 */
export function unpackFromNewerDebian(
  packages,
  target,
  { release = 'trixie', dependencies, fromSid = [] } = {},
) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newer-debian-'))
  try {
    for (const name of ['sources', 'lists/partial', 'archives/partial']) {
      fs.mkdirSync(path.join(folder, name), { recursive: true })
    }
    const { mirror, keyring } = debianSource()
    const signed = fs.existsSync(keyring) ? ` [signed-by=${keyring}]` : ''
    const releases = [release, ...(fromSid.length > 0 ? ['sid'] : [])]
    const sources = releases.map((one) => `deb${signed} ${mirror} ${one} main\n`)
    fs.writeFileSync(path.join(folder, 'sources/newer.list'), sources.join(''))
    fs.writeFileSync(path.join(folder, 'preferences'), 'Package: *\nPin: release n=sid\nPin-Priority: 100\n')
    // Nothing counts as installed, so that everything that is needed is named.
    fs.writeFileSync(path.join(folder, 'status'), '')
    const settings = {
      'Dir::Etc::sourcelist': '/dev/null',
      'Dir::Etc::sourceparts': path.join(folder, 'sources'),
      'Dir::Etc::preferences': path.join(folder, 'preferences'),
      'Dir::Etc::preferencesparts': '/dev/null',
      'Dir::State::lists': path.join(folder, 'lists'),
      'Dir::State::status': path.join(folder, 'status'),
      'Dir::Cache': folder,
      'Dir::Cache::archives': path.join(folder, 'archives'),
      'APT::Sandbox::User': os.userInfo().username,
    }
    const options = Object.entries(settings).flatMap(([key, value]) => ['-o', `${key}=${value}`])
    const apt = (...args) => call('apt-get', [...options, '-qq', ...args], { cwd: folder })
    must(apt('update'), `apt-get update for ${release}`)
    const wanted = dependencies === undefined ? packages : resolve(apt, packages, dependencies)
    const versions = wanted.map((name) => (fromSid.includes(name) ? `${name}/sid` : name))
    must(apt('download', ...versions), 'apt-get download')
    fs.mkdirSync(target, { recursive: true })
    for (const name of fs.readdirSync(folder).filter((file) => file.endsWith('.deb')))
      must(call('dpkg', ['-x', path.join(folder, name), target]), `dpkg -x ${name}`)
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

function resolve(apt, packages, dependencies) {
  const simulated = apt('install', '--simulate', '--no-install-recommends', ...packages)
  must(simulated, `apt-get install --simulate ${packages.join(' ')}`)
  const names = [...simulated.stdout.matchAll(/^Inst (\S+)/gm)].map(([, name]) => name)
  return names.filter((name) => packages.includes(name) || dependencies.test(name))
}
