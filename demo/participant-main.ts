/**
 * Stand-in for the participant process, for a container: makes its tables as the participant does at its
 * start, keeps a session open and commits events. It waits for an identity, which the validator app gives it.
 *
 * Settings: `CANTON_PARTICIPANT_POSTGRES_{SERVER,PORT,DB,USER,PASSWORD}` or `PARTICIPANT_URL`; `EVERY_MS`.
 * The schema is `participant`, as upstream; another `CANTON_PARTICIPANT_POSTGRES_SCHEMA` is refused.
 */
import { env } from 'node:process'
import { ensureParticipantSchema, withClient } from './node-schema.ts'
import { keepRunning } from './process-loop.ts'
import { databaseUrl, optional, participantCoordinates } from './splice-environment.ts'
import { startParticipantLoop } from './writer.ts'

const schema = optional(env, 'CANTON_PARTICIPANT_POSTGRES_SCHEMA') ?? 'participant'
if (schema !== 'participant') throw new Error(`this stand-in has its tables in participant, not in ${schema}`)
const url = optional(env, 'PARTICIPANT_URL') ?? databaseUrl(participantCoordinates(env))

await keepRunning('participant', async () => {
  await withClient(url, (client) => ensureParticipantSchema(client))
  return startParticipantLoop(url, { everyMs: Number(optional(env, 'EVERY_MS') ?? 200) })
})
