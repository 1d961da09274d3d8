import type { NodeDescription } from '../node/deployment.ts'
import type { ValidatorApi } from '../splice/validator-api.ts'
import { capabilities } from '../splice/versions.ts'
import { Failure } from '../system/failure.ts'
import type { Log } from '../system/log.ts'

/**
 * The Splice version, when it still has the data snapshot.
 * @throws Failure `snapshot-gone` from 0.6.2 on, with what the operator does instead.
 */
export async function requireEndpoint(
  validator: ValidatorApi,
  description: NodeDescription,
  log: Log,
): Promise<string> {
  const { version } = await validator.version()
  log.info(`Splice ${version}`)
  const known = capabilities(version)
  if (known === undefined) {
    log.warning(
      `${version} is not a version number: whether it still has the data snapshot is seen when it is asked for.`,
    )
    return version
  }
  if (known.dataSnapshot) return version
  throw new Failure('snapshot-gone', {
    what: `The validator app is Splice ${version}; data snapshots ended with 0.6.1.`,
    means:
      'From 0.6.2 on a network recovers by a roll-forward logical synchronizer upgrade (LSU): the participant keeps its database and its id, and there is no dump to copy. Nothing was touched.',
    next: `Do this instead, once the SVs have announced the new synchronizer:\n${rollForward(description).join('\n')}`,
  })
}

/**
 * The roll-forward LSU as validators do it, with the node's own values (docs.canton.network, "Validator Disaster
 * Recovery" and "Logical Synchronizer Upgrade").
 */
export function rollForward(description: NodeDescription): string[] {
  const { logCommands, migrationId, participantIdentifier } = description
  const log = logCommands?.participant ?? 'the log of the participant'
  const endpoint = description.validator
  const host = endpoint?.hostHeader === undefined ? '' : ` -H 'Host: ${endpoint.hostHeader}'`
  return [
    '1. Do not stop, restore or reinitialise the node: its database is what is rolled forward.',
    `2. Wait until the participant has caught up with the old synchronizer: this prints nothing new any more: ${log} | grep 'Processing event at'`,
    '3. Ask Scan whether the validator app does the rest by itself (after a failed upgrade it does): curl -sS SCAN_URL/api/scan/v0/roll-forward-lsu',
    `4. If it does not, take newPhysicalSynchronizerId and sequencerSuccessors from the SVs' announcement, open the Canton console of the participant${participantIdentifier === undefined ? '' : ` ${participantIdentifier}`} (${description.location}) and run:`,
    '   val existing = participant.synchronizers.list_connected().find(_.synchronizerAlias == "global").head.physicalSynchronizerId',
    '   participant.synchronizers.perform_manual_lsu(existing, newPhysicalSynchronizerId, upgradeTime = None, sequencerSuccessors)',
    `5. Keep ${migrationId === undefined ? 'the migration id' : `migration id ${migrationId}`} and the participant's database as they are (${description.databases.participant.name}).`,
    `6. See that the node is back: curl -sS -o /dev/null -w '%{http_code}\\n'${host} ${endpoint?.url.replace(/\/$/, '') ?? 'VALIDATOR_URL'}/api/validator/readyz`,
  ]
}
