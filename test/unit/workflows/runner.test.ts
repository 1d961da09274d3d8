import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runWorkflow } from '../../support/workflow-runner/run-workflow.ts'
import type { WorkflowRun, WorkflowRunOptions } from '../../support/workflow-runner/workflow-run.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runner-test-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Runs `main`, a workflow that is dispatched; files are workflows that it can call. */
async function run(
  main: string,
  files: Readonly<Record<string, string>> = {},
  options: Partial<WorkflowRunOptions> = {},
): Promise<WorkflowRun> {
  const repository = await mkdtemp(join(folder, 'repository-'))
  for (const [name, content] of Object.entries({ main, ...files })) {
    const file = join(repository, `.github/workflows/${name}.yml`)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  const event = { name: 'workflow_dispatch' } as const
  return runWorkflow({ workflow: '.github/workflows/main.yml', repository, event, ...options })
}

const expression = (text: string) => `\${{ ${text} }}`
const results = (ran: WorkflowRun) => Object.fromEntries(ran.jobs.map(({ id, result }) => [id, result]))
const step = (ran: WorkflowRun, job: string, id: string) => ran.job(job).steps.find((one) => one.id === id)

test('a job is skipped when what it needs failed, however far back, unless it says always', async () => {
  await using ran = await run(`
on: workflow_dispatch
jobs:
  first: { runs-on: a, steps: [{ run: exit 3 }] }
  second: { needs: first, if: always(), runs-on: a, steps: [{ run: 'true' }] }
  third: { needs: second, runs-on: a, steps: [{ run: 'true' }] }
  told: { needs: [first, second], if: failure(), runs-on: a, steps: [{ run: 'test \${{ needs.first.result }} = failure' }] }
  other: { needs: first, if: '!cancelled() && needs.first.result == ''failure''', runs-on: a, steps: [{ run: 'true' }] }
`)
  expect(results(ran)).toEqual({
    first: 'failure',
    second: 'success',
    third: 'skipped',
    told: 'success',
    other: 'success',
  })
  expect(ran.result).toBe('failure')
})

test('a condition over several lines is one condition, and one with a line end after it is always true', async () => {
  const condition = (scalar: string) => `
    runs-on: a
    steps: [{ run: 'true' }]
    if: ${scalar}
      ${expression("github.ref == 'nowhere' &&\n      github.ref == 'elsewhere'")}
`
  await using ran = await run(`
on: workflow_dispatch
jobs:
  stripped: ${condition('>-')}
  clipped: ${condition('>')}
`)
  expect(results(ran)).toEqual({ stripped: 'skipped', clipped: 'success' })
})

test('steps after a failed one run by their condition, and continue-on-error forgives', async () => {
  await using ran = await run(`
on: workflow_dispatch
jobs:
  job:
    runs-on: a
    steps:
      - { id: soft, run: exit 1, continue-on-error: true }
      - { id: after-soft, run: 'echo "seen=\${{ steps.soft.outcome }} \${{ steps.soft.conclusion }}" >> "$GITHUB_OUTPUT"' }
      - { id: hard, run: exit 1 }
      - { id: not, run: 'true' }
      - { id: failed, if: failure(), run: 'true' }
      - { id: always, if: always(), run: 'echo "\${{ job.status }}" >> "$GITHUB_STEP_SUMMARY"' }
`)
  expect(ran.job('job').steps.map(({ id, conclusion }) => `${id} ${conclusion}`)).toEqual([
    ...[
      'soft success',
      'after-soft success',
      'hard failure',
      'not skipped',
      'failed success',
      'always success',
    ],
  ])
  expect(step(ran, 'job', 'after-soft')?.outputs['seen']).toBe('failure success')
  expect(ran.job('job').summary).toBe('failure\n')
})

test('a matrix comes from an output, with include, and each gets its job', async () => {
  await using ran = await run(`
on: workflow_dispatch
jobs:
  list:
    runs-on: a
    outputs: { nodes: '\${{ steps.list.outputs.nodes }}' }
    steps: [{ id: list, run: 'echo ''nodes=[{"node":"one","runner":"[\\"x\\",\\"y\\"]"},{"node":"two","runner":"[\\"z\\"]"}]'' >> "$GITHUB_OUTPUT"' }]
  each:
    needs: list
    strategy: { fail-fast: false, matrix: { include: '\${{ fromJSON(needs.list.outputs.nodes) }}' } }
    runs-on: \${{ fromJSON(matrix.runner) }}
    concurrency: { group: 'node-\${{ matrix.node }}', queue: max, cancel-in-progress: false }
    steps: [{ run: 'test \${{ matrix.node }} = two' }]
  product:
    runs-on: a
    strategy: { matrix: { one: [1, 2], two: [a, b], exclude: [{ one: 1, two: b }], include: [{ one: 2, more: x }, { one: 3 }] } }
    steps: [{ run: 'true' }]
`)
  const each = ran.jobs.filter(({ id }) => id.startsWith('each'))
  expect(each.map(({ result, runsOn, concurrency }) => [result, runsOn, concurrency])).toEqual([
    ['failure', ['x', 'y'], { group: 'node-one', queue: 'max', cancelInProgress: false }],
    ['success', ['z'], { group: 'node-two', queue: 'max', cancelInProgress: false }],
  ])
  expect(ran.jobs.map(({ id }) => id).filter((id) => id.startsWith('product'))).toEqual([
    ...['product (1, a)', 'product (2, a, x)', 'product (2, b, x)', 'product (3)'],
  ])
})

test('a reviewer reads the summaries before saying yes or no, and no ends the job', async () => {
  const main = `
on: workflow_dispatch
jobs:
  plan: { runs-on: a, steps: [{ run: echo "the plan" >> "$GITHUB_STEP_SUMMARY" }] }
  carry-out: { needs: plan, environment: production, runs-on: a, steps: [{ run: 'true' }] }
  unguarded: { environment: made-by-github, runs-on: a, steps: [{ run: 'true' }] }
`
  const environments = { production: { reviewers: true } }
  const read: string[] = []
  const approve = (answer: boolean) => ({
    environments,
    approve: (request: { summaries: Readonly<Record<string, string>> }) => {
      read.push(request.summaries['plan'] ?? '')
      return answer
    },
  })
  await using no = await run(main, {}, approve(false))
  expect(results(no)).toEqual({ plan: 'success', 'carry-out': 'failure', unguarded: 'success' })
  expect(no.job('carry-out').steps).toEqual([])
  await using yes = await run(main, {}, approve(true))
  expect(yes.result).toBe('success')
  expect(read).toEqual(['the plan\n', 'the plan\n'])
  await expect(run(main, {}, { environments })).rejects.toThrow('waits for reviewers')
})

const called = `
on:
  workflow_call:
    inputs:
      text: { type: string, required: true }
      count: { type: number, default: 3 }
      yes: { type: boolean, default: false }
    secrets: { GIVEN: {}, HELD: {}, ABSENT: {} }
    outputs: { both: { value: '\${{ jobs.inner.outputs.both }}' } }
jobs:
  inner:
    runs-on: a
    environment: \${{ inputs.text }}
    outputs: { both: '\${{ steps.look.outputs.both }}', leaked: '\${{ secrets.GIVEN }}' }
    steps:
      - id: look
        env: { GIVEN: '\${{ secrets.GIVEN }}', HELD: '\${{ secrets.HELD }}', ABSENT: '\${{ secrets.ABSENT }}', OTHER: '\${{ secrets.OTHER }}' }
        run: |
          echo "both=\${{ inputs.count }} \${{ inputs.yes }} \${{ job.workflow_repository }} \${{ env.FROM_CALLER }}" >> "$GITHUB_OUTPUT"
          echo "secrets=$GIVEN,$HELD,$ABSENT,$OTHER" >> "$GITHUB_OUTPUT"
`
const call = (job: string, on = 'workflow_dispatch') => `
on: ${on}
env: { FROM_CALLER: hidden }
jobs:
  call: { uses: OWNER/REPO/.github/workflows/called.yml@${'a'.repeat(40)}, ${job} }
`

test('a called workflow sees the inputs and secrets that were passed, those of its environment, and no others', async () => {
  const repository = await mkdtemp(join(folder, 'published-'))
  await mkdir(join(repository, '.github/workflows'), { recursive: true })
  await writeFile(join(repository, '.github/workflows/called.yml'), called)
  const secrets = `secrets: { GIVEN: "${expression('secrets.GIVEN')}", HELD: "${expression('secrets.HELD')}" }`
  await using ran = await run(
    call(`with: { text: production }, ${secrets}`),
    {},
    {
      published: repository,
      secrets: { GIVEN: 'given-secret', OTHER: 'other-secret' },
      environments: { production: { secrets: { HELD: 'held-secret', ABSENT: 'not-named' } } },
    },
  )
  expect(results(ran)).toEqual({ 'call / inner': 'success' })
  expect(step(ran, 'call / inner', 'look')?.outputs).toEqual({
    both: '3 false OWNER/REPO ',
    secrets: 'given-secret,held-secret,,',
  })
  expect(ran.job('call / inner').outputs).toEqual({ both: '3 false OWNER/REPO ' })
  expect(ran.masks).toEqual(expect.arrayContaining(['given-secret', 'held-secret']))
})

test.each([
  ['an unknown input', 'with: { text: a, other: b }', 'Invalid input, other is not defined'],
  ['a missing input', 'with: { count: 1 }', 'input text is required'],
  ['an unknown secret', 'with: { text: a }, secrets: { OTHER: x }', 'Invalid secret, OTHER is not defined'],
  [
    'text for a boolean',
    `with: { text: a, yes: "${expression('github.run_id')}" }`,
    "Unexpected value '1' for input 'yes'",
  ],
  [
    'text for a number',
    `with: { text: a, count: "${expression('inputs.none')}" }`,
    "Unexpected value '' for input 'count'",
  ],
])('a call with %s is refused', async (_, job, message) => {
  const local = call(job).replace(/OWNER\S+,/, './.github/workflows/called.yml,')
  await expect(run(local, { called })).rejects.toThrow(message)
})

test('a called job that asks for more than its caller has is refused before anything starts', async () => {
  const asks = `
on: workflow_call
permissions: {}
jobs: { inner: { permissions: { issues: write }, runs-on: a, steps: [{ run: 'true' }] } }
`
  const main = (permissions: string) =>
    `{ on: workflow_dispatch, jobs: { call: { uses: ./.github/workflows/asks.yml, permissions: ${permissions} } } }`
  await expect(run(main('{ contents: read, issues: read }'), { asks })).rejects.toThrow(
    "The nested job 'inner' is requesting 'issues: write', but is only allowed 'issues: read'.",
  )
  await using ran = await run(main('{ issues: write }'), { asks })
  expect(ran.job('call / inner').permissions).toEqual({ issues: 'write' })
})

test('what was dispatched is checked, and numbers arrive as text', async () => {
  const main = `
on:
  workflow_dispatch:
    inputs:
      mode: { type: choice, options: [one, two], default: two }
      sure: { type: boolean, default: true }
      count: { type: number, default: 5 }
      where: { type: environment }
jobs:
  job:
    runs-on: a
    steps: [{ id: look, env: { SEEN: '\${{ toJSON(inputs) }}' }, run: 'echo "seen="$SEEN >> "$GITHUB_OUTPUT"' }]
`
  const dispatch = (inputs: Record<string, string>) =>
    run(main, {}, { event: { name: 'workflow_dispatch', inputs }, environments: { production: {} } })
  await using ran = await dispatch({ sure: 'false', where: 'production' })
  expect(JSON.parse(step(ran, 'job', 'look')?.outputs['seen'] ?? '')).toEqual({
    ...{ mode: 'two', sure: false, count: '5', where: 'production' },
  })
  await expect(dispatch({ mode: 'three' })).rejects.toThrow("'three' for input 'mode' not in the list")
  await expect(dispatch({ sure: 'yes' })).rejects.toThrow('is not a boolean')
  await expect(dispatch({ where: 'nowhere' })).rejects.toThrow('is no environment')
  await expect(dispatch({ other: 'x' })).rejects.toThrow('Unexpected inputs provided')
  await expect(run(main, {}, { event: { name: 'schedule' } })).rejects.toThrow('is not started by schedule')
})

test('a job that takes too long is cancelled, and only its last steps run', async () => {
  await using ran = await run(`
on: workflow_dispatch
jobs:
  job:
    runs-on: a
    timeout-minutes: 0.01
    steps:
      - { id: slow, run: exec sleep 60 }
      - { id: next, run: 'true' }
      - { id: last, if: always(), run: 'true' }
  told: { needs: job, if: always(), runs-on: a, steps: [{ run: 'test \${{ needs.job.result }} = cancelled' }] }
`)
  expect(ran.job('job').steps.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
    ...['slow cancelled', 'next skipped', 'last success'],
  ])
  expect(results(ran)).toEqual({ job: 'cancelled', told: 'success' })
})

