/**
 * Stand-in for the validator app's process, for a container: the HTTP API, and the app's half of the writes.
 *
 * Settings, the stand-in's own name first, else Splice's:
 * - `APPS_URL`, or `ADDITIONAL_CONFIG_PERSISTENCE` (HOCON)
 * - `PARTICIPANT_URL`, or `CANTON_PARTICIPANT_POSTGRES_*`: the real app speaks to the participant instead
 * - `PORT` (5003), `HOST` (0.0.0.0), `VERSION` (0.4.15), `EVERY_MS` (200), `KMS` (`true` or `wrapped`)
 * - `AUDIENCE`, or `SPLICE_APP_VALIDATOR_AUTH_AUDIENCE`
 * - `AUTH_MODE` (`unsafe` or `jwks`; default `jwks` when a JWKS address is set and no configuration says
 *   `hs-256-unsafe`), `JWKS_URL` or `SPLICE_APP_VALIDATOR_AUTH_JWKS_URL`, `ISSUER`
 * - `ADMIN_USER` or `SPLICE_APP_VALIDATOR_LEDGER_API_AUTH_USER_NAME`; `WALLET_ADMIN_USER` or
 *   `SPLICE_APP_VALIDATOR_WALLET_USER_NAME`
 * - `PARTY_HINT` or `SPLICE_APP_VALIDATOR_PARTY_HINT`; `PARTICIPANT_IDENTIFIER` or
 *   `SPLICE_APP_VALIDATOR_PARTICIPANT_IDENTIFIER`; `MIGRATION_ID`
 * - `RESTORE_FROM`, or `ADDITIONAL_CONFIG_VALIDATOR_MIGRATION_RESTORE` (HOCON): a migration dump to import.
 *   What lies in the folder of the dump is told in the log, imported or not
 */
import { env } from 'node:process'
import { describeDump } from './data-snapshot.ts'
import { asked, keepRunning } from './process-loop.ts'
import {
  appsCoordinates,
  databaseUrl,
  optional,
  participantCoordinates,
  required,
} from './splice-environment.ts'
import { startValidatorApp } from './validator-app.ts'
import { type ValidatorAuth, versionBefore } from './validator-auth.ts'
import { startAppsLoop } from './writer.ts'

function auth(): ValidatorAuth {
  const audience = required(env, 'AUDIENCE', 'SPLICE_APP_VALIDATOR_AUTH_AUDIENCE')
  const jwksUrl = optional(env, 'JWKS_URL', 'SPLICE_APP_VALIDATOR_AUTH_JWKS_URL')
  const disabled = Object.entries(env).some(
    ([name, value]) => name.startsWith('ADDITIONAL_CONFIG') && value?.includes('hs-256-unsafe'),
  )
  const mode = optional(env, 'AUTH_MODE') ?? (jwksUrl === undefined || disabled ? 'unsafe' : 'jwks')
  if (mode === 'unsafe') return { mode, audience }
  if (mode !== 'jwks' || jwksUrl === undefined)
    throw new Error('AUTH_MODE is unsafe, or jwks with a JWKS_URL')
  const issuer = optional(env, 'ISSUER')
  return { mode, jwksUrl, audience, ...(issuer !== undefined && { issuer }) }
}

/** Where the chart and the compose files mount the dump. */
const dump = await describeDump('/domain-upgrade-dump/domain_migration_dump.json')
if (dump !== undefined) console.log(dump)
const restore = optional(env, 'ADDITIONAL_CONFIG_VALIDATOR_MIGRATION_RESTORE')
const restoreFrom =
  optional(env, 'RESTORE_FROM') ?? /restore-from-migration-dump\s*=\s*"([^"]+)"/.exec(restore ?? '')?.[1]

const appsUrl =
  optional(env, 'APPS_URL') ?? databaseUrl(appsCoordinates(required(env, 'ADDITIONAL_CONFIG_PERSISTENCE')))
const participantUrl = optional(env, 'PARTICIPANT_URL') ?? databaseUrl(participantCoordinates(env))
const version = optional(env, 'VERSION') ?? '0.4.15'
const kms = optional(env, 'KMS')
const text = (option: string, ...names: string[]) => {
  const value = optional(env, ...names)
  return value === undefined ? {} : { [option]: value }
}

const app = await startValidatorApp({
  appsUrl,
  participantUrl,
  version,
  auth: auth(),
  port: Number(optional(env, 'PORT') ?? 5003),
  host: optional(env, 'HOST') ?? '0.0.0.0',
  migrationId: Number(optional(env, 'MIGRATION_ID') ?? 0),
  log: (line) => console.log(line),
  ...(restoreFrom !== undefined && { restoreFrom }),
  ...text('adminUser', 'ADMIN_USER', 'SPLICE_APP_VALIDATOR_LEDGER_API_AUTH_USER_NAME'),
  ...text('walletAdminUser', 'WALLET_ADMIN_USER', 'SPLICE_APP_VALIDATOR_WALLET_USER_NAME'),
  ...text('partyHint', 'PARTY_HINT', 'SPLICE_APP_VALIDATOR_PARTY_HINT'),
  ...text('participantIdentifier', 'PARTICIPANT_IDENTIFIER', 'SPLICE_APP_VALIDATOR_PARTICIPANT_IDENTIFIER'),
  ...((kms === 'true' || kms === 'wrapped') && { kms: kms === 'wrapped' ? ('wrapped' as const) : true }),
})
console.log(`validator: listening on ${app.port}`)

await Promise.race([app.started, asked])
await keepRunning('validator', async () =>
  startAppsLoop(appsUrl, participantUrl, {
    everyMs: Number(optional(env, 'EVERY_MS') ?? 200),
    // The app stopped recording its update history with 0.6.5.
    updateHistory: versionBefore(version, '0.6.5'),
  }),
)
await app.close()
