// Programs from the distribution's packages.
import { asRoot, isRoot, onPath, say, tail } from './programs.mjs'

export function installPrograms(programs) {
  const missing = Object.keys(programs).filter((program) => !onPath(program))
  const present = Object.keys(programs).filter((program) => onPath(program))
  if (present.length > 0) say(`present: ${present.join(', ')}`)
  if (missing.length === 0) return
  const packages = [...new Set(missing.map((program) => programs[program]))]
  say(`missing: ${missing.join(', ')}; installing ${packages.join(' ')}`)
  aptInstall(packages)
  const still = missing.filter((program) => !onPath(program))
  if (still.length > 0)
    throw new Error(`Still missing after installing ${packages.join(' ')}: ${still.join(', ')}.`)
}

export function aptInstall(packages) {
  if (!onPath('apt-get')) {
    throw new Error(
      `This machine has no apt-get. Install by hand what Debian calls: ${packages.join(', ')}. Then run again.`,
    )
  }
  const byHand = `Let root run: apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}. Then run this again, as this user.`
  if (!isRoot && !onPath('sudo'))
    throw new Error(`Only root installs packages; this user is another, and there is no sudo. ${byHand}`)
  // A package source of somebody else's may be out of order: only the install decides.
  const updated = asRoot('apt-get', ['update', '-qq'])
  if (updated.status !== 0) say('apt-get update reported errors; going on with what it has')
  const options = ['-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300']
  const installed = asRoot('apt-get', ['install', ...options, ...packages], {
    ...process.env,
    DEBIAN_FRONTEND: 'noninteractive',
  })
  if (installed.status !== 0) {
    throw new Error(
      `apt-get install ${packages.join(' ')} failed:\n${tail(installed.stdout + installed.stderr)}${isRoot ? '' : `\n${byHand}`}`,
    )
  }
}
