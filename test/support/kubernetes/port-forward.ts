/** Ports of pods in a cluster whose pod network this machine is not part of, through `kubectl port-forward`. */
import { type ChildProcess, spawn } from 'node:child_process'
import type { Address } from './cluster.ts'

export interface PodPort {
  readonly namespace: string
  readonly pod: string
  readonly port: number
}

const forwards = new Map<string, { child: ChildProcess; address: Promise<Address> }>()
process.once('exit', () => {
  for (const { child } of forwards.values()) child.kill()
})

/** Starts a forward, or finds the one that runs. It ends with the pod, and with this process. */
export function forwardedPort(
  kubectl: string,
  env: NodeJS.ProcessEnv,
  { namespace, pod, port }: PodPort,
): Promise<Address> {
  const name = `${namespace}/${pod}:${port}`
  const running = forwards.get(name)
  if (running !== undefined) return running.address
  const args = ['-n', namespace, 'port-forward', `pod/${pod}`, `:${port}`]
  const child = spawn(kubectl, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const address = new Promise<Address>((resolve, reject) => {
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said = (said + text).slice(-2000)
        const local = /Forwarding from 127\.0\.0\.1:(\d+)/.exec(said)?.[1]
        if (local !== undefined) resolve({ host: '127.0.0.1', port: Number(local) })
        // kubectl goes on after its pod has gone; then each connection is one more complaint.
        if (/lost connection to pod|an error occurred forwarding/.test(said)) child.kill()
      })
    }
    child.once('error', reject)
    child.once('close', () => {
      forwards.delete(name)
      reject(new Error(`kubectl ${args.join(' ')} ended: ${said.trim()}`))
    })
  })
  forwards.set(name, { child, address })
  return address
}
