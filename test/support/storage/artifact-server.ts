/**
 * GitHub as a job sees it when it works with artifacts: the results service that `@actions/artifact` writes to
 * (`results/api/v1/artifact.proto` of actions/toolkit), the store of blobs behind its signed URLs (Put Block and Put Block
 * List of Azure), and the REST API (https://docs.github.com/en/rest/actions/artifacts). What the real ones refuse this refuses.
 */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SignJWT } from 'jose'
import { z } from 'zod'

interface Stored {
  readonly id: number
  readonly run: string
  readonly name: string
  readonly created: Date
  readonly blocks: Map<string, Buffer>
  content: Buffer | undefined
  finalized: boolean
  size: number
  digest: string | undefined
}

export interface ArtifactServer extends AsyncDisposable {
  readonly url: string
  readonly token: string
  /** The variables of a job of a run; the run's name is the name of the GitHub repository, too. */
  job(run: string): Promise<Record<string, string>>
  /** Names of artifacts that were begun and not finished. */
  unfinished(run: string): string[]
  /** Changes what is stored, from now on. */
  damage: ((content: Buffer) => Buffer) | undefined
  /** Answers REST requests with this status, from now on. */
  refuse: number | undefined
}

const named = z.object({ workflow_run_backend_id: z.string(), name: z.string() })
const finalize = named.extend({ size: z.string().default('0'), hash: z.string().optional() })

