/** The inputs that say where backup sets are kept. */
import type { KubectlOptions } from '../node/kubectl.ts'
import { type IdentityAddress, parseIdentityAddress } from '../repository/identities/address.ts'
import type { OpenIdentityStore } from '../repository/identities/held.ts'
import { openIdentityStore } from '../repository/identities/open.ts'
import type { IdentityStore, Storage } from '../repository/repository.ts'
import { type Address, formatAddress, isWrong, parseAddress } from '../repository/storage/address.ts'
import type { DirectoryAddress } from '../repository/storage/directory/driver.ts'
import { openStorage, type StorageSettings } from '../repository/storage/open.ts'
import { type MemberAddress, openSeveral } from '../repository/storage/open-several.ts'
import type { ObjectLock, S3Settings } from '../repository/storage/s3/driver.ts'
import type { Log } from '../system/log.ts'
import { readArtifactSettings, readAzureSettings, readGcsSettings } from './cloud-inputs.ts'
import type { Inputs } from './inputs.ts'
import { parseDuration } from './units.ts'

/** A repository as the inputs name it. Nothing is looked at before `open`. */
export interface RepositoryInputs {
  /** The first of them, where there are several. */
  readonly address: Address
  /** @throws Failure when the storage cannot be used. */
  open(): Promise<Storage>
  /** The place of the identities, where it is another. */
  readonly identityStore?: OpenIdentityStore
}

/** Stands for an address that could not be read: `inputs.finish` throws before anybody opens it. */
const noAddress: DirectoryAddress = { kind: 'directory', path: '/nonexistent' }

/**
 * Reads the inputs `repository`, `repositories` and `identities-repository` and the settings of their storages. Problems
 * are kept in `inputs` for `finish`.
 * @param writes whether the run writes sets: then every required repository must be there.
 */
export function readRepositoryInputs(
  inputs: Inputs,
  log: Log,
  { writes = true, kubeconfig, context }: { writes?: boolean } & Omit<KubectlOptions, 'namespace'> = {},
): RepositoryInputs {
  const members = readMembers(inputs)
  const identities = readIdentityAddress(inputs, members)
  const addresses = members.map(({ address }) => address)
  const storage = readStorageSettings(inputs, log, [
    ...addresses,
    ...(identities?.kind === 'repository' ? [identities.address] : []),
  ])
  const address = addresses[0] ?? noAddress
  let opened: Promise<IdentityStore> | undefined
  const openIdentities = (given: IdentityAddress) => {
    opened ??= openIdentityStore(given, {
      storage,
      kubernetes: async (place) => {
        const { openKubernetesIdentityStore } = await import('../node/kubernetes/identities.ts')
        return await openKubernetesIdentityStore(place, { kubeconfig, context })
      },
    })
    return opened
  }
  return {
    address,
    open: () =>
      members.length > 1 ? openSeveral(members, storage, { writes }) : openStorage(address, storage),
    ...(identities && { identityStore: () => openIdentities(identities) }),
  }
}

/** The one repository, or several: one a line, the first is required. */
function readMembers(inputs: Inputs): MemberAddress[] {
  const one = inputs.text('repository')
  const lines = inputs.list('repositories')
  if (lines.length === 0) {
    if (inputs.boolean('repair-repositories', false))
      inputs.problem('repair-repositories', 'goes with repositories only.')
    const address = readAddress(inputs, 'repository', inputs.required('repository'))
    return address === undefined ? [] : [{ address, required: true }]
  }
  if (one !== undefined) inputs.problem('repositories', 'and repository exclude each other.')
  const members: MemberAddress[] = []
  for (const [index, line] of lines.entries()) {
    const optional = /\s+optional$/.test(line)
    const read = parseAddress(line.replace(/\s+optional$/, ''))
    const problem = (text: string) => inputs.problem('repositories', `line ${index + 1} ${text}`)
    if (isWrong(read)) problem(read.problem)
    else if (optional && index === 0)
      problem('cannot be optional: the first repository holds the lock and the journals.')
    else if (members.some(({ address }) => within(address, read)))
      problem('is in a repository of another line, or the other way round.')
    else members.push({ address: read, required: !optional })
  }
  return members
}

/** Where the identities are to be held, when that is not with the sets. */
function readIdentityAddress(inputs: Inputs, members: readonly MemberAddress[]): IdentityAddress | undefined {
  const text = inputs.text('identities-repository')
  if (text === undefined) return undefined
  const read = parseIdentityAddress(text)
  if ('problem' in read) {
    inputs.problem('identities-repository', read.problem)
    return undefined
  }
  if (read.kind === 'repository' && members.some(({ address }) => within(address, read.address))) {
    inputs.problem(
      'identities-repository',
      'is where the sets are, so nothing would be held apart. Give another bucket or folder, which other people may read.',
    )
    return undefined
  }
  return read
}

