/**
 * Identities in HashiCorp Vault or OpenBao, KV version 2: a path for each set that brings new ones, written once
 * (check-and-set 0). Versions of one path would not do: ten are kept unless the mount says otherwise
 * (https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2).
 */
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { HttpFailure } from '../../http/http.ts'
import { Failure, messageOf } from '../../system/failure.ts'
import { Secret } from '../../system/secret.ts'
import type { IdentityOwner, IdentityStore } from '../repository.ts'
import { formatIdentityAddress } from './address.ts'
import { storeFailure } from './failure.ts'
import { askSecrets, type SecretsRequest, troubleOf } from './request.ts'

/** An entry has 1 MiB at most in Vault's own storage, base64 and JSON around it included (limits of max_entry_size). */
const limitBytes = 700 * 1024
/** Where a pod finds who it is, for the login of a runner in a cluster. */
const podToken = '/var/run/secrets/kubernetes.io/serviceaccount/token'

const writtenSchema = z.object({ data: z.object({ version: z.int() }) })
const readSchema = z.object({
  data: z.object({
    data: z.object({ content: z.string() }).nullable(),
    metadata: z.object({ version: z.int() }),
  }),
})
const loginSchema = z.object({ auth: z.object({ client_token: z.string().min(1) }) })

/**
 * Opens it: `VAULT_ADDR`, `VAULT_NAMESPACE`, and `VAULT_TOKEN`; without a token a login with the role
 * `VAULT_AUTH_ROLE` at `VAULT_AUTH_PATH`: by the token in `VAULT_ID_TOKEN` (path `jwt`), else as the pod that this is
 * (path `kubernetes`).
 * @throws Failure `identities-store-credentials` when neither is there.
 */
export async function openVaultIdentityStore(
  address: { readonly mount: string; readonly path: string },
  environment: NodeJS.ProcessEnv = process.env,
): Promise<IdentityStore> {
  const place = formatIdentityAddress({ kind: 'vault', ...address })
  const vault = new Vault(place, environment)
  const { mount } = address
  const pathOf = ({ node, id }: Pick<IdentityOwner, 'node' | 'id'>) => `${address.path}/${node}/${id}`
  const policy = (area: 'data' | 'metadata', capability: string) =>
    `path "${mount}/${area}/${address.path}/*" { capabilities = ["${capability}"] }`
  return {
    kind: 'vault',
    place,
    limitBytes,
    referenceOf: pathOf,
    async put(owner, bytes) {
      const reference = pathOf(owner)
      const content = bytes.toString('base64')
      // Whatever a server may quote of it in an error, this is masked.
      new Secret(content)
      const path = `${mount}/data/${reference}`
      const asked = { doing: 'keep the identities', right: policy('data', 'create'), repeatable: false }
      const body = { options: { cas: 0 }, data: { content } }
      if (await vault.ask(writtenSchema.optional(), path, { ...asked, method: 'POST', body }))
        return reference
      // Version 1 of KV takes any path and answers nothing.
      const cause = new Error(`${mount} is not a mount of KV version 2; what was written is at ${path}`)
      throw storeFailure('other', { place, doing: asked.doing, right: '', cause })
    },
    async get(reference) {
      const asked = { doing: 'read the identities', right: policy('data', 'read') }
      const answer = await vault.ask(readSchema, `${mount}/data/${checked(reference)}?version=1`, asked)
      return Buffer.from(answer.data.data?.content ?? '', 'base64')
    },
    async remove(reference) {
      const asked = { doing: 'remove identities of no set', right: policy('metadata', 'delete') }
      const path = `${mount}/metadata/${checked(reference)}`
      await vault.ask(z.unknown(), path, { ...asked, method: 'DELETE' })
    },
  }
}

/** A server, and who we are to it. */
class Vault {
  readonly #place: string
  readonly #environment: NodeJS.ProcessEnv
  readonly #server: URL
  #token: Promise<Secret> | undefined

  constructor(place: string, environment: NodeJS.ProcessEnv) {
    this.#place = place
    this.#environment = environment
    const text = environment['VAULT_ADDR'] ?? ''
    if (!/^https?:\/\//.test(text) || !URL.canParse(text)) {
      throw this.#without('find the server', new Error('VAULT_ADDR is not set to the URL of one'))
    }
    this.#server = new URL(text.endsWith('/') ? text : `${text}/`)
  }

  /** Asks with a token, which is got once, and explains what Vault refuses. */
  async ask<T>(
    schema: z.ZodType<T>,
    path: string,
    { doing, right, ...request }: Omit<SecretsRequest, 'url'> & { doing: string; right: string },
  ): Promise<T> {
    this.#token ??= this.#logIn()
    const token = await this.#token
    try {
      return await this.#call(schema, path, request, token)
    } catch (error) {
      throw storeFailure(kindOf(error), { place: this.#place, doing, right, cause: error })
    }
  }

  async #call<T>(schema: z.ZodType<T>, path: string, request: Omit<SecretsRequest, 'url'>, token?: Secret) {
    const namespace = this.#environment['VAULT_NAMESPACE']
    const headers = {
      'x-vault-request': 'true',
      ...(namespace && { 'x-vault-namespace': namespace }),
      ...(token && { 'x-vault-token': token }),
    }
    return await askSecrets(schema, { ...request, headers, url: new URL(`v1/${path}`, this.#server) })
  }

  async #logIn(): Promise<Secret> {
    const { VAULT_TOKEN: given, VAULT_AUTH_ROLE: role, VAULT_ID_TOKEN: idToken } = this.#environment
    if (given) return new Secret(given)
    const doing = 'log in'
    if (!role) throw this.#without(doing, new Error('neither VAULT_TOKEN nor VAULT_AUTH_ROLE is set'))
    const path = this.#environment['VAULT_AUTH_PATH'] || (idToken ? 'jwt' : 'kubernetes')
    const jwt = new Secret(idToken || (await this.#podToken(doing)))
    try {
      const body = { role, jwt: jwt.reveal() }
      const { auth } = await this.#call(loginSchema, `auth/${path}/login`, { method: 'POST', body })
      return new Secret(auth.client_token)
    } catch (error) {
      // Vault answers a role that does not fit with 400 or 403.
      if (troubleOf(error) !== 'unreachable') throw this.#without(doing, error)
      throw storeFailure('unreachable', { place: this.#place, doing, right: '', cause: error })
    }
  }

  async #podToken(doing: string): Promise<string> {
    try {
      return await readFile(podToken, 'utf8')
    } catch (error) {
      const why = `VAULT_ID_TOKEN is not set, and this is not a pod (${messageOf(error)})`
      throw this.#without(doing, new Error(why))
    }
  }

  #without(doing: string, cause: unknown): Failure {
    return storeFailure('credentials', { place: this.#place, doing, right: '', cause })
  }
}

/** Vault answers an unknown or expired token with 403 too, and a failed check-and-set with 400. */
function kindOf(error: unknown): ReturnType<typeof troubleOf> {
  const { status, errorText = '' } = error instanceof HttpFailure ? error : {}
  if (status === 403 && /invalid token|bad token|token.*expired/i.test(errorText)) return 'credentials'
  if (status === 400 && /check-and-set/.test(errorText)) return 'exists'
  return troubleOf(error)
}

/** A reference comes from a manifest: it must lead to an entry of the mount and nowhere else. */
function checked(reference: string): string {
  if (/^[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+)*$/.test(reference) && !/(^|\/)\.\.?(\/|$)/.test(reference))
    return reference
  throw new Failure('name-escapes', {
    what: `The reference ${JSON.stringify(reference)} is not a path of an entry.`,
  })
}
