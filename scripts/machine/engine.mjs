// A Docker Engine that answers.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { cacheFolder } from './private-programs.mjs'
import { asRoot, call, isRoot, onPath, say } from './programs.mjs'

export function engineAnswers() {
  return onPath('docker') && call('docker', ['version', '--format', '{{.Server.Version}}']).status === 0
}

/** Starts dockerd in the background, where no service manager does. It outlives this script. */
export async function startEngine() {
  if (process.env.DOCKER_HOST) throw new Error(`No engine answers at DOCKER_HOST=${process.env.DOCKER_HOST}.`)
  if (!isRoot && !onPath('sudo')) {
    const reason = call('docker', ['version']).stderr.trim()
    throw new Error(`No engine answers (${reason}), and starting one takes root or sudo.`)
  }
  const folder = cacheFolder('dockerd')
  fs.mkdirSync(folder, { recursive: true })
  removeStalePids()
  if (process.env.CI) keepVolumesInMemory()
  // Kernels differ in what they offer a sandbox. Each form gives up a little more than the one before.
  const forms = [
    [],
    ['--storage-driver=vfs'],
    ['--storage-driver=vfs', '--iptables=false', '--ip6tables=false'],
  ]
  for (const flags of forms) {
    const reason = await tryEngine(folder, flags)
    if (reason === undefined) return
    say(`${['dockerd', ...flags].join(' ')}: ${reason}`)
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
        say(`started: ${['dockerd', ...flags].join(' ')} (pid ${child.pid}, log ${logFile})`)
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

/**
 * On a machine that is thrown away after the run: servers in volumes, which sync all the time, then wait for no disk. Only
 * where there are no volumes yet, and memory is plenty.
 */
function keepVolumesInMemory() {
  const folder = '/var/lib/docker/volumes'
  const [, kilobytes] = fs.readFileSync('/proc/meminfo', 'utf8').match(/^MemAvailable: +(\d+)/m) ?? []
  if (!isRoot || Number(kilobytes) < 12_000_000) return
  fs.mkdirSync(folder, { recursive: true, mode: 0o701 })
  if (fs.readdirSync(folder).length > 0) return
  const mounted = call('mount', ['-t', 'tmpfs', '-o', 'size=8g,mode=701', 'tmpfs', folder])
  if (mounted.status === 0) say(`${folder} is in memory`)
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
