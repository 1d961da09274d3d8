/** Draws the proofs of a node that was changed for one case, in transactions that are rolled back. */
import type { EmbeddedPostgres } from '../../../demo/embedded-postgres.ts'
import { runnerPlace } from '../../../src/postgres/clients.ts'
import { Session } from '../../../src/postgres/session.ts'
import { sql } from '../../../src/postgres/sql.ts'
import { readAppsFacts, readParticipantFacts } from '../../../src/splice/ledger-facts.ts'
import { prove } from '../../../src/splice/proofs.ts'
import type { Proof } from '../../../src/splice/splice.ts'
import { Secret } from '../../../src/system/secret.ts'
import { rawSql } from '../raw-sql.ts'
import { type Context, type FactCase, proofNames, type Stage } from './fact-case.ts'

/** One node's two databases, with sessions that are kept as long as no query in them fails. */
export class FactsRun {
  readonly #server: EmbeddedPostgres
  readonly #databases: { readonly apps: string; readonly participant: string }
  readonly #sessions = new Map<string, Session>()

  constructor(server: EmbeddedPostgres, databases: { apps: string; participant: string }) {
    this.#server = server
    this.#databases = databases
  }

  /** What a case's proofs say that they should not, in words; empty when all is as it must be. */
  async wrongIn(one: FactCase, stage: Stage): Promise<string[]> {
    let proofs: Proof[]
    try {
      proofs = await this.#prove(one, stage)
    } catch (error) {
      return [`the run ended: ${error instanceof Error ? error.message : error}`]
    }
    return proofNames.flatMap((name) => {
      const proof = proofs.find((candidate) => candidate.name === name)
      if (proof === undefined) return [`${name} is not there`]
      const { verdict, detail } = proof
      const allowed = [one.verdicts[name] ?? 'pass'].flat()
      if (!allowed.includes(verdict))
        return [`${name} is ${verdict} (${detail}), not ${allowed.join(' or ')}`]
      const says = one.says?.[name]
      return says === undefined || says.test(detail) ? [] : [`${name} does not say ${says}: ${detail}`]
    })
  }

  async #prove(one: FactCase, stage: Stage): Promise<Proof[]> {
    const apps = await this.#changed(this.#databases.apps, one.apps?.(stage), readAppsFacts)
    const { participant: name } = this.#databases
    const participant = await this.#changed(name, one.participant?.(stage), readParticipantFacts)
    const context: Context = {
      maxDataAgeMs: 60 * 60_000,
      now: new Date(stage.dataTime.getTime() + 60_000),
      ...one.context?.(stage),
    }
    return prove(apps, participant, context)
  }

  /** Reads in a transaction that has the change in it, and takes it back. */
  async #changed<T>(
    database: string,
    change: string | undefined,
    read: (session: Session) => Promise<T>,
  ): Promise<T> {
    const session = this.#sessions.get(database) ?? (await this.#open(database))
    this.#sessions.set(database, session)
    try {
      await session.execute(sql`BEGIN`)
      if (change !== undefined)
        await session.execute(rawSql(`set local client_min_messages = warning; ${change}`))
      const facts = await read(session)
      await session.execute(sql`ROLLBACK`)
      return facts
    } catch (error) {
      // psql ends with the first error.
      this.#sessions.delete(database)
      await session.close().catch(() => {})
      throw error
    }
  }

  async #open(name: string): Promise<Session> {
    const { port, user, password } = this.#server
    return await Session.open({
      database: { name, host: '127.0.0.1', port, user, password: new Secret(password) },
      place: runnerPlace(),
    })
  }

  async close(): Promise<void> {
    for (const session of this.#sessions.values()) await session.close().catch(() => {})
    this.#sessions.clear()
  }
}
