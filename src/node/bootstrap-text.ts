/** What an operator copies to have a node read its identities, and errors that are the same wherever it runs. */
import { Failure } from '../system/failure.ts'
import type { Reonboarding } from './bootstrap.ts'

/** Name of the Secret and of its key in the charts' documentation. */
export const bootstrapSecret = { name: 'participant-bootstrap-dump', key: 'content' } as const

/** User and group that newer images run as. */
export const imageUser = 1001

/** The official line for Docker Compose (`production-operations/validator-disaster-recovery.mdx`). */
export function startLine(
  how: Reonboarding,
  more: {
    path: string
    sponsorUrl: string
    authentication: boolean | undefined
    scanUrl?: string | undefined
  },
): string {
  const flags = [
    `-s ${shellQuote(more.sponsorUrl)}`,
    `-o ""`,
    `-p ${shellQuote(how.partyHint)}`,
    ...(how.migrationId === undefined ? [] : [`-m ${how.migrationId}`]),
    `-i ${shellQuote(more.path)}`,
    `-P ${shellQuote(how.newIdentifier)}`,
    ...(more.scanUrl === undefined ? [] : [`-c ${shellQuote(more.scanUrl)}`]),
    ...(more.authentication === true ? ['-a'] : []),
  ]
  return `./start.sh ${flags.join(' ')}`
}

/** The values that the chart splice-validator takes for a re-onboarding (its `standalone-validator-values.yaml`). */
export function helmValues(how: Reonboarding): string[] {
  return [
    'participantIdentitiesDumpImport:',
    `  secretName: ${bootstrapSecret.name}`,
    `  newParticipantIdentifier: ${JSON.stringify(how.newIdentifier)}`,
    `nodeIdentifier: ${JSON.stringify(how.newIdentifier)}`,
    'migrateValidatorParty: true',
    `validatorPartyHint: ${JSON.stringify(how.partyHint)}`,
  ]
}

/** The app's own configuration, where neither chart nor compose file writes it. */
export function appConfiguration(path: string, how: Reonboarding): string[] {
  const app = 'canton.validator-apps.validator_backend'
  return [
    `${app}.participant-bootstrapping-dump {`,
    '  type = file',
    `  file = ${JSON.stringify(path)}`,
    `  new-participant-identifier = ${JSON.stringify(how.newIdentifier)}`,
    '}',
    `${app}.migrate-validator-party.scan.admin-api.url = "https://<scan of your network>"`,
    `# and, as ever: the party hint ${JSON.stringify(how.partyHint)}${how.migrationId === undefined ? '' : `, the migration id ${how.migrationId}`}, no onboarding secret`,
  ]
}

/** A word of a shell command. */
export function shellQuote(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}

/** What a command that starts the node is told of the identities. */
export function startEnvironment(how: Reonboarding, path: string): Readonly<Record<string, string>> {
  return {
    IDENTITIES_DUMP: path,
    NEW_PARTICIPANT_IDENTIFIER: how.newIdentifier,
    PARTY_HINT: how.partyHint,
  }
}

/** Another dump is where this one should go: nobody's keys are overwritten. */
export function dumpExists(where: string): Failure {
  return new Failure('bootstrap-dump-exists', {
    what: `There is something else already: ${where}.`,
    means: 'It may be another node’s identities. It was not touched.',
    next: 'Look at it, keep it somewhere safe if it is needed, remove it, and run again.',
  })
}

/** What is left to do where something else lies in the place of the dump at the end. */
export function otherContent(where: string): string {
  return `${where} holds something else than these identities and was not touched: see whether it has to be removed`
}
