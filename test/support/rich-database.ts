/** A database with one of each kind that is easily lost on the way: owners, privileges, what only a superuser may create. */
import type { EmbeddedPostgres } from '../../demo/embedded-postgres.ts'
import { withClient } from '../../demo/node-schema.ts'

/** Roles that own or may do something in it. */
export const richRoles = ['app_owner', 'other_owner', 'monitoring', 'granter'] as const

export async function createRichRoles(postgres: EmbeddedPostgres): Promise<void> {
  await withClient(postgres.url('postgres'), async (client) => {
    for (const role of richRoles) await client.query(`CREATE ROLE ${role} NOLOGIN`)
    await client.query('CREATE ROLE settled NOLOGIN')
  })
}

/** What an unprivileged owner may make as well. */
export const plainObjects = `
  CREATE SCHEMA app;
  CREATE SCHEMA extensions;
  GRANT USAGE ON SCHEMA extensions TO PUBLIC;
  CREATE EXTENSION pgcrypto SCHEMA extensions;
  CREATE TYPE app.colour AS ENUM ('red', 'green');
  CREATE DOMAIN app.small AS int CHECK (VALUE < 1000);
  CREATE TABLE app.mine (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, n app.small, c app.colour, pad text);
  INSERT INTO app.mine (n, c, pad) SELECT i % 1000, 'red', md5(i::text) FROM generate_series(1, 2000) i;
  CREATE TABLE app.theirs (id serial PRIMARY KEY, mine int REFERENCES app.mine, secret text);
  INSERT INTO app.theirs (mine, secret) SELECT i, 'x' FROM generate_series(1, 100) i;
  CREATE TABLE app.parts (id int, at int) PARTITION BY RANGE (at);
  CREATE TABLE app.parts_1 PARTITION OF app.parts FOR VALUES FROM (1) TO (10);
  INSERT INTO app.parts SELECT i, 1 + i % 9 FROM generate_series(1, 50) i;
  CREATE VIEW app.seen AS SELECT id FROM app.theirs;
  CREATE MATERIALIZED VIEW app.counted AS SELECT count(*) FROM app.theirs;
  CREATE SEQUENCE app.own_sequence;
  SELECT setval('app.own_sequence', 17);
  CREATE FUNCTION app.keys() RETURNS text LANGUAGE sql SECURITY DEFINER AS 'SELECT ''key''::text';
  REVOKE EXECUTE ON FUNCTION app.keys() FROM PUBLIC;
  CREATE PROCEDURE app.work(n int) LANGUAGE plpgsql AS 'BEGIN NULL; END';
  CREATE FUNCTION app.halved(n int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT n / 2';
  CREATE INDEX halved ON app.mine (app.halved(n));
  CREATE AGGREGATE app.total(int) (SFUNC = int4pl, STYPE = int, INITCOND = '0');
  CREATE OPERATOR app.=== (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq);
  CREATE STATISTICS app.statistic ON id, mine FROM app.theirs;
  CREATE COLLATION app.plain (LOCALE = 'C');
  CREATE TEXT SEARCH CONFIGURATION app.search (COPY = simple);
  COMMENT ON TABLE app.theirs IS 'theirs';
  GRANT SELECT ON app.mine TO monitoring;
  GRANT UPDATE (pad) ON app.mine TO other_owner;
  GRANT USAGE ON TYPE app.colour TO monitoring;
  GRANT USAGE, SELECT ON SEQUENCE app.own_sequence TO monitoring;
  GRANT USAGE ON SCHEMA app TO monitoring, other_owner WITH GRANT OPTION;
  GRANT CREATE ON SCHEMA app TO other_owner;
  SELECT lo_from_bytea(4711, 'large');
  SELECT lo_from_bytea(4712, 'larger');
  GRANT SELECT ON LARGE OBJECT 4711, 4712 TO monitoring;
  ALTER TABLE app.theirs ENABLE ROW LEVEL SECURITY;
  CREATE POLICY limited ON app.theirs FOR SELECT TO monitoring USING (id > 10);
  ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT SELECT ON TABLES TO monitoring;
  ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC`

