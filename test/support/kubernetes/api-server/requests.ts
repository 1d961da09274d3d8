/** The requests for objects: reading, changing, watching. */
import type { Http2ServerResponse } from 'node:http2'
import { type Attributes, allowed, type User } from './access.ts'
import type { Controllers } from './controllers.ts'
import { ApiError, type KubeObject, now, type ObjectStore, type WatchEvent, within } from './objects.ts'
import { patched } from './patch.ts'
import { admitPod } from './pod-security.ts'
import { groupVersion, kindOf, type Resource, resourceOf, resourceOfObject } from './resources.ts'

/** What a path and a method mean. */
export interface Parsed {
  readonly method: string
  readonly url: URL
  readonly resource: Resource
  readonly namespace: string | undefined
  /** Empty for a whole collection. */
  readonly name: string
  readonly subresource: string | undefined
}
export interface ApiRequest extends Parsed {
  readonly body: Buffer
  readonly type: string
}

interface Parts {
  readonly store: ObjectStore
  readonly controllers: Controllers
  readonly user: User
}

const path =
  /^\/(?:api|apis\/(?<group>[^/]+))\/(?<version>[^/]+)(?:\/namespaces\/(?<namespace>[^/]+)(?=\/))?\/(?<plural>[^/]+)(?:\/(?<name>[^/]+))?(?:\/(?<subresource>[^/]+))?$/

/** @throws ApiError for what is not there. */
export function parsePath(method: string, url: URL): Parsed {
  const found = path.exec(url.pathname)?.groups
  if (found === undefined)
    throw new ApiError(404, 'NotFound', 'the server could not find the requested resource')
  const { group = '', version = '', namespace, plural = '', name = '', subresource } = found
  const resource = resourceOf(group, version, plural)
  if (subresource !== undefined && !['status', ...resource.subresources].includes(subresource))
    throw new ApiError(404, 'NotFound', 'the server could not find the requested resource')
  return { method, url, resource, namespace, name, subresource }
}

const verbs: Readonly<Record<string, string>> = {
  POST: 'create',
  PUT: 'update',
  PATCH: 'patch',
  DELETE: 'delete',
}

/** What has to be allowed for it. */
export function attributesOf({ method, url, resource, namespace, name, subresource }: Parsed): Attributes {
  const reading = name ? 'get' : url.searchParams.get('watch') ? 'watch' : 'list'
  const only = /^metadata\.name=([^,]+)$/.exec(url.searchParams.get('fieldSelector') ?? '')?.[1]
  return {
    verb: verbs[method] ?? reading,
    group: resource.group,
    resource: resource.plural,
    subresource,
    // A list of one by its name may be allowed by that name.
    name: name || only,
    // A namespace itself is authorized within it.
    namespace: namespace ?? (resource.plural === 'namespaces' ? name || undefined : undefined),
  }
}

export async function answerRequest(
  parts: Parts,
  request: ApiRequest,
  response: Http2ServerResponse,
): Promise<void> {
  const { store } = parts
  const { method, resource, namespace, name, subresource, url } = request
  const send = (body: unknown, code = 200) => {
    response.writeHead(code, { 'content-type': typeof body === 'string' ? 'text/plain' : 'application/json' })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  }
  if (method === 'POST') return send(made(parts, request), 201)
  if (method === 'GET' && name === '') {
    if (url.searchParams.get('watch')) return watch(store, request, response)
    return send(list(store, request))
  }
  if (subresource === 'log') return send('')
  const there = store.get(resource, namespace, name)
  if (method === 'GET') return send(shown(resource, subresource === 'scale' ? scaleOf(there) : there))
  if (method === 'DELETE') return send(removed(parts, request, there))
  const change = JSON.parse(request.body.toString())
  const target = subresource === 'scale' ? scaleOf(there) : there
  const given = (
    method === 'PUT' ? change : patched(shown(resource, target), change, request.type)
  ) as KubeObject
  const next =
    subresource === 'scale'
      ? { ...there, spec: { ...there.spec, replicas: given.spec?.['replicas'] } }
      : { ...given, ...(there['x-template'] !== undefined && { 'x-template': there['x-template'] }) }
  if (next.metadata.name !== name)
    throw new ApiError(400, 'BadRequest', 'the name of the object does not match')
  if (JSON.stringify(next.spec?.['replicas']) !== JSON.stringify(there.spec?.['replicas']))
    next.metadata = { ...next.metadata, managedFields: [owner(url)] }
  // A patch is applied to what is there now, unless it says which one it means.
  if (method === 'PATCH' && change.metadata?.resourceVersion === undefined) {
    next.metadata = { ...next.metadata }
    delete next.metadata.resourceVersion
  }
  const after = store.update(resource, next)
  send(shown(resource, subresource === 'scale' ? scaleOf(after) : after))
}

/** Makes an object as POST does, whoever wants it. */
export function createObject(
  store: ObjectStore,
  namespace: string | undefined,
  given: KubeObject,
): KubeObject {
  const resource = resourceOfObject(given)
  const own = resource.namespaced ? { namespace: given.metadata.namespace ?? namespace ?? 'default' } : {}
  const object = { ...given, metadata: { ...given.metadata, ...own } }
  if (resource.plural === 'pods')
    admitPod(object, store.find(kindOf('namespaces'), undefined, object.metadata.namespace ?? ''))
  return shown(resource, store.create(resource, completed(object)))
}

