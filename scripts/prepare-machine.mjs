#!/usr/bin/env node
// Brings a Debian or Ubuntu machine to the state that the tests and the demo need. Plain JavaScript for any
// Node from 20 on, because it runs before anything else is there. What is present already is left alone.
//
//   node scripts/prepare-machine.mjs clients          Postgres client programs, age, zstd, openssl, jq
//   node scripts/prepare-machine.mjs newer-clients    Postgres client programs of newer majors, beside the others
//   node scripts/prepare-machine.mjs kubectl          kubectl of newer releases of Debian, for the tests
//   node scripts/prepare-machine.mjs s3               a server that speaks S3, for tests
//   node scripts/prepare-machine.mjs clients docker   and a running Docker Engine with Compose v2
//   node scripts/prepare-machine.mjs chromium         a browser, for the tests of the report page
//   node scripts/prepare-machine.mjs kubernetes       and a Kubernetes cluster, built once when none is given
import fs from 'node:fs'
import { prepareBrowser } from './machine/browser.mjs'
import { composeVersion, installCompose } from './machine/compose.mjs'
import { engineAnswers, startEngine } from './machine/engine.mjs'
import { prepareCluster } from './machine/kubernetes.mjs'
import { installNewerClients } from './machine/newer-clients.mjs'
import { installNewerKubectl } from './machine/newer-kubectl.mjs'
import { installPrograms } from './machine/packages.mjs'
import { output, say } from './machine/programs.mjs'
import { installS3Server } from './machine/s3-server.mjs'

/** The programs that the tests and the demo call, and the Debian package that holds each. */
const clientPrograms = {
  psql: 'postgresql-client',
  pg_dump: 'postgresql-client',
  pg_restore: 'postgresql-client',
  age: 'age',
  'age-keygen': 'age',
  zstd: 'zstd',
  openssl: 'openssl',
  jq: 'jq',
}
const dockerPrograms = { docker: 'docker.io', dockerd: 'docker.io', iptables: 'iptables' }

const parts = {
  clients: prepareClients,
  'newer-clients': installNewerClients,
  kubectl: installNewerKubectl,
  s3: installS3Server,
  chromium: () => prepareBrowser(fs.readFileSync('/etc/os-release', 'utf8')),
  docker: prepareDocker,
  kubernetes: prepareKubernetes,
}
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

function prepareKubernetes() {
  say(`kubernetes: ${prepareCluster()}`)
}

function zstdVersion() {
  return `zstd ${output('zstd', ['--version']).match(/v([\d.]+)/)?.[1] ?? '?'}`
}
