/** Bringing identities to a compose node: a file that the validator's container mounts, and the start.sh line. */
import { createHash } from 'node:crypto'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { start } from '../../system/child.ts'
import { Failure } from '../../system/failure.ts'
import type { Log } from '../../system/log.ts'
import { redact } from '../../system/secret.ts'
import type { Bootstrap, BootstrapPlan, Reonboarding, Signs } from '../bootstrap.ts'
import {
  dumpExists,
  imageUser,
  otherContent,
  shellQuote,
  startEnvironment,
  startLine,
} from '../bootstrap-text.ts'
import { containerLog, engineAddress, inspect } from '../docker.ts'
import { runNodeCommand } from '../operator-command.ts'
import type { ComposeNode } from './discovery.ts'

/** What is given from outside. */
export interface ComposeBootstrapOptions {
  /** Absolute path of the file. Default: beside the compose files. */
  readonly path?: string | undefined
  /** Run instead of `start.sh`, in the folder of the compose files. */
  readonly startCommand?: string | undefined
}

const fileName = 'participant-bootstrap-dump.json'
const documentedProject = 'splice-validator'
const workTimeoutMs = 5 * 60_000

/** Exit codes of the script that places the file. */
const exitOther = 3

/**
 * Reads the file from stdin. A file of the same content, or an empty shell that was left behind, is replaced; the
 * digest is compared inside, before the file has its name.
 */
const placeScript = `
umask 077
target="/place/$1"
part="$target.part"
sum() { sha256sum < "$1" | cut -c1-64; }
if [ -e "$target" ] && [ -s "$target" ] && [ "$(sum "$target")" != "$2" ]; then exit ${exitOther}; fi
rm -f "$part"
cat > "$part"
[ "$(sum "$part")" = "$2" ] || { rm -f "$part"; echo 'the file was cut on its way' >&2; exit 4; }
chown ${imageUser}:${imageUser} "$part"
chmod 600 "$part"
sync "$part" 2>/dev/null || sync
mv -f "$part" "$target"
`

/** A container sees a mounted file by its inode: taking the name away would leave it the keys. */
const emptyScript = `
target="/place/$1"
rm -f "$target.part"
[ -e "$target" ] || exit 0
[ ! -s "$target" ] || [ "$(sha256sum < "$target" | cut -c1-64)" = "$2" ] || exit ${exitOther}
: > "$target"
sync "$target" 2>/dev/null || sync
[ "$3" = keep ] || rm -f "$target"
`

/** @param look finds the node as it is at that moment. */
export function composeBootstrap(
  look: () => Promise<ComposeNode>,
  options: ComposeBootstrapOptions,
): Bootstrap {
  const pathOf = (node: ComposeNode) => {
    if (options.path !== undefined) return options.path
    return node.directory === undefined ? undefined : join(node.directory, fileName)
  }
  const required = (node: ComposeNode): string => {
    const path = pathOf(node)
    if (path === undefined) throw new Error('the plan refuses to go on without a path')
    return path
  }
  return {
    async plan(how): Promise<BootstrapPlan> {
      const node = await look()
      const path = pathOf(node)
      const engine = await engineAddress()
      return {
        where: `file ${path ?? fileName} on the host of ${engine}, readable for user ${imageUser} alone`,
        instructions: [
          `cd ${shellQuote(node.directory ?? '/folder/of/the/compose/files')}`,
          lineOf(node, path, how),
        ],
        blockers: placeBlockers(node, path),
        startBlockers: options.startCommand === undefined ? startBlockers(node, how) : [],
      }
    },

    async place(dump: Buffer, _how: Reonboarding, log: Log): Promise<void> {
      const node = await look()
      const path = required(node)
      const sha256 = sha256Of(dump)
      const exit = await atFolder(node, path, placeScript, [basename(path), sha256], dump)
      if (exit.code === exitOther) throw dumpExists(`file ${path}`)
      if (exit.code !== 0) throw placeFailure(path, exit.stderr)
      log.info(`identities are in ${path}, mode 0600, owner ${imageUser} (sha256 ${sha256.slice(0, 12)}…)`)
    },

    async start(how, log, signal) {
      const node = await look()
      const path = required(node)
      const text = options.startCommand ?? withProject(node, lineOf(node, path, how))
      const env = startEnvironment(how, path)
      await runNodeCommand('start-command', { text, env, cwd: node.directory }, log, signal)
    },

    async signs(since: Date): Promise<Signs> {
      return await signsOf(await look(), since)
    },

    async remove(dump: Buffer, log: Log): Promise<readonly string[]> {
      const node = await look()
      const path = required(node)
      const containers = await inspect(node.containers.map(({ id }) => id))
      const mounting = containers.filter(({ mounts }) => mounts.some(({ source }) => source === path))
      const keep = mounting.length > 0 ? 'keep' : 'remove'
      const exit = await atFolder(node, path, emptyScript, [basename(path), sha256Of(dump), keep])
      if (exit.code === exitOther) return [otherContent(`file ${path}`)]
      if (exit.code !== 0) throw leftFailure(path, exit.stderr)
      if (mounting.length === 0) {
        log.info(`removed ${path}`)
        return []
      }
      const names = mounting.map(({ name }) => name).join(', ')
      log.info(`emptied ${path}; it stays as an empty shell because ${names} mounts it`)
      return [
        'run ./start.sh once more without -i and with the same -P, so that the container no longer mounts the file',
        `then remove the empty file ${path}`,
      ]
    },
  }
}

