/**
 * Artifacts as GitHub keeps them: written through `@actions/artifact`, which only a running job can; listed, read and
 * removed through the REST API (https://docs.github.com/en/rest/actions/artifacts), which sees those of all runs.
 */
import { basename, dirname } from 'node:path'
import { z } from 'zod'
import { type GitHubAnswer, GitHubApi, GitHubRefusal } from '../../../github/octokit.ts'
import { begin, HttpFailure } from '../../../http/http.ts'
import { Failure, messageOf } from '../../../system/failure.ts'
import { type Doing, networkError, type StoreErrorKind, storeFailure } from '../objects/failure.ts'
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

/** https://docs.github.com/en/rest/actions/artifacts */
const root = '/repos/{owner}/{repo}/actions/artifacts'
const pageSize = 100
/** Before the second attempt; with it there are no pauses between writes: a lock is renewed while sets are removed. */
const firstDelayMs = 100
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

/** The artifacts of one GitHub repository. */
export class ArtifactService {
  readonly description: string
  readonly patience: StorePatience
  readonly #settings: ArtifactSettings

  constructor(settings: ArtifactSettings, patience: StorePatience) {
    this.#settings = settings
    this.patience = patience
    this.description = `workflow artifacts of ${settings.repository}`
  }

  /** All artifacts that have not expired, of every run. */
  async all(): Promise<Artifact[]> {
    const found = new Map<number, Artifact>()
    for (let page = 1; ; page++) {
      const path = `GET ${root}?per_page=${pageSize}&page=${page}`
      const read = pageSchema.safeParse((await this.#ask(path, 'list', '')).data)
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
    const { headers } = await this.#ask(`GET ${root}/${id}/zip`, 'read', name, 'manual')
    const url = new URL(String(headers['location']))
    const request = {
      service: { name: 'the store of artifacts', input: 'github-token' },
      url,
      headers: { accept: '*/*', ...(at > 0 && { range: `bytes=${at}-` }) },
      timeoutMs: this.patience.idleMs,
    }
    return await this.#patiently('read', name, async (signal) => {
      const stop = new AbortController()
      const close = () => stop.abort()
      const answer = await begin(request, AbortSignal.any([signal, stop.signal]))
      const { status } = answer
      if (status === 200 || status === 206)
        return { body: answer.body, close, total: bytes, start: status === 206 ? at : 0, version: String(id) }
      close()
      const text = `the store of artifacts answered ${status}`
      throw new GitHubRefusal(text, { status, limited: status === 429, attempts: 1 })
    })
  }

  /** A removal of what is gone is no error. */
  async remove(id: number, name: string): Promise<void> {
    await this.#ask(`DELETE ${root}/${id}`, 'remove', name).catch((error: unknown) => {
      if (!(error instanceof Failure) || error.code !== 'storage-not-found') throw error
    })
  }

  /** Asks GitHub's API, each time with a deadline of its own. */
  async #ask(route: string, doing: Doing, name: string, redirect?: 'manual'): Promise<GitHubAnswer> {
    const { repository, apiUrl, token } = this.#settings
    const { idleMs, attempts } = this.patience
    const patience = { answerMs: idleMs, retries: attempts - 1, firstDelayMs }
    const api = new GitHubApi({ repository, apiUrl, token, ...patience })
    try {
      return await api.ask(route, {}, redirect === undefined ? {} : { redirect })
    } catch (error) {
      throw this.#failure(error, doing, name)
    }
  }

  async #patiently<T>(doing: Doing, name: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    try {
      return await patiently(this.patience, work, passesBy)
    } catch (error) {
      throw this.#failure(error, doing, name)
    }
  }

  #failure(error: unknown, doing: Doing, name: string): unknown {
    if (error instanceof Failure && !(error instanceof HttpFailure)) return error
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

function passesBy(error: unknown): boolean {
  if (error instanceof GitHubRefusal) return error.limited || (error.status ?? 0) >= 500
  return error instanceof HttpFailure && error.networkCode !== undefined
}

function kindOf(error: unknown, doing: Doing): StoreErrorKind {
  if (error instanceof GitHubRefusal) {
    const { status, limited } = error
    if (status === undefined) return 'unreachable'
    if (limited || status >= 500) return 'busy'
    if (status === 401) return 'credentials'
    if (status === 403) return 'access'
    if (status === 404) return doing === 'read' ? 'missing' : 'no-container'
    return status === 410 ? 'missing' : 'other'
  }
  const text = messageOf(error)
  if (/ACTIONS_(RUNTIME_TOKEN|RESULTS_URL)|backend IDs/.test(text)) return 'credentials'
  const code = error instanceof HttpFailure ? error.networkCode : (error as { code?: unknown } | null)?.code
  return networkError(code, text)?.kind ?? 'other'
}
