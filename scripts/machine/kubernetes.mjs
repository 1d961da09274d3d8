// A Kubernetes cluster to test on: the one that KUBECONFIG names, else what it takes to run our own.
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { aptInstall, installPrograms } from './packages.mjs'
import { call, isRoot, must, onPath, output, say } from './programs.mjs'

const scripts = path.join(
  path.dirname(fileURLToPath(import.meta.url)),
  '../../test/support/kubernetes/cluster',
)

/** To run the cluster; everything else that it needs is part of the build. */
const runPrograms = {
  containerd: 'containerd',
  runc: 'runc',
  iptables: 'iptables',
  ip: 'iproute2',
  sysctl: 'procps',
  openssl: 'openssl',
  flock: 'util-linux',
}
const buildPrograms = { 'dpkg-source': 'dpkg-dev', gcc: 'gcc', xz: 'xz-utils' }

/** The build takes ten minutes, once: here, where no test waits for it with a deadline. */
export function prepareCluster() {
  if (process.env.KUBECONFIG) {
    if (!onPath('kubectl')) throw new Error('KUBECONFIG is set, but there is no kubectl on the PATH.')
    return output('kubectl', ['config', 'current-context'])
  }
  installPrograms(runPrograms)
  const home = output(path.join(scripts, 'home.sh'), [])
  const state = output(path.join(scripts, 'state.sh'), [home])
  if (!state.startsWith('reused')) {
    installPrograms(buildPrograms)
    // The compiler's package only recommends the headers.
    if (!fs.existsSync('/usr/include/stdio.h')) aptInstall(['libc6-dev'])
    say(`a Kubernetes cluster in ${home} is ${state}; that takes about ten minutes`)
  }
  fs.mkdirSync(home, { recursive: true })
  // Where nothing is to be built it says so.
  const build = ['env', `K8S_HOME=${home}`, `NODE=${process.execPath}`, path.join(scripts, 'build.sh')]
  const [program, ...args] = isRoot ? build : ['sudo', '-n', ...build]
  must(call(program, args, { stdio: ['ignore', 'inherit', 'inherit'] }), 'building Kubernetes')
  return `our own in ${home}`
}
