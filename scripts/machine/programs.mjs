// Runs programs, as root where it must be, and says what it does.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/** Debian's system folders, which are not on the PATH of ordinary users. */
process.env.PATH = [process.env.PATH, '/usr/local/sbin', '/usr/sbin', '/sbin'].filter(Boolean).join(':')

export const isRoot = process.getuid?.() === 0

export function onPath(program) {
  return process.env.PATH.split(':').some((folder) => {
    try {
      fs.accessSync(path.join(folder, program), fs.constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

export function call(program, args, options = {}) {
  const result = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, ...options })
  return {
    status: result.status,
    stdout: result.stdout ?? '',
    stderr: result.stderr || (result.error?.message ?? ''),
  }
}

export function output(program, args) {
  return call(program, args).stdout.trim()
}

export function must(result, what) {
  if (result.status !== 0) throw new Error(`${what} failed:\n${tail(result.stdout + result.stderr)}`)
}

export function tail(text) {
  return text.trim().split('\n').slice(-15).join('\n')
}

export function say(line) {
  console.log(`prepare-machine: ${line}`)
}

export function asRoot(program, args, env = process.env) {
  if (isRoot) return call(program, args, { env })
  if (!onPath('sudo')) {
    throw new Error(`Neither root nor sudo, so this cannot be done here: ${program} ${args.join(' ')}`)
  }
  const kept = env.DEBIAN_FRONTEND ? [`DEBIAN_FRONTEND=${env.DEBIAN_FRONTEND}`] : []
  return call('sudo', ['-n', ...kept, program, ...args], { env })
}
