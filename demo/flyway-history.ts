/** The rows of `flyway_schema_history`: which migrations ran, in Flyway's form, up to the catalog's last one. */
import { createHash } from 'node:crypto'
import { appsCatalogs, type Catalog, type CatalogName, loadCatalog, participantCatalogs } from './catalog.ts'

const canton = ['1.1', '1.2', '2.0', '2.1']
const to = (...more: string[]) => [...canton, ...more]
const canton35 = to('3.0', '4.0', '4.1', '4.2', '4.3', '5.0')
const canton356 = [...canton35, '5.1', '5.2', '5.3', '5.4', '6.1', '6.2', '6.3']
const splice4 = to('3', '4.1', '4.2', '5.0')

const versions: Readonly<Record<string, readonly string[]>> = {
  'canton-release-line-3.0': ['1', '2'],
  'splice-0.2.0-participant': canton,
  'canton-release-line-3.2': to('3'),
  'splice-0.3.7-participant': to('3'),
  'splice-0.4.0-participant': splice4,
  'splice-0.4.15-participant': [...splice4, '6.0', '7.0', '8.0', '9.0', '10.0'],
  'canton-release-line-3.3': [
    ...splice4,
    '6.0',
    '7.0',
    '8.0',
    '9.0',
    '10.0',
    '11.0',
    '11.1',
    '12.0',
    '13.0',
    '14.0',
  ],
  'canton-v3.4.0': to('3.0'),
  'canton-v3.4.11': to('3.0', '4.0', '5'),
  'canton-v3.5.1': canton35,
  'canton-v3.5.10': canton356,
  'canton-main': canton356,
}

const descriptions: Readonly<Record<string, string>> = {
  '1': 'initial',
  '1.1': 'initial',
  '1.2': 'initial views',
  '2': 'lapi 3.0',
  '2.0': 'lapi 3.0',
  '2.1': 'lapi 3.0 views',
  '001': 'create schema',
}

function versionsOf(catalog: Catalog): readonly string[] {
  const known = versions[catalog.name]
  if (known !== undefined) return known
  // The apps' migrations are numbered through; there is no V030.
  return Array.from({ length: Number(catalog.lastMigration) }, (_, n) => `${n + 1}`.padStart(3, '0')).filter(
    (version) => version !== '030',
  )
}

/** The checksum of a migration's script stands in the table; ours also says which catalog it is. */
function checksum(name: CatalogName, version: string): number {
  return createHash('sha256').update(`${name} ${version}`).digest().readInt32BE()
}

/** The insert of all rows, with fixed times: the same seed gives the same content. */
export function flywaySql(catalog: Catalog): string {
  const schema = catalog.relations.has('participant.flyway_schema_history') ? 'participant' : 'validator'
  const rows = versionsOf(catalog).map((version, at) => {
    const description = descriptions[version] ?? `changes ${version}`
    const script = `V${version.replace('.', '_')}__${description.replaceAll(' ', '_')}.sql`
    return `(${at + 1}, '${version}', '${description}', 'SQL', '${script}', ${checksum(catalog.name, version)}, current_user, '2025-01-10', ${10 + at}, true)`
  })
  return `insert into ${schema}.flyway_schema_history values ${rows.join(', ')}`
}

/** Which catalog a database was made from, by the checksum of its last migration. */
export function catalogOfChecksum(last: number): CatalogName | undefined {
  return [...participantCatalogs, ...appsCatalogs].find(
    (name) => checksum(name, loadCatalog(name).lastMigration) === last,
  )
}
