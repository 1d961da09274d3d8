// Client programs of newer majors of Postgres than the distribution's, beside it.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { unpackFromNewerDebian } from './newer-debian.mjs'
import { aptInstall } from './packages.mjs'
import { output, say } from './programs.mjs'

/** The majors, and the release of Debian that has each. */
const releases = { 17: 'trixie', 18: 'sid' }

/**
 * Where the programs of a major are, once `installNewerClients` has run: the system's own, or those of our cache.
 * @param {number} major
 */
export function newerClients(major) {
  const cache = process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache')
  const folders = [
    `/usr/lib/postgresql/${major}/bin`,
    path.join(cache, 'splice-validator-backup-actions', `postgresql-client-${major}`, 'bin'),
  ]
  return { installed: folders.find((folder) => works(folder, major)), own: folders[1] }
}

export function installNewerClients() {
  for (const [text, release] of Object.entries(releases)) {
    const major = Number(text)
    const name = `postgresql-client-${major}`
    if (newerClients(major).installed === undefined) {
      if (/Candidate: [^(]/.test(output('apt-cache', ['policy', name]))) aptInstall([name])
      else privately(name, major, release)
    }
    const folder = newerClients(major).installed
    if (folder === undefined) throw new Error(`${name} was installed but does not run.`)
    say(`newer clients: ${output(path.join(folder, 'psql'), ['--version'])} in ${folder}`)
  }
}

/** From a newer Debian, with the libraries that they need: this machine's may be too old. */
function privately(name, major, release) {
  say(`missing: ${name}; taking it from Debian ${release}`)
  const { own } = newerClients(major)
  const folder = path.dirname(own)
  fs.rmSync(folder, { recursive: true, force: true })
  const libraries =
    /^(lib(c6|pq5|ssl3|zstd1|lz4-1|xxhash0|gssapi|krb5|k5crypto|com-err2|keyutils1|ldap2|sasl2-2|readline8|tinfo6|crypt1|gcc-s1|numa1)|zlib1g)/
  unpackFromNewerDebian([name], folder, { release, dependencies: libraries })
  const system = fs.readdirSync(path.join(folder, 'usr/lib')).find((entry) => entry.endsWith('-linux-gnu'))
  const library = path.join(folder, 'usr/lib', system ?? '')
  const loader = fs.readdirSync(library).find((entry) => /^ld-linux.*\.so\.\d+$/.test(entry))
  const programs = path.join(folder, 'usr/lib/postgresql', String(major), 'bin')
  fs.mkdirSync(own)
  for (const program of fs.readdirSync(programs)) {
    const command = [
      path.join(library, loader ?? ''),
      '--library-path',
      library,
      path.join(programs, program),
    ]
    const script = `#!/bin/sh\nexec ${command.map((word) => `'${word}'`).join(' ')} "$@"\n`
    fs.writeFileSync(path.join(own, program), script, { mode: 0o755 })
  }
}

function works(folder, major) {
  return output(path.join(folder, 'pg_restore'), ['--version']).includes(`(PostgreSQL) ${major}.`)
}
