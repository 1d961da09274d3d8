/**
 * Artifacts as GitHub keeps them: written through `@actions/artifact`, which only a running job can; listed, read and
 * removed through the REST API (https://docs.github.com/en/rest/actions/artifacts), which sees those of all runs.
 */
import { basename, dirname } from 'node:path'
import { EnvHttpProxyAgent, request } from 'undici'
import { z } from 'zod'
import { Failure, messageOf } from '../../../system/failure.ts'
import { tool } from '../../../system/version.ts'
import { type Doing, networkKind, type StoreError, storeFailure } from '../objects/failure.ts'
import { patiently, type StorePatience } from '../objects/requests.ts'
import type { Opened } from '../objects/store.ts'
import type { ArtifactSettings } from './driver.ts'

/** An artifact as the REST API shows it. */
export interface Artifact {
  readonly id: number
  readonly name: string
  readonly bytes: number
  readonly created: Date
  /** `sha256:…` of the bytes as stored; artifacts of old have none. */
  readonly digest: string | undefined
}

const pageSize = 100
const pageSchema = z.object({
  artifacts: z.array(
    z.object({
      id: z.int(),
      name: z.string(),
      size_in_bytes: z.int(),
      expired: z.boolean(),
      created_at: z.string().nullable(),
      digest: z.string().nullish(),
    }),
  ),
})

/** What a server said no with. */
class Refused extends Error {
  readonly status: number
  constructor(status: number, text: string) {
    super(text)
    this.status = status
  }
}

/** The artifacts of one GitHub repository. */
export class ArtifactService {
  readonly description: string
  readonly patience: StorePatience
  readonly #settings: ArtifactSettings
  readonly #dispatcher = new EnvHttpProxyAgent({ connect: { timeout: 10_000 } })

  constructor(settings: ArtifactSettings, patience: StorePatience) {
    this.#settings = settings
    this.patience = patience
    this.description = `workflow artifacts of ${settings.repository}`
  }

  /** All artifacts that have not expired, of every run. */
  async all(): Promise<Artifact[]> {
    const found = new Map<number, Artifact>()
    for (let page = 1; ; page++) {
      const answer = await this.#rest('GET', `artifacts?per_page=${pageSize}&page=${page}`, 'list', '')
      const read = pageSchema.safeParse(asJson(answer))
      if (!read.success)
        throw this.#failure(new Error('GitHub answered in a form that is not known'), 'list', '')
      const { artifacts } = read.data
      for (const { id, name, size_in_bytes: bytes, created_at, digest, expired } of artifacts) {
        if (expired) continue
        // While pages are read others may be added in front: then one comes twice.
        found.set(id, { id, name, bytes, created: new Date(created_at ?? 0), digest: digest ?? undefined })
      }
      if (artifacts.length < pageSize) return [...found.values()]
    }
  }

  /** Uploads a file as an artifact of its own name, as it is. Returns its id. */
  async upload(path: string, name: string): Promise<number> {
    const { DefaultArtifactClient } = await import('@actions/artifact')
    try {
      const { id } = await new DefaultArtifactClient().uploadArtifact(basename(path), [path], dirname(path), {
        skipArchive: true,
        compressionLevel: 0,
        ...(this.#settings.retentionDays > 0 && { retentionDays: this.#settings.retentionDays }),
      })
      if (id !== undefined) return id
      throw new Error('GitHub gave the artifact no id')
    } catch (error) {
      throw this.#failure(error, 'write', name)
    }
  }

  /** Opens an artifact from a byte on. */
  async open({ id, bytes }: Artifact, at: number, name: string): Promise<Opened> {
    const location = await this.#rest('GET', `artifacts/${id}/zip`, 'read', name)
    return await this.#patiently('read', name, async (signal) => {
      const answer = await request(location, {
        dispatcher: this.#dispatcher,
        headers: { ...(at > 0 && { range: `bytes=${at}-` }), 'user-agent': tool.name },
        headersTimeout: this.patience.idleMs,
        bodyTimeout: this.patience.idleMs,
        signal,
      })
      const start = answer.statusCode === 206 ? at : 0
      if (![200, 206].includes(answer.statusCode)) {
        await answer.body.dump()
        throw new Refused(answer.statusCode, `the store of artifacts answered ${answer.statusCode}`)
      }
      return { body: answer.body, total: bytes, start, version: String(id) }
    })
  }

  async remove(id: number, name: string): Promise<void> {
    await this.#rest('DELETE', `artifacts/${id}`, 'remove', name)
  }

  /** The body of an answer, or where it redirects to. A removal of what is gone is no error. */
  async #rest(method: 'GET' | 'DELETE', path: string, doing: Doing, name: string): Promise<string> {
    const url = `${this.#settings.apiUrl.replace(/\/$/, '')}/repos/${this.#settings.repository}/actions/${path}`
    return await this.#patiently(doing, name, async (signal) => {
      const answer = await request(url, {
        method,
        dispatcher: this.#dispatcher,
        headers: {
          accept: 'application/vnd.github+json',
          authorization: `Bearer ${this.#settings.token.reveal()}`,
          'user-agent': tool.name,
          'x-github-api-version': '2022-11-28',
        },
        headersTimeout: this.patience.idleMs,
        bodyTimeout: this.patience.idleMs,
        signal,
      })
      const text = await answer.body.text()
      const { location } = answer.headers
      if (answer.statusCode === 302 && typeof location === 'string') return location
      if (answer.statusCode < 300) return text
      if (answer.statusCode === 404 && method === 'DELETE') return ''
      throw new Refused(answer.statusCode, `GitHub answered ${answer.statusCode}${explanation(text)}`)
    })
  }

  async #patiently<T>(doing: Doing, name: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    try {
      return await patiently(this.patience, work, passesBy)
    } catch (error) {
      throw this.#failure(error, doing, name)
    }
  }

  #failure(error: unknown, doing: Doing, name: string): unknown {
    if (error instanceof Failure) return error
    const kind = kindOf(error, doing)
    return storeFailure({ text: messageOf(error).replace(/\.$/, ''), kind }, doing, name, {
      description: this.description,
      container: `repository ${this.#settings.repository}, or the token may not see it`,
      permissions: {
        list: 'permissions: actions: read to the job',
        read: 'permissions: actions: read to the job',
        write: 'the job to upload artifacts',
        remove: 'permissions: actions: write to the job',
        sweep: 'permissions: actions: write to the job',
      },
      logIn: 'Give github-token, by default the token of the workflow; artifacts are there in a job only.',
      inputs: 'github-token and the permissions of the job',
    })
  }
}

function explanation(text: string): string {
  const said = z.object({ message: z.string() }).safeParse(asJson(text)).data?.message
  return said === undefined ? '' : `: ${said.slice(0, 300).replace(/\.$/, '')}`
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function passesBy(error: unknown): boolean {
  if (error instanceof Refused) return error.status === 429 || error.status >= 500
  return networkKind((error as { code?: string } | null)?.code) !== undefined
}

function kindOf(error: unknown, doing: Doing): StoreError['kind'] {
  if (error instanceof Refused) {
    if (error.status === 401) return 'credentials'
    if (error.status === 403) return 'access'
    if (error.status === 404) return doing === 'read' ? 'missing' : 'no-container'
    if (error.status === 410) return 'missing'
    return error.status === 429 || error.status >= 500 ? 'busy' : 'other'
  }
  const text = messageOf(error)
  if (/ACTIONS_(RUNTIME_TOKEN|RESULTS_URL)|backend IDs/.test(text)) return 'credentials'
  return networkKind((error as { code?: string } | null)?.code) ?? 'other'
}
