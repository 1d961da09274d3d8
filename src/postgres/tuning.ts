import { messageOf } from '../system/failure.ts'
import type { Log } from '../system/log.ts'
import { maintain } from './databases.ts'
import type { DatabaseAccess } from './postgres.ts'
import type { Session } from './session.ts'
import { list, name, sql, value } from './sql.ts'

/**
 * How far a restore may go to be fast. `session`: settings of its own sessions only. `reload`: also settings
 * of the server that a reload changes, put back at the end. Never `fsync` or `full_page_writes`: other
 * databases live on that server.
 */
export type PostgresTuning = 'session' | 'reload'

/**
 * Where it is written down what the server's settings were, before they are changed: a setting of our own, kept
 * by the server for the database that maintenance is done in. A run that is killed leaves it for the next.
 */
const record = 'splice_validator.before_restore'
const recordName = name(...record.split('.'))

/** Settings as ALTER SYSTEM had them; null where it had none. */
type Earlier = Readonly<Record<string, string | null>>

const gib = 1024 ** 3

/**
 * Settings for the time of a restore: fewer checkpoints while gigabytes are loaded. Nothing among them does harm
 * when a run that is killed leaves it behind; switching autovacuum off would. What is larger already stays as it is.
 * @param bytes size of what is restored. The write-ahead log may grow by that much, at most to 8 GiB.
 */
async function serverSettings(session: Session, bytes: number): Promise<Readonly<Record<string, string>>> {
  const now = await session.row<{ walMegabytes: number; timeoutSeconds: number }>(
    sql`SELECT (SELECT setting::bigint FROM pg_settings WHERE name = 'max_wal_size') AS "walMegabytes",
            (SELECT setting::bigint FROM pg_settings WHERE name = 'checkpoint_timeout') AS "timeoutSeconds"`,
  )
  const wanted = Math.ceil(Math.min(2 * bytes, 8 * gib) / 1024 ** 2)
  return {
    max_wal_size: `${Math.max(now.walMegabytes, wanted)}MB`,
    checkpoint_timeout: `${Math.max(now.timeoutSeconds, 3600)}s`,
  }
}

/**
 * Changes the server's settings for a restore of `bytes`, where that is wanted and allowed. Disposing of what is
 * returned puts them back and writes everything to disk.
 */
export async function tuneServer(
  access: DatabaseAccess,
  tuning: PostgresTuning,
  bytes: number,
  log: Log,
  signal?: AbortSignal,
): Promise<AsyncDisposable> {
  const tuned = await maintain(
    access,
    async (session) => {
      await undoTuning(session, log)
      if (tuning === 'session') return false
      if (!(await mayChangeSettings(session))) {
        log.info(
          'postgres-tuning: reload needs a superuser who may use ALTER SYSTEM; only settings of our own sessions are used.',
        )
        return false
      }
      await applySettings(session, await serverSettings(session, bytes))
      return true
    },
    signal,
  )
  return {
    async [Symbol.asyncDispose]() {
      if (!tuned) return
      try {
        // Without the signal: a cancelled restore puts the settings back too.
        await maintain(access, async (session) => {
          await undoTuning(session, undefined)
          await session.execute(sql`CHECKPOINT`)
        })
      } catch (error) {
        log.warning(
          `The settings of the server were not put back: ${messageOf(error)} The next restore puts them back, or mode: rollback.`,
        )
      }
    },
  }
}

/**
 * Puts the server's settings back to what they were before a restore changed them. Does nothing when none did.
 * @param log is told when there was something to put back.
 */
export async function undoTuning(session: Session, log: Log | undefined): Promise<void> {
  const records = await session.rows<{ database: string; earlier: string }>(
    sql`SELECT d.datname AS database, substr(setting, ${value(record.length + 2)}) AS earlier
     FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase, unnest(s.setconfig) setting
     WHERE s.setrole = 0 AND starts_with(setting, ${value(`${record}=`)})`,
  )
  if (records.length > 0 && !(await mayChangeSettings(session))) {
    log?.warning(
      `A restore that died left settings of the server changed (${records.map((row) => row.earlier).join(', ')}); this user may not put them back.`,
    )
    return
  }
  for (const { database, earlier } of records) {
    for (const [setting, before] of Object.entries(JSON.parse(earlier) as Earlier)) {
      await session.execute(
        before === null
          ? sql`ALTER SYSTEM RESET ${name(setting)}`
          : sql`ALTER SYSTEM SET ${name(setting)} = ${value(before)}`,
      )
    }
    await session.execute(sql`SELECT pg_reload_conf()`)
    await session.execute(sql`ALTER DATABASE ${name(database)} RESET ${recordName}`)
    log?.info('Settings of the server that an earlier restore had left behind were put back.')
  }
}

/** First the record, then the change: whoever dies in between leaves too much written down, never too little. */
async function applySettings(session: Session, settings: Readonly<Record<string, string>>): Promise<void> {
  const names = Object.keys(settings)
  const own = await session.rows<{ name: string; setting: string }>(
    sql`SELECT name, setting FROM pg_file_settings
     WHERE sourcefile ~ 'postgresql[.]auto[.]conf$' AND name IN (${list(names.map(value))}) ORDER BY seqno`,
  )
  const before = new Map(own.map(({ name, setting }) => [name, setting]))
  const earlier: Earlier = Object.fromEntries(names.map((name) => [name, before.get(name) ?? null]))
  const { database } = await session.row<{ database: string }>(sql`SELECT current_database() AS database`)
  await session.execute(
    sql`ALTER DATABASE ${name(database)} SET ${recordName} = ${value(JSON.stringify(earlier))}`,
  )
  for (const [setting, wanted] of Object.entries(settings)) {
    await session.execute(sql`ALTER SYSTEM SET ${name(setting)} = ${value(wanted)}`)
  }
  await session.execute(sql`SELECT pg_reload_conf()`)
}

/** A superuser may, unless the server's owner has switched ALTER SYSTEM off (a setting since Postgres 17). */
async function mayChangeSettings(session: Session): Promise<boolean> {
  const { may } = await session.row<{ may: boolean }>(
    sql`SELECT rolsuper AND coalesce(current_setting('allow_alter_system', true), 'on') = 'on' AS may
     FROM pg_roles WHERE rolname = current_user`,
  )
  return may
}
