import { z } from 'zod'
import { digest } from '../pipeline/meter.ts'
import { Failure } from '../system/failure.ts'
import { catalogSchema } from './manifest-catalog.ts'
import { identityStoreKinds } from './repository.ts'

/** The version that this code writes, and the newest it reads. 2 since it holds the catalogs of the databases. */
export const manifestVersion = 2

/** The name of the manifest inside its set. */
export const manifestName = 'manifest.json'

export const sha256 = z.string().regex(/^sha256:[0-9a-f]{64}$/)
export const time = z.iso.datetime()
export const count = z.int().min(0)
/** No separator and no leading dot: a name cannot lead out of its set. */
const fileName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/)
export const measured = z.strictObject({ bytes: count, sha256 })

const pieceSchema = measured.extend({ name: fileName })

export const fileSchema = z
  .strictObject({
    name: fileName.describe('Name of the file beside the manifest, and of its first piece'),
    bytes: count.describe('Size as stored'),
    sha256: sha256.describe('Digest of the bytes as stored'),
    plain: measured.describe('What `age -d` gives back (the same as stored when not encrypted)'),
    encryption: z.enum(['age', 'none']),
    compression: z.enum(['zstd', 'none']).describe('`none` for archives that pg_dump compressed itself'),
    open: z.string().describe('Command line of stock programs that opens the file'),
    pieces: z
      .array(pieceSchema)
      .min(2)
      .exactOptional()
      .describe(
        'The objects that the file is stored in, one behind the other; absent: one, of the name of the file',
      ),
  })
  .describe('One file of the set')

const heldInSchema = z
  .strictObject({
    kind: z.enum(identityStoreKinds),
    place: z.string().min(1).describe('Address of the place, as `identities-repository` gives it'),
    reference: z.string().min(1).describe('What they are found by in that place'),
  })
  .describe('Where the file is instead; absent: beside the manifest')

export const proofSchema = z.strictObject({
  name: z.string(),
  verdict: z.enum(['pass', 'fail', 'not-checked']),
  detail: z.string(),
})

const role = z.enum(['apps', 'participant'])
const dumpSchema = z
  .strictObject({
    method: z.literal('dump'),
    clientMajor: z.int().describe('Major version of the pg_dump that wrote the archive'),
  })
  .describe('The database was dumped')
const copySchema = z
  .strictObject({
    method: z.enum(['volume-snapshot', 'command']),
    roles: z.array(role).min(1).max(2).describe('Databases that the copy holds'),
    reference: z.string().min(1).describe('What the copy is called where it is kept'),
    details: z.json().optional().describe('What the method needs to restore it'),
  })
  .describe('The server of the database was copied in another way')

const savedDatabase = z.strictObject({
  role,
  name: z.string().min(1).max(63),
  schema: z
    .string()
    .exactOptional()
    .describe('The schema that the program keeps its tables in, where its configuration said so'),
  server: z.strictObject({
    version: z.string(),
    major: z.int(),
    encoding: z.string(),
    collate: z.string(),
    ctype: z.string(),
    owner: z.string(),
    settings: z.array(z.string()),
    dataChecksums: z.string(),
    databaseBytes: count.describe('Size of the database on the server when it was dumped'),
  }),
  startedAt: time,
  finishedAt: time,
  inventory: z.strictObject({
    tables: count,
    indexes: count,
    sequences: count,
    constraints: count,
    rows: z.record(z.string(), count.nullable()),
    sequenceValues: z.record(z.string(), z.int().nullable()),
    tableBytes: z.record(z.string(), count).optional(),
  }),
  catalog: catalogSchema.exactOptional(),
})
const databaseSchema = z.union([
  savedDatabase.extend({ capture: dumpSchema, files: z.array(fileSchema).min(1) }),
  savedDatabase.extend({ capture: copySchema, files: z.array(fileSchema).max(0) }),
])

const ledgerUserSchema = z.strictObject({
  id: z.string(),
  primaryParty: z.string().optional(),
  deactivated: z.boolean().optional(),
  rights: z.array(z.string()),
})

