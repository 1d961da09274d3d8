import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Signs } from '../../src/node/bootstrap.ts'
import type { Deployment } from '../../src/node/deployment.ts'
import { externalDeployment } from '../../src/node/external.ts'
import { externalBootstrap } from '../../src/node/external-bootstrap.ts'
import { watchNode } from '../../src/recover-identities/watch.ts'
import { Failure } from '../../src/system/failure.ts'
import { Secret } from '../../src/system/secret.ts'
import { type EmbeddedNode, startEmbeddedNode } from '../support/embedded-node.ts'

// The row in the database and the line in the log come by different ways: either may be seen first.
describe('a node that came up as another one', () => {
  let node: EmbeddedNode
  beforeAll(async () => {
    node = await startEmbeddedNode({ running: false })
  })
  afterAll(async () => await node?.[Symbol.asyncDispose]())

  /** The real databases; the log is what the test says, one answer after the other. */
  async function watch(...answers: Signs[]): Promise<unknown> {
    const external = externalDeployment({
      appsDatabaseUrl: new Secret(node.postgres.url('validator')),
      participantDatabaseUrl: new Secret(node.postgres.url('participant-0')),
    })
    const last = answers.at(-1) as Signs
    const deployment: Deployment = {
      ...external,
      bootstrap: { ...externalBootstrap({}), signs: async () => answers.shift() ?? last },
    }
    const lines: string[] = []
    const say = (text: string) => void lines.push(text)
    return await watchNode(
      {
        deployment,
        log: { info: say, warning: say, group: async (_, work) => await work() },
        signal: new AbortController().signal,
        since: new Date(),
        readyTimeoutMs: 20_000,
        onStarted: async () => {},
      },
      `PAR::demo-validator-2::${node.seeded.namespace}`,
    ).catch((error: unknown) => error)
  }
  const running = (log: string): Signs => ({ running: true, restarts: 0, log })

  it('is told by the line that can be read a moment after the row', async () => {
    const failure = await watch(
      running(''),
      running(''),
      running('INFO Node has no identity, generating a new one'),
    )
    expect(failure).toBeInstanceOf(Failure)
    expect((failure as Failure).code).toBe('recovery-failed')
  })

  it('is told by the database where no line says why', async () => {
    expect(((await watch(running(''))) as Failure).code).toBe('recovery-other-node')
  })

  it('is told at once where there is no log', async () => {
    const begun = performance.now()
    expect(((await watch({ running: undefined, restarts: 0, log: '' })) as Failure).code).toBe(
      'recovery-other-node',
    )
    expect(performance.now() - begun).toBeLessThan(4000)
  })
})
