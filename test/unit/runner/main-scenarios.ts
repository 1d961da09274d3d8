// Jobs for main.test.ts, each run in a process of its own: `node main-scenarios.ts <name>`.
import { writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Context, main } from '../../../src/runner/main.ts'
import { start } from '../../../src/system/child.ts'
import { Cancelled, Failure } from '../../../src/system/failure.ts'

const marker = process.env['MARKER'] ?? ''

const scenarios: Record<string, (context: Context) => Promise<void>> = {
  async succeeds({ inputs, log, output, summary, onExit }) {
    const token = inputs.secret('token')
    inputs.finish()
    onExit(() => writeFileSync(marker, 'cleaned'))
    await log.group('Outer', async () => {
      log.info('in the outer group')
      await log.group('Inner', async () => log.info(`the token is ${token?.reveal()} and ${token}`))
      log.info('back in the outer group')
    })
    output('set-id', '20260101')
    output('several', 'one\ntwo')
    summary.heading('Done').facts([['Token', token?.reveal() ?? '']])
  },
  async fails({ summary, onExit }) {
    onExit(() => writeFileSync(marker, 'cleaned'))
    onExit(() => {
      throw new Error('this clean-up is broken')
    })
    summary.heading('Half of it')
    throw new Failure('no-space', {
      what: 'The disk is full.',
      means: 'No backup was made.',
      next: 'Make room.',
      cause: new Error('ENOSPC: no space left'),
    })
  },
  async rejects() {
    void Promise.reject(new Error('nobody awaited this'))
    await sleep(60_000)
  },
  async throws({ signal }) {
    setTimeout(() => {
      throw new Error('from a callback')
    })
    await sleep(60_000, undefined, { signal })
  },
  async stalls() {
    await new Promise(() => {})
  },
  async waits({ log, signal, onExit }) {
    onExit(() => writeFileSync(marker, 'cleaned'))
    const child = start({ program: 'sh', args: ['-c', 'sleep 300 & echo $!; wait'] }, signal)
    child.stdout.once('data', (pid) => log.info(`waiting for ${String(pid).trim()}`))
    await child.exit
    if (signal.aborted) throw new Cancelled()
  },
  async ignoresTheSignal({ log }) {
    log.info('waiting for 0')
    await sleep(300_000)
  },
  async cleansUpForever({ onExit }) {
    onExit(() => sleep(300_000))
  },
  async warns({ log }) {
    for (let number = 1; number <= 12; number++) log.warning(`warning ${number}`)
    log.info('::set-output name=a::b')
    log.info('first\n  ::add-path::/evil ##[group]x')
  },
}

const scenario = scenarios[process.argv[2] ?? '']
if (scenario === undefined) throw new Error(`no scenario ${process.argv[2]}`)
await main('backup', scenario)
