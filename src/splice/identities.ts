import { createHash } from 'node:crypto'
import { inspect } from 'node:util'
import { z } from 'zod'
import { Failure } from '../system/failure.ts'
import { formatBytes } from '../system/log.ts'
import { Secret } from '../system/secret.ts'
import type { ParticipantId, Proof } from './splice.ts'

/** A dump as the validator app gives it, byte for byte. It prints as `***`. */
export class IdentitiesFile {
  readonly #bytes: Buffer

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  get size(): number {
    return this.#bytes.length
  }

  /** The bytes with the keys in them. They go into encryption and nowhere else. */
  reveal(): Buffer {
    return this.#bytes
  }

  toString(): string {
    return '***'
  }

  toJSON(): string {
    return '***'
  }

  [inspect.custom](): string {
    return '***'
  }
}

/** A checked identities dump: its public facts, and the dump itself behind `raw.reveal()`. */
export interface Identities {
  readonly participantId: ParticipantId
  /** The Splice build that wrote it; dumps made with the console script have none. */
  readonly version?: string
  /** `kms`: it holds no private key, and restoring needs the same KMS keys. `plain`: it holds at least one. */
  readonly custody: 'plain' | 'kms'
  /** Sorted. Keys without a name are counted in `unnamedKeys`. */
  readonly keyNames: readonly string[]
  readonly unnamedKeys: number
  /** What must survive in the KMS beside this dump. */
  readonly kmsKeyIds: readonly string[]
  /** `sha256:…` over names, KMS ids and the digest of each key pair: equal as long as the keys are the same. */
  readonly keySetDigest: string
  readonly raw: IdentitiesFile
}

/** The largest dump seen upstream is 190 KB; Kubernetes refuses secrets of more than 1 MiB. */
export const maxIdentitiesBytes = 1024 * 1024

const participantIdText = /^PAR::[^:]+::1220[0-9a-f]{64}$/
const base64Text = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/
const purposes = ['namespace', 'signing', 'encryption'] as const

// The shape is that of NodeIdentitiesDump in Splice's common-internal.yaml. Unknown fields are let be.
const base64 = z.string().min(1, 'is empty').regex(base64Text, 'is not base64')
const plainKey = z.object({ keyPair: base64, name: z.string().optional() })
const kmsKey = z.object({
  type: z.enum(['signing', 'encryption']),
  keyId: z.string().min(1, 'is empty'),
  // Splice cannot import a KMS key that has no name.
  name: z.string({ error: 'is missing: Splice cannot import a KMS key without a name' }).min(1, 'is empty'),
})
const dumpSchema = z.object({
  id: z.string(),
  keys: z.array(z.unknown()).min(1, 'is empty'),
  authorizedStoreSnapshot: base64,
  version: z.string().optional(),
})

/** What is known of one key without the key. */
interface KeyFacts {
  readonly name: string
  readonly kind: 'plain' | 'kms'
  readonly type?: 'signing' | 'encryption'
  readonly fingerprint: string
}

/**
 * Reads an identities dump and checks that Splice could import it: size, participant id, keys by
 * purpose, base64, topology snapshot.
 * @param dump the bytes as received, or the value parsed from them.
 * @throws Failure `identities-malformed`, whose text names the field and never its content.
 */
export function parseIdentities(dump: unknown): Identities {
  const bytes = Buffer.isBuffer(dump) ? dump : Buffer.from(JSON.stringify(dump) ?? '')
  if (bytes.length >= maxIdentitiesBytes) {
    throw new MalformedIdentities(`it has ${formatBytes(bytes.length)}, where less than 1 MiB is expected`)
  }
  const { id, keys, version } = accept(dumpSchema, Buffer.isBuffer(dump) ? parseJson(bytes) : dump, '')
  if (!participantIdText.test(id)) {
    const shown = /^[A-Z]{3}::/.test(id) && id.length < 200 ? `“${id}”` : 'in another form'
    throw new MalformedIdentities(
      `its id is ${shown}, where PAR::<identifier>::1220<64 hex digits> is expected`,
    )
  }
  const facts = keys.map((key, index) => keyFacts(key, `keys.${index}`))
  requirePurposes(facts)
  return {
    participantId: id,
    ...(version !== undefined && { version }),
    custody: facts.every((key) => key.kind === 'kms') ? 'kms' : 'plain',
    keyNames: facts.flatMap((key) => (key.name === '' ? [] : [key.name])).sort(),
    unnamedKeys: facts.filter((key) => key.name === '').length,
    kmsKeyIds: facts.flatMap((key) => (key.kind === 'kms' ? [key.fingerprint] : [])).sort(),
    keySetDigest: digest(
      JSON.stringify(facts.map((key) => [key.name, key.kind, key.fingerprint]).sort(byText)),
    ),
    raw: new IdentitiesFile(bytes),
  }
}