/** What takes a superuser, and what belongs to others than the owner. */
export const superuserObjects = `
  CREATE EXTENSION pageinspect SCHEMA extensions;
  CREATE EXTENSION postgres_fdw SCHEMA extensions;
  COMMENT ON EXTENSION pageinspect IS 'looks into pages';
  CREATE SERVER elsewhere FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'nowhere.invalid');
  CREATE USER MAPPING FOR monitoring SERVER elsewhere OPTIONS (user 'u', password 'mapped-secret');
  CREATE FOREIGN TABLE app.far (id int) SERVER elsewhere;
  GRANT USAGE ON FOREIGN SERVER elsewhere TO monitoring;
  CREATE FUNCTION app.in_c(int, int) RETURNS int LANGUAGE internal STRICT IMMUTABLE AS 'int4pl';
  CREATE FUNCTION app.secretive(int) RETURNS int LANGUAGE sql LEAKPROOF IMMUTABLE AS 'SELECT $1';
  CREATE TYPE app.pair AS (a int, b int);
  CREATE CAST (app.colour AS text) WITH INOUT;
  CREATE OPERATOR FAMILY app.family USING btree;
  CREATE PUBLICATION everything FOR ALL TABLES;
  CREATE PUBLICATION one FOR TABLE app.mine;
  CREATE FUNCTION app.note() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''no changes here''; END';
  CREATE EVENT TRIGGER no_changes ON ddl_command_end EXECUTE FUNCTION app.note();
  ALTER EVENT TRIGGER no_changes DISABLE;
  ALTER TABLE app.theirs OWNER TO other_owner;
  ALTER TABLE app.parts_1 OWNER TO other_owner;
  ALTER VIEW app.seen OWNER TO other_owner;
  ALTER FUNCTION app.keys() OWNER TO other_owner;
  ALTER PROCEDURE app.work(int) OWNER TO other_owner;
  ALTER TYPE app.pair OWNER TO other_owner;
  ALTER TYPE app.colour OWNER TO other_owner;
  ALTER FUNCTION app.in_c(int, int) OWNER TO app_owner;
  ALTER AGGREGATE app.total(int) OWNER TO other_owner;
  ALTER OPERATOR app.=== (int, int) OWNER TO other_owner;
  ALTER STATISTICS app.statistic OWNER TO other_owner;
  ALTER COLLATION app.plain OWNER TO other_owner;
  ALTER MATERIALIZED VIEW app.counted OWNER TO other_owner;
  ALTER LARGE OBJECT 4712 OWNER TO other_owner;
  REVOKE ALL ON app.theirs FROM other_owner;
  GRANT SELECT, INSERT ON app.theirs TO other_owner;
  CREATE SCHEMA theirs AUTHORIZATION other_owner;
  GRANT USAGE ON SCHEMA theirs TO granter;
  CREATE TABLE theirs.t (id int);
  GRANT SELECT ON theirs.t TO granter WITH GRANT OPTION;
  SET ROLE granter;
  GRANT SELECT ON theirs.t TO monitoring;
  RESET ROLE;
  ALTER DEFAULT PRIVILEGES FOR ROLE other_owner IN SCHEMA theirs GRANT SELECT ON TABLES TO monitoring;
  ALTER EVENT TRIGGER no_changes ENABLE ALWAYS`

/** Makes one that belongs to `owner`. */
export async function createRichDatabase(
  postgres: EmbeddedPostgres,
  name: string,
  { owner = 'app_owner', superuser = true }: { owner?: string; superuser?: boolean } = {},
): Promise<void> {
  await withClient(postgres.url('postgres'), async (client) => {
    await client.query(`CREATE DATABASE "${name}" OWNER "${owner}" TEMPLATE template0`)
  })
  await withClient(postgres.url(name), async (client) => {
    await client.query(`SET ROLE "${owner}"`)
    await client.query(plainObjects)
    await client.query('RESET ROLE')
    if (superuser) await client.query(superuserObjects)
  })
}
