/** The kinds that the API server of the tests knows, and its discovery: in one answer, as servers give it since 1.30. */
import { ApiError } from './objects.ts'

export interface Resource {
  readonly group: string
  readonly version: string
  readonly plural: string
  readonly kind: string
  readonly namespaced: boolean
  readonly shortNames: readonly string[]
  readonly subresources: readonly string[]
}

const verbs = ['create', 'delete', 'get', 'list', 'patch', 'update', 'watch']

/** What stands in a row: `plural Kind short/…: subresource …`; a `!` before it is for what no namespace holds. */
const rows: Readonly<Record<string, readonly string[]>> = {
  '/v1': [
    '!namespaces Namespace ns',
    '!persistentvolumes PersistentVolume pv',
    'configmaps ConfigMap cm',
    'endpoints Endpoints ep',
    'events Event ev',
    'persistentvolumeclaims PersistentVolumeClaim pvc',
    'pods Pod po: exec log portforward',
    'secrets Secret',
    'serviceaccounts ServiceAccount sa',
    'services Service svc',
  ],
  'apps/v1': ['deployments Deployment deploy: scale', 'statefulsets StatefulSet sts: scale'],
  'authorization.k8s.io/v1': ['!selfsubjectaccessreviews SelfSubjectAccessReview'],
  // Version 2 is the preferred one since 1.23; version 1 is served beside it, and not here.
  'autoscaling/v2': ['horizontalpodautoscalers HorizontalPodAutoscaler hpa'],
  'networking.k8s.io/v1': ['networkpolicies NetworkPolicy netpol'],
  'rbac.authorization.k8s.io/v1': [
    '!clusterrolebindings ClusterRoleBinding',
    '!clusterroles ClusterRole',
    'rolebindings RoleBinding',
    'roles Role',
  ],
  'snapshot.storage.k8s.io/v1': [
    '!volumesnapshotclasses VolumeSnapshotClass',
    'volumesnapshots VolumeSnapshot vs',
  ],
  'argoproj.io/v1alpha1': ['applications Application'],
  'kustomize.toolkit.fluxcd.io/v1': ['kustomizations Kustomization'],
  'helm.toolkit.fluxcd.io/v2': ['helmreleases HelmRelease'],
}

export const resources: readonly Resource[] = Object.entries(rows).flatMap(([groupVersion, list]) => {
  const [group = '', version = ''] = groupVersion.split('/')
  return list.map((row): Resource => {
    const [names = '', subresources = ''] = row.split(':')
    const [plural = '', kind = '', ...shortNames] = names.split(' ')
    return {
      group,
      version,
      plural: plural.replace('!', ''),
      kind,
      namespaced: !plural.startsWith('!'),
      shortNames,
      subresources: subresources.split(' ').filter(Boolean),
    }
  })
})

/** @throws ApiError as a server says it of a path that it does not know. */
export function resourceOf(group: string, version: string, plural: string): Resource {
  const found = resources.find((one) => one.group === group && one.plural === plural)
  if (found?.version === version) return found
  throw new ApiError(404, 'NotFound', 'the server could not find the requested resource')
}

/** The one that an object says it is of. */
export function resourceOfObject({ apiVersion, kind }: { apiVersion: string; kind: string }): Resource {
  const found = resources.find((one) => groupVersion(one) === apiVersion && one.kind === kind)
  if (found === undefined)
    throw new ApiError(404, 'NotFound', `no matches for kind "${kind}" in version "${apiVersion}"`)
  return found
}

/** One by its plural; for code that knows that it is there. */
export function kindOf(plural: string): Resource {
  const found = resources.find((one) => one.plural === plural)
  if (found === undefined) throw new Error(`the server of the tests knows no ${plural}`)
  return found
}

export const groupVersion = ({ group, version }: Resource) => (group ? `${group}/${version}` : version)

const groups = Object.groupBy(resources, ({ group }) => group)
const openApiV2 = 'application/com.github.proto-openapi.spec.v2.v1.0+protobuf'
const aggregated = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList'

