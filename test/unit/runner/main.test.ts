import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../../src/system/temporary.ts'
import { waitFor } from '../../../src/system/wait.ts'

const scenarios = join(import.meta.dirname, 'main-scenarios.ts')
let folder: Awaited<ReturnType<typeof temporaryFolder>>
beforeEach(async () => {
  folder = await temporaryFolder()
  for (const name of ['output', 'summary']) writeFileSync(join(folder.path, name), '')
})
afterEach(() => folder[Symbol.asyncDispose]())

const github = () => ({
  GITHUB_ACTIONS: 'true',
  GITHUB_OUTPUT: join(folder.path, 'output'),
  GITHUB_STEP_SUMMARY: join(folder.path, 'summary'),
})
const read = (name: string) => readFileSync(join(folder.path, name), 'utf8')

/** Runs a scenario; `onText` sees the log so far each time there is more. */
async function runScenario(
  name: string,
  env: Record<string, string>,
  onText: (log: string, pid: number) => void = () => {},
) {
  const child = spawn(process.execPath, [scenarios, name], {
    env: { PATH: process.env['PATH'], MARKER: join(folder.path, 'marker'), ...env },
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      log += chunk
      onText(log, child.pid ?? 0)
    })
  }
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, log }
}

describe('main on GitHub', () => {
  it('flattens groups, masks, sets outputs, writes the summary, cleans up and exits with 0', async () => {
    const { code, log } = await runScenario('succeeds', { ...github(), INPUT_TOKEN: 'tops3cret/value' })
    expect(log.split('\n').filter((line) => !line.startsWith('::add-mask::'))).toEqual([
      '::group::Outer',
      'in the outer group',
      '::endgroup::',
      '::group::Outer › Inner',
      'the token is *** and ***',
      '::endgroup::',
      '::group::Outer',
      'back in the outer group',
      '::endgroup::',
      '',
    ])
    expect(log).toContain('::add-mask::tops3cret/value\n')
    expect(log).toContain('::add-mask::tops3cret%252Fvalue\n')
    expect(read('output')).toMatch(/^set-id<<(\S+)\n20260101\n\1\nseveral<<(\S+)\none\ntwo\n\2\n$/)
    expect(read('summary')).toContain('| Token | \\*\\*\\* |')
    expect(read('marker')).toBe('cleaned')
    expect(code).toBe(0)
  })

  it('says what happened, what it means and what to do, and still cleans up and writes the summary', async () => {
    const { code, log } = await runScenario('fails', github())
    expect(code).toBe(1)
    expect(log).toContain(
      '::error title=backup%3A no-space::The disk is full.%0ACause: ENOSPC: no space left%0ANo backup was made.%0ANext: Make room.',
    )
    expect(log).not.toContain('main-scenarios.ts')
    expect(log).toContain('::warning::Cleaning up failed: this clean-up is broken')
    expect(read('marker')).toBe('cleaned')
    expect(read('summary')).toContain('## Half of it')
    expect(read('summary')).toContain('### The backup failed (no-space)')
  })

  it('shows the stack with debug logging', async () => {
    const { log } = await runScenario('fails', { ...github(), RUNNER_DEBUG: '1' })
    expect(log).toMatch(/main-scenarios\.ts:\d+/)
  })

  it.each([
    ['rejects', 'nobody awaited this'],
    ['throws', 'from a callback'],
  ])('takes an error that nobody caught for a failure: %s', async (name, message) => {
    const { code, log } = await runScenario(name, github())
    expect(code).toBe(1)
    expect(log).toContain(`Unexpected error: ${message}`)
    expect(read('summary')).toContain(message)
  })

  it('is not green when the job waits for something that never comes', async () => {
    const { code, log } = await runScenario('stalls', github())
    expect(code).toBe(1)
    expect(log).toContain('::error title=backup%3A unfinished::')
    expect(read('summary')).toContain('stopped without finishing')
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('stops on %s with everything it started', async (signal) => {
    let grandchild = 0
    const { code, log } = await runScenario('waits', github(), (text, pid) => {
      const [, found] = /waiting for (\d+)/.exec(text) ?? []
      if (found === undefined || grandchild !== 0) return
      grandchild = Number(found)
      process.kill(pid, signal)
    })
    expect(code).toBe(130)
    expect(log).toContain(`${signal}: stopping`)
    expect(read('summary')).toContain('The backup was cancelled')
    expect(read('marker')).toBe('cleaned')
    const gone = await waitFor(async () => (existsSync(`/proc/${grandchild}`) ? undefined : true), {
      timeoutMs: 5000,
      everyMs: 50,
    })
    expect(gone).toBe(true)
  })

  it('ends within the time that the runner grants, even when the job does not listen', async () => {
    let sent = 0
    const { code } = await runScenario('ignoresTheSignal', github(), (text, pid) => {
      if (sent !== 0 || !text.includes('waiting')) return
      sent = Date.now()
      process.kill(pid, 'SIGINT')
    })
    expect(Date.now() - sent).toBeLessThan(9500)
    expect(code).toBe(130)
    expect(read('summary')).toContain('The backup was cancelled')
  }, 20_000)

  it('gives up a clean-up that hangs', async () => {
    const { code, log } = await runScenario('cleansUpForever', github())
    expect(code).toBe(0)
    expect(log).toContain('Cleaning up took longer than 5 s')
  }, 20_000)

  it('keeps to ten annotations and lets no text become a workflow command', async () => {
    const { log } = await runScenario('warns', github())
    expect(log.match(/^::warning::/gm)).toHaveLength(10)
    expect(log).toContain('\nWarning: warning 12\n')
    expect(log).toContain('::warning::3 more warnings are in the log.')
    expect(log).not.toMatch(/^\s*::(set-output|add-path)/m)
    expect(log).not.toContain('##[')
    expect(read('summary')).toContain('- warning 12')
  })
})

describe('main at a terminal', () => {
  it('prints outputs, warns of inputs that nothing read, and never prints a secret to mask it', async () => {
    const { code, log } = await runScenario('succeeds', { INPUT_TOKEN: 'tops3cret', 'INPUT_DRY-RNU': 'true' })
    expect(code).toBe(0)
    expect(log).toContain('output set-id=20260101')
    expect(log).toContain('Warning: The input dry-rnu was given, but nothing asked for it.')
    expect(log).not.toContain('tops3cret')
    expect(log).not.toContain('::')
  })

  it('stops at once when asked twice', async () => {
    let asked = 0
    const { code } = await runScenario('ignoresTheSignal', {}, (text, pid) => {
      if (asked === 0 && text.includes('waiting')) {
        asked = 1
        process.kill(pid, 'SIGINT')
      } else if (asked === 1 && text.includes('stopping')) {
        asked = 2
        process.kill(pid, 'SIGINT')
      }
    })
    expect(code).toBe(130)
  })
})
