/** What a database on a node's server is, by its name. Names: compose.yaml, Helm charts and start.sh of Splice. */

/** Databases of our own making while and after a restore. They never begin with `participant`: Splice 0.6.8
 * and newer refuse to create a participant database beside another of that prefix. */
export const setAsidePrefix = 'before-restore-'
export const stagingPrefix = 'restoring-'

const known: readonly (readonly [RegExp, string])[] = [
  [
    /^(postgres|template[01]|cantonnet|defaultdb|rdsadmin|cloudsqladmin|azure_maintenance|azure_sys)$/,
    'maintenance',
  ],
  [
    /^participant[-_]?$/,
    'stray participant database (an empty MIGRATION_ID or PARTICIPANT_DB_NAME makes one)',
  ],
  [/^(cantonnet_)?participant/, 'participant database of another migration id'],
  [/^wallet_gateway_/, 'wallet gateway: a Ledger API client, not part of the set'],
  [new RegExp(`^${setAsidePrefix}`), 'set aside by an earlier restore'],
  [new RegExp(`^${stagingPrefix}`), 'left by a restore that did not finish'],
]

/** The migration id in the name of a participant database: `participant-4` (Compose), `participant_4` (charts). */
export function migrationIdInName(database: string): number | undefined {
  const id = /^(?:cantonnet_)?participant[-_](\d{1,6})$/.exec(database)?.[1]
  return id === undefined ? undefined : Number(id)
}

/** What a database is, or undefined when nobody here knows it. */
export function attributeDatabase(
  name: string,
  own: { readonly apps: string; readonly participant: string },
  declared: Readonly<Record<string, string>> = {},
): string | undefined {
  if (name === own.apps) return 'apps database'
  if (name === own.participant) return 'participant database'
  return declared[name] ?? known.find(([pattern]) => pattern.test(name))?.[1]
}
