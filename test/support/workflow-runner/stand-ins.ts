import { cp, mkdir, readdir, stat, symlink } from 'node:fs/promises'
import { basename, isAbsolute, join, relative, resolve } from 'node:path'
import { WorkflowError } from './values.ts'
import type { Source } from './workflow-file.ts'

/** Where a stand-in works. */
export interface StandInPlace {
  readonly workspace: string
  readonly callerFolder: string
  readonly callerRepository: string
  /** The repository that the running workflow file is from. */
  readonly source: Source
  readonly artifactsFolder: string
  readonly artifacts: Map<string, string>
}

type StandIn = (
  inputs: Readonly<Record<string, string>>,
  place: StandInPlace,
) => Promise<Record<string, string>>

/**
 * What other people's actions leave behind, as far as our workflows use it. Nothing of theirs is executed. Inputs that
 * are not listed here are an error.
 */
const standIns: Readonly<Record<string, { readonly inputs: readonly string[]; readonly run: StandIn }>> = {
  'actions/checkout': {
    inputs: ['repository', 'ref', 'path', 'persist-credentials', 'token', 'sparse-checkout', 'fetch-depth'],
    run: checkout,
  },
  'actions/upload-artifact': {
    inputs: [
      'name',
      'path',
      'if-no-files-found',
      'retention-days',
      'overwrite',
      'include-hidden-files',
      'archive',
    ],
    run: upload,
  },
  'actions/download-artifact': { inputs: ['name', 'path', 'pattern', 'merge-multiple'], run: download },
  'aws-actions/configure-aws-credentials': {
    inputs: [
      'role-to-assume',
      'aws-region',
      'role-session-name',
      'role-duration-seconds',
      'mask-aws-account-id',
    ],
    run: async () => ({}),
  },
  'google-github-actions/auth': {
    inputs: ['workload_identity_provider', 'service_account', 'project_id', 'create_credentials_file'],
    run: async () => ({}),
  },
  'azure/login': {
    inputs: ['client-id', 'tenant-id', 'subscription-id', 'allow-no-subscriptions'],
    run: async () => ({}),
  },
}

/** Carries out a step with somebody else's action. Throws `WorkflowError` for one that is not known or not pinned. */
export async function runStandIn(
  uses: string,
  inputs: Readonly<Record<string, string>>,
  place: StandInPlace,
): Promise<Record<string, string>> {
  const [, action, commit] = /^([^@]+)@(.+)$/.exec(uses) ?? []
  const standIn = action === undefined ? undefined : standIns[action.toLowerCase()]
  if (standIn === undefined) throw new WorkflowError(`this runner has nothing that stands for ${uses}`)
  if (!/^[0-9a-f]{40}$/.test(commit ?? '')) throw new WorkflowError(`${uses} is not pinned to a commit`)
  const unknown = Object.keys(inputs).filter((name) => !standIn.inputs.includes(name))
  if (unknown.length > 0)
    throw new WorkflowError(`what stands for ${uses} does not know ${unknown.join(', ')}`)
  return standIn.run(inputs, place)
}

async function checkout(
  inputs: Readonly<Record<string, string>>,
  place: StandInPlace,
): Promise<Record<string, string>> {
  const repository = inputs['repository'] ?? place.callerRepository
  const target = inside(place.workspace, inputs['path'] ?? '.')
  await mkdir(target, { recursive: true })
  if (repository === place.callerRepository) {
    await cp(place.callerFolder, target, { recursive: true })
  } else if (repository === place.source.repository && inputs['ref'] === place.source.sha) {
    for (const entry of await readdir(place.source.root)) {
      if (/^(action-.+|\.github)$/.test(entry))
        await symlink(join(place.source.root, entry), join(target, entry))
    }
  } else {
    throw new WorkflowError(`actions/checkout: there is no ${repository}@${inputs['ref'] ?? ''}`)
  }
  return { ref: inputs['ref'] ?? '', commit: '' }
}

async function upload(
  inputs: Readonly<Record<string, string>>,
  place: StandInPlace,
): Promise<Record<string, string>> {
  const name = inputs['name'] ?? 'artifact'
  if (place.artifacts.has(name) && inputs['overwrite'] !== 'true') {
    throw new Error(`(409) Conflict: an artifact with this name already exists on the workflow run: ${name}`)
  }
  const folder = join(place.artifactsFolder, name)
  await mkdir(folder, { recursive: true })
  const paths = (inputs['path'] ?? '').split('\n').filter((path) => path.trim() !== '')
  let found = 0
  for (const path of paths) {
    if (/[*?[!]/.test(path))
      throw new WorkflowError(`what stands for actions/upload-artifact takes no pattern: ${path}`)
    const from = resolve(place.workspace, path.trim())
    const info = await stat(from).catch(() => null)
    if (info === null) continue
    found++
    await cp(from, info.isDirectory() ? folder : join(folder, basename(from)), { recursive: true })
  }
  if (found === 0 && inputs['if-no-files-found'] === 'error') {
    throw new Error(`No files were found with the provided path: ${paths.join(', ')}`)
  }
  if (found > 0) place.artifacts.set(name, folder)
  return found > 0
    ? { 'artifact-id': String(place.artifacts.size), 'artifact-digest': '', 'artifact-url': '' }
    : {}
}

async function download(
  inputs: Readonly<Record<string, string>>,
  place: StandInPlace,
): Promise<Record<string, string>> {
  const target = resolve(place.workspace, inputs['path'] ?? '.')
  await mkdir(target, { recursive: true })
  const name = inputs['name']
  if (name !== undefined) {
    const folder = place.artifacts.get(name)
    if (folder === undefined)
      throw new Error(`Unable to download artifact(s): Artifact not found for name: ${name}`)
    await cp(folder, target, { recursive: true })
    return { 'download-path': target }
  }
  const wanted = new RegExp(
    `^${(inputs['pattern'] ?? '*').replaceAll(/[.+^${}()|\\]/g, '\\$&').replaceAll('*', '.*')}$`,
  )
  for (const [found, folder] of place.artifacts) {
    if (!wanted.test(found)) continue
    await cp(folder, inputs['merge-multiple'] === 'true' ? target : join(target, found), { recursive: true })
  }
  return { 'download-path': target }
}

function inside(workspace: string, path: string): string {
  const target = resolve(workspace, path)
  const way = relative(workspace, target)
  if (way.startsWith('..') || isAbsolute(way)) throw new WorkflowError(`${path} is outside of the workspace`)
  return target
}
