import { describe, expect, it } from 'vitest'
import type { Deployment } from '../../../src/node/deployment.ts'
import { examineTarget } from '../../../src/restore-target.ts'
import { Failure } from '../../../src/system/failure.ts'

function deploymentWhoseAccessFails(code: string): Deployment {
  const unused = () => Promise.reject(new Error('not asked for'))
  return {
    kind: 'external',
    describe: unused,
    access: () => Promise.reject(new Failure(code, { what: 'no access' })),
    stop: unused,
    openDatabases: unused,
    start: unused,
  }
}

describe('examineTarget', () => {
  const { signal } = new AbortController()

  it('takes a server that is down for one that can be looked at later', async () => {
    const target = await examineTarget(deploymentWhoseAccessFails('database-connect'), signal)
    expect(target.apps).toEqual({ state: 'unreachable', reason: 'no access' })
  })

  it('ends at once where client programs are too old: that does not change when the node is stopped', async () => {
    await expect(examineTarget(deploymentWhoseAccessFails('client-too-old'), signal)).rejects.toMatchObject({
      code: 'client-too-old',
    })
  })
})
