import { describe, expect, test } from 'vitest'
import { nodeOf, type Selection } from '../../../../src/node/kubernetes/discovery.ts'
import type { DataSource } from '../../../../src/node/kubernetes/environment.ts'
import { findServer } from '../../../../src/node/kubernetes/find-server.ts'
import type { Objects } from '../../../../src/node/kubernetes/objects.ts'
import {
  deployment,
  fromSecret,
  objects,
  participant,
  persistence,
  postgres,
  reference,
  service,
  validatorApp,
} from './objects-sample.ts'

const data: DataSource = {
  async secret(name) {
    return name === 'postgres-secrets' ? { postgresPassword: 'pässword' } : undefined
  },
  async configMap(name) {
    if (name !== 'participant-settings') return undefined
    return {
      CANTON_PARTICIPANT_POSTGRES_SERVER: 'postgres',
      CANTON_PARTICIPANT_POSTGRES_DB: 'participant_from_map',
    }
  },
}
const find = (all: Objects, selection: Selection = {}) => nodeOf(all, 'validator', data, selection)

describe('a node as the charts make it', () => {
  test('is found with its databases, passwords and settings', async () => {
    const node = await find(
      objects(validatorApp(), participant(), postgres(), deployment('wallet-web-ui', [])),
    )
    expect(node.deployments.map(({ metadata }) => metadata.name)).toEqual([
      'validator-app',
      'participant',
      'wallet-web-ui',
    ])
    const { apps, participant: other } = node.databases
    expect(apps).toMatchObject({
      name: 'cantonnet_validator',
      server: 'postgres',
      port: 5432,
      user: 'cnadmin',
    })
    expect(other).toMatchObject({ name: 'participant_4', schema: 'participant' })
    expect(apps.password?.reveal()).toBe('pässword')
    expect(other.password?.reveal()).toBe('pässword')
    expect(other.passwordFrom).toEqual({ secret: 'postgres-secrets', key: 'postgresPassword' })
    expect(apps.at).toMatchObject({
      kind: 'pod',
      label: 'postgres (StatefulSet)',
      claim: 'pg-data-postgres-0',
      dataMount: '/var/lib/postgresql/data',
    })
    expect(node.settings).toEqual({ migrationId: 4, partyHint: 'acme-validator-1', noAuth: false })
  })

  test('may have a participant of a newer chart, which is told in HOCON', async () => {
    const newer = deployment('participant', [
      {
        name: 'ADDITIONAL_CONFIG_PERSISTENCE',
        value: persistence('participants.participant', 'participant-pg', 'participant_5'),
      },
      fromSecret('SPLICE_APP_POSTGRES_PASSWORD'),
    ])
    const node = await find(
      objects(validatorApp('apps-pg'), newer, postgres('apps-pg'), postgres('participant-pg')),
    )
    expect(node.databases.participant).toMatchObject({ name: 'participant_5', server: 'participant-pg' })
    expect(node.databases.participant.at.label).toBe('participant-pg (StatefulSet)')
    expect(node.databases.apps.at.label).toBe('apps-pg (StatefulSet)')
  })

  test('may have variables from a whole ConfigMap, and be known by its image then', async () => {
    const mapped = deployment('canton', [fromSecret('CANTON_PARTICIPANT_POSTGRES_PASSWORD')], {
      image: 'registry.example/canton-participant:0.4.15',
      envFrom: [{ configMapRef: { name: 'participant-settings' } }],
    })
    const node = await find(objects(validatorApp(), mapped, postgres()))
    expect(node.databases.participant.name).toBe('participant_from_map')
  })

  test('may run without authentication', async () => {
    const app = validatorApp()
    app.spec.template.spec.containers[0]?.env.push({
      name: 'ADDITIONAL_CONFIG_DISABLE_AUTH',
      value: `canton.validator-apps.validator_backend {
          auth={
            algorithm = "hs-256-unsafe"
            audience = "https://validator.example.com"
            secret = "unsafe"
          }
        }
        canton.validator-apps.validator_backend.participant-client.ledger-api.auth-config {
          audience = "https://ledger_api.example.com"
        }`,
    })
    const { settings } = await find(objects(app, participant(), postgres()))
    expect(settings).toMatchObject({ noAuth: true, audience: 'https://validator.example.com' })
  })

  test('at 0 replicas, with its server gone, is still known', async () => {
    const [set, , front] = postgres()
    const node = await find(
      objects(
        validatorApp('postgres', 'validator-app', { replicas: 0 }),
        participant('postgres', 'participant', { replicas: 0 }),
        set,
        front,
      ),
    )
    expect(node.databases.apps.at).toMatchObject({ kind: 'pod', label: 'postgres (StatefulSet)' })
    expect(node.databases.apps.at.pod).toBeUndefined()
  })
})

