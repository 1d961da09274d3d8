/** The inputs that say where backup sets are kept. */
import { type IdentityAddress, parseIdentityAddress } from '../repository/identities/address.ts'
import type { OpenIdentityStore } from '../repository/identities/held.ts'
import { openIdentityStore } from '../repository/identities/open.ts'
import type { IdentityStore, Storage } from '../repository/repository.ts'
import { type Address, formatAddress, isWrong, parseAddress } from '../repository/storage/address.ts'
import type { DirectoryAddress } from '../repository/storage/directory/driver.ts'
import { openStorage, type StorageSettings } from '../repository/storage/open.ts'
import { type MemberAddress, openSeveral } from '../repository/storage/open-several.ts'
import type { Log } from '../system/log.ts'
import type { Secret } from '../system/secret.ts'
import type { Groups } from './catalogue/entry.ts'
import { storageGroups } from './catalogue/storage.ts'
import { inputsOfGroup } from './catalogue.ts'
import type { Inputs } from './inputs.ts'
import { isGiven, readEach } from './read.ts'

/** What every action that works on sets is told of their place. */
export interface RepositoryGiven {
  readonly repository: string | undefined
  readonly repositories: readonly string[]
  readonly identitiesRepository?: string | undefined
  readonly githubToken: Secret | undefined
  readonly allowUnencrypted?: boolean
  readonly encryptionRecipients?: readonly string[]
  readonly kubeconfig: string | undefined
  readonly kubeContext: string | undefined
}

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
 * Reads where sets are kept, and the settings of the storages there. Problems are kept in `inputs` for `finish`.
 * @param writes whether the run writes sets: then every required repository must be there.
 * @param groups the settings of storages, by default those of the catalogue.
 */
export function readRepository(
  inputs: Inputs,
  given: RepositoryGiven,
  { log, writes, groups }: { log: Log; writes: boolean; groups?: Groups },
): RepositoryInputs {
  const members = readMembers(inputs, given)
  const identities = readIdentityAddress(inputs, given.identitiesRepository, members)
  const addresses = members.map(({ address }) => address)
  const all = identities?.kind === 'repository' ? [...addresses, identities.address] : addresses
  const storage = withArtifacts(readStorageSettings(inputs, log, all, groups), inputs, given)
  const address = addresses[0] ?? noAddress
  let opened: Promise<IdentityStore> | undefined
  const openIdentities = (place: IdentityAddress) => {
    opened ??= openIdentityStore(place, {
      storage,
      kubernetes: async (secret) => {
        const { openKubernetesIdentityStore } = await import('../node/kubernetes/identities.ts')
        return await openKubernetesIdentityStore(secret, {
          kubeconfig: given.kubeconfig,
          context: given.kubeContext,
        })
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
function readMembers(inputs: Inputs, { repository, repositories: lines }: RepositoryGiven): MemberAddress[] {
  if (lines.length === 0) {
    if (repository === undefined) {
      inputs.problem('repository', 'is required.')
      return []
    }
    const read = parseAddress(repository)
    if (!isWrong(read)) return [{ address: read, required: true }]
    inputs.problem('repository', read.problem)
    return []
  }
  if (repository !== undefined) inputs.problem('repositories', 'and repository exclude each other.')
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
function readIdentityAddress(
  inputs: Inputs,
  text: string | undefined,
  members: readonly MemberAddress[],
): IdentityAddress | undefined {
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

/**
 * Reads what the storages need besides their addresses, each what its group in the catalogue has. Settings of a storage
 * that no address names are problems: somebody counts on them.
 */
export function readStorageSettings(
  inputs: Inputs,
  log: Log,
  addresses: readonly { readonly kind: string }[],
  groups: Groups = storageGroups,
): StorageSettings {
  const settings = Object.values(groups).map((group) => {
    const { storage = '', address = '' } = group
    // Every action that works on sets has them all.
    const all = inputsOfGroup(group, 'backup')
    if (!addresses.some(({ kind }) => kind === storage)) {
      for (const input of all.filter((one) => isGiven(inputs, one)))
        inputs.problem(input.name, `goes with a repository ${address.replace(/\/\/.*/, '//…')} only.`)
      return []
    }
    const read = readEach(inputs, all, (name) => name.replace(`${storage}-`, ''))
    // An endpoint is a text for the vendors' libraries.
    const plain = Object.entries(read).map(([key, value]) => [key, value instanceof URL ? value.href : value])
    return [[storage, Object.fromEntries(plain)]]
  })
  return { ...Object.fromEntries(settings.flat()), log }
}

/**
 * Adds what artifacts of the workflow need of it. They are for encrypted sets only: whoever reads the GitHub repository can
 * download them. Outside of a workflow there are none.
 */
function withArtifacts(
  { artifact, ...settings }: StorageSettings,
  inputs: Inputs,
  { githubToken: token, allowUnencrypted, encryptionRecipients = [] }: RepositoryGiven,
  env: NodeJS.ProcessEnv = process.env,
): StorageSettings {
  if (artifact === undefined) return settings
  if (allowUnencrypted && encryptionRecipients.length === 0)
    inputs.problem(
      'allow-unencrypted',
      'does not go with repository artifact: whoever reads the GitHub repository can download artifacts.',
    )
  const { GITHUB_REPOSITORY: repository, GITHUB_API_URL: apiUrl } = env
  if (token === undefined || !repository || !apiUrl) return settings
  return { ...settings, artifact: { repository, apiUrl, token, retentionDays: artifact.retentionDays ?? 0 } }
}