/** The manifest of a backup set. Its presence is what "complete" means. */
export const manifestSchema = z
  .strictObject({
    schemaVersion: z.literal([1, manifestVersion]),
    kind: z.literal('backup-set'),
    id: z.string().regex(/^\d{8}T\d{9}Z-[a-z2-9]{6}$/),
    node: z.string(),
    startedAt: time,
    finishedAt: time,
    tool: z.strictObject({ name: z.string(), version: z.string() }),
    deployment: z.strictObject({
      kind: z.enum(['external', 'compose', 'kubernetes']),
      location: z.string(),
      components: z.array(
        z.strictObject({
          name: z.string(),
          replicas: count,
          image: z.string().optional(),
          imageDigest: z.string().optional(),
        }),
      ),
      migrationId: count.optional(),
      partyHint: z.string().optional(),
      participantIdentifier: z.string().optional(),
      record: z
        .json()
        .optional()
        .describe('What the deployment needs to find itself again when nothing runs'),
    }),
    spliceVersion: z.string().optional(),
    participantId: z.string().optional(),
    validatorParty: z.string().optional(),
    dsoParty: z.string().optional(),
    synchronizerIds: z.array(z.string()).optional(),
    schemaVersions: z.strictObject({ apps: z.string().optional(), participant: z.string().optional() }),
    facts: z.strictObject({
      appsOffset: count
        .optional()
        .describe(
          'Last-ingested offset of the validator app; of a copy: no less than what it holds, or with one copy of both databases: no more',
        ),
      ledgerEnd: count.optional().describe('Ledger end of the participant; a copy holds this or more'),
      prunedUpTo: count.optional(),
      dataTime: time.optional().describe('Time of the newest sequenced event: the age of the data'),
      custody: z.enum(['plain', 'wrapped', 'kms']).optional(),
      users: z.array(ledgerUserSchema).optional().describe('In sets of version 1 only'),
      walletUsers: z.array(z.string()).optional().describe('In sets of version 1 only'),
      notRead: z.record(z.string(), z.string()).describe('Facts that could not be read, with the reason'),
    }),
    identities: z
      .strictObject({
        participantId: z.string(),
        custody: z.enum(['plain', 'kms']),
        keySetDigest: sha256,
        version: z.string().optional(),
        takenAt: time,
        file: fileSchema.extend({ heldIn: heldInSchema.optional() }),
      })
      .optional(),
    identitiesNotIncluded: z.string().optional().describe('Why there are none'),
    users: z
      .strictObject({
        count,
        externalParties: count.describe('Parties of users in other namespaces than the participant’s'),
        salt: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
        digests: z
          .array(z.string().regex(/^[A-Za-z0-9_-]{16}$/))
          .describe('HMAC-SHA256 of each user’s name by the salt, its first 96 bits in base64url'),
        file: fileSchema.describe('Who they are, with their parties and rights'),
      })
      .optional()
      .describe('Users of the participant and of the validator app; absent: not known'),
    databases: z.tuple([databaseSchema, databaseSchema]).describe('Apps first, then participant'),
    roles: z.array(fileSchema).describe('Roles of each database server as SQL, without passwords'),
    otherDatabases: z.array(z.strictObject({ name: z.string(), attribution: z.string() })),
    encryptionRecipients: z.array(z.string()),
    proofs: z.array(proofSchema),
  })
  .describe('Manifest of a backup set of a Splice validator node')

export type Manifest = z.infer<typeof manifestSchema>
export type ManifestFile = z.infer<typeof fileSchema>
/** An object of a set, or all of what a file consists of. */
export type Piece = z.infer<typeof pieceSchema>
/** The identities: a file of the set, which may be held in another place. */
export type IdentitiesFile = NonNullable<Manifest['identities']>['file']
export type HeldIn = z.infer<typeof heldInSchema>
export type ManifestDatabase = z.infer<typeof databaseSchema>
export type ManifestCatalog = NonNullable<ManifestDatabase['catalog']>
export type ManifestCapture = ManifestDatabase['capture']

