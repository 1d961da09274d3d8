/** `docker compose` for a project whose containers are gone: the files that were used, filled in as they were. */
import { basename, isAbsolute, join, relative } from 'node:path'
import { z } from 'zod'
import { Failure } from '../../system/failure.ts'
import { docker } from '../docker.ts'
import type { ComposeNode } from './discovery.ts'

const upTimeoutMs = 20 * 60_000

/**
 * `docker compose up -d` for some services. Existing containers are left as they are.
 * @throws Failure `compose-directory` without a folder, `compose-settings` when the files would name another
 * participant database than the node's.
 */
export async function composeUp(
  node: ComposeNode,
  services: readonly string[],
  signal?: AbortSignal,
): Promise<void> {
  await checkDatabaseName(node, signal)
  const { args, env } = composeInvocation(node)
  await docker([...args, 'up', '--detach', '--no-recreate', ...services], {
    signal,
    env,
    timeoutMs: upTimeoutMs,
  })
}

/** The arguments before the subcommand, and the variables that start.sh would have exported. */
function composeInvocation(node: ComposeNode): { args: string[]; env: Record<string, string> } {
  const { directory, project } = node
  if (directory === undefined) {
    throw new Failure('compose-directory', {
      what: `The folder with the compose files of project ${project} is not known.`,
      next: 'Give compose-directory: the folder with compose.yaml and .env.',
    })
  }
  const files = node.configFiles.flatMap((file) => ['--file', locate(file, node, directory)])
  const variables = node.settings.variables
  const id = variables['MIGRATION_ID'] ?? ''
  return {
    args: ['compose', '--project-name', project, '--project-directory', directory, ...files],
    // MIGRATION_ID may be empty since Splice 0.6.8, PARTICIPANT_DB_NAME never.
    env: { ...variables, MIGRATION_ID: id, COMPOSE_PROJECT_NAME: project },
  }
}

/** Files recorded on another machine or in another folder are looked for in the folder that is given now. */
function locate(file: string, node: ComposeNode, directory: string): string {
  const recorded = node.recorded?.directory
  if (recorded !== undefined && recorded !== directory) {
    const inside = relative(recorded, file)
    return join(directory, inside.startsWith('..') || isAbsolute(inside) ? basename(file) : inside)
  }
  return isAbsolute(file) ? file : join(directory, file)
}

/** What `docker compose config` says that the participant would be told. */
async function checkDatabaseName(node: ComposeNode, signal?: AbortSignal): Promise<void> {
  const expected = node.settings.databases.participant?.name
  if (expected === undefined) return
  const { args, env } = composeInvocation(node)
  const text = await docker([...args, 'config', '--format', 'json'], { signal, env })
  const config = z
    .object({
      services: z.record(
        z.string(),
        z.object({ environment: z.record(z.string(), z.string().nullable()).nullish() }),
      ),
    })
    .parse(JSON.parse(text))
  const name = config.services['participant']?.environment?.['CANTON_PARTICIPANT_POSTGRES_DB']
  if (name === undefined || name === null || name === expected) return
  throw new Failure('compose-settings', {
    what: `The compose files in ${node.directory} would give the participant the database ${name}; the node's is ${expected}.`,
    means: 'With another database the node would come up empty and make itself a new identity.',
    next: 'Check that compose-directory is of the node’s own Splice version, and MIGRATION_ID in its .env.',
  })
}
