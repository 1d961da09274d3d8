// Client programs of newer majors of Postgres than the distribution's, beside it.
import fs from 'node:fs'
import path from 'node:path'
import { aptInstall } from './packages.mjs'
import { cacheFolder, unpackPrivately, writeStarter } from './private-programs.mjs'
import { output, say } from './programs.mjs'

/** The majors, and the release of Debian that has each. */
const releases = { 17: 'trixie', 18: 'sid' }

/**
 * Where the programs of a major are, once `installNewerClients` has run: the system's own, or those of our cache.
 * @param {number} major
 */
export function newerClients(major) {
  const own = path.join(cacheFolder(`postgresql-client-${major}`), 'bin')
  const folders = [`/usr/lib/postgresql/${major}/bin`, own]
  return { installed: folders.find((folder) => works(folder, major)), own }
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

function privately(name, major, release) {
  say(`missing: ${name}; taking it from Debian ${release}`)
  const { own } = newerClients(major)
  const folder = path.dirname(own)
  const libraries =
    /^(lib(c6|pq5|ssl3|zstd1|lz4-1|xxhash0|gssapi|krb5|k5crypto|com-err2|keyutils1|ldap2|sasl2-2|readline8|tinfo6|crypt1|gcc-s1|numa1)|zlib1g)/
  unpackPrivately(folder, [name], { release, dependencies: libraries })
  const programs = `usr/lib/postgresql/${major}/bin`
  for (const program of fs.readdirSync(path.join(folder, programs)))
    writeStarter(path.join(own, program), folder, `${programs}/${program}`)
}

function works(folder, major) {
  return output(path.join(folder, 'pg_restore'), ['--version']).includes(`(PostgreSQL) ${major}.`)
}
