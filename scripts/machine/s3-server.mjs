// A server that speaks S3, for the tests of the object storage: moto (https://docs.getmoto.org), a real process.
import fs from 'node:fs'
import path from 'node:path'
import { cacheFolder, unpackPrivately, writeStarter } from './private-programs.mjs'
import { call, say } from './programs.mjs'

/** A Python that has moto, once `installS3Server` has run: a script of our cache. */
export function s3ServerPython() {
  return path.join(cacheFolder('moto'), 'python')
}

export function installS3Server() {
  if (version() === undefined) unpack()
  const found = version()
  if (found === undefined) throw new Error(`moto was unpacked but does not run: ${s3ServerPython()}`)
  say(`s3: moto ${found}`)
}

function version() {
  const program = 'import moto.server, moto; print(moto.__version__)'
  const result = call(s3ServerPython(), ['-W', 'ignore', '-c', program])
  return result.status === 0 ? result.stdout.trim() : undefined
}

/**
 * With a Python of its own: the machine's may be of another release, and its packages of other versions. moto itself
 * is Debian sid's, the first with conditional writes by ETag (`If-Match`) at PUT; what it needs is Debian 13's.
 */
function unpack() {
  say('missing: moto; taking it from Debian sid, with what it needs from Debian trixie')
  const python = s3ServerPython()
  const folder = path.dirname(python)
  const needed =
    /^(python3|libpython3|lib(c6|gcc-s1|ssl3|ffi8|expat1|yaml-0-2|sqlite3-0|bz2-1|lzma5|zstd1|uuid1|crypt1)|zlib1g)/
  unpackPrivately(folder, ['python3-moto', 'python3-flask-cors'], {
    dependencies: needed,
    fromSid: ['python3-moto'],
  })
  const interpreter = fs
    .readdirSync(path.join(folder, 'usr/bin'))
    .find((entry) => /^python3\.\d+$/.test(entry))
  // -s, and no PYTHONPATH: nothing of the user's own Python may come in.
  writeStarter(python, folder, `usr/bin/${interpreter}`, {
    before: `unset PYTHONPATH PYTHONSTARTUP\nPYTHONHOME='${path.join(folder, 'usr')}' `,
    args: ' -s',
  })
}