/**
 * What the dump proves about this node.
 * @param expected `participantId` as read from the participant database; absent when it could not be.
 */
export function checkIdentities(
  identities: Identities,
  expected: { readonly participantId?: ParticipantId },
): Proof[] {
  const { participantId, keyNames, unnamedKeys, custody } = identities
  const unnamedPurposes = purposes.filter((purpose) => !keyNames.some((name) => serves(name, purpose)))
  return [
    {
      name: 'identities-keys',
      verdict: unnamedPurposes.length === 0 ? 'pass' : 'not-checked',
      detail:
        unnamedPurposes.length === 0
          ? `${custody === 'kms' ? 'KMS references' : 'keys'} for ${purposes.join(', ')} (${keyNames.join(', ')})`
          : `${unnamedKeys} keys have no name, so which of them serves ${unnamedPurposes.join(', ')} cannot be told; a dump by a newer Splice names them`,
    },
    expected.participantId === undefined
      ? {
          name: 'identities-participant',
          verdict: 'not-checked',
          detail: `the dump is of ${participantId}; the id in the participant database could not be read`,
        }
      : {
          name: 'identities-participant',
          verdict: expected.participantId === participantId ? 'pass' : 'fail',
          detail:
            expected.participantId === participantId
              ? `both are ${participantId}`
              : `the dump is of ${participantId}, the participant database of ${expected.participantId}`,
        },
  ]
}

/**
 * What changed since an earlier dump, in sentences for the operator; empty when nothing did.
 * A change is right after a network reset, a re-onboarding or a key rotation, and an alarm otherwise.
 */
export function identitiesChanges(
  now: Pick<Identities, 'participantId' | 'keySetDigest'>,
  before: Pick<Identities, 'participantId' | 'keySetDigest'>,
): string[] {
  if (now.participantId !== before.participantId) {
    return [
      `The node is now ${now.participantId}; in the previous set it was ${before.participantId}. That is right after a network reset or a re-onboarding, and otherwise it is another node.`,
    ]
  }
  if (now.keySetDigest !== before.keySetDigest) {
    return [
      'The keys of the node changed since the previous set. That is right after a key rotation; otherwise find out who changed them.',
    ]
  }
  return []
}

function keyFacts(key: unknown, at: string): KeyFacts {
  if (typeof key === 'object' && key !== null && 'keyPair' in key) {
    const { keyPair, name } = accept(plainKey, key, at)
    // From here on the key is masked in every message, wherever it might turn up.
    new Secret(keyPair)
    return { name: name ?? '', kind: 'plain', fingerprint: digest(Buffer.from(keyPair, 'base64')) }
  }
  const { type, keyId, name } = accept(kmsKey, key, at)
  return { name, kind: 'kms', type, fingerprint: keyId }
}

function requirePurposes(keys: readonly KeyFacts[]): void {
  const missing = purposes.filter((purpose) => !keys.some((key) => serves(key.name, purpose)))
  const unnamed = keys.filter((key) => key.name === '').length
  if (missing.length > unnamed) {
    throw new MalformedIdentities(
      `no key for ${missing.join(', ')}; its keys are ${keys.map((key) => key.name || '(no name)').join(', ')}`,
    )
  }
  for (const { name, type } of keys) {
    const wanted = serves(name, 'encryption')
      ? 'encryption'
      : purposes.some((p) => serves(name, p))
        ? 'signing'
        : type
    if (type !== undefined && type !== wanted) {
      throw new MalformedIdentities(`the KMS key “${name}” is of type ${type}, where ${wanted} is expected`)
    }
  }
}

/** Keys are named after their purpose; older dumps put the participant's name before it. */
function serves(name: string, purpose: (typeof purposes)[number]): boolean {
  return name === purpose || name.endsWith(`-${purpose}`)
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown
  } catch {
    // The parser's own message quotes the text, and the text holds keys.
    throw new MalformedIdentities(`its ${bytes.length} bytes are not complete JSON`)
  }
}

function accept<T>(schema: z.ZodType<T>, value: unknown, at: string): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const path = [at, ...(issue?.path ?? [])].filter((part) => part !== '').join('.')
  throw new MalformedIdentities(`${path === '' ? 'the whole' : path}: ${issue?.message ?? 'not as expected'}`)
}

/** Identities that Splice could not import. */
export class MalformedIdentities extends Failure {
  /** What is wrong with them, as the middle of a sentence. */
  readonly problem: string

  constructor(problem: string) {
    super('identities-malformed', {
      what: `The identities dump is not usable: ${problem}.`,
      means: 'A node could not be re-onboarded with it.',
      next: 'Check that validator-url leads to the validator app itself and look into its log; do not rely on earlier copies of this dump.',
    })
    this.problem = problem
  }
}

function digest(data: string | Buffer): string {
  return `sha256:${createHash('sha256').update(data).digest('hex')}`
}

function byText(a: readonly string[], b: readonly string[]): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1
}
