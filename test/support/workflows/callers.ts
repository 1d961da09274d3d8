/** What a job that calls one of our workflows must say, and GitHub's own tools do not ask for. */
import { callOf, type Job, ownFile, readWorkflow, type Workflow } from './workflow-files.ts'

type Permissions = Readonly<Record<string, string>>

/**
 * What is wrong with the jobs of a workflow that call ours: inputs of another type than declared (GitHub refuses them when the
 * run begins), more or fewer permissions than the called jobs ask for (fewer: GitHub refuses the run), secrets under other names.
 */
export function callerProblems(workflow: Workflow): string[] {
  return Object.entries(workflow.jobs).flatMap(([name, job]) => {
    const path = job.uses === undefined ? undefined : ownFile(job.uses)
    if (path === undefined) return []
    const called = readWorkflow(path)
    const problems = [
      ...wrongTypes(job, called),
      ...wrongPermissions(job, called),
      ...wrongSecrets(job),
      ...wrongConcurrency(job, called),
    ]
    return problems.map((problem) => `job ${name}: ${problem}`)
  })
}

/** The least that a caller must grant: what the jobs of the workflow, and of those that they call, ask for together. */
export function permissionsOf(workflow: Workflow): Permissions {
  const all: Record<string, string> = {}
  for (const job of Object.values(workflow.jobs)) {
    const asked = typeof job.permissions === 'object' ? job.permissions : {}
    for (const [scope, level] of Object.entries(asked)) {
      if (all[scope] !== 'write') all[scope] = level
    }
  }
  return all
}

function wrongTypes(job: Job, called: Workflow): string[] {
  const { inputs } = callOf(called)
  return Object.entries(job.with ?? {}).flatMap(([name, value]) => {
    const wanted = inputs[name]?.type
    // What an expression gives is known at the run only.
    if (wanted === undefined || (typeof value === 'string' && value.includes('${{'))) return []
    return typeof value === wanted ? [] : [`${name} must be a ${wanted}, and is ${JSON.stringify(value)}`]
  })
}

function wrongPermissions(job: Job, called: Workflow): string[] {
  const granted = typeof job.permissions === 'object' ? job.permissions : {}
  const needed = permissionsOf(called)
  return [...new Set([...Object.keys(granted), ...Object.keys(needed)])]
    .filter((scope) => granted[scope] !== needed[scope])
    .map((scope) => `grants ${scope}: ${granted[scope] ?? 'none'}, needed is ${needed[scope] ?? 'none'}`)
}

function wrongSecrets(job: Job): string[] {
  const secrets = typeof job.secrets === 'object' ? job.secrets : {}
  return Object.entries(secrets)
    .filter(([, value]) => !/^\$\{\{ secrets\.[A-Z_0-9]+ \}\}$/.test(String(value)))
    .map(([name]) => `${name} is not from a secret`)
}

/** A caller that holds the group of the job that it calls waits for itself for ever. */
function wrongConcurrency(job: Job, called: Workflow): string[] {
  const group = job.concurrency?.group
  const waits = Object.values(called.jobs).some((own) => {
    const [begin = ''] = own.concurrency?.group.split('${{') ?? []
    return begin !== '' && group?.startsWith(begin)
  })
  return waits ? [`holds the group ${group} of the job it calls`] : []
}
