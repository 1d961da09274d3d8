import { describe, expect, it } from 'vitest'
import { withClient } from '../../demo/node-schema.ts'
import { startEmbeddedNode } from '../support/embedded-node.ts'
import { runAction } from '../support/run-as-runner.ts'

// The rights that action-backup/README.md and action-restore/README.md name, and no others.
describe('least rights', () => {
  it('reads as a member of pg_read_all_data, restores as an owner who may create databases', async () => {
    await using node = await startEmbeddedNode()
    const sql = (text: string, database = 'postgres') =>
      withClient(node.postgres.url(database), async (client) => (await client.query(text)).rows)
    const urlsOf = (user: string) =>
      Object.fromEntries(
        ['apps-database-url', 'participant-database-url'].map((name) => {
          const url = new URL(node.inputs[name] ?? '')
          url.username = user
          url.password = 'only-a-test'
          return [name, url.href]
        }),
      )
    await sql(`CREATE ROLE splice_backup LOGIN PASSWORD 'only-a-test'`)
    await sql('GRANT pg_read_all_data TO splice_backup')
    const backup = await runAction(
      'backup',
      { ...node.backupInputs, ...urlsOf('splice_backup') },
      { dist: false },
    )
    expect(backup.code, backup.log).toBe(0)

    await node.stop()
    await sql(`CREATE ROLE node_owner LOGIN CREATEDB PASSWORD 'only-a-test'`)
    await sql('GRANT pg_read_all_data TO node_owner')
    for (const name of ['validator', 'participant-0'])
      await sql(`ALTER DATABASE "${name}" OWNER TO node_owner`)
    const { 'validator-url': _url, 'no-auth': _noAuth, audience: _audience, ...inputs } = node.restoreInputs
    const restore = await runAction(
      'restore',
      {
        ...inputs,
        ...urlsOf('node_owner'),
        // The stand-ins of this node connect as the superuser: they would not tell anything of these rights.
        'start-command': 'true',
        replace: 'same-node',
        'dry-run': 'false',
        confirm: backup.outputs['participant-id'] ?? '',
      },
      { dist: false },
    )
    expect(restore.code, restore.log).toBe(0)
    expect(restore.outputs['verdict']).toBe('restored')
    const owners = await sql(
      `SELECT DISTINCT tableowner AS owner FROM pg_tables WHERE schemaname IN ('participant', 'debug')`,
      'participant-0',
    )
    expect(owners).toEqual([{ owner: 'node_owner' }])
  })
})
