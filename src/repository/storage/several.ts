import { basename, dirname } from 'node:path/posix'
import { fanOut } from '../../pipeline/fan-out.ts'
import { collect, once } from '../../pipeline/meter.ts'
import { Failure, messageOf } from '../../system/failure.ts'
import type { Log } from '../../system/log.ts'
import { manifestName } from '../manifest.ts'
import type { LockedUntil, Storage, StoredObject, WriteOptions } from '../repository.ts'
import { attempt, writeAside } from './aside.ts'

/** One of several repositories. */
export interface Member {
  readonly storage: Storage
  /** A set counts only when all required ones have it. */
  readonly required: boolean
}

/** Whether a repository has a set, and why not. */
export interface Standing {
  readonly repository: string
  readonly required: boolean
  readonly state: 'held' | 'missing'
  readonly why?: string
}

/** Which repositories have a set that a run published. */
export function repositoryStandings(storage: Storage, manifestPath: string): Standing[] {
  if (storage instanceof SeveralStorages) return storage.standing(manifestPath)
  return [{ repository: storage.description, required: true, state: 'held' }]
}

/** How long an optional repository may take over one piece or one request, ms. */
const defaultStallMs = 120_000
const manifestLimit = 16 * 1024 * 1024

/**
 * Several repositories as one. Files of sets go to all of them as they are written; the lock, journals and other
 * records are in the first only. What is read comes from the first that has it.
 */
export class SeveralStorages implements Storage {
  readonly description: string
  readonly #members: readonly Member[]
  readonly #log: Log
  readonly #stallMs: number
  /** Optional ones that take no more part in this run, with the reason. */
  readonly #dropped = new Map<Member, string>()
  /** Which repositories have each manifest that was written here. */
  readonly #published = new Map<string, readonly Member[]>()
  /** From where each name is read, and which copies of it are not used any more. */
  readonly #reading = new Map<string, Member>()
  readonly #bad = new Map<string, Set<Member>>()
  readonly #silent = new Set<Member>()
  readonly #standsIn = new Set<Member>()

  /** @param members at least one; the first is required. */
  constructor(members: readonly Member[], log: Log, stallMs = defaultStallMs) {
    this.#members = members
    this.#log = log
    this.#stallMs = stallMs
    this.description = members
      .map(({ storage, required }) => `${storage.description}${required ? '' : ' (optional)'}`)
      .join(', ')
  }

  /** Those that still take part, the first one first. */
  get members(): readonly Member[] {
    return this.#members.filter((member) => !this.#dropped.has(member))
  }

  /** All are given the same pieces. */
  get pieceBytes(): number | undefined {
    const given = this.#members.flatMap(({ storage }) => storage.pieceBytes ?? [])
    return given.length === 0 ? undefined : Math.min(...given)
  }

