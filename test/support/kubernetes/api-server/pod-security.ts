/** What the restricted Pod Security Standard refuses (kubernetes.io/docs/concepts/security/pod-security-standards). */
import { ApiError, type KubeObject } from './objects.ts'

const label = 'pod-security.kubernetes.io/enforce'
const volumeTypes =
  /^(name|configMap|csi|downwardAPI|emptyDir|ephemeral|persistentVolumeClaim|projected|secret)$/

interface Security {
  privileged?: boolean
  allowPrivilegeEscalation?: boolean
  runAsNonRoot?: boolean
  runAsUser?: number
  capabilities?: { drop?: string[]; add?: string[] }
  seccompProfile?: { type: string }
}
interface Container {
  name: string
  securityContext?: Security
  ports?: { hostPort?: number }[]
}
interface PodSpec {
  containers: Container[]
  initContainers?: Container[]
  volumes?: Record<string, unknown>[]
  securityContext?: Security
  hostNetwork?: boolean
  hostPID?: boolean
  hostIPC?: boolean
}

/** @throws ApiError with the text of the admission plugin, where the namespace enforces the standard. */
export function admitPod(pod: KubeObject, namespace: KubeObject | undefined): void {
  if (namespace?.metadata.labels?.[label] !== 'restricted') return
  const found = violations(pod.spec as unknown as PodSpec)
  if (found.length === 0) return
  const text = `pods "${pod.metadata.name}" is forbidden: violates PodSecurity "restricted:latest": ${found.join(', ')}`
  throw new ApiError(403, 'Forbidden', text)
}

function violations(spec: PodSpec): string[] {
  const own = spec.securityContext ?? {}
  const containers = [...(spec.initContainers ?? []), ...spec.containers]
  const of = (what: string, must: string, bad: (security: Security, container: Container) => boolean) => {
    const names = containers
      .filter((one) => bad(one.securityContext ?? {}, one))
      .map(({ name }) => `"${name}"`)
    return names.length === 0 ? [] : [`${what} (${names.join(', ')} must ${must})`]
  }
  const types = (spec.volumes ?? [])
    .flatMap((one) => Object.keys(one))
    .filter((one) => !volumeTypes.test(one))
  const seccomp = (security: Security) => (security.seccompProfile ?? own.seccompProfile)?.type ?? ''
  return [
    ...(spec.hostNetwork || spec.hostPID || spec.hostIPC ? ['host namespaces'] : []),
    ...(types.length > 0 ? [`restricted volume types (${types.join(', ')})`] : []),
    ...of('hostPort', 'not use hostPort', (_, { ports }) => ports?.some((one) => one.hostPort) === true),
    ...of('privileged', 'not set securityContext.privileged=true', ({ privileged }) => privileged === true),
    ...of(
      'allowPrivilegeEscalation != false',
      'set securityContext.allowPrivilegeEscalation=false',
      (security) => security.allowPrivilegeEscalation !== false,
    ),
    ...of(
      'unrestricted capabilities',
      'set securityContext.capabilities.drop=["ALL"]',
      ({ capabilities: { drop = [], add = [] } = {} }) =>
        !drop.includes('ALL') || add.some((one) => one !== 'NET_BIND_SERVICE'),
    ),
    ...of(
      'runAsNonRoot != true',
      'set securityContext.runAsNonRoot=true',
      ({ runAsNonRoot = own.runAsNonRoot }) => runAsNonRoot !== true,
    ),
    ...of('runAsUser=0', 'not set runAsUser=0', ({ runAsUser = own.runAsUser }) => runAsUser === 0),
    ...of(
      'seccompProfile',
      'set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost"',
      (security) => !['RuntimeDefault', 'Localhost'].includes(seccomp(security)),
    ),
  ]
}
