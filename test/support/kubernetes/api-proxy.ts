/** A TCP proxy before the API server, to cut, to freeze or to hold the connections of a run. */
import { writeFile } from 'node:fs/promises'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import type { Cluster } from './cluster.ts'

export interface ApiProxy {
  /** A kubeconfig that leads through the proxy. */
  readonly kubeconfig: string
  /**
   * As soon as one connection has passed on so many bytes from now on, in either direction, it is held in the very
   * middle of its stream until `then` is done. Once.
   */
  at(bytes: number, then: () => void | Promise<void>): void
  /** Resets every connection there is now. New ones are served. */
  cut(): void
  /** Passes nothing on any more on the connections there are now, and closes none of them. */
  freeze(): void
  close(): void
}

/** @param path where the kubeconfig is written. */
export async function apiProxy(cluster: Cluster, path: string): Promise<ApiProxy> {
  const target = new URL(cluster.server)
  const pairs = new Set<[Socket, Socket]>()
  let armed: { bytes: number; then: () => void | Promise<void>; passed: Map<Socket, number> } | undefined
  const hold = ([near, far]: [Socket, Socket]) => {
    near.unpipe(far)
    far.unpipe(near)
    near.pause()
    far.pause()
  }
  const count = (pair: [Socket, Socket], from: Socket, bytes: number) => {
    if (armed === undefined) return
    const { passed, then, bytes: limit } = armed
    const sum = (passed.get(from) ?? 0) + bytes
    passed.set(from, sum)
    if (sum < limit) return
    armed = undefined
    hold(pair)
    void Promise.resolve(then()).then(() => {
      if (held.has(pair)) return
      pair[0].pipe(pair[1]).pipe(pair[0])
    })
  }
  /** Those that stay held for good. */
  const held = new Set<[Socket, Socket]>()
  const server = createServer((near) => {
    const far = connect(Number(target.port || 443), target.hostname)
    const pair: [Socket, Socket] = [near, far]
    pairs.add(pair)
    near.pipe(far).pipe(near)
    for (const socket of pair) socket.on('data', (bytes: Buffer) => count(pair, socket, bytes.length))
    for (const socket of pair) {
      socket.on('error', () => {})
      socket.on('close', () => {
        pairs.delete(pair)
        for (const one of pair) one.destroy()
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const config = JSON.parse(
    await cluster.run(['config', 'view', '--minify', '--flatten', '--raw', '-o', 'json']),
  )
  Object.assign(config.clusters[0].cluster, {
    server: `https://127.0.0.1:${port}`,
    'tls-server-name': target.hostname,
  })
  await writeFile(path, JSON.stringify(config), { mode: 0o600 })
  return {
    kubeconfig: path,
    at: (bytes, then) => {
      armed = { bytes, then, passed: new Map() }
    },
    cut: () => {
      for (const pair of pairs) for (const socket of pair) socket.resetAndDestroy()
    },
    freeze: () => {
      for (const pair of pairs) {
        held.add(pair)
        hold(pair)
      }
    },
    close: () => {
      for (const pair of pairs) for (const socket of pair) socket.destroy()
      server.close()
    },
  }
}