  get #primary(): Storage {
    const [first] = this.#members
    if (first === undefined) throw new Error('at least one repository is needed')
    return first.storage
  }

  /** Lets an optional repository take no more part in this run. */
  drop(member: Member, error: unknown): void {
    if (member.required || this.#dropped.has(member)) return
    this.#dropped.set(member, messageOf(error))
    this.#log.warning(
      `${member.storage.description} (optional) takes no more part in this run: ${messageOf(error)}`,
    )
  }

  /** Which repositories have a set that was published here. */
  standing(manifestPath: string): Standing[] {
    const holders = this.#published.get(manifestPath) ?? []
    return this.#members.map((member) => {
      const held = holders.includes(member)
      const why = this.#dropped.get(member)
      return {
        repository: member.storage.description,
        required: member.required,
        state: held ? 'held' : 'missing',
        ...(!held && { why: why ?? 'it was not written' }),
      }
    })
  }

  /** Of several copies the largest: one that was cut must not hide a whole one. */
  async list(prefix: string): Promise<StoredObject[]> {
    const { members } = this
    const answers = await Promise.allSettled(members.map(({ storage }) => storage.list(prefix)))
    const found = new Map<string, StoredObject>()
    for (const [index, answer] of answers.entries()) {
      const member = members[index]
      if (answer.status === 'rejected' && member !== undefined) this.#unheard(member, answer.reason)
      if (answer.status === 'rejected') continue
      for (const object of answer.value) {
        // What another repository has beside its sets was written by runs that had it alone.
        if (index > 0 && !inSets(object.name)) continue
        const before = found.get(object.name)
        if (before === undefined || before.bytes < object.bytes) found.set(object.name, object)
      }
    }
    const failed = answers.find((answer) => answer.status === 'rejected')
    if (failed !== undefined && answers.every(({ status }) => status === 'rejected')) throw failed.reason
    return [...found.values()]
  }

  /**
   * A file of a set goes to all at the speed of the slowest required one. A required one that fails ends it for all;
   * an optional one that fails or stalls is dropped.
   */
  async write(name: string, source: AsyncIterable<Buffer>, options: WriteOptions = {}): Promise<void> {
    if (!inSets(name)) return await this.#primary.write(name, source, options)
    if (basename(name) === manifestName)
      return await this.#publish(name, await collect(source, manifestLimit))
    await fanOut(
      source,
      this.members.map((member) => async (branch: AsyncIterable<Buffer>) => {
        if (member.required) return await member.storage.write(name, branch, options)
        const failure = await writeAside(member.storage, name, branch, { ...options, stallMs: this.#stallMs })
        if (failure !== undefined) this.drop(member, failure.error)
      }),
    )
  }

  async *read(name: string): AsyncGenerator<Buffer> {
    if (!inSets(name)) {
      yield* this.#primary.read(name)
      return
    }
    let first: { readonly error: unknown } | undefined
    for (const member of this.#candidates(name)) {
      let began = false
      try {
        for await (const chunk of member.storage.read(name)) {
          if (!began && first !== undefined) this.#sayFrom(member, name, first.error)
          began = true
          this.#reading.set(name, member)
          yield chunk
        }
        return
      } catch (error) {
        this.#reading.set(name, member)
        if (began) throw error
        first ??= { error }
      }
    }
    throw first?.error ?? new Failure('missing', { what: `${name} is in none of ${this.description}.` })
  }

  /** What was read last under this name is no good: another copy is read from now on. False: there is none. */
  elsewhere(name: string): boolean {
    const from = this.#reading.get(name)
    if (from === undefined) return false
    const bad = this.#bad.get(name) ?? new Set()
    this.#bad.set(name, bad.add(from))
    const [next] = this.#candidates(name)
    if (next === undefined) return false
    this.#log.warning(
      `${name} in ${from.storage.description} is not what was stored; ${next.storage.description} is asked for it.`,
    )
    return true
  }

  async replace(name: string, seen: Buffer, content: Buffer): Promise<boolean> {
    return await this.#primary.replace(name, seen, content)
  }

  async remove(name: string): Promise<void> {
    if (!inSets(name)) return await this.#primary.remove(name)
    await this.#each((storage) => storage.remove(name))
  }

  async sweep(prefix: string, olderThanMs?: number): Promise<string[]> {
    const swept = await this.#each((storage) => storage.sweep(prefix, olderThanMs))
    return [...new Set(swept.flat())]
  }

  async freeBytes(): Promise<number | undefined> {
    const free = (await this.#each((storage) => storage.freeBytes())).filter((bytes) => bytes !== undefined)
    return free.length === 0 ? undefined : Math.min(...free)
  }

  async lockedUntil(name: string): Promise<LockedUntil> {
    const until = await this.#each(async (storage) => await storage.lockedUntil?.(name))
    return until
      .filter((time) => time !== undefined)
      .sort((a, b) => b.valueOf() - a.valueOf())
      .at(0)
  }

  /**
   * Manifests are what makes a set visible: they are written when every required repository has all the files, to the
   * required ones first. One that cannot be written takes the others back.
   */
  async #publish(name: string, bytes: Buffer): Promise<void> {
    await this.#compare(`${dirname(name)}/`)
    const [first, ...others] = this.members
    if (first === undefined) throw new Error('at least one repository is needed')
    const written: Member[] = []
    const write = ({ storage }: Member) => storage.write(name, once(bytes), { exclusive: true })
    try {
      // The first last: with its manifest every required one has the set.
      for (const member of [...others.filter(({ required }) => required), first]) {
        await write(member)
        written.push(member)
      }
    } catch (error) {
      for (const member of written)
        await member.storage.remove(name).catch((second: unknown) => {
          this.#log.warning(
            `The set is in ${member.storage.description} although it was not published; its manifest could not be removed: ${messageOf(second)}`,
          )
        })
      throw error
    }
    for (const member of others.filter(({ required }) => !required)) {
      const failure = await attempt(write(member), this.#stallMs)
      if (failure === undefined) written.push(member)
      else this.drop(member, failure.error)
    }
    this.#published.set(name, written)
  }

  /** @throws Failure `set-incomplete` when a required repository lacks a file that another has. */
  async #compare(prefix: string): Promise<void> {
    const filesIn = async ({ storage }: Member) =>
      new Map((await storage.list(prefix)).map(({ name, bytes }) => [name, bytes]))
    const [first, ...others] = this.members
    if (first === undefined) throw new Error('at least one repository is needed')
    const wanted = await filesIn(first)
    for (const member of others) {
      try {
        const held = await filesIn(member)
        const differs = [...wanted].filter(([name, bytes]) => held.get(name) !== bytes).map(([name]) => name)
        if (differs.length === 0) continue
        throw new Failure('set-incomplete', {
          what: `${member.storage.description} does not hold what was written: ${differs.join(', ')}.`,
          means: 'The set was not published.',
          next: 'Check that repository and run the backup again.',
        })
      } catch (error) {
        if (member.required) throw error
        this.drop(member, error)
      }
    }
  }

  /** From where a name may be read, in this order. */
  #candidates(name: string): Member[] {
    const bad = this.#bad.get(name)
    return this.members.filter((member) => !bad?.has(member))
  }

  /** Asks all, also after one has failed; an optional one that fails is dropped. */
  async #each<T>(ask: (storage: Storage) => Promise<T>): Promise<T[]> {
    const results: T[] = []
    let failed: { readonly error: unknown } | undefined
    for (const member of this.members) {
      try {
        results.push(await ask(member.storage))
      } catch (error) {
        if (member.required) failed ??= { error }
        else this.drop(member, error)
      }
    }
    if (failed !== undefined) throw failed.error
    return results
  }

  /** The first time as a warning: where all of a repository is gone, there would be one for each file. */
  #sayFrom(member: Member, name: string, error: unknown): void {
    const text = `${name} is read from ${member.storage.description}: ${messageOf(error)}`
    if (this.#standsIn.has(member)) this.#log.info(text)
    else this.#log.warning(text)
    this.#standsIn.add(member)
  }

  /** One that does not list is said once. */
  #unheard(member: Member, error: unknown): void {
    if (this.#silent.has(member)) return
    this.#silent.add(member)
    this.#log.warning(`${member.storage.description} cannot be listed: ${messageOf(error)}`)
  }
}

/** Whether a name or prefix is of sets; anything else is a record, in the first repository only. */
function inSets(name: string): boolean {
  return /^[^/]+\/(?:dr-)?sets\//.test(name)
}
