/** What stands in the way of replacing a database on a server, whatever the set. Pure. */
import { blocker, type Finding, inSql, warning } from './finding.ts'
import { someOf, type TargetRights } from './target-rights.ts'

/** Whether a server can be written to by the user, and the database on it be replaced. */
export function ofServer({ standby, readOnly, user, old }: TargetRights): Finding[] {
  return [
    ...(standby
      ? [blocker('standby', 'the server is a standby: nothing can be written there', 'give the primary')]
      : []),
    ...(readOnly && !standby
      ? [
          blocker(
            'read-only',
            'default_transaction_read_only is on',
            'switch it off for the server, the role or the database that sets it; some services set it on a full disk',
          ),
        ]
      : []),
    ...(user.superuser || user.createdb
      ? []
      : [
          blocker(
            'rights',
            `${user.name} may not create databases`,
            `as a superuser: ALTER ROLE ${inSql(user.name)} CREATEDB`,
          ),
        ]),
    ...(user.superuser || old === undefined || old.ownedByUs
      ? []
      : [
          blocker(
            'rights',
            `${user.name} may not rename the database that is there: it belongs to ${old.owner}`,
            `as a superuser: GRANT ${inSql(old.owner)} TO ${inSql(user.name)}`,
          ),
        ]),
  ]
}

/** What keeps a database from being set aside, which is a change of its name. */
export function ofOldDatabase({ old }: TargetRights): Finding[] {
  if (old === undefined) return []
  const active = old.slots.filter((slot) => slot.active).map((slot) => slot.name)
  const idle = old.slots.filter((slot) => !slot.active).map((slot) => slot.name)
  const enabled = old.subscriptions.filter((one) => one.enabled).map((one) => one.name)
  const disabled = old.subscriptions.filter((one) => !one.enabled).map((one) => one.name)
  return [
    ...(old.preparedTransactions.length > 0
      ? [
          blocker(
            'prepared-transactions',
            `prepared transactions hold the database that is there: ${someOf(old.preparedTransactions)}`,
            'COMMIT PREPARED or ROLLBACK PREPARED each, in that database',
          ),
        ]
      : []),
    ...(active.length > 0
      ? [
          blocker(
            'replication-slots',
            `somebody reads changes of the database that is there, by the replication slots ${someOf(active)}`,
            'stop whoever reads them, and drop them with pg_drop_replication_slot',
          ),
        ]
      : []),
    ...(idle.length > 0
      ? [
          warning(
            'replication-slots',
            `replication slots stay with the database that is set aside, which cannot be dropped with them, and keep write-ahead log: ${someOf(idle)}`,
            'drop them with pg_drop_replication_slot when nobody needs them',
          ),
        ]
      : []),
    ...(enabled.length > 0
      ? [
          blocker(
            'subscriptions',
            `the database that is there takes changes from elsewhere, by the subscriptions ${someOf(enabled)}`,
            'ALTER SUBSCRIPTION … DISABLE each, in that database',
          ),
        ]
      : []),
    ...(disabled.length > 0
      ? [
          warning(
            'subscriptions',
            `subscriptions stay with the database that is set aside, which cannot be dropped with them: ${someOf(disabled)}`,
            'drop them when nobody needs them',
          ),
        ]
      : []),
    ...(old.workers.filter((kind) => !kind.startsWith('logical replication')).length > 0
      ? [
          warning(
            'workers',
            `background workers of extensions are at the database that is there, and may come back while it is renamed: ${someOf(old.workers)}`,
            'if the restore ends with still-connected, switch off the extension that they are of (pg_cron, pglogical)',
          ),
        ]
      : []),
  ]
}
