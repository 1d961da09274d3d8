import { execFile, execFileSync } from 'node:child_process'
import { networkInterfaces } from 'node:os'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postgresImage } from '../support/docker/images.ts'
import { type DrillRun, drill } from '../support/drill-runs.ts'
import { type EmbeddedNode, startEmbeddedNode } from '../support/embedded-node.ts'
import { backUp } from '../support/restore-runs.ts'

const execute = promisify(execFile)
let node: EmbeddedNode
let image: string
beforeAll(async () => {
  image = await postgresImage(14)
  node = await startEmbeddedNode({ bytes: 1_000_000 })
  await backUp(node)
})
afterAll(() => node?.[Symbol.asyncDispose]())

const inContainer = () => ({ scratch: 'container', 'scratch-image': image, 'postgres-server-path': '' })

/** The containers of a drill, running or not. */
async function containersOf({ pid }: Pick<DrillRun, 'pid'>): Promise<string[]> {
  const args = ['ps', '--all', '--filter', 'label=splice-validator-drill', '--format', '{{.Names}}']
  const { stdout } = await execute('docker', args)
  return stdout.split('\n').filter((name) => name.includes(`-${pid}-`))
}

describe('a drill in a container', () => {
  it('passes, without a network, and removes the container', async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .find(({ family, internal }) => family === 'IPv4' && !internal)?.address
    let inside: { code: unknown; text: string } | undefined
    const run = await drill(node, inContainer(), {
      onLog(text) {
        const [name] = /splice-drill-[0-9a-f-]+/.exec(/network none/.test(text) ? text : '') ?? []
        if (name === undefined || inside !== undefined) return
        // Tried from inside while the drill is under way, with a program that would get through anywhere else.
        const script = `cat /proc/net/dev; exec 3<>/dev/tcp/${outside}/22`
        try {
          inside = {
            code: 0,
            text: execFileSync('docker', ['exec', name, 'bash', '-c', `${script} 2>&1`]).toString(),
          }
        } catch (error) {
          const { status, stdout } = error as { status: number; stdout: Buffer }
          inside = { code: status, text: stdout.toString() }
        }
      },
    })
    expect(run.code, run.log).toBe(0)
    expect(run.open).toEqual({})
    expect(run.report?.scratch?.kind).toBe('container')
    expect(inside?.code).not.toBe(0)
    expect(inside?.text).not.toMatch(/eth\d/)
    expect(run.report?.checks.find(({ name }) => name === 'network-isolation')).toMatchObject({
      verdict: 'pass',
      detail: expect.stringMatching(/no network interface but the loopback; it tried to connect to/),
    })
    expect(await containersOf(run)).toEqual([])
  })

  it('killed, leaves a container that the next drill removes', async () => {
    const killed = await drill(node, inContainer(), {
      signalAfter: { log: /^apps-restored: pass/m, signal: 'SIGKILL' },
    })
    expect(killed.endedBy).toBe('SIGKILL')
    expect(await containersOf(killed)).toHaveLength(1)
    const next = await drill(node, inContainer())
    expect(next.code, next.log).toBe(0)
    expect(next.log).toMatch(/Removed container splice-drill-.*, left by a drill that is over/)
    expect([...(await containersOf(killed)), ...(await containersOf(next))]).toEqual([])
  })

  it('is taken by itself where no server programs are at hand', async () => {
    // Programs of the set's major are not on this machine, and an image can be had.
    const run = await drill(node, {
      scratch: 'auto',
      'scratch-image': image,
      'postgres-server-path': '/nonexistent',
    })
    expect(run.code, run.log).toBe(0)
    expect(run.report?.scratch?.kind).toBe('container')
    expect(run.log).toMatch(
      /Not used: server programs on the runner: no initdb and postgres 14 in \/nonexistent/,
    )
  })

  it('of an image that cannot be had is not checked, with the reason', async () => {
    const run = await drill(node, {
      ...inContainer(),
      'scratch-image': 'no-such-registry.invalid/postgres:0',
    })
    expect(run.code).toBe(1)
    expect(run.open['scratch']).toBe('not-checked: scratch-unavailable')
    expect(run.open['order']).toBe('not-checked')
    expect(await containersOf(run)).toEqual([])
  })
})
