// The Compose plugin, version 2 or later.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { unpackFromNewerDebian } from './newer-debian.mjs'
import { aptInstall } from './packages.mjs'
import { output, say } from './programs.mjs'

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

/** Takes the Compose plugin, one static program, out of Debian 13's package without installing the package. */
function composeFromNewerDebian() {
  say("missing: compose v2; taking the plugin from Debian trixie's docker-compose")
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'compose-'))
  try {
    unpackFromNewerDebian(['docker-compose'], folder)
    const plugins = path.join(process.env.DOCKER_CONFIG ?? path.join(os.homedir(), '.docker'), 'cli-plugins')
    fs.mkdirSync(plugins, { recursive: true })
    const target = path.join(plugins, 'docker-compose')
    fs.copyFileSync(path.join(folder, 'usr/libexec/docker/cli-plugins/docker-compose'), `${target}.new`)
    fs.chmodSync(`${target}.new`, 0o755)
    fs.renameSync(`${target}.new`, target)
    say(`installed ${target}`)
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

export function composeVersion() {
  const version = output('docker', ['compose', 'version', '--short']).replace(/^v/, '')
  return /^[2-9]/.test(version) ? version : undefined
}
