import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withClient } from '../../demo/node-schema.ts'
import { until } from '../support/docker/compose-node.ts'
import { type KubernetesNode, startKubernetesNode } from '../support/kubernetes/kubernetes-node.ts'
import { green, type NodeActions, nodeActions, once } from '../support/kubernetes/node-actions.ts'
import { restrictedKubeconfig, upgrade, valuesIn } from '../support/kubernetes/reonboarding.ts'
import { watchProcesses } from '../support/recovery-runs.ts'
import type { RunOptions } from '../support/run-as-runner.ts'

const newIdentifier = 'testbed-validator-1-b'

// Up to the point where the real app takes over: the stand-in reads the Secret at its mount and says whose it is.
describe('a recovery from identities on Kubernetes', () => {
  let node: KubernetesNode
  let actions: NodeActions
  let key: string
  let dump: Buffer

  beforeEach(async () => {
    node = await startKubernetesNode({ version: '0.4.14' })
    actions = await nodeActions(node)
    key = await generateIdentity()
    const set = green(await actions.backup({ 'encryption-recipients': await identityToRecipient(key) }))
    const decrypter = new Decrypter()
    decrypter.addIdentity(key)
    const folder = join(actions.folder, 'repository/e2e/sets', set.outputs['set-id'] ?? '')
    dump = Buffer.from(await decrypter.decrypt(await readFile(join(folder, 'identities.json.age'))))
  })
  afterEach(async () => {
    await node?.remove()
    await actions?.remove()
  })

  const recover = (inputs: Record<string, string> = {}, options: RunOptions = {}) =>
    actions.restore(
      {
        mode: 'identities',
        'encryption-identity': key,
        'new-participant-identifier': newIdentifier,
        ...inputs,
      },
      options,
    )
  const confirmed = () => ({
    'dry-run': 'false',
    confirm: node.seeded?.participantId ?? '',
    'ready-timeout': '4m',
  })
  const newId = () => `PAR::${newIdentifier}::${node.seeded?.namespace}`
  const keyPairs = () =>
    (JSON.parse(dump.toString()) as { keys: { keyPair: string }[] }).keys.map(({ keyPair }) =>
      keyPair.slice(0, 60),
    )
  const secret = async () => {
    const text = await node.kubectl(
      'get',
      'secret',
      'participant-bootstrap-dump',
      '--ignore-not-found',
      '-o',
      'jsonpath={.data.content}',
    )
    return text === '' ? undefined : Buffer.from(text, 'base64')
  }
  const who = async () =>
    withClient(await node.databaseUrl('participant'), async (client) => {
      const { rows } = await client.query(
        `select 'PAR::' || identifier || '::' || namespace as id from participant.common_node_id`,
      )
      return (rows[0] as { id: string } | undefined)?.id
    })
  /** The node is stopped and has lost its databases. */
  const lose = async () => {
    await node.scale('validator-app', 0)
    await node.scale(node.participant, 0)
    await node.dropDatabases()
  }

  it('makes the Secret, watches the upgraded release come up, and takes the content away, with the rights of deploy/rbac', async () => {
    const refused = await recover()
    expect(refused.code).toBe(1)
    expect(refused.log).toMatch(/Deployment validator-app is at 1 replicas: .* scale it to 0/)
    expect(refused.log).toMatch(/holds data of PAR::testbed-validator-1/)
    await lose()
    const without = await recover({
      kubeconfig: await restrictedKubeconfig(node, actions.folder, ['restore']),
    })
    expect(without.log).toContain('restore%3A kubernetes-forbidden')
    expect(without.log).toMatch(/may not create secrets .* to place the identities/)
    expect(without.log).toMatch(/may not delete secrets participant-bootstrap-dump/)
    expect(without.outputs['verdict']).toBe('refused')
    const kubeconfig = await restrictedKubeconfig(node, actions.folder, ['restore', 'restore-identities'])
    const plan = green(await recover({ kubeconfig }))
    const values = valuesIn(plan.outputs['plan'] ?? '')
    expect(values).toEqual({
      participantIdentitiesDumpImport: {
        secretName: 'participant-bootstrap-dump',
        newParticipantIdentifier: newIdentifier,
      },
      nodeIdentifier: newIdentifier,
      migrateValidatorParty: true,
      validatorPartyHint: 'testbed-validator-1',
    })
    expect(plan.outputs['plan']).toContain('helm upgrade --install validator ')
    expect(await secret()).toBeUndefined()

    let held: Promise<boolean> | undefined
    const base64 = dump.toString('base64').slice(0, 60)
    const watch = watchProcesses({ anywhere: [...keyPairs(), base64], inCommands: [key] })
    const done = await recover(
      { ...confirmed(), kubeconfig },
      {
        onLog: once(/Place the identities done/, () => {
          held = secret().then(async (content) => {
            await upgrade(node, values)
            return content?.equals(dump) === true
          })
        }),
      },
    )
    expect(watch.stop()).toEqual([])
    green(done)
    expect(await held).toBe(true)
    expect(done.outputs).toMatchObject({ verdict: 'recovered', 'new-participant-id': newId() })
    for (const text of [...keyPairs(), base64]) expect(done.log + done.summary).not.toContain(text)

    const digest = createHash('sha256').update(dump).digest('hex')
    expect(await node.kubectl('logs', await node.pod('validator-app'), '-c', 'validator-app')).toContain(
      `Read participant bootstrapping dump of ${node.seeded?.participantId} from /participant-bootstrapping-dump/content, sha256:${digest}`,
    )
    expect(await who()).toBe(newId())
    // Nothing of it is left, neither in the Secret nor in what kubectl may keep of an object.
    const left = await node.kubectl('get', 'secret', 'participant-bootstrap-dump', '-o', 'json')
    expect(left).not.toContain(base64)
    expect((await secret())?.toString()).toBe('removed after the recovery\n')
    // The release as it is can start again: the import is over.
    await node.kubectl('rollout', 'restart', 'deployment/validator-app')
    await node.kubectl('rollout', 'status', 'deployment/validator-app', '--timeout=240s')
    expect(await who()).toBe(newId())
  })

  it('in two runs around the upgrade; a Secret of somebody else is left alone', async () => {
    await lose()
    await node.kubectl(
      'create',
      'secret',
      'generic',
      'participant-bootstrap-dump',
      '--from-literal=content=other',
    )
    const other = await recover(confirmed())
    expect(other.code).toBe(1)
    expect(other.log).toContain('restore%3A bootstrap-dump-exists')
    expect((await secret())?.toString()).toBe('other')
    await node.kubectl('delete', 'secret', 'participant-bootstrap-dump')

    const start = await recover({ ...confirmed(), 'after-placing': 'start' })
    expect(start.log).toContain('after-placing: start is not possible here')
    const placed = green(await recover({ ...confirmed(), 'after-placing': 'leave' }))
    expect(placed.outputs['verdict']).toBe('placed')
    expect((await secret())?.equals(dump)).toBe(true)
    await upgrade(node, valuesIn(placed.outputs['plan'] ?? ''))
    const done = green(await recover(confirmed()))
    expect(done.outputs['verdict']).toBe('recovered')
    expect((await secret())?.equals(dump)).toBe(false)
  })

  it('sees in the log that the node was started without the identities, and deletes the Secret', async () => {
    await lose()
    const run = await recover(confirmed(), {
      onLog: once(/Place the identities done/, () => {
        void (async () => {
          await node.scale(node.participant, 1)
          await node.kubectl('scale', 'deployment/validator-app', '--replicas=1')
        })()
      }),
    })
    expect(run.code).toBe(1)
    expect(run.log).toMatch(/restore%3A recovery-(failed|other-node)/)
    expect(run.outputs['verdict']).toBe('failed')
    await until('the Secret is gone', async () => (await secret()) === undefined)
  })
})
