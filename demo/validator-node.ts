/** What the validator app knows and does between its HTTP routes and the node's two databases. */
import pg from 'pg'
import { importBootstrapDump } from './bootstrap-dump.ts'
import { readDump } from './data-snapshot.ts'
import {
  createIdentity,
  dsoPartyOf,
  dumpIdentities,
  type IdentitiesDump,
  importIdentity,
  type Kms,
  readNodeId,
} from './node-identity.ts'
import { ensureAppsSchema, ensureParticipantSchema } from './node-schema.ts'
import { grantOperator } from './seed.ts'
import { HttpError, requireAdmin } from './validator-auth.ts'
import {
  type AppsNode,
  grantLedgerUser,
  installWallet,
  listWalletUsers,
  readLedgerUser,
  registerValidator,
  removeWallet,
  rights,
} from './wallet-users.ts'

export interface NodeSettings {
  readonly appsUrl: string
  readonly participantUrl: string
  readonly version: string
  readonly partyHint: string
  /** What the configuration expects the participant to be called. Default: whatever it is called. */
  readonly participantIdentifier?: string
  readonly migrationId: number
  readonly adminUser: string
  readonly walletAdminUser: string
  readonly kms?: Kms
  /** The migration dump to import. */
  readonly restoreFrom?: string
  readonly log: (line: string) => void
}

export interface OnboardRequest {
  readonly name: string
  readonly party_id?: string | undefined
}

/** The node's databases, with sessions that stay open like the real app's, and that survive a replaced database. */
export class ValidatorNode {
  readonly #settings: NodeSettings
  readonly #apps: pg.Pool
  readonly #participant: pg.Pool
  #identity: AppsNode | undefined

  constructor(settings: NodeSettings) {
    this.#settings = settings
    const pool = (connectionString: string) => {
      const made = new pg.Pool({
        connectionString,
        max: 4,
        idleTimeoutMillis: 0,
        connectionTimeoutMillis: 5000,
      })
      // An idle session that is ended by the server is dropped by the pool; the next request opens a new one.
      made.on('error', () => {})
      return made
    }
    this.#apps = pool(settings.appsUrl)
    this.#participant = pool(settings.participantUrl)
  }

