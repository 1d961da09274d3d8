import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkoutVariant } from '../../../scripts/checkout-variants.ts'
import { temporaryFolder } from '../../../src/system/temporary.ts'

const root = join(import.meta.dirname, '../../..')

describe('checkoutVariant', () => {
  const workflow = `jobs:
  alert:
    permissions:
      issues: write
    steps:
      - uses: $/action-x
  run:
    permissions:
      contents: read
    steps:
      - uses: $/.github/actions/log-in
      - id: run
        uses: $/action-x
  other:
    steps:
      - run: 'true'
  call:
    uses: $/.github/workflows/backup.yml
`
  const { jobs } = parse(checkoutVariant(workflow))

  it('checks out the commit of the workflow before the first of our actions, with the right to read it', () => {
    for (const name of ['alert', 'run']) {
      const [checkout, step] = jobs[name].steps
      expect(checkout).toEqual({
        uses: expect.stringMatching(/^actions\/checkout@[0-9a-f]{40}$/),
        with: {
          repository: `\${{ job.workflow_repository }}`,
          ref: `\${{ job.workflow_sha }}`,
          path: '.splice-validator-actions',
          'persist-credentials': false,
        },
      })
      expect(step.uses).toMatch(/^\.\/\.splice-validator-actions\/(action-x|\.github\/actions\/log-in)$/)
    }
    expect(jobs.run.steps).toHaveLength(3)
    expect(jobs.run.steps[2].uses).toBe('./.splice-validator-actions/action-x')
    expect(jobs.alert.permissions).toEqual({ contents: 'read', issues: 'write' })
    expect(jobs.run.permissions).toEqual({ contents: 'read' })
  })

  it('leaves jobs without our actions as they are, and calls variants', () => {
    expect(jobs.other.steps).toEqual([{ run: 'true' }])
    expect(jobs.call.uses).toBe('./.github/workflows/backup-checkout.yml')
  })
})

describe('scripts/checkout-variants.ts', () => {
  const script = join(root, 'scripts/checkout-variants.ts')

  it('writes a variant of each workflow that others call, and finds each that is missing, changed or of none', async () => {
    await using folder = await temporaryFolder()
    const workflows = join(folder.path, '.github/workflows')
    mkdirSync(workflows, { recursive: true })
    for (const name of ['backup.yml', 'fleet.yml', 'ci.yml'])
      cpSync(join(root, '.github/workflows', name), join(workflows, name))
    const check = () => {
      const { status, stderr } = spawnSync(process.execPath, [script, '--check', folder.path], {
        encoding: 'utf8',
      })
      return [status, ...stderr.split('\n').filter((line) => line !== '')]
    }
    expect(check()).toEqual([
      1,
      '.github/workflows/backup-checkout.yml is missing',
      '.github/workflows/fleet-checkout.yml is missing',
    ])

    execFileSync(process.execPath, [script, folder.path])
    expect(readdirSync(workflows).sort()).toEqual([
      ...['backup-checkout.yml', 'backup.yml', 'ci.yml', 'fleet-checkout.yml', 'fleet.yml'],
    ])
    expect(check()).toEqual([0])

    writeFileSync(join(workflows, 'fleet-checkout.yml'), 'on: workflow_call\n')
    cpSync(join(workflows, 'backup-checkout.yml'), join(workflows, 'ci-checkout.yml'))
    expect(check()).toEqual([
      1,
      '.github/workflows/fleet-checkout.yml is not what would be written',
      '.github/workflows/ci-checkout.yml is of no workflow here',
    ])
    rmSync(join(workflows, 'ci-checkout.yml'))
    execFileSync(process.execPath, [script, folder.path])
    expect(check()).toEqual([0])
  })
})
