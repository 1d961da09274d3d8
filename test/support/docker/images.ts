/**
 * The container images of the test bed, made of what this machine has (npm packages, Debian's programs):
 * no registry is asked. They carry names of their own, so that nobody's real `postgres:14` is replaced.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { nativeDirs, readableNativeDir } from '../../../demo/postgres-programs.ts'
import { moduleClosure } from './module-closure.ts'
import { imageLabel, RootFilesystem } from './root-filesystem.ts'

const execute = promisify(execFile)
const here = import.meta.dirname
const project = join(here, '../../..')

/** What stands before every image name, as `IMAGE_REPO` does in Splice's `.env`. */
export const imageRepository = 'splice-testbed/'

/** The programs of a Debian-based image that deployments, their scripts and ours count on. */
const shellPrograms = (
  'bash sh cat cp mv rm mkdir rmdir chmod chown date sleep ls ln id env stat head tail wc sha256sum md5sum ' +
  'du df tr cut sort uniq dirname basename touch true false timeout mktemp paste seq sync test printf echo ' +
  'expr uname tee od readlink realpath grep sed find xargs awk tar gzip zstd ps kill diff cmp hostname getent setpriv'
).split(' ')

/** Users as in the official image: a server's volume belongs to uid 999. */
function addUsers(root: RootFilesystem): void {
  root.file(
    '/etc/passwd',
    'root:x:0:0:root:/root:/bin/bash\npostgres:x:999:999::/var/lib/postgresql:/bin/bash\n' +
      'nobody:x:65534:65534:nobody:/nonexistent:/bin/false\n',
  )
  root.file('/etc/group', 'root:x:0:\npostgres:x:999:\nnogroup:x:65534:\n')
  root.file('/etc/nsswitch.conf', 'passwd: files\ngroup: files\nhosts: files dns\n')
  const libraries = ['libnss_files.so.2', 'libnss_dns.so.2', 'libresolv.so.2']
  for (const name of libraries)
    root.copy(`/lib/x86_64-linux-gnu/${name}`, `/usr/lib/x86_64-linux-gnu/${name}`)
}

/** `postgres:<major>`: the server from npm, the client programs of this machine, an entrypoint of our own. */
export async function postgresImage(major: keyof typeof nativeDirs = 14): Promise<string> {
  const image = `${imageRepository}postgres:${major}`
  const root = new RootFilesystem()
  addUsers(root)
  await root.programs(shellPrograms)
  const native = await readableNativeDir(nativeDirs[major], false)
  const home = `/usr/lib/postgresql/${major}`
  for (const folder of ['bin', 'lib', 'share']) root.copy(join(native, folder), `${home}/${folder}`)
  await root.libraries([join(native, 'bin/postgres'), join(native, 'bin/initdb')])
  await root.programs(await clientPrograms(major), '/usr/local/bin')
  root.copy('/usr/lib/locale/C.utf8', '/usr/lib/locale/C.utf8')
  const sample = 'share/postgresql/postgresql.conf.sample'
  const settings = "listen_addresses = '*'\nunix_socket_directories = '/var/run/postgresql'\n"
  root.file(`${home}/${sample}`, `${await readFile(join(native, sample), 'utf8')}\n${settings}`)
  for (const script of ['docker-entrypoint.sh', 'docker-ensure-initdb.sh']) {
    root.file(`/usr/local/bin/${script}`, await readFile(join(here, 'postgres', script), 'utf8'), 0o755)
  }
  root.folder('/docker-entrypoint-initdb.d')
  root.folder('/var/lib/postgresql', { uid: 999 })
  root.folder('/var/lib/postgresql/data', { uid: 999, mode: '1777' })
  root.folder('/run/postgresql', { uid: 999, mode: '3777' })
  await root.importAs(`${imageRepository}postgres-root:${major}`, [])
  await derive(`${imageRepository}postgres-root:${major}`, image, [
    `ENV PATH=/usr/local/bin:${home}/bin:/usr/bin:/bin LANG=C.UTF-8 PG_MAJOR=${major} PGDATA=/var/lib/postgresql/data`,
    'VOLUME /var/lib/postgresql/data',
    'EXPOSE 5432',
    'STOPSIGNAL SIGINT',
    'ENTRYPOINT ["docker-entrypoint.sh"]',
    'CMD ["postgres"]',
  ])
  return image
}

