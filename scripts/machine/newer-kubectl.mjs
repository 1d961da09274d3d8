// The kubectl of newer releases of Debian, for the tests against the API server of their own.
import path from 'node:path'
import { cacheFolder, unpackPrivately, writeStarter } from './private-programs.mjs'
import { output, say } from './programs.mjs'

/** The releases of Debian whose kubectl is wanted; on 2026-11-28 they had 1.32 and 1.36. */
const releases = ['trixie', 'sid']

/** The program of each release, once `installNewerKubectl` has run: `kubectl` in a folder of its own. */
export function newerKubectl() {
  return releases.map((release) => {
    const program = path.join(cacheFolder(`kubectl-${release}`), 'bin/kubectl')
    return { release, program, version: versionOf(program) }
  })
}

export function installNewerKubectl() {
  for (const { release, program, version } of newerKubectl()) {
    if (version === undefined) {
      say(`missing: kubectl of Debian ${release}; taking it from there`)
      const folder = path.dirname(path.dirname(program))
      unpackPrivately(folder, ['kubectl'], { release, dependencies: /^libc6$/ })
      writeStarter(program, folder, 'usr/bin/kubectl')
    }
    const found = versionOf(program)
    if (found === undefined) throw new Error(`kubectl of Debian ${release} was unpacked but does not run.`)
    say(`kubectl: ${found} of Debian ${release} in ${path.dirname(program)}`)
  }
}

function versionOf(program) {
  return /Client Version: v([\d.]+)/.exec(output(program, ['version', '--client']))?.[1]
}
