import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readActionMetadata } from '../../../scripts/action-metadata.ts'
import { callerProblems } from '../../support/workflows/callers.ts'
import { brokenRules } from '../../support/workflows/house-rules.ts'
import { findings } from '../../support/workflows/language-service.ts'
import { exampleFiles, isWorkflow, parseWorkflowText } from '../../support/workflows/workflow-files.ts'

const root = join(import.meta.dirname, '../../..')
const stepsSchema = z.array(
  z.looseObject({ uses: z.string().optional(), with: z.record(z.string(), z.unknown()).optional() }),
)
/** Those of alerts are used outside of every environment. */
const nodeSecret = /secrets\.(?!WEBHOOK_URL|HEARTBEAT_URL|PUSHGATEWAY_TOKEN)/
const workflowSchema = z.looseObject({
  jobs: z.record(
    z.string(),
    z.union([
      z
        .looseObject({ environment: z.string().optional(), steps: stepsSchema })
        .refine(
          (job) => job.environment !== undefined || !nodeSecret.test(JSON.stringify(job)),
          'a job with secrets of a node is in an environment',
        ),
      z.looseObject({ uses: z.string(), steps: z.undefined().optional() }),
    ]),
  ),
})

function yamlOn(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8')
  return [...text.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, block = '']) => block)
}

/** The workflows of a page. Jobs alone are taken as a workflow that is begun by hand, or as the one before them. */
function workflowsOn(page: string): string[] {
  let on = 'on: workflow_dispatch\n'
  return yamlOn(page)
    .filter(isWorkflow)
    .map((text) => {
      const [own] = /^on:.*\n(?: .*\n)*/m.exec(text) ?? []
      on = own ?? on
      const permissions = text.startsWith('jobs:') ? 'permissions: {}\n' : ''
      return own === undefined ? on + permissions + text : text
    })
}

/** The steps that a page shows, in a whole workflow or as a list. Other YAML of it is not an example of a step. */
function stepsOn(page: string): z.infer<typeof stepsSchema> {
  return yamlOn(page).flatMap((text) => {
    const content: unknown = parse(text)
    if (Array.isArray(content)) return stepsSchema.parse(content)
    if (typeof content !== 'object' || content === null || !('jobs' in content)) return []
    return Object.values(workflowSchema.parse(content).jobs).flatMap((job) => job.steps ?? [])
  })
}

describe('the examples', () => {
  const pages = globSync(['*.md', 'action-*/*.md', 'docs/*.md'], { cwd: root })
  const steps = pages.flatMap((page) => stepsOn(page).map((step) => ({ page, ...step })))
  const ours = steps.filter((step) => step.uses?.startsWith('OWNER/REPO/'))

  it('are there for each action', () => {
    for (const action of ['action-backup', 'action-restore']) {
      expect(ours.filter((step) => step.uses?.includes(action)).length).toBeGreaterThan(1)
    }
  })

  it.each(ours)(
    'in $page give $uses inputs that it has, and all that it requires',
    ({ uses = '', ...step }) => {
      const [, action = ''] = /^OWNER\/REPO\/(action-[a-z-]+)@FULL_COMMIT_SHA$/.exec(uses) ?? []
      const { inputs } = readActionMetadata(join(root, action))
      const given = Object.keys(step.with ?? {})
      expect(given.filter((name) => !(name in inputs))).toEqual([])
      const required = Object.entries(inputs).filter(([, input]) => input.required)
      expect(required.map(([name]) => name).filter((name) => !given.includes(name))).toEqual([])
    },
  )

  const workflows = pages.flatMap((page) =>
    workflowsOn(page).map((text, index) => ({ page, number: index + 1, text })),
  )

  it.each(workflows)(
    'workflow $number on $page: GitHub accepts it, with what it calls',
    async ({ page, text }) => {
      expect(await findings(page, text)).toEqual([])
      expect(brokenRules(text, 'example')).toEqual([])
      expect(callerProblems(parseWorkflowText(text))).toEqual([])
    },
  )

  it('on the page of the workflows name files that are there', () => {
    const page = readFileSync(join(root, 'docs/workflows.md'), 'utf8')
    for (const path of exampleFiles) expect(page).toContain(`../${path})`)
  })
})
