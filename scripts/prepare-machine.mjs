#!/usr/bin/env node
// Brings a Debian or Ubuntu machine to the state that the tests and the demo need. Plain JavaScript for any
// Node from 20 on, because it runs before anything else is there. What is present already is left alone.
//
//   node scripts/prepare-machine.mjs clients          Postgres client programs, age, zstd, openssl
//   node scripts/prepare-machine.mjs clients docker   and a running Docker Engine with Compose v2
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Debian's system folders, which are not on the PATH of ordinary users. */
process.env.PATH = [process.env.PATH, '/usr/local/sbin', '/usr/sbin', '/sbin'].filter(Boolean).join(':')

const cacheHome = process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache')
const cache = path.join(cacheHome, 'splice-validator-backup-actions')
const isRoot = process.getuid?.() === 0

/** The programs that the tests and the demo call, and the Debian package that holds each. */
const clientPrograms = {
  psql: 'postgresql-client',
  pg_dump: 'postgresql-client',
  pg_restore: 'postgresql-client',
  age: 'age',
  'age-keygen': 'age',
  zstd: 'zstd',
  openssl: 'openssl',
}
const dockerPrograms = { docker: 'docker.io', dockerd: 'docker.io', iptables: 'iptables' }

const parts = { clients: prepareClients, docker: prepareDocker }
const wanted = process.argv.slice(2)
try {
  const unknown = wanted.filter((part) => !(part in parts))
  if (wanted.length === 0 || unknown.length > 0) {
    throw new Error(`Say what to prepare: ${Object.keys(parts).join(', ')} (given: ${wanted.join(' ')}).`)
  }
  for (const part of wanted) await parts[part]()
} catch (error) {
  say(`FAILED: ${error.message}`)
  process.exit(1)
}

function prepareClients() {
  installPrograms(clientPrograms)
  say(`clients: ${output('psql', ['--version'])}, age ${output('age', ['--version'])}, ${zstdVersion()}`)
}

async function prepareDocker() {
  // An engine elsewhere (DOCKER_HOST, Docker Desktop) or an installed one that runs needs no daemon here.
  if (!engineAnswers()) {
    installPrograms(dockerPrograms)
    await startEngine()
  }
  if (composeVersion() === undefined) installCompose()
  say(
    `docker: engine ${output('docker', ['version', '--format', '{{.Server.Version}}'])}, compose ${composeVersion()}`,
  )
}

// --- programs from the distribution's packages

function installPrograms(programs) {
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

function aptInstall(packages) {
  if (!onPath('apt-get')) {
    throw new Error(
      `This machine has no apt-get. Install by hand what Debian calls: ${packages.join(', ')}. Then run again.`,
    )
  }
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
      `apt-get install ${packages.join(' ')} failed:\n${tail(installed.stdout + installed.stderr)}`,
    )
  }
}

function asRoot(program, args, env = process.env) {
  if (isRoot) return call(program, args, { env })
  if (!onPath('sudo')) {
    throw new Error(`Neither root nor sudo, so this cannot be done here: ${program} ${args.join(' ')}`)
  }
  const kept = env.DEBIAN_FRONTEND ? [`DEBIAN_FRONTEND=${env.DEBIAN_FRONTEND}`] : []
  return call('sudo', ['-n', ...kept, program, ...args], { env })
}

// --- Compose v2