/** What a server says of itself under this path; undefined for any other path. */
export function discovery(path: string, accept: string): { type: string; body: unknown } | undefined {
  const json = (body: unknown) => ({ type: 'application/json', body })
  if (path === '/version') {
    const [major, minor] = ['1', '36']
    return json({ major, minor, gitVersion: `v${major}.${minor}.0`, platform: 'linux/amd64' })
  }
  if (['/readyz', '/livez', '/healthz'].includes(path)) return { type: 'text/plain', body: 'ok' }
  if (/^\/apis?$/.test(path) && accept.includes('as=APIGroupDiscoveryList')) {
    const names = path === '/api' ? [''] : Object.keys(groups).filter(Boolean)
    const items = names.map((group) => ({
      metadata: { name: group, creationTimestamp: null },
      versions: [
        {
          version: groups[group]?.[0]?.version,
          freshness: 'Current',
          resources: groups[group]?.map(inAggregate),
        },
      ],
    }))
    const body = { kind: 'APIGroupDiscoveryList', apiVersion: 'apidiscovery.k8s.io/v2', metadata: {}, items }
    return { type: aggregated, body }
  }
  if (path === '/api') return json({ kind: 'APIVersions', versions: ['v1'] })
  if (path === '/apis') {
    const list = Object.keys(groups).filter(Boolean).map(groupObject)
    return json({ kind: 'APIGroupList', apiVersion: 'v1', groups: list })
  }
  // No definitions, in protobuf: kubectl then leaves the checks to the server.
  if (path === '/openapi/v2') return { type: openApiV2, body: '' }
  if (path === '/openapi/v3') return json(openApiIndex())
  const found = /^\/(?:openapi\/v3\/)?(?:api|apis\/([^/]+))(?:\/([^/]+))?$/.exec(path)
  if (found === null) return undefined
  const [, group = '', version] = found
  const own = groups[group]
  if (own === undefined || (version !== undefined && own[0]?.version !== version)) return undefined
  if (path.startsWith('/openapi/')) return json(openApi(own))
  if (version === undefined) return json({ kind: 'APIGroup', apiVersion: 'v1', ...groupObject(group) })
  return json({
    kind: 'APIResourceList',
    apiVersion: 'v1',
    groupVersion: own[0] && groupVersion(own[0]),
    resources: own.map(({ plural, kind, namespaced, shortNames }) => ({
      ...{ name: plural, singularName: kind.toLowerCase(), namespaced, kind, verbs, shortNames },
    })),
  })
}

function inAggregate(resource: Resource): unknown {
  const { group, version, plural, kind, namespaced, shortNames, subresources } = resource
  const responseKind = { group, version, kind }
  return {
    resource: plural,
    responseKind,
    scope: namespaced ? 'Namespaced' : 'Cluster',
    singularResource: kind.toLowerCase(),
    verbs: group === 'authorization.k8s.io' ? ['create'] : verbs,
    shortNames,
    subresources: subresources.map((name) => ({
      subresource: name,
      responseKind: name === 'scale' ? { group: 'autoscaling', version: 'v1', kind: 'Scale' } : responseKind,
      verbs: name === 'scale' ? ['get', 'patch', 'update'] : ['create', 'get'],
    })),
  }
}

function groupObject(group: string): object {
  const version = groups[group]?.[0]?.version
  const preferredVersion = { groupVersion: `${group}/${version}`, version }
  return { name: group, versions: [preferredVersion], preferredVersion }
}

function openApiIndex(): unknown {
  const paths = Object.values(groups).map((own) => {
    const [first] = own ?? []
    const path = first?.group ? `apis/${groupVersion(first)}` : 'api/v1'
    return [path, { serverRelativeURL: `/openapi/v3/${path}` }] as const
  })
  return { paths: Object.fromEntries(paths) }
}

/** Only what kubectl looks for: that the server itself checks fields, so that kubectl need not. */
function openApi(own: readonly Resource[]): unknown {
  const parameters = ['fieldValidation', 'dryRun', 'fieldManager'].map((name) => ({ name, in: 'query' }))
  const paths = own.map(({ group, version, plural, kind, namespaced }) => {
    const base = group ? `/apis/${group}/${version}` : `/api/${version}`
    const gvk = { 'x-kubernetes-group-version-kind': { group, version, kind } }
    const path = `${base}${namespaced ? '/namespaces/{namespace}' : ''}/${plural}/{name}`
    return [path, { patch: { parameters, responses: {}, ...gvk } }] as const
  })
  return {
    openapi: '3.0.0',
    info: { title: 'Kubernetes', version: 'of the tests' },
    paths: Object.fromEntries(paths),
  }
}
