import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type EmbeddedNode, startEmbeddedNode } from '../support/embedded-node.ts'
import { backUp, confirmed, restore, sql } from '../support/restore-runs.ts'
import { runAction } from '../support/run-as-runner.ts'

// A row that cannot be loaded is printed by the server, and it may be that of a private key.
const key = 'c3BsaWNlIHByaXZhdGUga2V5'
let node: EmbeddedNode

/** Holds while the database is the node's own, and fails wherever a dump of it is loaded. */
const onlyHere = (body: string) =>
  `CREATE FUNCTION public.only_here(text) RETURNS boolean LANGUAGE plpgsql AS $f$ BEGIN ${body} RETURN true; END $f$`
const elsewhere = `current_database() <> 'participant-0'`

const ways: readonly (readonly [string, string])[] = [
  ['a check', onlyHere(`IF ${elsewhere} THEN RETURN false; END IF;`)],
  ['a cast in a check', onlyHere(`IF ${elsewhere} THEN PERFORM $1::int; END IF;`)],
  [
    'a unique index',
    `CREATE FUNCTION public.only_here(text) RETURNS boolean LANGUAGE sql AS 'SELECT true';
     CREATE FUNCTION public.same(t text) RETURNS text LANGUAGE sql IMMUTABLE
       AS $f$ SELECT CASE WHEN ${elsewhere} THEN '${key}' ELSE t END $f$;
     CREATE TABLE public.twice (key text); INSERT INTO public.twice VALUES ('${key}'), ('other');
     CREATE UNIQUE INDEX twice_same ON public.twice (public.same(key))`,
  ],
]

beforeAll(async () => {
  node = await startEmbeddedNode({ bytes: 500_000 })
}, 180_000)
afterAll(() => node?.[Symbol.asyncDispose]())

describe.each(ways)('a row that fails %s', (_, functions) => {
  test('is in no line of a restore or a drill, no annotation, output or summary', async () => {
    await sql(
      node,
      `DROP SCHEMA public CASCADE; CREATE SCHEMA public; ${functions};
       CREATE TABLE public.keys (key text CHECK (public.only_here(key)));
       INSERT INTO public.keys VALUES ('${key}')`,
      'participant-0',
    )
    const set = (await backUp(node)).outputs['set-id'] ?? ''
    const restored = await restore(node, { ...confirmed(node), set })
    const drill = await runAction(
      'verify',
      { node: 'demo', repository: node.repository, set, 'encryption-identity': node.key, depth: 'restore' },
      { dist: false },
    )
    for (const run of [restored, drill]) {
      expect(run.code, run.log).toBe(1)
      expect(run.log).toMatch(/public\.|keys|twice/)
      for (const text of [run.stdout, run.stderr, run.summary, JSON.stringify(run.outputs)])
        expect(text).not.toContain(key)
    }
  }, 180_000)
})