/** The manifest as it is stored. Checked against its schema before it is written. */
export function formatManifest(manifest: Manifest): Buffer {
  return Buffer.from(`${JSON.stringify(manifestSchema.parse(manifest), null, 2)}\n`)
}

/** A manifest that was read, with the digest by which it can be named. */
export interface ReadManifest<M = Manifest> {
  readonly manifest: M
  readonly sha256: string
}

/**
 * Reads a manifest.
 * @throws Failure `manifest-newer` for a later version, `manifest-invalid` for anything else.
 */
export function parseManifest(bytes: Buffer, where: string): ReadManifest {
  const manifest = acceptManifest(manifestSchema, bytes, where, manifestVersion)
  checkObjects(filesOf(manifest), where)
  const [apps, participant] = manifest.databases
  if (apps.role !== 'apps' || participant.role !== 'participant') {
    throw invalid(where, 'its databases are not apps and participant, in this order')
  }
  const copied = manifest.databases.find(
    (one) => one.capture.method !== 'dump' && !one.capture.roles.includes(one.role),
  )
  if (copied !== undefined) throw invalid(where, `the copy of the ${copied.role} database does not hold it`)
  return { manifest, sha256: digest(bytes) }
}

/** @throws Failure `manifest-invalid` when what the files say of where they are stored cannot be. */
export function checkObjects(files: readonly ManifestFile[], where: string): void {
  // Compared without case: not every file system tells two such names apart.
  const names = files.flatMap(piecesOf).map(({ name }) => name.toLowerCase())
  if (new Set(names).size !== names.length) throw invalid(where, 'two entries name the same file')
  if (names.includes(manifestName)) throw invalid(where, `it names ${manifestName} as a file of the set`)
  for (const file of files) {
    const bytes = piecesOf(file).reduce((sum, piece) => sum + piece.bytes, 0)
    if (bytes !== file.bytes) throw invalid(where, `the pieces of ${file.name} have ${bytes} bytes in all`)
  }
}

/** A manifest of the given form, up to the version `newest`. @throws Failure as `parseManifest`. */
export function acceptManifest<T>(schema: z.ZodType<T>, bytes: Buffer, where: string, newest: number): T {
  let json: unknown
  try {
    json = JSON.parse(bytes.toString('utf8'))
  } catch (error) {
    throw invalid(where, 'it is not JSON', error)
  }
  const version = (json as { schemaVersion?: unknown } | null)?.schemaVersion
  if (typeof version === 'number' && version > newest) {
    throw new Failure('manifest-newer', {
      what: `The manifest of ${where} has version ${version}; this release reads up to ${newest}.`,
      means: 'A newer release of this action wrote the set.',
      next: 'Use that release or a newer one to restore it.',
    })
  }
  const parsed = schema.safeParse(json)
  if (!parsed.success) throw invalid(where, z.prettifyError(parsed.error).replaceAll(/\s+/g, ' '))
  return parsed.data
}

/** A set's entry for a database. */
export function databaseOf(manifest: Manifest, of: ManifestDatabase['role']): ManifestDatabase {
  return manifest.databases[of === 'apps' ? 0 : 1]
}

/** Every file that is beside the manifest. Identities that are held in another place are not among them. */
export function filesOf(manifest: Manifest): ManifestFile[] {
  const identities = manifest.identities?.file
  return [
    ...(identities !== undefined && identities.heldIn === undefined ? [identities] : []),
    ...(manifest.users ? [manifest.users.file] : []),
    ...manifest.databases.flatMap((database) => database.files),
    ...manifest.roles,
  ]
}

/** The objects that a file is stored in, in their order. */
export function piecesOf(file: Piece & { readonly pieces?: readonly Piece[] }): readonly Piece[] {
  return file.pieces ?? [file]
}

function invalid(where: string, why: string, cause?: unknown): Failure {
  return new Failure('manifest-invalid', {
    what: `The manifest of ${where} cannot be used: ${why}.`,
    means: 'The set is damaged or was altered: it is not restored.',
    next: 'Take another copy of the set, or an older set.',
    cause,
  })
}
