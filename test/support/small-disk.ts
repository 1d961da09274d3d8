import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'

/** A file system of a fixed size that is really full when it is full. */
export interface SmallDisk extends AsyncDisposable {
  readonly path: string
}

/**
 * Mounts a tmpfs of the given size. The mount lives in a namespace of its own, held by a process, and is reached
 * through that process: it works for root and for everybody who may make user namespaces, and is gone with the
 * process however the tests end.
 * @param mountPoint an empty folder; created when missing.
 * @throws Error when this machine allows neither: a test of a full disk cannot be had by pretending.
 */
export async function smallDisk(mountPoint: string, megabytes: number): Promise<SmallDisk> {
  mkdirSync(mountPoint, { recursive: true })
  const reasons: string[] = []
  for (const flags of ['-rm', '-m']) {
    const holder = spawn(
      'unshare',
      [
        flags,
        'sh',
        '-c',
        `mount -t tmpfs -o size=${megabytes}m,mode=700 tmpfs "$0" && echo ready && read _`,
        mountPoint,
      ],
      { stdio: ['pipe', 'pipe', 'pipe'] },
    )
    const gone = new Promise<void>((resolve) => {
      holder.once('error', (error) => {
        reasons.push(error.message)
        resolve()
      })
      holder.once('close', () => resolve())
    })
    holder.stderr.on('data', (text: Buffer) => reasons.push(`unshare ${flags}: ${text.toString().trim()}`))
    const ready = await Promise.race([
      new Promise<boolean>((resolve) => holder.stdout.once('data', () => resolve(true))),
      gone.then(() => false),
    ])
    if (!ready) continue
    return {
      path: `/proc/${holder.pid}/root${mountPoint}`,
      async [Symbol.asyncDispose]() {
        holder.stdin.end()
        await gone
      },
    }
  }
  throw new Error(
    `A small disk cannot be mounted (${reasons.join('; ')}). This test needs root, or user namespaces for everybody: sysctl kernel.unprivileged_userns_clone=1 kernel.apparmor_restrict_unprivileged_userns=0.`,
  )
}