/** An image with one program that waits, and nothing else: no shell, no `tar`. */
export async function bareImage(): Promise<string> {
  const image = `${imageRepository}bare:1`
  const root = new RootFilesystem()
  await root.programs(['sleep'])
  await root.importAs(image, ['ENV PATH=/usr/local/bin:/usr/bin:/bin'])
  return image
}

/** Client programs that can dump this server: of its major, else of the next newer one installed here. */
async function clientPrograms(major: number): Promise<string[]> {
  const majors = (await readdir('/usr/lib/postgresql').catch(() => [])).map(Number).sort((a, b) => a - b)
  const client = majors.find((installed) => installed >= major)
  if (client === undefined)
    throw new Error(`no Postgres client programs of major ${major} or newer are installed`)
  const names = ['psql', 'pg_dump', 'pg_dumpall', 'pg_restore', 'createdb', 'dropdb']
  return [...names, 'pg_isready'].map((name) => `/usr/lib/postgresql/${client}/bin/${name}`)
}

/** What the stand-ins of Splice's images run. */
const standIns = {
  'canton-participant': { entry: 'demo/participant-main.ts', changes: [] },
  'validator-app': {
    entry: 'demo/validator-app-main.ts',
    changes: [
      'EXPOSE 5003',
      'HEALTHCHECK --interval=2s --timeout=3s --start-period=60s CMD ["node", "-e", ' +
        '"fetch(\'http://127.0.0.1:5003/api/validator/readyz\').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]',
    ],
  },
  nginx: { entry: 'test/support/docker/validator/reverse-proxy.ts', changes: ['EXPOSE 80'] },
} as const

/**
 * Stand-ins for the images of one Splice version: this machine's Node and the demo's programs.
 * @param version becomes the tag and what the validator app answers to `/version`.
 */
export async function spliceImages(version: string): Promise<void> {
  const runtime = `${imageRepository}runtime:node`
  const root = new RootFilesystem()
  addUsers(root)
  await root.programs(shellPrograms)
  await root.programs([process.execPath])
  const closure = await moduleClosure(
    project,
    Object.values(standIns).map(({ entry }) => entry),
  )
  root.file('/app/package.json', '{"type":"module"}')
  for (const path of closure.files) root.copy(join(project, path), `/app/${path}`)
  for (const path of closure.packages) root.copy(join(project, path), `/app/${path}`)
  await root.importAs(runtime, ['ENV PATH=/usr/local/bin:/usr/bin:/bin', 'WORKDIR /app'])
  for (const [name, { entry, changes }] of Object.entries(standIns)) {
    const tag = name === 'nginx' ? 'stand-in' : version
    const command = `CMD ["node", "/app/${entry}"]`
    await derive(runtime, `${imageRepository}${name}:${tag}`, [`ENV VERSION=${version}`, command, ...changes])
  }
}

/** An image that differs from `base` only in its configuration: no layer is copied. */
async function derive(base: string, image: string, instructions: readonly string[]): Promise<void> {
  const label = 'splice-testbed.derived'
  const { stdout: id } = await execute('docker', ['image', 'inspect', '-f', '{{.Id}}', base])
  const digest = createHash('sha256')
    .update(JSON.stringify([id, ...instructions]))
    .digest('hex')
  if ((await imageLabel(image, label)) === digest) return
  const build = execute('docker', ['build', '--quiet', '--tag', image, '-'])
  build.child.stdin?.end([`FROM ${base}`, ...instructions, `LABEL ${label}=${digest}`, ''].join('\n'))
  await build
}