function made({ store, user }: Parts, { body, resource, namespace, name, subresource }: ApiRequest): unknown {
  const given = JSON.parse(body.toString()) as KubeObject
  if (name !== '' || subresource !== undefined)
    throw new ApiError(
      405,
      'MethodNotAllowed',
      'the server does not allow this method on the requested resource',
    )
  if (resource.plural !== 'selfsubjectaccessreviews') return createObject(store, namespace, given)
  const wanted = given.spec?.['resourceAttributes'] as Attributes
  return { ...given, status: { allowed: allowed(store, user, wanted) } }
}

/** What the API server adds by itself. */
function completed(given: KubeObject): KubeObject {
  const { stringData, ...object } = given as KubeObject & { stringData?: Record<string, string> }
  if (given.kind !== 'Secret') return object
  const encoded = Object.entries(stringData ?? {}).map(([key, value]) => [
    key,
    Buffer.from(value).toString('base64'),
  ])
  return {
    type: 'Opaque',
    ...object,
    data: { ...(object['data'] as object), ...Object.fromEntries(encoded) },
  }
}

function removed({ store, controllers }: Parts, { resource, body }: ApiRequest, there: KubeObject): unknown {
  const options = body.length > 0 ? (JSON.parse(body.toString()) as DeleteOptions) : {}
  const uid = options.preconditions?.uid
  if (uid !== undefined && uid !== there.metadata.uid)
    throw new ApiError(409, 'Conflict', `the UID in the precondition (${uid}) does not match`)
  if (resource.plural === 'pods') {
    controllers.end(there, options.gracePeriodSeconds ?? 30)
    return shown(resource, there)
  }
  store.remove(resource, there)
  const { name, uid: gone } = there.metadata
  return { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success', details: { name, uid: gone } }
}

interface DeleteOptions {
  gracePeriodSeconds?: number
  preconditions?: { uid?: string }
}

/** Without what only controllers of ours keep on it, and with its kind. */
function shown(resource: Resource, { 'x-template': _, ...object }: KubeObject): KubeObject {
  return object.kind === 'Scale'
    ? object
    : { ...object, apiVersion: groupVersion(resource), kind: resource.kind }
}

function list(store: ObjectStore, { resource, namespace, url }: ApiRequest): unknown {
  const items = store.list(resource, namespace).filter(selector(url.searchParams))
  return {
    apiVersion: groupVersion(resource),
    kind: `${resource.kind}List`,
    metadata: { resourceVersion: store.version },
    items: items.map((one) => shown(resource, one)),
  }
}

/** Sends changes for as long as the client listens; with `sendInitialEvents` what is there before them. */
function watch(
  store: ObjectStore,
  { resource, namespace, url }: ApiRequest,
  response: Http2ServerResponse,
): void {
  const matches = selector(url.searchParams)
  const send = (type: WatchEvent['type'], object: unknown) =>
    response.write(`${JSON.stringify({ type, object })}\n`)
  response.writeHead(200, { 'content-type': 'application/json' })
  const since = Number(url.searchParams.get('resourceVersion') ?? 0)
  const initial = url.searchParams.get('sendInitialEvents') === 'true' || since === 0
  for (const one of store.list(resource, namespace).filter(matches)) {
    const newer = Number(one.metadata.resourceVersion) > since
    if (initial || newer) send('ADDED', shown(resource, one))
  }
  if (url.searchParams.get('sendInitialEvents') === 'true') {
    const annotations = { 'k8s.io/initial-events-end': 'true' }
    const metadata = { resourceVersion: store.version, annotations }
    send('BOOKMARK', { apiVersion: groupVersion(resource), kind: resource.kind, metadata })
  }
  const stop = store.watch(({ type, resource: of, object }) => {
    if (of === resource && within(object, namespace) && matches(object)) send(type, shown(resource, object))
  })
  response.once('close', stop)
}

/** `metadata.name` of field selectors, equality and existence of label selectors: what kubectl sends here. */
function selector(query: URLSearchParams): (object: KubeObject) => boolean {
  const name = /^metadata\.name=([^,]+)$/.exec(query.get('fieldSelector') ?? '')?.[1]
  const labels = (query.get('labelSelector') ?? '').split(',').filter(Boolean)
  return ({ metadata }) => {
    const has = (term: string) => {
      const [key = '', value] = term.split(/==?/)
      const own = metadata.labels?.[key]
      return value === undefined ? own !== undefined : own === value
    }
    return (name === undefined || metadata.name === name) && labels.every(has)
  }
}

function scaleOf({ metadata, spec, status }: KubeObject): KubeObject {
  const { name, namespace = '', uid = '', resourceVersion = '' } = metadata
  return {
    apiVersion: 'autoscaling/v1',
    kind: 'Scale',
    metadata: { name, namespace, uid, resourceVersion },
    spec: { replicas: spec?.['replicas'] },
    status: { replicas: status?.['replicas'] },
  }
}

/** Who set the replicas, as `managedFields` tell it. */
function owner(url: URL): unknown {
  const manager = url.searchParams.get('fieldManager') ?? 'kubectl'
  return { manager, operation: 'Update', time: now(), fieldsV1: { 'f:spec': { 'f:replicas': {} } } }
}