describe('what cannot be told apart is not guessed', () => {
  const two = () =>
    objects(
      validatorApp(),
      participant(),
      participant('postgres', 'participant-3', { replicas: 0 }),
      postgres(),
    )

  test('two participants are listed', async () => {
    await expect(find(two())).rejects.toMatchObject({
      code: 'kubernetes-ambiguous',
      what: expect.stringContaining('participant (1 replicas), participant-3 (0 replicas)'),
      next: 'Give participant-deployment.',
    })
    const node = await find(two(), { participantDeployment: 'participant-3' })
    expect(node.participant?.deployment.metadata.name).toBe('participant-3')
    // The other is somebody else's: it is neither stopped nor started.
    expect(node.deployments.map(({ metadata }) => metadata.name)).not.toContain('participant')
  })

  test('a namespace without a node says what is there', async () => {
    await expect(find(objects(deployment('web', [])))).rejects.toMatchObject({
      code: 'kubernetes-no-node',
      what: expect.stringContaining('there is web'),
    })
    await expect(find(two(), { validatorDeployment: 'nope' })).rejects.toMatchObject({
      code: 'kubernetes-no-node',
    })
  })

  test('a database without a name is an error', async () => {
    const nameless = deployment('participant', [
      { name: 'CANTON_PARTICIPANT_POSTGRES_SERVER', value: 'postgres' },
    ])
    await expect(find(objects(validatorApp(), nameless, postgres()))).rejects.toMatchObject({
      code: 'kubernetes-database',
    })
  })

  test('a Secret that is gone is named', async () => {
    const app = validatorApp()
    const lost = {
      ...app.spec.template.spec.containers[0],
      env: [
        { name: 'ADDITIONAL_CONFIG_PERSISTENCE', value: persistence('validator-apps.x', 'postgres', 'v') },
        fromSecret('SPLICE_APP_POSTGRES_PASSWORD', 'gone'),
      ],
    }
    app.spec.template.spec.containers = [lost as never]
    await expect(find(objects(app, participant(), postgres()))).rejects.toMatchObject({
      code: 'kubernetes-reference',
      what: expect.stringContaining('Secret gone, which is not there'),
    })
  })
})

test('a node that is gone is known from its record', async () => {
  const database = { name: 'participant_4', server: 'postgres', port: 5432, user: 'cnadmin' }
  const recorded = {
    kind: 'kubernetes' as const,
    server: 'https://x',
    context: 'x',
    namespace: 'validator',
    namespaceUid: 'u',
    deployments: [],
    databases: {
      apps: { ...database, name: 'cantonnet_validator' },
      participant: { ...database, passwordFrom: { secret: 'postgres-secrets', key: 'postgresPassword' } },
    },
    migrationId: 4,
  }
  const node = await find(objects(postgres()), { recorded })
  expect(node.databases.participant.name).toBe('participant_4')
  expect(node.databases.participant.password?.reveal()).toBe('pässword')
  expect(node.settings.migrationId).toBe(4)
})

test('variables refer to others as Kubernetes has it', async () => {
  const { Environment } = await import('../../../../src/node/kubernetes/environment.ts')
  const container = objects(
    deployment('x', [
      fromSecret('PASSWORD'),
      { name: 'URL', value: 'p://u:$(PASSWORD)@h/$(MISSING)/$$(PASSWORD)' },
      { name: 'HOCON', value: `a = ${reference('PASSWORD')}` },
    ]),
  ).deployments[0]?.spec.template.spec.containers[0]
  if (container === undefined) throw new Error('there is one')
  const environment = new Environment(container, data)
  expect(await environment.value('URL')).toBe('p://u:pässword@h/$(MISSING)/$(PASSWORD)')
  expect(await environment.value('OTHER')).toBeUndefined()
})

describe('what is behind a host name', () => {
  const all = objects(
    postgres(),
    service('cloud', { type: 'ExternalName', externalName: 'db.example.com' }),
    service('byhand', { clusterIP: '10.96.0.8', ports: [{ port: 5432 }] }),
  )
  test.each([
    ['postgres', 'pod', 'postgres (StatefulSet)'],
    ['postgres.validator', 'pod', 'postgres (StatefulSet)'],
    ['postgres.validator.svc.cluster.local', 'pod', 'postgres (StatefulSet)'],
    ['postgres-0.postgres', 'pod', 'postgres (StatefulSet)'],
    ['postgres.other.svc', 'cluster', 'postgres.other.svc:5432'],
    ['cloud', 'outside', 'db.example.com:5432'],
    ['byhand', 'cluster', 'byhand:5432'],
    ['10.3.4.5', 'outside', '10.3.4.5:5432'],
    ['db.example.com', 'outside', 'db.example.com:5432'],
  ])('%s', (server, kind, label) => {
    expect(findServer(all, 'validator', { server, port: 5432 })).toMatchObject({ kind, label })
  })
})
