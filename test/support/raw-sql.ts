import { type Sql, sql } from '../../src/postgres/sql.ts'

/** SQL from a text, which the product has no way to make: for tests that put a database into a state. */
export function rawSql(text: string): Sql {
  return sql(Object.assign([text], { raw: [text] }))
}