async function signsOf({ validator, participant }: ComposeNode, since: Date): Promise<Signs> {
  const ids = [validator, participant].flatMap((container) => container?.id ?? [])
  const logs = await Promise.all(ids.map((id) => containerLog(id, since.toISOString(), 5000)))
  return {
    running: validator?.running ?? false,
    restarts: validator?.restartCount ?? 0,
    log: redact(logs.join('\n')),
  }
}

/** Why the file cannot be placed now. */
function placeBlockers(node: ComposeNode, path: string | undefined): string[] {
  const { validator } = node
  return [
    ...(path === undefined
      ? ['the folder with the compose files is not known: give compose-directory or identities-path']
      : !isAbsolute(path) || path.includes(',')
        ? [`${path} is not an absolute path without commas: compose would take it for the name of a volume`]
        : []),
    ...(toolImage(node) === undefined
      ? ['no image of the node is known, in which the file could be written for its user']
      : []),
    ...(validator?.running === true
      ? [`container ${validator.name} runs: on empty databases it makes itself a new identity; stop it`]
      : []),
  ]
}

/** What the line to be run would lack. */
function startBlockers({ settings, directory }: ComposeNode, how: Reonboarding): string[] {
  const sponsor = how.sponsorUrl ?? settings.variables['SPONSOR_SV_ADDRESS']
  return [
    ...(sponsor === undefined ? ['the address of the sponsor SV is not known: give sponsor-sv-url'] : []),
    ...(directory === undefined ? ['the folder of start.sh is not known: give compose-directory'] : []),
    ...(settings.noAuth === undefined
      ? ['whether the node runs with authentication is not known: give start-command with the whole line']
      : []),
  ]
}

/** What the node was told of its network, else a place to fill in. */
function lineOf(node: ComposeNode, path: string | undefined, how: Reonboarding): string {
  const { variables, noAuth } = node.settings
  const sponsorUrl = how.sponsorUrl ?? variables['SPONSOR_SV_ADDRESS'] ?? 'https://<sponsor SV>'
  const scan = variables['SCAN_ADDRESS']
  // start.sh derives the address of Scan from that of the SV.
  const other =
    scan !== undefined && how.sponsorUrl === undefined && scan !== sponsorUrl.replace('sv', 'scan')
  return startLine(how, {
    path: path ?? fileName,
    sponsorUrl,
    authentication: noAuth === undefined ? undefined : !noAuth,
    ...(other && { scanUrl: scan }),
  })
}

function withProject({ project }: ComposeNode, line: string): string {
  return project === documentedProject ? line : `COMPOSE_PROJECT_NAME=${shellQuote(project)} ${line}`
}

/** An image with a shell that is on the host already. */
function toolImage(node: ComposeNode): string | undefined {
  const recorded = node.recorded?.services.find(({ role }) => role === 'postgres')?.image
  return node.postgres?.image ?? recorded ?? node.validator?.image ?? node.participant?.image
}

/**
 * Runs a script as root in a container that sees the folder and nothing else: the user of the runner need not be
 * root to write a file for another user. Nothing of it gets into a log of the engine.
 */
async function atFolder(
  node: ComposeNode,
  path: string,
  script: string,
  args: readonly string[],
  input: Buffer = Buffer.alloc(0),
): Promise<{ code: number | null; stderr: string }> {
  const image = toolImage(node)
  if (image === undefined) throw new Error('the plan refuses to go on without an image')
  const isolation = ['--rm', '-i', '--log-driver', 'none', '--network', 'none', '--user', '0:0']
  const mount = ['--mount', `type=bind,source=${dirname(path)},target=/place`]
  const command = ['--entrypoint', 'sh', image, '-ec', script, 'sh', ...args]
  const running = start(
    { program: 'docker', args: ['run', ...isolation, ...mount, ...command] },
    AbortSignal.timeout(workTimeoutMs),
  )
  running.stdin.end(input)
  running.stdout.resume()
  const { code, stderr } = await running.exit
  return { code, stderr }
}

function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function leftFailure(path: string, why: string): Failure {
  return new Failure('bootstrap-dump-left', {
    what: `The identities in ${path} could not be removed: ${why}`,
    means: 'The private keys of the node lie there in the clear.',
    next: `Empty the file yourself (sudo truncate -s 0 ${shellQuote(path)}) and remove it.`,
  })
}

function placeFailure(path: string, why: string): Failure {
  return new Failure('bootstrap-dump-place', {
    what: `The identities cannot be written to ${path}: ${why}`,
    means: 'Nothing is left of them there.',
    next: `Check that ${dirname(path)} exists on the host of the engine and has room.`,
  })
}
