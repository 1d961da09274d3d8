/** How the owner of what an archive's entry makes is changed, as `_getObjectDescription` of pg_restore has it. */
import type { ArchiveEntry } from './archive-toc.ts'
import { isOneStatement } from './grant-statements.ts'
import { type Sql, sql, value } from './sql.ts'

const inSchema = new Set([
  'TABLE',
  'VIEW',
  'SEQUENCE',
  'MATERIALIZED VIEW',
  'FOREIGN TABLE',
  'TYPE',
  'DOMAIN',
  'COLLATION',
  'CONVERSION',
  'STATISTICS',
  'TEXT SEARCH DICTIONARY',
  'TEXT SEARCH CONFIGURATION',
])
const alone = new Set([
  'SCHEMA',
  'SERVER',
  'FOREIGN DATA WRAPPER',
  'EVENT TRIGGER',
  'PUBLICATION',
  'PROCEDURAL LANGUAGE',
])
/** Their tag has argument types in it; the statement that drops them has them in the right form. */
const bySignature = new Set([
  'FUNCTION',
  'PROCEDURE',
  'AGGREGATE',
  'OPERATOR',
  'OPERATOR CLASS',
  'OPERATOR FAMILY',
])

/** An object, for people and as an SQL expression that gives what `ALTER … OWNER TO` is about. */
export interface OwnedObject {
  readonly words: string
  readonly text: Sql
}

/** One object, or several large ones. None: the entry makes nothing that has an owner of its own. */
export function ownedBy({
  kind,
  schema,
  tag,
  owner,
  definition,
  dropStatement,
}: ArchiveEntry): OwnedObject[] {
  if (owner === '') return []
  const k = value(kind)
  if (inSchema.has(kind) && schema === '') return []
  if (inSchema.has(kind)) {
    const text = sql`pg_catalog.format('%s %I.%I', ${k}::text, ${value(schema)}::text, ${value(tag)}::text)`
    return [{ words: `${kind} ${schema}.${tag}`, text }]
  }
  if (alone.has(kind))
    return [
      { words: `${kind} ${tag}`, text: sql`pg_catalog.format('%s %I', ${k}::text, ${value(tag)}::text)` },
    ]
  if (bySignature.has(kind)) {
    const signature = dropStatement.replace(/^DROP /, '').replace(/;\s*$/, '')
    if (!signature.startsWith(`${kind} `) || !isOneStatement(signature)) return []
    return [{ words: signature, text: value(signature) }]
  }
  const oids = kind === 'BLOB' ? [tag] : kind === 'BLOB METADATA' ? largeObjectsOf(definition) : []
  return oids
    .filter((oid) => /^\d+$/.test(oid))
    .map((oid) => ({ words: `LARGE OBJECT ${oid}`, text: value(`LARGE OBJECT ${oid}`) }))
}

/** Since Postgres 17 one entry stands for many large objects: their numbers are its definition. */
export function largeObjectsOf(definition: string): string[] {
  return definition.split(/\s+/).filter((oid) => /^\d+$/.test(oid))
}
