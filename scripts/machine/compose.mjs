// The Compose plugin, version 2 or later.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { aptInstall } from './packages.mjs'
import { call, must, output, say } from './programs.mjs'

/** Debian 12's own docker-compose is version 1, whose container names and labels differ: it does not count. */
export function installCompose() {
  const name = ['docker-compose-v2', 'docker-compose'].find((candidate) =>
    /Candidate: (\d+:)?(2|v2)\./.test(output('apt-cache', ['policy', candidate])),
  )
  if (name === undefined) {
    composeFromNewerDebian()
  } else {
    say(`missing: compose v2; installing ${name}`)
    aptInstall([name])
  }
  if (composeVersion() === undefined)
    throw new Error('`docker compose version` still fails after the installation.')
}

/**
 * Takes the Compose plugin, one static program, out of Debian 13's package without installing the package:
 * a private apt configuration, so that the machine's own sources and package state stay as they are.
 */
function composeFromNewerDebian() {
  const mirror = debianMirror()
  say(`missing: compose v2; taking the plugin from Debian trixie's docker-compose (${new URL(mirror).host})`)
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'compose-'))
  try {
    for (const name of ['sources', 'lists/partial', 'archives/partial', 'unpacked']) {
      fs.mkdirSync(path.join(folder, name), { recursive: true })
    }
    const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg'
    const signed = fs.existsSync(keyring) ? ` [signed-by=${keyring}]` : ''
    fs.writeFileSync(path.join(folder, 'sources/trixie.list'), `deb${signed} ${mirror} trixie main\n`)
    const settings = {
      'Dir::Etc::sourcelist': '/dev/null',
      'Dir::Etc::sourceparts': path.join(folder, 'sources'),
      'Dir::State::lists': path.join(folder, 'lists'),
      'Dir::Cache': folder,
      'Dir::Cache::archives': path.join(folder, 'archives'),
      'APT::Sandbox::User': os.userInfo().username,
    }
    const options = Object.entries(settings).flatMap(([key, value]) => ['-o', `${key}=${value}`])
    must(call('apt-get', [...options, '-qq', 'update']), 'apt-get update for trixie')
    must(
      call('apt-get', [...options, '-qq', 'download', 'docker-compose'], { cwd: folder }),
      'apt-get download',
    )
    const archive = fs.readdirSync(folder).find((name) => name.endsWith('.deb'))
    if (archive === undefined) throw new Error('apt-get download left no docker-compose package behind.')
    must(call('dpkg', ['-x', path.join(folder, archive), path.join(folder, 'unpacked')]), 'dpkg -x')
    const plugins = path.join(process.env.DOCKER_CONFIG ?? path.join(os.homedir(), '.docker'), 'cli-plugins')
    fs.mkdirSync(plugins, { recursive: true })
    const target = path.join(plugins, 'docker-compose')
    fs.copyFileSync(
      path.join(folder, 'unpacked/usr/libexec/docker/cli-plugins/docker-compose'),
      `${target}.new`,
    )
    fs.chmodSync(`${target}.new`, 0o755)
    fs.renameSync(`${target}.new`, target)
    say(`installed ${target}`)
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** The mirror that this machine's apt takes its own Debian release from. */
function debianMirror() {
  const system = fs.readFileSync('/etc/os-release', 'utf8')
  const release = /^ID=debian$/m.test(system)
    ? system.match(/^VERSION_CODENAME="?([\w-]+)"?$/m)?.[1]
    : undefined
  const format = '$(RELEASE) $(COMPONENT) $(REPO_URI)'
  const targets = output('apt-get', ['indextargets', '--format', format, 'Created-By: Packages']).split('\n')
  const mirror = targets.find((line) => line.startsWith(`${release} main `))?.split(' ')[2]
  if (mirror === undefined) {
    throw new Error(
      'Compose v2 is missing and no Debian mirror is configured. Install the plugin by hand, then run again.',
    )
  }
  return mirror
}

export function composeVersion() {
  const version = output('docker', ['compose', 'version', '--short']).replace(/^v/, '')
  return /^[2-9]/.test(version) ? version : undefined
}