/** Debian 12's own docker-compose is version 1, whose container names and labels differ: it does not count. */
function installCompose() {
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
      // The system's hooks after an update are none of ours.
      'APT::Update::Post-Invoke-Success::': 'true',
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
  const release = fs.readFileSync('/etc/os-release', 'utf8').match(/^VERSION_CODENAME="?([\w-]+)"?$/m)?.[1]
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

function composeVersion() {
  const version = output('docker', ['compose', 'version', '--short']).replace(/^v/, '')
  return /^[2-9]/.test(version) ? version : undefined
}

// --- the engine

function engineAnswers() {
  return onPath('docker') && call('docker', ['version', '--format', '{{.Server.Version}}']).status === 0
}

/** Starts dockerd in the background, where no service manager does. It outlives this script. */
async function startEngine() {
  if (process.env.DOCKER_HOST) throw new Error(`No engine answers at DOCKER_HOST=${process.env.DOCKER_HOST}.`)
  const folder = path.join(cache, 'dockerd')
  fs.mkdirSync(folder, { recursive: true })
  removeStalePids()
  // Kernels differ in what they offer a sandbox. Each form gives up a little more than the one before.
  const forms = [
    [],
    ['--storage-driver=vfs'],
    ['--storage-driver=vfs', '--iptables=false', '--ip6tables=false'],
  ]
  const reasons = []
  for (const flags of forms) {
    const reason = await tryEngine(folder, flags)
    if (reason === undefined) return
    reasons.push(`dockerd ${flags.join(' ')}: ${reason}`)
    say(reasons.at(-1))
  }
  throw new Error(`No Docker Engine could be started (log: ${path.join(folder, 'dockerd.log')}).`)
}

/** Returns undefined when an engine answers, else why not. */
async function tryEngine(folder, flags) {
  const logFile = path.join(folder, 'dockerd.log')
  const log = fs.openSync(logFile, 'w')
  // With sudo the socket goes to the caller's group, or only root could talk to it.
  const [program, args] = isRoot
    ? ['dockerd', flags]
    : ['sudo', ['-n', 'dockerd', '--group', String(process.getgid?.()), ...flags]]
  const child = spawn(program, args, { detached: true, stdio: ['ignore', log, log] })
  fs.closeSync(log)
  let ended
  child.once('error', (error) => {
    ended = error.message
  })
  child.once('exit', (code, signal) => {
    ended = `ended with ${signal ?? code}`
  })
  child.unref()
  for (const until = Date.now() + 60_000; Date.now() < until; await sleep(250)) {
    if (engineAnswers()) {
      // Another run may have been faster: then ours ended because of its pid file.
      if (ended === undefined) {
        fs.writeFileSync(path.join(folder, 'dockerd.pid'), `${child.pid}\n`)
        say(`started: dockerd ${flags.join(' ')} (pid ${child.pid}, log ${logFile})`)
      }
      return undefined
    }
    if (ended !== undefined) break
  }
  if (ended === undefined) process.kill(-child.pid, 'SIGTERM')
  else if (await answersSoon()) return undefined
  const complaints = fs
    .readFileSync(logFile, 'utf8')
    .split('\n')
    .filter((line) => /fail|error|fatal/i.test(line))
  return `${ended ?? 'did not answer within 60 s'}: ${complaints.at(-1) ?? 'no complaint in its log'}`
}

/** Another run of this script may be starting an engine at this very moment. */
async function answersSoon() {
  for (const until = Date.now() + 10_000; Date.now() < until; await sleep(250)) {
    if (engineAnswers()) return true
    if (!fs.existsSync('/var/run/docker.pid')) return false
  }
  return false
}

/** After a machine was cut off, a pid file may name a process that is now something else; dockerd would refuse. */
function removeStalePids() {
  const files = {
    '/var/run/docker.pid': 'dockerd',
    '/var/run/docker/containerd/containerd.pid': 'containerd',
  }
  for (const [file, program] of Object.entries(files)) {
    if (!fs.existsSync(file)) continue
    const pid = fs.readFileSync(file, 'utf8').trim()
    const comm = `/proc/${pid}/comm`
    const running = fs.existsSync(comm) ? fs.readFileSync(comm, 'utf8').trim() : ''
    if (running !== program) asRoot('rm', ['-f', file])
  }
}

// --- the small change

function onPath(program) {
  return process.env.PATH.split(':').some((folder) => {
    try {
      fs.accessSync(path.join(folder, program), fs.constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

function call(program, args, options = {}) {
  const result = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, ...options })
  return {
    status: result.status,
    stdout: result.stdout ?? '',
    stderr: result.stderr || (result.error?.message ?? ''),
  }
}

function output(program, args) {
  return call(program, args).stdout.trim()
}

function must(result, what) {
  if (result.status !== 0) throw new Error(`${what} failed:\n${tail(result.stdout + result.stderr)}`)
}

function tail(text) {
  return text.trim().split('\n').slice(-15).join('\n')
}

function zstdVersion() {
  return `zstd ${output('zstd', ['--version']).match(/v([\d.]+)/)?.[1] ?? '?'}`
}

function say(line) {
  console.log(`prepare-machine: ${line}`)
}