/** Starts one on 127.0.0.1. */
export async function startArtifactServer(): Promise<ArtifactServer> {
  const token = 'ghs_a_token_of_the_tests'
  const artifacts: Stored[] = []
  let last = 1000
  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const runtimeKey = new TextEncoder().encode('the key of the tests')

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const at = new URL(request.url ?? '/', url)
    const json = (status: number, content: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content))
    if (at.pathname.startsWith('/twirp/')) twirp(at, request, JSON.parse(body.toString()), json)
    else if (at.pathname.startsWith('/blob/')) blob(at, request, body, response)
    else rest(at, request, response, json)
  }

  function twirp(
    at: URL,
    request: IncomingMessage,
    body: unknown,
    json: (status: number, content: object) => unknown,
  ): unknown {
    if (!/^Bearer ey/.test(request.headers.authorization ?? ''))
      return json(401, { code: 'unauthenticated', msg: 'bad token' })
    const method = at.pathname.split('/').at(-1)
    const { workflow_run_backend_id: run, name } = named.parse(body)
    const mine = artifacts.find((one) => one.run === run && one.name === name)
    if (method === 'CreateArtifact') {
      if (/[":<>|*?\r\n\\/]/.test(name) || name === '')
        return json(400, { code: 'invalid_argument', msg: 'an artifact name is invalid' })
      if (mine !== undefined)
        return json(409, {
          code: 'already_exists',
          msg: 'an artifact with this name already exists on the workflow run',
        })
      const id = ++last
      artifacts.push({
        id,
        run,
        name,
        created: new Date(),
        blocks: new Map(),
        content: undefined,
        finalized: false,
        size: 0,
        digest: undefined,
      })
      return json(200, { ok: true, signed_upload_url: `${url}/blob/${id}?sig=signature-of-${id}` })
    }
    if (method !== 'FinalizeArtifact') return json(404, { code: 'bad_route', msg: String(method) })
    const { size, hash } = finalize.parse(body)
    if (mine?.content === undefined) return json(404, { code: 'not_found', msg: 'no such artifact' })
    mine.finalized = true
    mine.size = github.damage === undefined ? Number(size) : mine.content.length
    mine.digest = github.damage === undefined ? hash : sha256(mine.content)
    return json(200, { ok: true, artifact_id: String(mine.id) })
  }

  function blob(at: URL, request: IncomingMessage, body: Buffer, response: ServerResponse): void {
    const id = Number(at.pathname.split('/').at(-1))
    const stored = artifacts.find((one) => one.id === id)
    if (at.searchParams.get('sig') !== `signature-of-${id}`) return void response.writeHead(403).end()
    if (stored === undefined) return void response.writeHead(404, { 'x-ms-error-code': 'BlobNotFound' }).end()
    if (request.method === 'GET') {
      const content = stored.content ?? Buffer.alloc(0)
      const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
      const headers = { 'content-type': 'application/octet-stream', 'content-length': content.length - from }
      return void response.writeHead(from > 0 ? 206 : 200, headers).end(content.subarray(from))
    }
    const damaged = (content: Buffer) => github.damage?.(content) ?? content
    const kind = at.searchParams.get('comp')
    if (kind === 'block') {
      stored.blocks.set(at.searchParams.get('blockid') ?? '', body)
    } else if (kind === 'blocklist') {
      const ids = [...body.toString().matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, block = '']) => block)
      if (ids.some((block) => !stored.blocks.has(block)))
        return void response.writeHead(400, { 'x-ms-error-code': 'InvalidBlockList' }).end()
      stored.content = damaged(Buffer.concat(ids.map((block) => stored.blocks.get(block) ?? Buffer.alloc(0))))
      stored.blocks.clear()
    } else {
      stored.content = damaged(body)
    }
    response.writeHead(201, { etag: '"1"', 'last-modified': new Date().toUTCString() }).end()
  }

  function rest(
    at: URL,
    request: IncomingMessage,
    response: ServerResponse,
    json: (status: number, content: object) => unknown,
  ): unknown {
    // GitHub takes both (https://docs.github.com/rest/authentication/authenticating-to-the-rest-api); its Octokit sends the second.
    if (!['Bearer', 'token'].some((kind) => request.headers.authorization === `${kind} ${token}`))
      return json(401, { message: 'Bad credentials' })
    if (github.refuse !== undefined)
      return json(github.refuse, { message: 'Resource not accessible by integration' })
    const [, run, tail] = /^\/repos\/owner\/([^/]+)\/actions\/artifacts(.*)$/.exec(at.pathname) ?? []
    if (run === undefined) return json(404, { message: 'Not Found' })
    const there = artifacts.filter((one) => one.run === run && one.finalized).sort((a, b) => b.id - a.id)
    if (tail === '') {
      const [size, page] = ['per_page', 'page'].map((key) => Number(at.searchParams.get(key)))
      const from = ((page ?? 1) - 1) * (size ?? 30)
      return json(200, {
        total_count: there.length,
        artifacts: there.slice(from, from + Math.min(100, size ?? 30)).map((one) => ({
          id: one.id,
          name: one.name,
          size_in_bytes: one.size,
          expired: false,
          created_at: one.created.toISOString(),
          digest: one.digest,
        })),
      })
    }
    const id = Number(/^\/(\d+)/.exec(tail ?? '')?.[1])
    const one = there.find((artifact) => artifact.id === id)
    if (one === undefined) return json(404, { message: 'Not Found' })
    if (request.method === 'DELETE') {
      artifacts.splice(artifacts.indexOf(one), 1)
      return response.writeHead(204).end()
    }
    return response.writeHead(302, { location: `${url}/blob/${id}?sig=signature-of-${id}` }).end()
  }

  const github: ArtifactServer = {
    url,
    token,
    damage: undefined,
    refuse: undefined,
    job: async (run) => ({
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_RUNTIME_TOKEN: await new SignJWT({ scp: `Actions.Results:${run}:job` })
        .setProtectedHeader({ alg: 'HS256' })
        .sign(runtimeKey),
      GITHUB_API_URL: url,
      GITHUB_REPOSITORY: `owner/${run}`,
    }),
    unfinished: (run) => artifacts.filter((one) => one.run === run && !one.finalized).map((one) => one.name),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return github
}

const sha256 = (content: Buffer) => `sha256:${createHash('sha256').update(content).digest('hex')}`
