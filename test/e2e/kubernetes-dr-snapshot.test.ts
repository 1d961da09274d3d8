/** The data snapshot for disaster recovery of a node on Kubernetes: fetched, checked, placed, and imported. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withClient } from '../../demo/node-schema.ts'
import { startValidatorApp } from '../../demo/validator-app.ts'
import { errorsOf } from '../support/backup-node.ts'
import { type KubernetesNode, startKubernetesNode } from '../support/kubernetes/kubernetes-node.ts'
import { clientPodsGone, green, type NodeActions, nodeActions } from '../support/kubernetes/node-actions.ts'

const path = '/domain-upgrade-dump/domain_migration_dump.json'

let node: KubernetesNode
let actions: NodeActions
beforeAll(async () => {
  node = await startKubernetesNode()
  actions = await nodeActions(node)
})
afterAll(async () => {
  await node?.remove()
  await actions?.remove()
})

const inApp = async (...command: string[]) =>
  await node.kubectl('exec', await node.pod('validator-app'), '--', ...command)
const digestInApp = async () => `sha256:${(await inApp('sha256sum', path)).split(' ')[0]}`

describe('a node on Kubernetes', () => {
  test('is planned for without a change, and gets a dump by the plan that was approved only', async () => {
    const pods = await node.kubectl('get', 'pods', '-o', 'name')
    const timestamp = `${new Date(Date.now() - 600_000).toISOString().slice(0, 19)}Z`
    const plan = green(await actions.drSnapshot({ timestamp, 'dry-run': 'true' }))
    expect(plan.outputs['plan']).toContain(
      `${path} in volume claim domain-migration-validator-pvc of Deployment validator-app`,
    )
    expect(plan.outputs['plan']).toContain(`namespace ${node.namespace} `)
    expect(await inApp('ls', '-A', '/domain-upgrade-dump')).toBe('')
    expect(await node.kubectl('get', 'pods', '-o', 'name')).toBe(pods)
    expect(existsSync(join(actions.folder, 'repository'))).toBe(false)

    const untold = await actions.drSnapshot({ timestamp, 'dry-run': 'true', restart: 'true' })
    expect(errorsOf(untold)[0]?.title).toBe('dr-snapshot: import-not-told')
    expect(untold.outputs['plan']).toContain('REFUSED')

    const approved = { timestamp, 'plan-digest': plan.outputs['plan-digest'] ?? '' }
    const run = await actions.drSnapshot({ ...approved, copy: 'false' })
    expect(errorsOf(run)[0]?.title).toBe('dr-snapshot: plan-changed')
    green(await actions.drSnapshot(approved))
    await inApp('rm', path)
  })

  test('gets the dump into the volume of its app, through the pod of the app', async () => {
    const run = green(await actions.drSnapshot())
    expect(run.outputs).toMatchObject({
      'migration-id': '1',
      'participant-id': node.seeded?.participantId,
      placed: path,
    })
    expect(run.log).toMatch(
      /volume claim domain-migration-validator-pvc of Deployment validator-app, through pod validator-app-/,
    )
    expect(await digestInApp()).toBe(run.outputs['snapshot-sha256'])
    expect(await inApp('ls', '-A', '/domain-upgrade-dump')).toBe('domain_migration_dump.json')
    expect(await inApp('stat', '-c', '%a %u:%g', path)).toBe('600 1001:1001')
    expect(run.outputs['change']).toContain('databaseName: "participant_1"')
    expect(run.outputs['change']).toMatch(/id: "1"\n {2}migrating: true\n {2}attachPvc: true/)
  })

  test('whose app is not told of the dump is not restarted for nothing', async () => {
    const pod = await node.pod('validator-app')
    const run = await actions.drSnapshot({ restart: 'true' })
    expect(run.code, run.log).toBe(1)
    expect(errorsOf(run)[0]?.title).toBe('dr-snapshot: import-not-told')
    expect(run.outputs['placed']).toBe(path)
    expect(await node.pod('validator-app')).toBe(pod)
    // The dump of the test before is kept beside it.
    expect((await inApp('ls', '/domain-upgrade-dump')).split('\n')).toHaveLength(2)
  })

  test('at 0 replicas gets it through a pod of its own that is gone afterwards', async () => {
    await node.scale('validator-app', 0)
    // The app itself is elsewhere for a moment: somebody has to make the dump.
    const app = await startValidatorApp({
      appsUrl: await node.databaseUrl('apps'),
      participantUrl: await node.databaseUrl('participant'),
      auth: { mode: 'unsafe', audience: node.audience },
    })
    let digest: string | undefined
    try {
      const run = green(await actions.drSnapshot({ 'validator-url': app.url }))
      expect(run.log).toContain('through pod splice-validator-client-')
      digest = run.outputs['snapshot-sha256']
    } finally {
      await app.close()
    }
    await clientPodsGone(node)
    await node.scale('validator-app', 1)
    expect(await digestInApp()).toBe(digest)
    expect(await inApp('stat', '-c', '%u:%g', path)).toBe('1001:1001')
  })

  test('is started with it: the app reads that very file and is the same node in a new database', async () => {
    await withClient(await node.databaseUrl('participant', 'cantonnet'), async (client) => {
      await client.query('create database participant_1')
    })
    // What `helm upgrade` with the printed values changes in the pods.
    const restore = `canton.validator-apps.validator_backend.restore-from-migration-dump = "${path}"`
    const id = 'canton.validator-apps.validator_backend { domain-migration-id = 1 }'
    const url = await node.kubectl(
      'get',
      'deployment',
      'validator-app',
      '-o',
      'jsonpath={.spec.template.spec.containers[0].env[?(@.name=="PARTICIPANT_URL")].value}',
    )
    const command = [
      `kubectl -n ${node.namespace} set env deployment/${node.participant} CANTON_PARTICIPANT_POSTGRES_DB=participant_1`,
      `kubectl -n ${node.namespace} set env deployment/validator-app MIGRATION_ID=1 'ADDITIONAL_CONFIG_MIGRATION_ID=${id}' 'ADDITIONAL_CONFIG_VALIDATOR_MIGRATION_RESTORE=${restore}' 'PARTICIPANT_URL=${url.replace('participant_0', 'participant_1')}'`,
    ].join(' && ')
    const run = green(
      await actions.drSnapshot({ restart: 'true', 'start-command': command, 'ready-timeout': '4m' }),
    )
    const log = await node.kubectl('logs', await node.pod('validator-app'))
    expect(log).toContain(`${run.outputs['snapshot-sha256']}, owner 1001:1001`)
    expect(log).toContain(`Imported the migration dump of ${node.seeded?.participantId}`)
    expect(run.log).toContain(`The node answers as ${node.seeded?.participantId}`)
    expect(run.log).toMatch(/^::warning.*Clear migrating/m)
  })

  test('without the volume is told what to set', async () => {
    // As after the migration: the app no longer looks for the dump.
    const name = 'ADDITIONAL_CONFIG_VALIDATOR_MIGRATION_RESTORE'
    await node.kubectl('set', 'env', 'deployment/validator-app', `${name}-`)
    await node.kubectl(
      'patch',
      'deployment',
      'validator-app',
      '--type=json',
      '-p',
      '[{"op":"remove","path":"/spec/template/spec/containers/0/volumeMounts"}]',
    )
    await node.kubectl('rollout', 'status', 'deployment/validator-app', '--timeout=120s')
    const run = await actions.drSnapshot()
    expect(run.code).toBe(1)
    expect(errorsOf(run)[0]).toMatchObject({
      title: 'dr-snapshot: dump-volume-missing',
      text: expect.stringContaining('migration.attachPvc: true'),
    })
  })
})