/** Whether one of two repositories is a part of the other. */
function within(one: Address, other: Address): boolean {
  const [a, b] = [one, other].map((address) => `${formatAddress(address).replace(/\/+$/, '')}/`)
  return a !== undefined && b !== undefined && (a.startsWith(b) || b.startsWith(a))
}

/** Reads an address that an input gives. Undefined after a problem, and for an empty text. */
export function readAddress(inputs: Inputs, input: string, text: string): Address | undefined {
  if (text === '') return undefined
  const read = parseAddress(text)
  if (!isWrong(read)) return read
  inputs.problem(input, read.problem)
  return undefined
}

/**
 * Reads what the storages need besides their addresses. Settings of a storage that no address names are problems:
 * somebody counts on them.
 */
export function readStorageSettings(
  inputs: Inputs,
  log: Log,
  addresses: readonly Address[],
): StorageSettings {
  const uses = (kind: Address['kind']) => addresses.some((address) => address.kind === kind)
  return {
    s3: readS3Settings(inputs, uses('s3')),
    azure: readAzureSettings(inputs, uses('azure')),
    gcs: readGcsSettings(inputs, uses('gcs')),
    ...readArtifactSettings(inputs, uses('artifact')),
    log,
  }
}

/** The inputs of S3 and their defaults, which the runner gives as if they had been written. */
const s3Inputs = {
  's3-region': '',
  's3-endpoint': '',
  's3-path-style': 'false',
  's3-storage-class': '',
  's3-kms-key-id': '',
  's3-object-lock': '',
  's3-conditional-writes': 'required',
} as const

function readS3Settings(inputs: Inputs, used: boolean): S3Settings {
  if (!used) {
    for (const [name, fallback] of Object.entries(s3Inputs)) {
      const given = inputs.text(name)
      if (given !== undefined && given !== fallback)
        inputs.problem(name, 'goes with a repository s3://… only.')
    }
    return {}
  }
  const endpoint = inputs.url('s3-endpoint', { protocols: ['https', 'http'] })
  if (endpoint !== undefined && (endpoint.username !== '' || endpoint.password !== ''))
    inputs.problem('s3-endpoint', 'must not hold credentials; they come from the environment.')
  if (endpoint !== undefined && (endpoint.search !== '' || endpoint.hash !== ''))
    inputs.problem('s3-endpoint', 'must not have parameters (? or #).')
  const storageClass = inputs.text('s3-storage-class')
  // The archive classes: an object must be restored for hours before it can be read.
  if (storageClass !== undefined && /^(GLACIER|DEEP_ARCHIVE)$/.test(storageClass)) {
    inputs.problem(
      's3-storage-class',
      `${storageClass} keeps objects where they cannot be read at once: no set could be checked or restored. GLACIER_IR can be read at once.`,
    )
  } else if (storageClass !== undefined && !/^[A-Z][A-Z0-9_]{1,40}$/.test(storageClass)) {
    inputs.problem('s3-storage-class', 'must be a storage class such as STANDARD_IA or GLACIER_IR.')
  }
  return {
    region: inputs.text('s3-region'),
    endpoint: endpoint?.href,
    pathStyle: inputs.boolean('s3-path-style', false),
    storageClass,
    kmsKeyId: inputs.text('s3-kms-key-id'),
    objectLock: objectLock(inputs),
    conditionalWrites: inputs.choice('s3-conditional-writes', ['required', 'best-effort'], 'required'),
  }
}

/** `governance 35d` or `compliance 35d`. */
function objectLock(inputs: Inputs): ObjectLock | undefined {
  const text = inputs.text('s3-object-lock')
  if (text === undefined) return undefined
  const [, mode, duration = ''] = /^(governance|compliance)\s+(\S+)$/i.exec(text) ?? []
  const durationMs = parseDuration(duration)
  if (mode === undefined || durationMs === undefined || durationMs <= 0) {
    inputs.problem(
      's3-object-lock',
      'must be a mode and a duration, such as governance 35d or compliance 35d.',
    )
    return undefined
  }
  return { mode: mode.toUpperCase() === 'COMPLIANCE' ? 'COMPLIANCE' : 'GOVERNANCE', durationMs }
}
