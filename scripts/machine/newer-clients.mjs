// Client programs of a newer Postgres than the distribution's, beside it.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { unpackFromNewerDebian } from './newer-debian.mjs'
import { aptInstall } from './packages.mjs'
import { output, say } from './programs.mjs'

export const newerMajor = 17

/** Where they are, once `installNewerClients` has run: the system's own, or those of our cache. */
export function newerClients() {
  const cache = process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache')
  const folders = [
    `/usr/lib/postgresql/${newerMajor}/bin`,
    path.join(cache, 'splice-validator-backup-actions', `postgresql-client-${newerMajor}`, 'bin'),
  ]
  return { installed: folders.find(works), own: folders[1] }
}

export function installNewerClients() {
  const name = `postgresql-client-${newerMajor}`
  if (newerClients().installed === undefined) {
    if (/Candidate: [^(]/.test(output('apt-cache', ['policy', name]))) aptInstall([name])
    else privately(name)
  }
  const folder = newerClients().installed
  if (folder === undefined) throw new Error(`${name} was installed but does not run.`)
  say(`newer clients: ${output(path.join(folder, 'psql'), ['--version'])} in ${folder}`)
}

/** From Debian 13, with the libraries that they need: this machine's may be too old. */
function privately(name) {
  say(`missing: ${name}; taking it from Debian trixie`)
  const { own } = newerClients()
  const folder = path.dirname(own)
  fs.rmSync(folder, { recursive: true, force: true })
  const libraries =
    /^(lib(c6|pq5|ssl3|zstd1|lz4-1|xxhash0|gssapi|krb5|k5crypto|com-err2|keyutils1|ldap2|sasl2-2|readline8|tinfo6|crypt1|gcc-s1)|zlib1g)/
  unpackFromNewerDebian([name], folder, { dependencies: libraries })
  const system = fs.readdirSync(path.join(folder, 'usr/lib')).find((entry) => entry.endsWith('-linux-gnu'))
  const library = path.join(folder, 'usr/lib', system ?? '')
  const loader = fs.readdirSync(library).find((entry) => /^ld-linux.*\.so\.\d+$/.test(entry))
  const programs = path.join(folder, 'usr/lib/postgresql', String(newerMajor), 'bin')
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

function works(folder) {
  return output(path.join(folder, 'pg_restore'), ['--version']).includes(`(PostgreSQL) ${newerMajor}.`)
}
