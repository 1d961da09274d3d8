// Programs of a newer Debian beside those of the system: unpacked into our cache, with the libraries that they need.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { unpackFromNewerDebian } from './newer-debian.mjs'

/**
 * A folder of our cache.
 * @param {string} name
 */
export function cacheFolder(name) {
  const cache = process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache')
  return path.join(cache, 'splice-validator-backup-actions', name)
}

/**
 * Unpacks packages in place of what a folder held.
 * @param {string} folder
 * @param {string[]} packages
 * @param {{ release?: string, dependencies: RegExp, fromSid?: string[] }} options of `unpackFromNewerDebian`
 */
export function unpackPrivately(folder, packages, options) {
  const unpacked = `${folder}.new`
  fs.rmSync(unpacked, { recursive: true, force: true })
  unpackFromNewerDebian(packages, unpacked, options)
  fs.rmSync(folder, { recursive: true, force: true })
  fs.renameSync(unpacked, folder)
}

/**
 * Writes a script that starts an unpacked program with the loader and the libraries that came with it: this machine's
 * may be too old.
 * @param {string} script
 * @param {string} folder of `unpackPrivately`
 * @param {string} program its path below that folder
 * @param {{ before?: string, args?: string }} [more] shell words: `before` the loader, and after the program
 */
export function writeStarter(script, folder, program, { before = '', args = '' } = {}) {
  const system = fs.readdirSync(path.join(folder, 'usr/lib')).find((entry) => entry.endsWith('-linux-gnu'))
  const library = path.join(folder, 'usr/lib', system ?? '')
  const loader = fs.readdirSync(library).find((entry) => /^ld-linux.*\.so\.\d+$/.test(entry))
  const command = [
    path.join(library, loader ?? ''),
    '--library-path',
    library,
    path.join(folder, program),
  ].map((word) => `'${word}'`)
  fs.mkdirSync(path.dirname(script), { recursive: true })
  fs.writeFileSync(script, `#!/bin/sh\n${before}exec ${command.join(' ')}${args} "$@"\n`, { mode: 0o755 })
}
