/**
 * The part of Vault's HTTP API that identities need, as its pages say: KV version 2
 * (https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2), the logins by JWT and as a Kubernetes pod
 * (…/api-docs/auth/jwt, …/api-docs/auth/kubernetes), namespaces, and errors as `{"errors": […]}`. There is no Vault in
 * Debian or npm to run instead.
 */
import { randomUUID } from 'node:crypto'
import { scriptedServer } from '../scripted-server.ts'

type Answer = { status: number; body?: object }

/** Starts one with a KV version 2 mount `secret`; `fault` answers before anything is looked at. */
export async function vaultServer({ token, namespace }: { token: string; namespace?: string }) {
  const entries = new Map<string, { content: string }[]>()
  const tokens = new Set([token])
  const faults: Answer[] = []
  const alter: { read?: (content: string) => string } = {}
  const no = (status: number, ...errors: string[]): Answer => ({ status, body: { errors } })
  const server = await scriptedServer(({ method, url, headers, body }) => {
    const fault = faults.shift()
    if (fault !== undefined) return fault
    const { pathname, searchParams } = new URL(url, 'http://vault')
    if (headers['x-vault-namespace'] !== namespace) return no(404, 'no handler for route')
    const json = (body === '' ? {} : JSON.parse(body)) as {
      role?: string
      jwt?: string
      options?: { cas?: number }
      data?: { content: string }
    }
    const login = /^\/v1\/auth\/(jwt|kubernetes)\/login$/.exec(pathname)
    if (login) {
      if (json.role !== 'backup') return no(400, `role "${json.role}" could not be found`)
      if (json.jwt !== `token for ${login[1]}`) return no(403, 'permission denied')
      const made = `hvs.${randomUUID()}`
      tokens.add(made)
      return { status: 200, body: { auth: { client_token: made, lease_duration: 3600 } } }
    }
    if (!tokens.has(String(headers['x-vault-token'])))
      return no(403, '2 errors occurred: permission denied, invalid token')
    const [, area, path = ''] = /^\/v1\/secret\/(data|metadata)\/(.+)$/.exec(pathname) ?? []
    if (area === undefined) return no(404, `no handler for route "${pathname.slice(4)}"`)
    const versions = entries.get(path) ?? []
    if (area === 'metadata' && method === 'DELETE') {
      entries.delete(path)
      return { status: 204 }
    }
    if (area === 'data' && method === 'POST' && json.data) {
      if (json.options?.cas !== undefined && json.options.cas !== versions.length)
        return no(400, 'check-and-set parameter did not match the current version')
      entries.set(path, [...versions, json.data])
      return {
        status: 200,
        body: { data: { version: versions.length + 1, deletion_time: '', destroyed: false } },
      }
    }
    if (area === 'data' && method === 'GET') {
      const version = Number(searchParams.get('version') ?? versions.length)
      const data = versions[version - 1]
      if (data === undefined) return no(404)
      const content = alter.read?.(data.content) ?? data.content
      return { status: 200, body: { data: { data: { content }, metadata: { version } } } }
    }
    return no(405, 'unsupported operation')
  })
  return {
    url: server.url,
    entries,
    tokens,
    faults,
    alter,
    asked: server.asked,
    [Symbol.asyncDispose]: server[Symbol.asyncDispose],
  }
}
