import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withClient } from '../../demo/node-schema.ts'
import { runnerPlace } from '../../src/postgres/clients.ts'
import { withSession } from '../../src/postgres/session.ts'
import { name, sql as sqlOf, value } from '../../src/postgres/sql.ts'
import { Secret } from '../../src/system/secret.ts'
import { type EmbeddedNode, nodeDatabases, startEmbeddedNode } from '../support/embedded-node.ts'
import { backUp, confirmed, expectSame, restore, sql } from '../support/restore-runs.ts'

// Everything here is done by an ordinary role that may create objects, as a tenant of the server or an attacker who
// got into the app can: nothing of it may be more than data to us.
let node: EmbeddedNode
let mark: string

/** Names that mean something to a shell, to psql, to a URL, to GitHub's log, or to a reader of lines. */
const odd = () => [
  `; \\! touch ${mark} `,
  `x\n\\! touch ${mark}\n`,
  `y"\n\\! touch ${mark}\n--`,
  `z'; SELECT 1; \\! touch ${mark}`,
  `$$ \\! touch ${mark} $$`,
  `\\\n\\! touch ${mark}`,
  `x\n::error title=forged::said by a name\n`,
  'a\u2028b\u0085c',
  'a.b',
  ' ',
  '-',
  '--help',
  '-W',
  ':x :\'y\' :"z"',
  ...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'.split('').map((one) => `p${one}${one}q`),
]

const connect = <T>(database: string, work: Parameters<typeof withClient<T>>[1]) =>
  withClient(node.postgres.url(database).replace(/\/\/[^@]*@/, '//tenant:tenant@'), work)

beforeAll(async () => {
  node = await startEmbeddedNode({ bytes: 1_000_000 })
  // Short, for a name has 63 bytes.
  mark = join('/tmp', `m${process.pid}`)
  await sql(node, `CREATE ROLE tenant LOGIN CREATEDB PASSWORD 'tenant'`)
  for (const database of nodeDatabases) {
    await sql(node, `GRANT CREATE, CONNECT ON DATABASE "${database}" TO tenant`)
    await connect(database, async (client) => {
      const quoted = (text: string) => client.escapeIdentifier(text)
      for (const text of odd()) {
        const schema = quoted(text)
        await client.query(`CREATE SCHEMA ${schema}`)
        await client.query(`CREATE TABLE ${schema}.${schema} (${schema} serial PRIMARY KEY, "t" text)`)
        await client.query(`CREATE INDEX ${quoted(`i${text}`.slice(0, 60))} ON ${schema}.${schema} ("t")`)
        await client.query(`INSERT INTO ${schema}.${schema} ("t") VALUES ($1)`, [text])
        await client.query(`COMMENT ON TABLE ${schema}.${schema} IS ${client.escapeLiteral(text)}`)
        // What the reader of facts looks for, where it must not look.
        for (const table of ['store_descriptors', 'lapi_parameters', 'common_node_id'])
          await client.query(`CREATE VIEW ${schema}.${table} AS SELECT 1 AS id`)
      }
    })
  }
  await connect('postgres', async (client) => {
    for (const text of odd().slice(0, 8))
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(text)}`)
  })
}, 180_000)
afterAll(() => node?.[Symbol.asyncDispose]())

describe('names that an ordinary role made', () => {
  test('are data to a backup and to the restore of it', async () => {
    await node.stop()
    const before = await node.digests()
    const saved = await backUp(node, { identities: 'none', 'no-auth': '', audience: '', 'validator-url': '' })
    expect(existsSync(mark)).toBe(false)
    expect(saved.log).not.toMatch(/^::error/m)
    for (const database of nodeDatabases) await sql(node, `DROP DATABASE "${database}" WITH (FORCE)`)
    const restored = await restore(node, {
      ...confirmed(node),
      set: saved.outputs['set-id'] ?? '',
      'stop-command': 'true',
      'start-command': 'true',
      'validator-url': '',
      'no-auth': '',
      audience: '',
    })
    expect(restored.code, restored.log).toBe(0)
    expect(restored.log).not.toMatch(/^::error/m)
    expect(existsSync(mark)).toBe(false)
    expectSame(before, await node.digests())
  }, 180_000)
})

describe('a session', () => {
  const access = () => ({
    place: runnerPlace(),
    database: {
      name: 'participant-0',
      host: '127.0.0.1',
      port: node.postgres.port,
      user: node.postgres.user,
      password: new Secret(node.postgres.password),
    },
  })

  test('says every name and value as it is', async () => {
    await withSession(access(), async (session) => {
      for (const text of [...odd(), `${mark}\u{1f600}ü`, '\u0001\u001f']) {
        const row = await session.row(sqlOf`SELECT ${value(text)} AS v, 1 AS ${name(text)}`)
        expect(row).toEqual({ v: text, [text]: 1 })
      }
    })
    expect(existsSync(mark)).toBe(false)
  })

  test('finds nothing by a search path, whatever the database says', async () => {
    await sql(
      node,
      `CREATE SCHEMA evil;
       CREATE FUNCTION evil.count(text) RETURNS bigint LANGUAGE sql AS 'SELECT 666::bigint';
       CREATE FUNCTION evil.equal(text, text) RETURNS boolean LANGUAGE sql AS 'SELECT true';
       CREATE OPERATOR evil.= (LEFTARG = text, RIGHTARG = text, FUNCTION = evil.equal);
       CREATE VIEW evil.pg_class AS SELECT 666 AS oid;
       ALTER DATABASE "participant-0" SET search_path = evil, pg_catalog;
       ALTER DATABASE "participant-0" SET standard_conforming_strings = off;
       ALTER ROLE CURRENT_USER IN DATABASE "participant-0" SET search_path = evil, pg_catalog`,
      'participant-0',
    )
    await withSession(access(), async (session) => {
      const row = await session.row<Record<string, unknown>>(
        sqlOf`SELECT count('x'::text) AS counted, 'a'::text = 'b'::text AS same, ${value('a\\')} AS backslash,
              (SELECT count(*) FROM pg_class WHERE oid = 666) AS found, current_schemas(false)::text AS path`,
      )
      expect(row).toEqual({ counted: 1, same: false, backslash: 'a\\', found: 0, path: '{}' })
    })
  })

  test('goes on after a query that was refused, with the reason and without the values', async () => {
    await withSession(access(), async (session) => {
      await session.execute(sqlOf`BEGIN`)
      const refused = await session.attempt(sqlOf`SELECT ${value('c2VjcmV0')}::int`)
      expect(refused).toEqual({
        refused: { sqlState: '22P02', message: 'invalid input syntax for type integer: (a value)' },
      })
      const missing = await session.attempt(sqlOf`SELECT * FROM ${name('no', `such\n\\! touch ${mark}`)}`)
      expect(missing).toMatchObject({ refused: { sqlState: '42P01' } })
      expect(await session.row(sqlOf`SELECT 1 AS one`)).toEqual({ one: 1 })
      await session.execute(sqlOf`COMMIT`)
    })
    expect(existsSync(mark)).toBe(false)
  })
})
