/** The workflows, examples and actions of this repository, and what their `uses:` lead to. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { checkoutVariants, isVariant } from '../../../scripts/checkout-variants.ts'

export const root = join(import.meta.dirname, '../../..')

/** How examples and pages name this repository: what an operator replaces. */
export const here = { owner: 'OWNER', repository: 'REPO', version: 'FULL_COMMIT_SHA' }

const named = (pattern: string) => globSync(pattern, { cwd: root }).sort()

const variants = checkoutVariants(root)
/** The workflows for GHES and old runners, which the commit of a release has: made here from the others. */
export const variantFiles = [...variants.keys()]
/** All of `.github/workflows`, as paths from the root, and the variants. */
export const workflowFiles = [
  ...named('.github/workflows/*.yml').filter((path) => !isVariant(path)),
  ...variantFiles,
].sort()
/** What an operator copies. */
export const exampleFiles = named('examples/*.yml').filter((path) => isWorkflow(readText(path)))
/** What workflows can use. */
export const actionFiles = [...named('action-*/action.yml'), ...named('.github/actions/*/action.yml')]
/** The workflows that others call, without their variants. */
export const reusableFiles = workflowFiles.filter(
  (path) => !variantFiles.includes(path) && readText(path).includes('\n  workflow_call:'),
)

/** The text of a file, and of a variant what a release would have. */
export function readText(path: string): string {
  return variants.get(path) ?? readFileSync(join(root, path), 'utf8')
}

/** Other YAML than a workflow, such as an inventory, has no jobs. */
export function isWorkflow(text: string): boolean {
  return /^jobs:/m.test(text)
}

const texts = z.record(z.string(), z.unknown())
const inputSchema = z.looseObject({
  type: z.string().optional(),
  required: z.boolean().optional(),
  default: z.union([z.string(), z.number(), z.boolean()]).optional(),
})
const permissionsSchema = z.union([z.string(), z.record(z.string(), z.string())])
const stepsSchema = z.array(
  z.looseObject({
    id: z.string().optional(),
    if: z.union([z.string(), z.boolean()]).optional(),
    uses: z.string().optional(),
    run: z.string().optional(),
    with: texts.optional(),
    env: texts.optional(),
  }),
)
const jobSchema = z.looseObject({
  uses: z.string().optional(),
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  if: z.union([z.string(), z.boolean()]).optional(),
  'runs-on': z.unknown().optional(),
  'timeout-minutes': z.union([z.number(), z.string()]).optional(),
  environment: z.union([z.string(), z.looseObject({ name: z.string() })]).optional(),
  permissions: permissionsSchema.optional(),
  concurrency: z
    .looseObject({
      group: z.string(),
      'cancel-in-progress': z.union([z.boolean(), z.string()]).optional(),
      queue: z.string().optional(),
    })
    .optional(),
  strategy: z.looseObject({}).optional(),
  outputs: texts.optional(),
  with: texts.optional(),
  secrets: z.union([z.string(), texts]).optional(),
  steps: stepsSchema.optional(),
})
const callSchema = z.looseObject({
  inputs: z.record(z.string(), inputSchema).default({}),
  secrets: z
    .record(z.string(), z.unknown())
    .nullish()
    .transform((secrets) => secrets ?? {}),
  outputs: z.record(z.string(), z.looseObject({ value: z.string() })).default({}),
})
const workflowSchema = z.looseObject({
  name: z.string().optional(),
  // YAML 1.2 leaves `on` a text.
  on: z.union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]),
  permissions: permissionsSchema.optional(),
  jobs: z.record(z.string(), jobSchema),
})

const actionSchema = z.looseObject({ runs: z.looseObject({ steps: stepsSchema.default([]) }) })

export type Workflow = z.infer<typeof workflowSchema>
export type Job = z.infer<typeof jobSchema>
export type Step = z.infer<typeof stepsSchema>[number]
export type WorkflowCall = z.infer<typeof callSchema>

/** A workflow as the tests look at it. Throws when it has not the form of one. */
export function parseWorkflowText(text: string): Workflow {
  return workflowSchema.parse(parse(text))
}

export function readWorkflow(path: string): Workflow {
  return parseWorkflowText(readText(path))
}

/** The steps in the text of an `action.yml`: none but for a composite action. */
export function stepsOfAction(text: string): readonly Step[] {
  return actionSchema.parse(parse(text)).runs.steps
}

/** What a reusable workflow takes and gives. */
export function callOf(workflow: Workflow): WorkflowCall {
  const on = typeof workflow.on === 'object' && !Array.isArray(workflow.on) ? workflow.on : {}
  return callSchema.parse(on['workflow_call'] ?? {})
}

/** The job of that name. Throws when there is none. */
export function jobOf(workflow: Workflow, name: string): Job {
  const job = workflow.jobs[name]
  if (job === undefined) throw new Error(`there is no job ${name}`)
  return job
}

/** The file in this repository that a `uses:` of ours leads to, or undefined for somebody else's. */
export function ownFile(uses: string): string | undefined {
  const [, own] =
    /^(?:\$|\.\/\.splice-validator-actions|\.|OWNER\/REPO)\/([^@]+)(?:@FULL_COMMIT_SHA)?$/.exec(uses) ?? []
  if (own === undefined) return undefined
  return own.endsWith('.yml') ? own : `${own}/action.yml`
}
