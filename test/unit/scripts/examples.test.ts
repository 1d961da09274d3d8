import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readActionMetadata } from '../../../scripts/action-metadata.ts'

const root = join(import.meta.dirname, '../../..')
const stepsSchema = z.array(
  z.looseObject({ uses: z.string().optional(), with: z.record(z.string(), z.unknown()).optional() }),
)
const workflowSchema = z.looseObject({
  permissions: z.strictObject({}),
  jobs: z.record(
    z.string(),
    z.looseObject({ 'timeout-minutes': z.number(), environment: z.string(), steps: stepsSchema }),
  ),
})

/** The steps that a page shows, in a whole workflow or as a list. Other YAML of it is not an example of a step. */
function stepsOn(page: string): z.infer<typeof stepsSchema> {
  const blocks = [...readFileSync(join(root, page), 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```/gm)]
  return blocks.flatMap(([, text = '']) => {
    const content: unknown = parse(text)
    if (Array.isArray(content)) return stepsSchema.parse(content)
    if (typeof content !== 'object' || content === null || !('jobs' in content)) return []
    return Object.values(workflowSchema.parse(content).jobs).flatMap((job) => job.steps)
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
})