  /**
   * The app's start. A participant without an identity gets a new one, silently: this is how a node that
   * lost its database comes up healthy as somebody else. Throws when the identifier is not the expected one.
   */
  async initialise(): Promise<void> {
    const { log, partyHint, participantIdentifier, adminUser, walletAdminUser, migrationId, restoreFrom } =
      this.#settings
    const before = await withSession(this.#apps, lastMigrationId)
    if (before !== undefined && before < migrationId && restoreFrom === undefined) {
      throw new Error(
        `Migration ID was incremented (to ${migrationId}) but no migration dump for restoring from was specified.`,
      )
    }
    const dump = restoreFrom === undefined ? undefined : await readDump(restoreFrom)
    this.#identity = await withSession(this.#participant, async (participant) => {
      await ensureParticipantSchema(participant)
      let node = await readNodeId(participant)
      if (dump !== undefined) {
        if (node !== undefined && node.participantId !== dump.identities.id)
          throw new Error(`Node has ID ${node.participantId} instead of expected ID ${dump.identities.id}.`)
        node ??= await importIdentity(participant, dump.identities)
        log(`Imported the migration dump of ${node.participantId}`)
      }
      node ??= await importBootstrapDump(participant, log)
      if (node === undefined) {
        log('Node has no identity, generating a new one')
        const kms = this.#settings.kms === undefined ? {} : { kms: this.#settings.kms }
        node = await createIdentity(participant, { identifier: participantIdentifier ?? partyHint, ...kms })
      }
      if (participantIdentifier !== undefined && node.identifier !== participantIdentifier) {
        throw new Error(
          `Node has identity ${node.identifier}::${node.namespace}, but identifier ${participantIdentifier} was expected.`,
        )
      }
      // The service user's party stays what it is, also after the hint in the configuration was changed.
      const known = (await readLedgerUser(participant, adminUser))?.primary_party
      const validatorParty = known ?? `${partyHint}::${node.namespace}`
      if (known === undefined || known === null) {
        await grantOperator(participant, adminUser, validatorParty, [
          { name: walletAdminUser, party: validatorParty },
        ])
      }
      return {
        participantId: node.participantId,
        validatorParty,
        dsoParty: dsoPartyOf(),
        migrationId: this.#settings.migrationId,
      }
    })
    const { validatorParty } = this.#identity
    const app = this.#identity
    await withSession(this.#apps, async (apps) => {
      await ensureAppsSchema(apps)
      await registerValidator(apps, app)
      await installWallet(apps, app, { name: walletAdminUser, party: validatorParty })
    })
  }

  get #app(): AppsNode {
    if (this.#identity === undefined) throw new HttpError(503, 'The app is not initialised')
    return this.#identity
  }

  requireAdmin(subject: string): Promise<void> {
    const rule = { validatorParty: this.#app.validatorParty, version: this.#settings.version }
    return withSession(this.#participant, (participant) => requireAdmin(participant, subject, rule))
  }

  identities(): Promise<IdentitiesDump> {
    return withSession(this.#participant, (participant) =>
      dumpIdentities(participant, this.#settings.version),
    )
  }

  /** The users of the participant, as a data snapshot has them. */
  async ledgerUsers(): Promise<{ id: string; primaryParty?: string }[]> {
    const { rows } = await withSession(this.#participant, (participant) =>
      participant.query('select user_id, primary_party from participant.lapi_users order by 1'),
    )
    return rows.map((row) => ({
      id: row.user_id,
      ...(row.primary_party && { primaryParty: row.primary_party }),
    }))
  }

  async users(): Promise<{ usernames: string[] }> {
    const found = await withSession(this.#apps, (apps) => listWalletUsers(apps, this.#app.participantId))
    return { usernames: found.map(({ name }) => name) }
  }

  /** Onboards a user, keeping the party it asks for or already has. Onboarding twice changes nothing. */
  async onboard(request: OnboardRequest): Promise<{ party_id: string }> {
    const app = this.#app
    const namespace = app.validatorParty.slice(app.validatorParty.indexOf('::') + 2)
    const party = await withSession(this.#participant, async (participant) => {
      const existing = (await readLedgerUser(participant, request.name))?.primary_party ?? undefined
      if (existing !== undefined && request.party_id !== undefined && existing !== request.party_id) {
        throw new HttpError(409, `User ${request.name} already has the primary party ${existing}`)
      }
      const hint = request.name.replace(/[^a-zA-Z0-9:\-_ ]/g, '_')
      const chosen = existing ?? request.party_id ?? `${hint}::${namespace}`
      const own = [[rights.canActAs, chosen] as const, [rights.canReadAs, chosen] as const]
      await grantLedgerUser(participant, { id: request.name, primaryParty: chosen, rights: own })
      await grantLedgerUser(participant, {
        id: this.#settings.adminUser,
        rights: [[rights.canReadAs, chosen]],
      })
      return chosen
    })
    await withSession(this.#apps, (apps) => installWallet(apps, app, { name: request.name, party }))
    return { party_id: party }
  }

  /** Takes a user's wallet away; the ledger user stays. Throws a 404 for an unknown user. */
  async offboard(name: string): Promise<void> {
    const known = await withSession(this.#apps, (apps) => removeWallet(apps, this.#app.participantId, name))
    if (!known) throw new HttpError(404, `User ${name} not found`)
  }

  validatorUser() {
    const { validatorParty } = this.#app
    return { party_id: validatorParty, user_name: this.#settings.walletAdminUser, featured: false }
  }

  async userStatus(subject: string) {
    const user = await withSession(this.#participant, (participant) => readLedgerUser(participant, subject))
    const { usernames } = await this.users()
    const installed = usernames.includes(subject)
    return {
      party_id: user?.primary_party ?? '',
      user_onboarded: (user?.primary_party ?? null) !== null,
      user_wallet_installed: installed,
      has_featured_app_right: false,
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#apps.end(), this.#participant.end()])
  }
}

async function withSession<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  // A session that is terminated while it is checked out would otherwise end the process.
  const ignore = () => {}
  client.on('error', ignore)
  let failed: Error | undefined
  try {
    return await work(client)
  } catch (error) {
    failed = error instanceof HttpError ? undefined : (error as Error)
    throw error
  } finally {
    client.off('error', ignore)
    client.release(failed)
  }
}

/** Under which migration id the app has worked last; undefined in an empty database. */
async function lastMigrationId(apps: pg.ClientBase): Promise<number | undefined> {
  const table = 'validator.store_last_ingested_offsets'
  const there = await apps.query('select to_regclass($1) is not null as there', [table])
  if (there.rows[0]?.there !== true) return undefined
  const found = await apps.query(`select max(migration_id)::int as id from ${table}`)
  return found.rows[0]?.id ?? undefined
}
