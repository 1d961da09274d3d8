// Where packages of Debian come from on this machine, which may be an Ubuntu: that lacks some, and has others older.
//
//   node scripts/machine/debian-source.mjs    prints mirror and keyring, for scripts
import fs from 'node:fs'
import { aptInstall } from './packages.mjs'
import { output } from './programs.mjs'

/** Debian's keys, where Debian and Ubuntu install them. */
const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg'

/** The mirror of everybody (deb.debian.org), for machines that have none of their own. What it gives is signed. */
const everybodys = 'http://deb.debian.org/debian'

/**
 * Decides, and touches nothing.
 * @param {string} osRelease text of /etc/os-release
 * @param {string[]} targets `RELEASE COMPONENT URI` for each list that apt reads here
 * @returns {{ mirror: string, keyringPackage?: string }} the package that has the keys, where they may be missing
 */
export function chooseDebianSource(osRelease, targets) {
  const value = (name) => osRelease.match(new RegExp(`^${name}="?([^"\n]*)"?$`, 'm'))?.[1] ?? ''
  const own = targets.find((line) => line.startsWith(`${value('VERSION_CODENAME')} main `))?.split(' ')[2]
  if (value('ID') === 'debian' && own !== undefined) return { mirror: own }
  if (value('ID') === 'debian')
    throw new Error('No Debian mirror is configured. Install what is missing by hand, then run again.')
  if (value('ID') === 'ubuntu' || / ?(debian|ubuntu)\b/.test(value('ID_LIKE')))
    return { mirror: everybodys, keyringPackage: 'debian-archive-keyring' }
  throw new Error(
    `${value('PRETTY_NAME') || 'This system'} is neither Debian nor Ubuntu. Install what is missing by hand, or run in a container of debian.`,
  )
}

/** Mirror and keyring. Installs the keys where Ubuntu does not have them yet: nothing is taken unsigned. */
export function debianSource() {
  const format = '$(RELEASE) $(COMPONENT) $(REPO_URI)'
  const targets = output('apt-get', ['indextargets', '--format', format, 'Created-By: Packages']).split('\n')
  const source = chooseDebianSource(fs.readFileSync('/etc/os-release', 'utf8'), targets)
  if (source.keyringPackage !== undefined && !fs.existsSync(keyring)) {
    aptInstall([source.keyringPackage])
    if (!fs.existsSync(keyring)) throw new Error(`${source.keyringPackage} does not bring ${keyring}.`)
  }
  return { mirror: source.mirror, keyring }
}

if (process.argv[1] !== undefined && import.meta.filename === fs.realpathSync(process.argv[1])) {
  const { mirror, keyring: keys } = debianSource()
  process.stdout.write(`${mirror} ${keys}\n`)
}