const composite = `
name: Log in
description: To the cloud that is named
inputs: { cloud: { description: Which, default: '' }, other: { description: More, default: fall back } }
runs:
  using: composite
  steps:
    - { if: "${expression("inputs.cloud != ''")}", uses: azure/login@${'b'.repeat(40)}, with: { client-id: "${expression('inputs.cloud')}" } }
    - { shell: bash, run: 'echo "SET=${expression('inputs.other')} ${expression('env.OWN')}" >> "$GITHUB_ENV"; echo /added >> "$GITHUB_PATH"' }
    - { id: last, shell: bash, run: 'echo "summary of ${expression('github.job')}" >> "$GITHUB_STEP_SUMMARY"; test "${expression('inputs.cloud')}" != broken' }
    - { if: failure() && steps.last.outcome == 'failure', shell: bash, run: echo told }
`

test('a composite action is one step: its steps see its inputs, and what fails in it fails it', async () => {
  const job = (given: string, before = '') => `
    runs-on: a
    steps:
      ${before}
      - { id: composite, if: always(), uses: $/.github/actions/log-in, env: { OWN: own }, with: { ${given} } }
      - { id: look, run: 'echo "seen=$SET, $OWN, \${PATH%%:*}" >> "$GITHUB_OUTPUT"' }
`
  const main = `
on: workflow_dispatch
jobs:
  none: ${job('')}
  one: ${job('cloud: me, other: given')}
  broken: ${job('cloud: broken')}
  late: ${job('cloud: after', '- run: exit 1')}
`
  await using ran = await run(main, { '../actions/log-in/action': composite })
  expect(results(ran)).toEqual({ none: 'success', one: 'success', broken: 'failure', late: 'failure' })
  expect(ran.standIns.map(({ with: given }) => given)).toEqual([
    ...['me', 'broken', 'after'].map((cloud) => ({ 'client-id': cloud })),
  ])
  const [none, one, broken, late] = ['none', 'one', 'broken', 'late'].map((name) => ran.job(name).steps)
  expect(none?.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual(['composite success', 'look success'])
  expect(none?.[1]?.outputs['seen']).toBe('fall back own, , /added')
  expect(one?.[1]?.outputs['seen']).toBe('given own, , /added')
  expect(ran.job('one').summary).toBe('summary of one\n')
  expect(broken?.map(({ outcome }) => outcome)).toEqual(['failure', 'skipped'])
  expect(broken?.[0]?.log).toContain('told')
  expect(late?.map(({ outcome }) => outcome)).toEqual(['failure', 'success', 'skipped'])
})

test('a composite action is refused where GitHub would, or this runner does not know it', async () => {
  const main = (given = '') =>
    `{ on: workflow_dispatch, jobs: { job: { runs-on: a, steps: [{ uses: $/.github/actions/x, with: { ${given} } }] } } }`
  const refused = (action: string, given?: string) =>
    expect(run(main(given), { '../actions/x/action': action })).rejects
  await refused(composite, 'clowd: a').toThrow('has no input `clowd`')
  await refused(composite.replace('inputs.other', 'secrets.OTHER')).toThrow("'secrets'")
  await refused(composite.replace('runs:', 'outputs: { a: { description: a, value: b } }\nruns:')).toThrow(
    'does not know `outputs`',
  )
  await refused(composite.replace('azure/login', 'some/other'), 'cloud: a').toThrow('nothing that stands for')
})

test('what this runner does not know is an error', async () => {
  const job = (steps: string, more = '') =>
    `{ on: workflow_dispatch, jobs: { job: { runs-on: a, ${more} steps: [${steps}] } } }`
  const unpinned = job('{ uses: actions/checkout@v7 }')
  await expect(run(unpinned)).rejects.toThrow('not pinned')
  await expect(run(job(`{ uses: some/action@${'a'.repeat(40)} }`))).rejects.toThrow('nothing that stands for')
  await expect(run(job('{ uses: $/action-backup }'))).rejects.toThrow(
    'Did you forget to run actions/checkout',
  )
  await expect(run(job('{ run: x, shell: pwsh }'))).rejects.toThrow('does not know the shell')
  await expect(run(job('{ run: x }', 'container: x,'))).rejects.toThrow('does not know `container`')
  await expect(run(job('{ run: x, oops: 1 }'))).rejects.toThrow("Unexpected value 'oops'")
  await expect(run(job(`{ run: "${expression('oops.x')}" }`))).rejects.toThrow(
    "Unrecognized named-value: 'oops'",
  )
})
