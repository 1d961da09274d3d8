/**
 * The part of Google's REST APIs that identities need, as its pages say: Secret Manager's `addVersion`, `access` and
 * `destroy` with CRC-32C (https://cloud.google.com/secret-manager/docs/reference/rest), and the exchange of a token for
 * workload identity federation (https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token).
 */
import { crc32c } from '../../../src/repository/crc32c.ts'
import { scriptedServer } from '../scripted-server.ts'

type Answer = { status: number; body?: object }
interface Version {
  data: string
  dataCrc32c: string
  state: 'ENABLED' | 'DESTROYED'
}

export async function gcpServer({ project, secret }: { project: string; secret: string }) {
  const versions: Version[] = []
  const faults: Answer[] = []
  const alter: { read?: (version: Version) => Pick<Version, 'data' | 'dataCrc32c'> } = {}
  const token = 'ya29.a-token-of-a-test'
  const no = (code: number, status: string, message: string): Answer => ({
    status: code,
    body: { error: { code, status, message } },
  })
  const server = await scriptedServer(({ method, url, headers, body }) => {
    const { pathname } = new URL(url, 'http://google')
    if (pathname === '/sts') {
      const given = new URLSearchParams(body)
      return given.get('subject_token') === 'token of the workflow'
        ? {
            status: 200,
            body: { access_token: token, issued_token_type: 'x', token_type: 'Bearer', expires_in: 3600 },
          }
        : { status: 400, body: { error: 'invalid_grant', error_description: 'The ID Token is expired.' } }
    }
    const fault = faults.shift()
    if (fault !== undefined) return fault
    if (headers.authorization !== `Bearer ${token}`)
      return no(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.')
    const base = `/v1/projects/${project}/secrets/${secret}`
    if (!pathname.startsWith(base)) return no(404, 'NOT_FOUND', `Secret [${pathname.slice(4)}] not found.`)
    const rest = pathname.slice(base.length)
    if (rest === ':addVersion' && method === 'POST') {
      const { payload } = JSON.parse(body) as { payload: { data: string; dataCrc32c: string } }
      const bytes = Buffer.from(payload.data, 'base64')
      if (bytes.length > 65_536)
        return no(400, 'INVALID_ARGUMENT', 'The payload exceeds the maximum of 65536 bytes.')
      if (String(crc32c(bytes)) !== payload.dataCrc32c)
        return no(400, 'INVALID_ARGUMENT', 'The provided checksum does not match the payload.')
      versions.push({ ...payload, state: 'ENABLED' })
      const name = `projects/${project}/secrets/${secret}/versions/${versions.length}`
      return { status: 200, body: { name, state: 'ENABLED', clientSpecifiedPayloadChecksum: true } }
    }
    const [, number = '', verb] = /^\/versions\/(\d+):(access|destroy)$/.exec(rest) ?? []
    const version = versions[Number(number) - 1]
    if (version === undefined) return no(404, 'NOT_FOUND', 'Secret Version not found.')
    if (verb === 'destroy' && method === 'POST') {
      version.state = 'DESTROYED'
      return {
        status: 200,
        body: { name: `projects/${project}/secrets/${secret}/versions/${number}`, state: 'DESTROYED' },
      }
    }
    if (version.state !== 'ENABLED')
      return no(400, 'FAILED_PRECONDITION', 'Secret Version is in DESTROYED state.')
    return { status: 200, body: { name: rest, payload: alter.read?.(version) ?? version } }
  })
  return {
    url: server.url,
    versions,
    faults,
    alter,
    asked: server.asked,
    [Symbol.asyncDispose]: server[Symbol.asyncDispose],
  }
}
