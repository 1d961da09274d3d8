/** The objects of the API server of the tests: kept with resource versions, and watched. */
import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'
import type { Resource } from './resources.ts'

export interface Metadata {
  name: string
  namespace?: string
  generateName?: string
  uid?: string
  resourceVersion?: string
  generation?: number
  creationTimestamp?: string
  deletionTimestamp?: string
  deletionGracePeriodSeconds?: number
  labels?: Record<string, string> | null
  annotations?: Record<string, string> | null
  ownerReferences?: { apiVersion: string; kind: string; name: string; uid: string }[]
  managedFields?: unknown[]
}

/** Any object of Kubernetes; what is inside belongs to those who read it. */
export interface KubeObject {
  apiVersion: string
  kind: string
  metadata: Metadata
  spec?: Record<string, unknown>
  status?: Record<string, unknown>
  [more: string]: unknown
}

export interface WatchEvent {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK'
  readonly resource: Resource
  readonly object: KubeObject
}

/** A refusal, as the API answers it. */
export class ApiError extends Error {
  readonly code: number
  readonly reason: string
  readonly retryAfterSeconds: number | undefined

  constructor(code: number, reason: string, message: string, retryAfterSeconds?: number) {
    super(message)
    this.code = code
    this.reason = reason
    this.retryAfterSeconds = retryAfterSeconds
  }

  /** The object that stands in the body of the answer. */
  get status(): unknown {
    const { code, reason, message } = this
    const details = this.retryAfterSeconds ? { details: { retryAfterSeconds: this.retryAfterSeconds } } : {}
    return {
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      message,
      reason,
      code,
      ...details,
    }
  }
}

/** `deployments.apps "x"`, as the API server names an object in its errors. */
export function named({ plural, group }: Resource, name: string): string {
  return `${plural}${group ? `.${group}` : ''} "${name}"`
}

export class ObjectStore {
  readonly #objects = new Map<string, { resource: Resource; object: KubeObject }>()
  readonly #events = new EventEmitter().setMaxListeners(0)
  #version = 1000

  /** The version of everything there is now. */
  get version(): string {
    return String(this.#version)
  }

  list(resource: Resource, namespace?: string): KubeObject[] {
    return [...this.#objects.values()]
      .filter(({ resource: one, object }) => one === resource && within(object, namespace))
      .map(({ object }) => object)
      .sort((a, b) => key(resource, a).localeCompare(key(resource, b)))
  }

  find(resource: Resource, namespace: string | undefined, name: string): KubeObject | undefined {
    return this.#objects.get(`${resource.group}/${resource.plural}/${namespace ?? ''}/${name}`)?.object
  }

  get(resource: Resource, namespace: string | undefined, name: string): KubeObject {
    const found = this.find(resource, namespace, name)
    if (found === undefined) throw new ApiError(404, 'NotFound', `${named(resource, name)} not found`)
    return found
  }

  create(resource: Resource, given: KubeObject): KubeObject {
    const object = structuredClone(given)
    const { metadata } = object
    if (!metadata.name && metadata.generateName)
      metadata.name = `${metadata.generateName}${randomUUID().slice(0, 5)}`
    if (this.#objects.has(key(resource, object)))
      throw new ApiError(409, 'AlreadyExists', `${named(resource, metadata.name)} already exists`)
    metadata.uid = randomUUID()
    metadata.generation = 1
    metadata.creationTimestamp = now()
    return this.#put('ADDED', resource, object)
  }

  /**
   * Replaces an object. One that says which version it was made from is refused when that is not the newest, and
   * one that says which UID is refused when it is another's.
   */
  update(resource: Resource, given: KubeObject): KubeObject {
    const object = structuredClone(given)
    const { namespace, name, uid, resourceVersion } = object.metadata
    const before = this.get(resource, namespace, name)
    const conflict = (why: string) =>
      new ApiError(409, 'Conflict', `Operation cannot be fulfilled on ${named(resource, name)}: ${why}`)
    if (uid !== undefined && uid !== before.metadata.uid)
      throw conflict(
        `Precondition failed: UID in precondition: ${uid}, UID in object meta: ${before.metadata.uid}`,
      )
    if (resourceVersion !== undefined && resourceVersion !== before.metadata.resourceVersion)
      throw conflict(
        'the object has been modified; please apply your changes to the latest version and try again',
      )
    const { uid: kept = '', generation = 1, creationTimestamp = '' } = before.metadata
    const changed = JSON.stringify(before.spec) !== JSON.stringify(object.spec)
    Object.assign(object.metadata, { uid: kept, creationTimestamp, generation: generation + Number(changed) })
    return this.#put('MODIFIED', resource, object)
  }

  /** Changes an object that is known to be there, as controllers do. */
  change(
    resource: Resource,
    { metadata: { namespace, name } }: KubeObject,
    by: (object: KubeObject) => void,
  ): void {
    const found = this.find(resource, namespace, name)
    if (found === undefined) return
    const object = structuredClone(found)
    by(object)
    if (JSON.stringify(object) !== JSON.stringify(found)) this.update(resource, object)
  }

  remove(resource: Resource, { metadata: { namespace, name } }: KubeObject): void {
    const object = this.find(resource, namespace, name)
    if (object === undefined) return
    this.#objects.delete(key(resource, object))
    this.#version++
    this.#events.emit('event', { type: 'DELETED', resource, object } satisfies WatchEvent)
  }

  /** Hears of every change from now on, until the returned function is called. */
  watch(listener: (event: WatchEvent) => void): () => void {
    this.#events.on('event', listener)
    return () => this.#events.off('event', listener)
  }

  #put(type: 'ADDED' | 'MODIFIED', resource: Resource, object: KubeObject): KubeObject {
    this.#version++
    object.metadata.resourceVersion = String(this.#version)
    this.#objects.set(key(resource, object), { resource, object })
    this.#events.emit('event', { type, resource, object } satisfies WatchEvent)
    return object
  }
}

export function within({ metadata }: KubeObject, namespace: string | undefined): boolean {
  return namespace === undefined || metadata.namespace === namespace
}

/** A time as the API writes it. */
export function now(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`
}

function key({ group, plural }: Resource, { metadata: { namespace = '', name } }: KubeObject): string {
  return `${group}/${plural}/${namespace}/${name}`
}
