/**
 * Identities in HashiCorp Vault or OpenBao, KV version 2: a path for each set that brings new ones, written once
 * (check-and-set 0). Versions of one path would not do: ten are kept unless the mount says otherwise
 * (https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2).
 */
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { Failure, messageOf } from '../../system/failure.ts'
import { Secret } from '../../system/secret.ts'
import type { IdentityOwner, IdentityStore } from '../repository.ts'
import { formatIdentityAddress } from './address.ts'
import { storeFailure } from './failure.ts'
import { type JsonRequest, Refused, requestJson, troubleOf } from './request.ts'

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
const errorSchema = z.object({ errors: z.array(z.string()) })

const explain = (json: unknown) => errorSchema.safeParse(json).data?.errors.join('; ') || undefined

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
  const server = serverOf(environment, place)
  const namespace = environment['VAULT_NAMESPACE']
  const common = namespace ? { 'x-vault-namespace': namespace } : {}
  const call = async <T>(
    schema: z.ZodType<T>,
    path: string,
    request: Pick<JsonRequest, 'method' | 'again'> & { body?: object; token?: Secret },
  ) => {
    const { token, ...rest } = request
    return await requestJson(schema, {
      ...rest,
      url: new URL(`v1/${path}`, server),
      headers: { 'x-vault-request': 'true', ...common, ...(token && { 'x-vault-token': token }) },
      explain,
    })
  }
  const login = async (): Promise<Secret> => {
    const given = environment['VAULT_TOKEN']
    if (given) return new Secret(given)
    const doing = 'log in'
    const lacks = (cause: unknown) => storeFailure('credentials', { place, doing, right: '', cause })
    const role = environment['VAULT_AUTH_ROLE']
    if (!role) throw lacks(new Error('neither VAULT_TOKEN nor VAULT_AUTH_ROLE is set'))
    const idToken = environment['VAULT_ID_TOKEN']
    const path = environment['VAULT_AUTH_PATH'] || (idToken ? 'jwt' : 'kubernetes')
    const jwt = new Secret(
      idToken ||
        (await readFile(podToken, 'utf8').catch((error: unknown) => {
          throw lacks(new Error(`VAULT_ID_TOKEN is not set, and this is not a pod (${messageOf(error)})`))
        })),
    )
    try {
      const body = { role, jwt: jwt.reveal() }
      const answer = await call(loginSchema, `auth/${path}/login`, { method: 'POST', body, again: true })
      if (answer === undefined) throw new Error('the answer to the login is empty')
      return new Secret(answer.auth.client_token)
    } catch (error) {
      // Vault answers a role that does not fit with 400 or 403.
      throw troubleOf(error) === 'unreachable'
        ? storeFailure('unreachable', { place, doing, right: '', cause: error })
        : lacks(error)
    }
  }
  let token: Promise<Secret> | undefined
  const attempt = async <T>(
    doing: string,
    right: string,
    work: (token: Secret) => Promise<T>,
  ): Promise<T> => {
    token ??= login()
    const held = await token
    try {
      return await work(held)
    } catch (error) {
      if (error instanceof Failure) throw error
      throw storeFailure(kindOf(error), { place, doing, right, cause: error })
    }
  }
  const pathOf = ({ node, id }: Pick<IdentityOwner, 'node' | 'id'>) => `${address.path}/${node}/${id}`
  const policy = (area: 'data' | 'metadata', capability: string) =>
    `path "${address.mount}/${area}/${address.path}/*" { capabilities = ["${capability}"] }`
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
      const doing = 'keep the identities'
      const answer = await attempt(doing, policy('data', 'create'), (held) =>
        call(writtenSchema, `${address.mount}/data/${reference}`, {
          method: 'POST',
          token: held,
          body: { options: { cas: 0 }, data: { content } },
          again: false,
        }),
      )
      if (answer !== undefined) return reference
      // Version 1 of KV takes any path and answers nothing.
      throw storeFailure('other', {
        place,
        doing,
        right: '',
        cause: new Error(
          `${address.mount} is not a mount of KV version 2; what was written is at ${address.mount}/data/${reference}`,
        ),
      })
    },
    async get(reference) {
      const path = `${address.mount}/data/${checked(reference)}?version=1`
      const answer = await attempt('read the identities', policy('data', 'read'), (held) =>
        call(readSchema, path, { method: 'GET', token: held, again: true }),
      )
      return Buffer.from(answer?.data.data?.content ?? '', 'base64')
    },
    async remove(reference) {
      await attempt('remove identities of no set', policy('metadata', 'delete'), (held) =>
        call(z.unknown(), `${address.mount}/metadata/${checked(reference)}`, {
          method: 'DELETE',
          token: held,
          again: true,
        }),
      )
    },
  }
}

function serverOf(environment: NodeJS.ProcessEnv, place: string): URL {
  const text = environment['VAULT_ADDR'] ?? ''
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return new URL(text.endsWith('/') ? text : `${text}/`)
  throw storeFailure('credentials', {
    place,
    doing: 'find the server',
    right: '',
    cause: new Error('VAULT_ADDR is not set to the URL of one'),
  })
}

/** Vault answers an unknown or expired token with 403 too, and a failed check-and-set with 400. */
function kindOf(error: unknown): ReturnType<typeof troubleOf> {
  if (error instanceof Refused) {
    if (error.status === 403 && /invalid token|bad token|token.*expired/i.test(error.message))
      return 'credentials'
    if (error.status === 400 && /check-and-set/.test(error.message)) return 'exists'
  }
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
