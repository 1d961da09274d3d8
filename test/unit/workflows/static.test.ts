import { describe, expect, it } from 'vitest'
import { brokenActionRules, brokenRules } from '../../support/workflows/house-rules.ts'
import { findings } from '../../support/workflows/language-service.ts'
import {
  actionFiles,
  exampleFiles,
  readText,
  reusableFiles,
  variantFiles,
  workflowFiles,
} from '../../support/workflows/workflow-files.ts'

const backup = readText('.github/workflows/backup.yml')
const logIn = readText('.github/actions/log-in/action.yml')

function changed(text: string, from: string | RegExp, to: string): string {
  const result = text.replace(from, to)
  if (result === text) throw new Error(`there is nothing to change: ${from}`)
  return result
}

describe('GitHub’s own parser and language service', () => {
  it.each([...workflowFiles, ...exampleFiles, ...actionFiles])('find nothing in %s', async (path) => {
    expect(await findings(path, readText(path))).toEqual([])
  })

  it.each([
    ['an input that the action has not', /( +)deployment: \$\{\{/, `$1deploymint: \${{`, 'deploymint'],
    ['a key that does not exist', 'timeout-minutes:', 'timeout-minute:', 'timeout-minute'],
    ['an input that the workflow has not', `\${{ inputs.node }}`, `\${{ inputs.nod }}`, 'nod'],
    ['a function that does not exist', 'always()', 'allways()', 'allways'],
    ['an action that is not here', '$/action-backup', '$/action-bakup', 'action-bakup'],
    ['an input that the log-in has not', / {10}aws-region:/, '          aws-regio:', 'aws-regio'],
    ['an input of somebody else’s action', ' if-no-files-found:', ' if-no-file-found:', 'if-no-file-found'],
    ['a job that is not there', 'needs: backup', 'needs: bakup', 'bakup'],
  ])('find %s', async (_, from, to, named) => {
    expect((await findings('backup.yml', changed(backup, from, to))).join('\n')).toContain(named)
  })

  const caller = `on: workflow_dispatch
permissions: {}
jobs:
  backup:
    permissions: { contents: read, id-token: write, issues: write }
    uses: OWNER/REPO/.github/workflows/backup.yml@FULL_COMMIT_SHA
    with:
      node: validator-1
    secrets:
      CLIENT_SECRET: \${{ secrets.CLIENT_SECRET }}
`
  it('find nothing in a caller of ours', async () => {
    expect(await findings('caller.yml', caller)).toEqual([])
  })

  it.each([
    ['an input that the called workflow has not', 'node: validator-1', 'node: a\n      nodes: b', 'nodes'],
    ['the lack of an input that it requires', 'node: validator-1', 'deployment: compose', 'node'],
    ['a secret that it has not', 'CLIENT_SECRET:', 'CLIENT_SECRETS:', 'CLIENT_SECRETS'],
    ['a workflow that is not there', 'backup.yml', 'bakup.yml', 'Unable to find reusable workflow'],
  ])('find %s', async (_, from, to, named) => {
    expect((await findings('caller.yml', changed(caller, from, to))).join('\n')).toMatch(new RegExp(named))
  })

  it.each([
    ['no description', /^description: .*$/m, '', 'description'],
    ['a runtime that is gone', 'using: node24', 'using: node10', 'node10'],
  ])('find an action with %s', async (_, from, to, named) => {
    const action = changed(readText('action-backup/action.yml'), from, to)
    expect((await findings('action-backup/action.yml', action)).join('\n')).toContain(named)
  })

  it.each([
    ['an input of somebody else’s action', ' role-to-assume:', ' role-to-asume:', 'role-to-asume'],
    ['a context that they do not see', `\${{ inputs.aws-region }}`, `\${{ secrets.REGION }}`, 'secrets'],
    ['a function that does not exist', /if: .*/, 'if: allways()', 'allways'],
  ])('find in the steps of an action %s', async (_, from, to, named) => {
    expect((await findings('log-in/action.yml', changed(logIn, from, to))).join('\n')).toContain(named)
  })
})

describe('the rules of the house', () => {
  it.each(workflowFiles)('hold in %s', (path) => {
    expect(brokenRules(readText(path), variantFiles.includes(path) ? 'variant' : 'workflow')).toEqual([])
  })

  it.each(exampleFiles)('hold in %s', (path) => {
    expect(brokenRules(readText(path), 'example')).toEqual([])
  })

  it.each(actionFiles)('hold in %s', (path) => {
    expect(brokenActionRules(readText(path))).toEqual([])
  })

  it.each([
    [
      'a tag as a pin',
      /@e6de054238d6b7531b4efff3b6587d9aade6a06c # v6.2.3/,
      '@v6',
      'pinned to a full commit',
    ],
    ['an unknown commit', /@e6de0542/, '@e6de0543', 'is not the commit'],
    ['a pin whose comment says another version', '# v6.2.3', '# v6.2.2', 'has not the comment'],
    [
      'an action of ours, which has no address in a variant',
      /aws-actions\S+/,
      '$/action-alert',
      'neither ours',
    ],
    ['an expression in a script', /uses: aws.*/, `run: echo \${{ inputs.aws-region }}`, 'inside a run'],
  ])('notice in the steps of an action %s', (_, from, to, named) => {
    expect(brokenActionRules(changed(logIn, from, to)).join('\n')).toContain(named)
  })

  it.each([
    [
      'a tag as a pin',
      /@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0/,
      '@v7',
      'pinned to a full commit',
    ],
    ['an unknown commit', /@bbbca2dd/, '@bbbca2de', 'is not the commit'],
    ['a pin whose comment says another version', '# v7.0.0', '# v7.0.1', 'has not the comment'],
    [
      'an action of the caller’s checkout',
      'uses: $/action-backup',
      'uses: ./action-backup',
      'is neither ours',
    ],
    [
      'permissions at the top',
      'permissions: {}',
      'permissions: { contents: write }',
      'permissions at the top',
    ],
    [
      'everything permitted to a job',
      /permissions:\n {6}contents: read\n {6}id-token: write/,
      'permissions: write-all',
      'write-all',
    ],
    ['a job without a limit', /^ +timeout-minutes: \$.*\n/m, '', 'has no timeout-minutes'],
    ['a run that may be cancelled', 'cancel-in-progress: false', 'cancel-in-progress: true', 'may cancel'],
    [
      'an expression in a script',
      'uses: $/action-alert',
      `run: echo \${{ inputs.node }}`,
      'expression inside a run',
    ],
    ['every secret handed over', 'needs: backup', 'secrets: inherit', 'hands over every secret'],
  ])('notice %s', (_, from, to, named) => {
    expect(brokenRules(changed(backup, from, to), 'workflow').join('\n')).toContain(named)
  })

  it('notice a checkout that leaves the token behind', () => {
    const ci = changed(readText('.github/workflows/ci.yml'), 'persist-credentials: false', 'fetch-depth: 1')
    expect(brokenRules(ci, 'workflow').join('\n')).toContain('leaves the token')
  })

  it('are asked of every workflow that others call, and of its variant', () => {
    const names = ['backup', 'dr-snapshot', 'fleet', 'freshness', 'report', 'restore', 'verify']
    expect(reusableFiles).toEqual(names.map((name) => `.github/workflows/${name}.yml`))
    expect(variantFiles).toEqual(names.map((name) => `.github/workflows/${name}-checkout.yml`))
  })
})
