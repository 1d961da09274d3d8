import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentDigest, digestDifferences } from '../../demo/content-digest.ts'
import { nativeDirs, startPostgres } from '../../demo/embedded-postgres.ts'
import { nodeDatabases, startEmbeddedNode } from '../support/embedded-node.ts'
import { newerClients } from '../support/newer-clients.ts'
import { backUp, databasesOf, errorOf, restore, sql } from '../support/restore-runs.ts'

// Postgres 14 is past its end of life: operators restore into a newer server.
describe('another major of Postgres', () => {
  it('a set of 14 goes into 17 with the programs of 17, and not back', async () => {
    const clients = newerClients(17)
    await using node = await startEmbeddedNode({ running: false })
    const silent = {
      'validator-url': '',
      'no-auth': 'false',
      'stop-command': 'true',
      'start-command': 'true',
    }
    const { 'stop-command': _stop, 'start-command': _start, ...backupOnly } = silent
    const old = await backUp(node, { ...backupOnly, identities: 'none' })
    const digests = await node.digests()

    const newer = await startPostgres({
      dataDir: join(node.folder, 'postgres-17'),
      nativeDir: nativeDirs[17],
    })
    try {
      const onNewer = {
        'apps-database-url': newer.url(nodeDatabases[0]),
        'participant-database-url': newer.url(nodeDatabases[1]),
        'postgres-client-path': clients,
      }
      const carryOut = { ...silent, 'dry-run': 'false', confirm: node.seeded.participantId }
      const run = await restore(node, { ...carryOut, ...onNewer })
      expect(run.code, run.log).toBe(0)
      expect(run.outputs['plan']).toContain('does not exist, Postgres 17')
      expect(await databasesOf({ postgres: newer })).toEqual(['participant-0', 'validator'])
      for (const name of nodeDatabases) {
        const [was, is] = [digests[name], await contentDigest(newer.url(name))]
        expect(was && digestDifferences(was, is), name).toEqual([])
      }
      // A sequence goes on after its last value, not from its beginning.
      const next = `SELECT nextval('participant.participant_event_publisher_local_offsets')::int AS value`
      expect(await sql({ postgres: newer }, next, 'participant-0')).toEqual(
        await sql(node, next, 'participant-0'),
      )

      const back = await backUp(node, { ...backupOnly, identities: 'none', ...onNewer, node: 'newer' })
      expect(back.outputs['order-proof']).toBe(old.outputs['order-proof'])
      const older = await restore(node, {
        ...carryOut,
        node: 'newer',
        replace: 'same-node',
        'postgres-client-path': clients,
      })
      expect(errorOf(older)).toBe('restore-refused')
      expect(older.log).toMatch(
        /apps server is Postgres 14, the set comes from 17: an older server cannot take it/,
      )
      expect(older.log).toMatch(/pg_restore 17 cannot restore into Postgres 14/)
    } finally {
      await newer.stop()
    }
  })
})
