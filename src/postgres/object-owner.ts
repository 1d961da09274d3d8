/** How the owner of what an archive's entry makes is changed, as `_getObjectDescription` of pg_restore has it. */
import type { ArchiveEntry } from './archive-toc.ts'
import { isOneStatement, quotedRole } from './grant-statements.ts'

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

/**
 * What `ALTER … OWNER TO` is about, in SQL: one object, or several large ones. None: the entry makes nothing that has an
 * owner of its own.
 */
export function ownedBy({ kind, schema, tag, owner, definition, dropStatement }: ArchiveEntry): string[] {
  if (owner === '') return []
  if (inSchema.has(kind)) return schema === '' ? [] : [`${kind} ${quotedRole(schema)}.${quotedRole(tag)}`]
  if (alone.has(kind)) return [`${kind} ${quotedRole(tag)}`]
  if (bySignature.has(kind)) {
    const signature = dropStatement.replace(/^DROP /, '').replace(/;\s*$/, '')
    return signature.startsWith(`${kind} `) && isOneStatement(signature) ? [signature] : []
  }
  if (kind === 'BLOB') return /^\d+$/.test(tag) ? [`LARGE OBJECT ${tag}`] : []
  if (kind === 'BLOB METADATA') return largeObjectsOf(definition).map((oid) => `LARGE OBJECT ${oid}`)
  return []
}

/** Since Postgres 17 one entry stands for many large objects: their numbers are its definition. */
export function largeObjectsOf(definition: string): string[] {
  return definition.split(/\s+/).filter((oid) => /^\d+$/.test(oid))
}
