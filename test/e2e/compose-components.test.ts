import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ComposeDeployment, type ComposeOptions, composeDeployment } from '../../src/node/compose.ts'
import { runAt } from '../../src/postgres/clients.ts'
import { name } from '../../src/postgres/sql.ts'
import { type ComposeNode, docker, startComposeNode, until } from '../support/docker/compose-node.ts'
import { listedLog } from '../support/docker/listed-log.ts'

const opening = { restoreId: 'abcdef', mayReplace: true }

const project = 'compose-components'
let node: ComposeNode
beforeAll(async () => {
  node = await startComposeNode({ project })
})
afterAll(() => node?.remove())

const find = (options: Partial<ComposeOptions> = {}): Promise<ComposeDeployment> =>
  composeDeployment({ project, log: listedLog(), ...options })

async function states(): Promise<Record<string, string>> {
  const lines = await docker(
    'ps',
    '--all',
    '--filter',
    `label=com.docker.compose.project=${project}`,
    '--format',
    '{{.Names}} {{.State}}',
  )
  const pairs = lines.split('\n').filter(Boolean)
  return Object.fromEntries(
    pairs.map((line) => line.replace(`${project}-`, '').replace('-1 ', ' ').split(' ')),
  )
}

const time = async (service: string, what: 'StartedAt' | 'FinishedAt') =>
  Date.parse(await node.inspect(service, `{{.State.${what}}}`))

describe('stop and start', () => {
  test('end the validator app first and the participant last, and begin the other way round', async () => {
    const deployment = await find()
    const log = listedLog()
    const stopped = await deployment.stop(log)
    expect(stopped.components).toHaveLength(3)
    expect(stopped.components.every(({ replicas }) => replicas === 1)).toBe(true)
    expect(await states()).toEqual({
      'postgres-splice': 'running',
      participant: 'exited',
      validator: 'exited',
      nginx: 'exited',
    })
    expect(await time('validator', 'FinishedAt')).toBeLessThan(await time('nginx', 'FinishedAt'))
    expect(await time('nginx', 'FinishedAt')).toBeLessThan(await time('participant', 'FinishedAt'))
    const { components } = await deployment.describe()
    expect(components.map(({ replicas }) => replicas)).toEqual([0, 0, 0])

    await deployment.start(stopped, log)
    expect(new Set(Object.values(await states()))).toEqual(new Set(['running']))
    expect(await time('participant', 'StartedAt')).toBeLessThan(await time('validator', 'StartedAt'))
    expect(log.warnings).toEqual([])
  })

  test('leave a container stopped that was stopped before', async () => {
    await docker('stop', '--time', '1', node.container('nginx'))
    const deployment = await find()
    const stopped = await deployment.stop(listedLog())
    expect(stopped.components).toContainEqual({ name: 'nginx', replicas: 0 })
    await deployment.start(stopped, listedLog())
    expect(await states()).toMatchObject({ nginx: 'exited', validator: 'running', participant: 'running' })
    await docker('start', node.container('nginx'))
  })

  test('stop a container for good that its restart policy would bring back', async () => {
    // The init process of a container only dies by a signal from outside.
    const pid = await node.inspect('participant', '{{.State.Pid}}')
    process.kill(Number(pid), 'SIGKILL')
    await until(
      'the policy restarts it',
      async () => (await node.inspect('participant', '{{.RestartCount}}')) !== '0',
    )
    const deployment = await find()
    const stopped = await deployment.stop(listedLog())
    expect(stopped.components).toContainEqual({ name: 'participant', replicas: 1 })
    expect(await node.inspect('participant', '{{.State.Running}} {{.State.Restarting}}')).toBe('false false')
    await deployment.start(stopped, listedLog())
  })

  test('say so when something starts a container again', async () => {
    const deployment = await find()
    const { components } = await deployment.describe()
    // While the proxy is stopped, the validator app has been stopped already.
    const meddler = {
      ...listedLog(),
      info(line: string) {
        if (line.includes('nginx')) execFileSync('docker', ['start', node.container('validator')])
      },
    }
    await expect(deployment.stop(meddler)).rejects.toMatchObject({
      code: 'compose-not-stopped',
      what: expect.stringContaining(node.container('validator')),
    })
    const all = components.map(({ name }) => ({ name, replicas: 1 }))
    await deployment.start({ components: all }, listedLog())
  })

  test('run the given commands instead, in the folder of the compose files', async () => {
    const deployment = await find({
      stopCommand:
        'touch stop-command-ran && docker compose -p compose-components stop -t 5 validator nginx participant',
      startCommand: node.startCommand,
    })
    const stopped = await deployment.stop(listedLog())
    expect((await states())['validator']).toBe('exited')
    await deployment.start(stopped, listedLog())
    expect((await states())['validator']).toBe('running')
    const broken = await find({ stopCommand: 'echo cannot >&2; exit 3' })
    await expect(broken.stop(listedLog())).rejects.toMatchObject({ code: 'stop-command' })
  })
})

describe('after docker compose down -v', () => {
  test('the node comes back from its record: Postgres first, with the right databases, then the rest', async () => {
    const recorded = await (await find()).record()
    await node.down({ volumes: true })
    expect(await states()).toEqual({})
    const deployment = await find({ recorded })
    const log = listedLog()
    const stopped = await deployment.stop(log)
    expect(stopped.components.map(({ name }) => name).sort()).toEqual(['nginx', 'participant', 'validator'])
    await deployment.openDatabases(log, opening)
    expect(await states()).toEqual({ 'postgres-splice': 'running' })
    expect(await databases(deployment)).toEqual(['participant-0', 'postgres', 'validator'])
    await deployment.start(stopped, log)
    expect(await states()).toMatchObject({ participant: 'running', validator: 'running', nginx: 'running' })
    expect(await node.inspect('participant', '{{json .Config.Env}}')).toContain('POSTGRES_DB=participant-0')
    expect(log.warnings).toEqual([])
  })

  test('the compose files of another configuration are refused before they make anything', async () => {
    const recorded = await (await find()).record()
    await node.down({ volumes: true })
    const participant = { ...recorded.databases.participant, name: 'participant-7' }
    const other = {
      ...recorded,
      databases: { ...recorded.databases, participant },
    } as typeof recorded
    await expect((await find({ recorded: other })).openDatabases(listedLog(), opening)).rejects.toMatchObject(
      {
        code: 'compose-settings',
        what: expect.stringContaining('participant-7'),
      },
    )
    expect(await states()).toEqual({})
    await writeFile(join(node.directory, 'note'), '')
    const elsewhere = await find({
      recorded: { ...recorded, directory: '/nowhere' },
      directory: node.directory,
    })
    await elsewhere.openDatabases(listedLog(), opening)
    expect(await states()).toEqual({ 'postgres-splice': 'running' })
  })
})

async function databases(deployment: ComposeDeployment): Promise<string[]> {
  const { place, database } = await deployment.access('participant')
  const sql = 'SELECT datname FROM pg_database WHERE NOT datistemplate ORDER BY 1'
  const args = ['-XAt', '-U', database.user ?? '', '-d', 'postgres', '-c', sql]
  expect(name(database.name).text).toContain('"')
  return (await runAt(place, { program: 'psql', args })).trim().split('\n')
}
