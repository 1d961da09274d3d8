import { describe, expect, test } from 'vitest'
import { composeSettings, hoconValue } from '../../../../src/node/compose/settings.ts'
import type { Container } from '../../../../src/node/docker.ts'

function container(env: Record<string, string>, image = 'example/validator-app:0.4.15'): Container {
  return {
    id: 'id',
    name: 'name',
    project: 'splice-validator',
    service: 'service',
    labels: {},
    env,
    image,
    imageId: 'sha256:0',
    running: true,
    status: 'running',
    exitCode: 0,
    restartCount: 0,
    networks: [],
    published: {},
    mounts: [],
  }
}

const persistence = `
  canton.validator-apps.validator_backend.storage {
    type = postgres
    config {
      properties = {
        databaseName = validator
        currentSchema = validator
        serverName = postgres-splice
        portNumber = 5432
        user = cnadmin
        password = supersafe
        tcpKeepAlive = true
      }
    }
  }`

/** How HOCON refers to a variable. */
const name = ['$', '{NAME}'].join('')

describe('a value in a HOCON text', () => {
  test.each([
    ['databaseName = validator', 'validator'],
    ['databaseName=validator,', 'validator'],
    ['databaseName: "my db"', 'my db'],
    ['"databaseName" = "a\\"b"', 'a"b'],
    ['{databaseName=x}', 'x'],
    ['databaseName = one\ndatabaseName = two', 'two'],
    ['# databaseName = old\ndatabaseName = new', 'new'],
    ['// databaseName = old', undefined],
    ['myDatabaseName = x', undefined],
    [`databaseName = "${name}"`, name],
    [`databaseName = ${name}`, 'from-env'],
    [`databaseName = default\ndatabaseName = ${name.replace('{', '{?')}`, 'from-env'],
    [`databaseName = default\ndatabaseName = ${name.replace('{NAME', '{?OTHER')}`, 'default'],
  ])('%j', (text, value) => {
    expect(hoconValue(text, 'databaseName', { NAME: 'from-env' })).toBe(value)
  })
})

describe('settings', () => {
  test('of both databases come from what the two programs were told', () => {
    const { databases } = composeSettings({
      validator: container({ ADDITIONAL_CONFIG_PERSISTENCE: persistence }),
      participant: container({
        CANTON_PARTICIPANT_POSTGRES_SERVER: 'db.example.com',
        CANTON_PARTICIPANT_POSTGRES_PORT: '6432',
        CANTON_PARTICIPANT_POSTGRES_DB: 'participant-4',
        CANTON_PARTICIPANT_POSTGRES_SCHEMA: 'participant',
        CANTON_PARTICIPANT_POSTGRES_USER: 'canton',
        CANTON_PARTICIPANT_POSTGRES_PASSWORD: 'not-shown-anywhere',
      }),
    })
    expect(databases.apps).toMatchObject({
      name: 'validator',
      schema: 'validator',
      server: 'postgres-splice',
    })
    expect(databases.participant).toMatchObject({
      name: 'participant-4',
      server: 'db.example.com',
      port: 6432,
    })
    expect(databases.participant?.password?.reveal()).toBe('not-shown-anywhere')
    expect(JSON.stringify(databases)).not.toContain('not-shown-anywhere')
  })

  test('are absent, not guessed, when no container tells', () => {
    expect(composeSettings({})).toEqual({ databases: {}, variables: { ONBOARDING_SECRET: '' } })
    const named = composeSettings({ participant: container({ CANTON_PARTICIPANT_POSTGRES_DB: '' }) })
    expect(named.databases).toEqual({})
  })

  test.each([
    ['the configuration', 'canton.validator { domain-migration-id = 5 }', 'participant-4', 5],
    ['the database name', '', 'participant-4', 4],
    ['neither', '', 'participant', undefined],
    ['neither, since an underscore is another deployment’s', '', 'participant_4', undefined],
    ['an empty configuration', 'canton.validator { domain-migration-id =  }', 'participant', undefined],
  ])('have the migration id from %s', (_from, configuration, database, id) => {
    const { migrationId } = composeSettings({
      validator: container({ ADDITIONAL_CONFIG_MIGRATION_ID: configuration }),
      participant: container({ CANTON_PARTICIPANT_POSTGRES_DB: database }),
    })
    expect(migrationId).toBe(id)
  })

  test('tell whether anybody may sign tokens', () => {
    const config = 'canton.validator-apps.validator_backend.auth = { algorithm = "hs-256-unsafe" }'
    const open = composeSettings({ validator: container({ ADDITIONAL_CONFIG_DISABLE_AUTH: config }) })
    expect(open.noAuth).toBe(true)
    expect(composeSettings({ validator: container({}) }).noAuth).toBe(false)
    expect(composeSettings({}).noAuth).toBeUndefined()
  })

  test('hold the variables of start.sh, and no secret', () => {
    const { variables } = composeSettings({
      validator: container({
        SPLICE_APP_VALIDATOR_PARTY_HINT: 'acme-node-1',
        SPLICE_APP_VALIDATOR_PARTICIPANT_IDENTIFIER: 'acme-node-2',
        SPLICE_APP_VALIDATOR_SV_SPONSOR_ADDRESS: 'https://sv.example.com',
        SPLICE_APP_VALIDATOR_SCAN_ADDRESS: 'https://scan.example.com',
        SPLICE_APP_VALIDATOR_ONBOARDING_SECRET: 'spent-long-ago',
        SPLICE_APP_VALIDATOR_LEDGER_API_AUTH_CLIENT_SECRET: 'client-secret',
      }),
      participant: container({ CANTON_PARTICIPANT_POSTGRES_DB: 'participant-0' }),
      others: [container({ SPLICE_APP_UI_AMULET_NAME: 'Canton Coin' })],
    })
    expect(variables).toEqual({
      MIGRATION_ID: '0',
      PARTICIPANT_DB_NAME: 'participant-0',
      PARTY_HINT: 'acme-node-1',
      PARTICIPANT_IDENTIFIER: 'acme-node-2',
      IMAGE_TAG: '0.4.15',
      SPONSOR_SV_ADDRESS: 'https://sv.example.com',
      SCAN_ADDRESS: 'https://scan.example.com',
      ONBOARDING_SECRET: '',
      SPLICE_APP_UI_AMULET_NAME: 'Canton Coin',
    })
  })

  test.each([
    ['ghcr.io/acme/validator-app:0.6.13', '0.6.13'],
    ['localhost:5000/validator-app', undefined],
    ['localhost:5000/validator-app:0.7.0@sha256:0123', '0.7.0'],
  ])('take the image tag of %s', (image, tag) => {
    expect(composeSettings({ validator: container({}, image) }).variables['IMAGE_TAG']).toBe(tag)
  })
})
