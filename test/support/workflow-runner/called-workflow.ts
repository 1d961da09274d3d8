import { checkCall } from './inputs.ts'
import { type Permissions, readPermissions, withinCeiling } from './permissions.ts'
import { fields, WorkflowError } from './values.ts'
import { type JobDefinition, readWorkflowFile, type Source, type WorkflowFile } from './workflow-file.ts'

/** How deep GitHub follows calls. */
const deepest = 10

/** The workflow that a job calls: of the same commit, or one of ours by `OWNER/REPO/…@sha`. */
export async function calledWorkflow(uses: string, from: Source, published: string): Promise<WorkflowFile> {
  const [, ownPath] = /^(?:\$|\.)\/(\.github\/workflows\/[^/@]+\.ya?ml)$/.exec(uses) ?? []
  if (ownPath !== undefined) return readWorkflowFile(ownPath, from)
  const [, repository, path, sha] =
    /^([^/]+\/[^/]+)\/(\.github\/workflows\/[^/@]+\.ya?ml)@(.+)$/.exec(uses) ?? []
  if (repository === undefined || path === undefined || !/^[0-9a-f]{40}$/.test(sha ?? '')) {
    throw new WorkflowError(`${uses} is no workflow at a full commit`)
  }
  return readWorkflowFile(path, { repository, sha: sha ?? '', root: published })
}

/** What a job's token may do: what it asks for, else its workflow, else what there is. */
export function jobPermissions(file: WorkflowFile, job: JobDefinition, ceiling: Permissions): Permissions {
  return (
    readPermissions(job.token.find('permissions')) ??
    readPermissions(file.token.find('permissions')) ??
    ceiling
  )
}

/** Throws what GitHub finds in all calls before any job starts. */
export async function checkCalls(
  file: WorkflowFile,
  ceiling: Permissions,
  published: string,
  depth = 1,
): Promise<void> {
  for (const job of file.jobs) {
    const permissions = jobPermissions(file, job, ceiling)
    if (depth > 1) withinCeiling(permissions, ceiling, job.id)
    if (job.uses === undefined) continue
    if (depth >= deepest) throw new WorkflowError(`${job.uses} is called too deep`)
    const called = await calledWorkflow(job.uses, file.source, published)
    checkCall(
      called,
      'inputs',
      fields(job.token.find('with')).map(([name]) => name),
    )
    checkCall(called, 'secrets', passedSecrets(job))
    await checkCalls(called, permissions, published, depth + 1)
  }
}

function passedSecrets(job: JobDefinition): string[] {
  const token = job.token.find('secrets')
  if (token?.isScalar === true)
    throw new WorkflowError(`job ${job.id}: this runner does not know \`secrets: inherit\``)
  return fields(token).map(([name]) => name)
}
