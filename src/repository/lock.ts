import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { z } from 'zod'
import { collect, once } from '../pipeline/meter.ts'
import { Failure, messageOf } from '../system/failure.ts'
import { formatDuration, type Log } from '../system/log.ts'
import { waitFor } from '../system/wait.ts'
import type { Storage } from './repository.ts'

const lockSchema = z.object({
  action: z.string(),
  /** Where to look: the URL of the workflow run, or host and process. */
  owner: z.string(),
  token: z.string(),
  acquiredAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
})
type LockContent = z.infer<typeof lockSchema>

/** What a run holds while it works on a node. */
export interface Lock extends AsyncDisposable {
  /** Aborts when the lock was lost: another run may be working now, so this one must not go on. */
  readonly lost: AbortSignal
}

/** Who asks for a lock and for how long. */
export interface LockRequest {
  readonly action: string
  readonly owner?: string | undefined
  /** How long a dead run blocks others, ms. A live run renews three times within it. */
  readonly leaseMs: number
  /** How long to wait for another run, ms. */
  readonly waitMs: number
  readonly log: Log
  readonly signal?: AbortSignal
}

/** What every job is given of the lock by its inputs. Durations in ms. */
export interface LockOptions {
  readonly owner?: string | undefined
  readonly lockLeaseMs: number
  readonly lockWaitMs: number
}

/** Takes the lock of a job's node, as `acquireLock` does. */
export async function lockFor(
  action: string,
  {
    sets,
    log,
    signal,
  }: {
    readonly sets: { readonly storage: Storage; readonly node: string }
    readonly log: Log
    readonly signal: AbortSignal
  },
  { owner, lockLeaseMs: leaseMs, lockWaitMs: waitMs }: LockOptions,
): Promise<Lock> {
  return await acquireLock(sets.storage, sets.node, { action, owner, leaseMs, waitMs, log, signal })
}

/**
 * Takes the lock of a node: one run at a time, backup or restore. A lock that was not renewed in time
 * belongs to a dead run and is taken over; a live one is never broken.
 * @throws Failure `locked` that names the owner.
 */
export async function acquireLock(storage: Storage, node: string, request: LockRequest): Promise<Lock> {
  const name = `${node}/lock.json`
  const token = randomUUID()
  const acquiredAt = new Date()
  const content = () =>
    Buffer.from(
      JSON.stringify({
        action: request.action,
        owner: request.owner ?? `process ${process.pid} on ${hostname()}`,
        token,
        acquiredAt: acquiredAt.toISOString(),
        expiresAt: new Date(Date.now() + request.leaseMs).toISOString(),
      } satisfies LockContent),
    )

  let held = content()
  let blocker: LockContent | undefined
  const taken = await waitFor(
    async () => {
      held = content()
      const current = await readLock(storage, name)
      if (current === undefined) return await createLock(storage, name, held)
      blocker = current.content
      if (blocker !== undefined && Date.parse(blocker.expiresAt) > Date.now()) return undefined
      if (!(await storage.replace(name, current.bytes, held))) {
        // Somebody else was quicker: they are who is in the way now, not the dead run.
        blocker = (await readLock(storage, name))?.content ?? blocker
        return undefined
      }
      request.log.warning(
        blocker === undefined
          ? 'The lock file was not readable and was replaced.'
          : `Took over the lock of a dead run: ${blocker.action} by ${blocker.owner}, expired ${blocker.expiresAt}.`,
      )
      return true
    },
    { timeoutMs: request.waitMs, everyMs: 2000, signal: request.signal },
  )
  if (!taken) throw lockedFailure(node, blocker)
  return keep(storage, name, held, content, request)
}

/** Whether a live run holds the lock of a node now. */
export async function isLocked(storage: Storage, node: string): Promise<boolean> {
  const current = await readLock(storage, `${node}/lock.json`)
  return current?.content !== undefined && Date.parse(current.content.expiresAt) > Date.now()
}

function keep(
  storage: Storage,
  name: string,
  first: Buffer,
  content: () => Buffer,
  request: LockRequest,
): Lock {
  const lost = new AbortController()
  let held = first
  let renewing: Promise<void> = Promise.resolve()
  const renew = async () => {
    const next = content()
    try {
      if (await storage.replace(name, held, next)) {
        held = next
        return
      }
    } catch {
      // The storage may be away for a moment; the lease decides.
    }
    const expires = Date.parse(lockSchema.parse(JSON.parse(held.toString())).expiresAt)
    const current = await readLock(storage, name).catch(() => undefined)
    if ((current !== undefined && !current.bytes.equals(held)) || Date.now() > expires) {
      lost.abort(
        new Failure('lock-lost', {
          what: 'The lock of the node was lost: another run took it or it could not be renewed in time.',
          means: 'Two runs on one node can spoil each other, so this one stops.',
          next: 'Check the repository and the other run, then run again.',
        }),
      )
    }
  }
  const timer = setInterval(() => {
    renewing = renewing.then(renew, renew)
  }, request.leaseMs / 3)
  timer.unref()
  return {
    lost: lost.signal,
    async [Symbol.asyncDispose]() {
      clearInterval(timer)
      await renewing.catch(() => {})
      try {
        const current = await readLock(storage, name)
        if (current?.bytes.equals(held)) await storage.remove(name)
      } catch (error) {
        // What the run did is done: its end must not hide that.
        request.log.warning(`The lock could not be released; it ends by itself: ${messageOf(error)}`)
      }
    },
  }
}

async function createLock(storage: Storage, name: string, content: Buffer): Promise<true | undefined> {
  try {
    await storage.write(name, once(content), { exclusive: true })
    return true
  } catch (error) {
    if (error instanceof Failure && error.code === 'exists') return undefined
    throw error
  }
}

async function readLock(
  storage: Storage,
  name: string,
): Promise<{ bytes: Buffer; content: LockContent | undefined } | undefined> {
  try {
    const bytes = await collect(storage.read(name), 64 * 1024)
    let json: unknown
    try {
      json = JSON.parse(bytes.toString())
    } catch {
      json = undefined
    }
    return { bytes, content: lockSchema.safeParse(json).data }
  } catch (error) {
    if (error instanceof Failure && error.code === 'missing') return undefined
    throw error
  }
}

function lockedFailure(node: string, blocker: LockContent | undefined): Failure {
  const age = blocker ? formatDuration(Date.now() - Date.parse(blocker.acquiredAt)) : 'an unknown time'
  return new Failure('locked', {
    what: `Node ${node} is locked by ${blocker?.action ?? 'another run'} (${blocker?.owner ?? 'unknown'}) since ${age}.`,
    means: 'Two runs on one node at a time are refused. Nothing was changed.',
    next: `Wait for that run. If it is dead, its lock ends by itself at ${blocker?.expiresAt ?? 'its expiry'}.`,
  })
}
