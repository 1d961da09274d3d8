/** A scratch server in a container without a network. */
import { z } from 'zod'
import { docker } from '../node/docker.ts'
import { containerPlace } from '../node/docker-place.ts'
import { clientMajor, runAt } from '../postgres/clients.ts'
import type { ClientPlace } from '../postgres/postgres.ts'
import { Failure, messageOf } from '../system/failure.ts'
import { formatBytes, type Log } from '../system/log.ts'
import { waitFor } from '../system/wait.ts'
import { drillName, drillNameIn, isDead } from './drill-mark.ts'
import { interfacesIn, proveNoNetwork } from './isolation.ts'
import type { Scratch, ScratchNeed, ScratchWay } from './scratch.ts'
import { lifetimeSeconds, scratchData, scratchScript, scratchSocket, scratchUser } from './scratch-script.ts'

const label = 'splice-validator-drill'
/** A slow line takes minutes for an image. */
const pullTimeoutMs = 15 * 60_000
const startTimeoutMs = 2 * 60_000

/** @param image by default the official one of the major. */
export function containerWay(image: string | undefined): ScratchWay {
  return {
    kind: 'container',
    description: 'a container',
    async problem() {
      try {
        await docker(['version', '--format', '{{.Server.Version}}'], { timeoutMs: 20_000 })
        return undefined
      } catch (error) {
        return messageOf(error)
      }
    },
    async open(need) {
      await removeDeadContainers(need.log)
      return await startContainer(image ?? `postgres:${need.major}`, need)
    },
  }
}

async function startContainer(image: string, need: ScratchNeed): Promise<Scratch> {
  const { log, signal } = need
  const name = drillName()
  let removed: Promise<void> | undefined
  const remove = () => {
    removed ??= docker(['rm', '--force', '--volumes', name], { timeoutMs: 60_000 }).then(
      () => {},
      (error: unknown) => {
        if (!/no such container/i.test(messageOf(error))) throw error
      },
    )
    return removed
  }
  try {
    log.info(`Starting container ${name} of ${image} without a network.`)
    await docker(runArguments(name, image), { signal, timeoutMs: pullTimeoutMs })
    const place = containerPlace(name)
    const access = { place, database: { name: 'postgres', host: scratchSocket, user: scratchUser } }
    await untilReady(name, place, signal)
    await requireMajors(place, image, need)
    await requireRoom(place, need, `container ${name}`)
    const interfaces = async () =>
      interfacesIn(await runAt(place, { program: 'cat', args: ['/proc/net/dev'] }, signal))
    return {
      kind: 'container',
      description: `container ${name} of ${image}, network none`,
      access,
      isolation: async () => await proveNoNetwork(access, await interfaces(), signal),
      [Symbol.asyncDispose]: remove,
    }
  } catch (error) {
    await remove()
    throw error
  }
}

/** Everything that the server must not have is taken away; it needs none of it. */
function runArguments(name: string, image: string): string[] {
  const started = ['run', '--detach', '--rm', '--network', 'none', '--name', name, '--label', label]
  const limited = ['--cap-drop', 'ALL', '--security-opt', 'no-new-privileges', '--shm-size', '256m']
  return [...started, ...limited, '--user', scratchUser, '--entrypoint', 'sh', image, '-c', scratchScript]
}

async function untilReady(name: string, place: ClientPlace, signal: AbortSignal): Promise<void> {
  let last = ''
  const ready = await waitFor(
    async () => {
      try {
        await runAt(place, { program: 'pg_isready', args: ['-q', '-h', scratchSocket] }, signal)
        return true
      } catch (error) {
        if (signal.aborted) throw error
        last = messageOf(error)
        const status = await docker(['container', 'inspect', '--format', '{{.State.Status}}', name], {
          signal,
        }).catch(() => 'gone')
        return status.trim() === 'running' || status.trim() === 'created' ? undefined : false
      }
    },
    { timeoutMs: startTimeoutMs, everyMs: 200, signal },
  )
  if (ready) return
  const printed = await docker(['logs', '--tail', '5', name], { timeoutMs: 20_000 }).catch(() => '')
  throw new Failure('scratch-start', {
    what: `The scratch server in container ${name} does not answer: ${printed.trim().slice(-400) || last}`,
    means: 'The set was not restored. That says nothing about the set.',
    next: 'Check scratch-image: it needs a shell, a user postgres, and the programs of a Postgres server and its clients.',
  })
}

/** @throws Failure `scratch-start` when server or client programs cannot restore the set. */
export async function requireMajors(place: ClientPlace, image: string, need: ScratchNeed): Promise<void> {
  const major = await clientMajor(place, 'postgres')
  const client = await clientMajor(place, 'pg_restore')
  const wrong =
    major !== need.major
      ? `its server is Postgres ${major}, the set is of ${need.major}`
      : client < need.clientMajor
        ? `its pg_restore is ${client}, the archives were written by ${need.clientMajor}`
        : undefined
  if (wrong === undefined) return
  throw new Failure('scratch-start', {
    what: `The image ${image} does not fit: ${wrong}.`,
    means: 'The set was not restored. That says nothing about the set.',
    next: 'Give scratch-image of the set’s major, or leave it out.',
  })
}

/** @throws Failure `scratch-space` */
export async function requireRoom(place: ClientPlace, need: ScratchNeed, where: string): Promise<void> {
  const text = await runAt(place, { program: 'df', args: ['-Pk', scratchData] }, need.signal)
  const free = Number(text.trim().split('\n').at(-1)?.split(/\s+/)[3]) * 1024
  if (!(free < need.bytes)) return
  throw new Failure('scratch-space', {
    what: `${where} has ${formatBytes(free)} free; restoring the set takes about ${formatBytes(need.bytes)}.`,
    means: 'The set was not restored. That says nothing about the set.',
    next: 'Free space where the container engine or the cluster keeps its data.',
  })
}

const listed = z.array(z.string())

/** Removes the containers of dead drills of this machine, and of any machine when they are older than they can be. */
export async function removeDeadContainers(log: Log): Promise<void> {
  const text = await docker([
    ...['ps', '--all', '--filter', `label=${label}`],
    ...['--format', '{{.Names}} {{.CreatedAt}}'],
  ])
  for (const line of listed.parse(text.split('\n').filter(Boolean))) {
    const name = drillNameIn(line)
    if (name === undefined) continue
    const [, made = ''] = /(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d{4})/.exec(line) ?? []
    const old = Date.now() - Date.parse(made) > lifetimeSeconds * 1000
    if (!isDead(name) && !old) continue
    log.warning(`Removed container ${name}, left by a drill that is over.`)
    await docker(['rm', '--force', '--volumes', name], { timeoutMs: 60_000 }).catch(() => {})
  }
}
