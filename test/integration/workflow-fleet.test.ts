import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { BackupSets } from '../../src/repository/sets.ts'
import { DirectoryStorage } from '../../src/repository/storage/directory.ts'
import { temporaryFolder } from '../../src/system/temporary.ts'
import { type BackupNode, startBackupNode } from '../support/backup-node.ts'
import { runWorkflow } from '../support/workflow-runner/run-workflow.ts'

const commit = 'd'.repeat(40)
const caller = `on:
  workflow_dispatch:
    inputs:
      job: { default: backup }
      nodes: { default: '' }
permissions: {}
jobs:
  fleet:
    permissions: { contents: read, id-token: write, issues: write }
    uses: OWNER/REPO/.github/workflows/fleet.yml@${commit}
    with:
      job: \${{ inputs.job }}
      nodes: \${{ inputs.nodes }}
      alert-issue: false
    secrets:
      APPS_DATABASE_URL: \${{ secrets.APPS_DATABASE_URL }}
      PARTICIPANT_DATABASE_URL: \${{ secrets.PARTICIPANT_DATABASE_URL }}
`

describe('fleet.yml', () => {
  let node: BackupNode
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  beforeAll(async () => {
    node = await startBackupNode()
    folder = await temporaryFolder()
    mkdirSync(join(folder.path, '.github/workflows'), { recursive: true })
    writeFileSync(join(folder.path, '.github/workflows/fleet.yml'), caller)
    const {
      node: _,
      'apps-database-url': _apps,
      'participant-database-url': _participant,
      ...settings
    } = node.node.backupInputs
    const inventory = {
      version: 1,
      defaults: { environment: 'databases', settings },
      nodes: { good: {}, broken: { settings: { 'zstd-level': 99 } }, lonely: { environment: 'empty' } },
    }
    writeFileSync(join(folder.path, '.github/validators.yml'), stringify(inventory))
  })
  afterAll(async () => {
    await folder?.[Symbol.asyncDispose]()
    await node?.[Symbol.asyncDispose]()
  })

  const run = (inputs: Record<string, string>) =>
    runWorkflow({
      workflow: '.github/workflows/fleet.yml',
      repository: folder.path,
      event: { name: 'workflow_dispatch', inputs },
      environments: {
        databases: {
          secrets: {
            APPS_DATABASE_URL: node.node.backupInputs['apps-database-url'] ?? '',
            PARTICIPANT_DATABASE_URL: node.node.backupInputs['participant-database-url'] ?? '',
          },
        },
        empty: {},
      },
    })

  test('backs every node up, each with the secrets of its environment, and shows which did not end well', async () => {
    await using ran = await run({})
    expect(ran.result).toBe('failure')
    // By settings as by inputs: the labels, the environment and the queue are those of the node.
    const job = ran.jobs.find(({ id }) => /good.* \/ backup$/.test(id))
    expect(job).toMatchObject({
      result: 'success',
      runsOn: ['self-hosted', 'linux'],
      environment: 'databases',
      concurrency: { group: 'splice-validator-good' },
    })
    const summary = ran.job('fleet / summary')
    expect(summary.outputs['failed']).toBe('broken,lonely')
    expect(summary.summary).toMatch(/good.*✅/)
    expect(summary.summary).toMatch(/lonely.*❌ failed/)
    expect([...ran.artifacts.keys()].sort()).toEqual([
      'fleet-result-broken',
      'fleet-result-good',
      'fleet-result-lonely',
    ])
    const sets = await new BackupSets(new DirectoryStorage(node.node.repository), 'good').list()
    expect(sets).toHaveLength(1)
    const kept = readFileSync(join(ran.artifacts.get('fleet-result-good') ?? '', 'good.json'), 'utf8')
    expect(kept).toContain(sets[0]?.id)
    expect(kept).not.toContain('postgres')
  })

  test('looks at those that are selected, and is green when they are fresh', async () => {
    await using ran = await run({ job: 'freshness', nodes: 'good' })
    expect(ran.result).toBe('success')
    expect(ran.job('fleet / summary').summary).toMatch(/good.*✅.*old/)
  })

  test('is red when the job is none of its own, for then nothing was done for any node', async () => {
    await using ran = await run({ job: 'restore', nodes: 'good' })
    expect(ran.result).toBe('failure')
    expect(ran.job('fleet / summary').summary).toContain('left no result')
  })
})
