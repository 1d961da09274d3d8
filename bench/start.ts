/**
 * Measures what each action costs before it does anything: the CPU time of a process that ends because its inputs are
 * missing, less that of a bare Node, in turn, best of the rounds. `--quick` makes three rounds instead of fifteen.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } })
const aimMs = 100
const root = join(import.meta.dirname, '..')
const actions = readdirSync(root).filter((name) => name.startsWith('action-'))
const programs: Readonly<Record<string, readonly string[]>> = {
  'bare node': ['--eval', '0'],
  ...Object.fromEntries(actions.map((name) => [name, [join(root, name, 'index.js')]])),
}
const tell = `import { writeSync } from 'node:fs'
process.on('exit', () => writeSync(3, JSON.stringify(process.cpuUsage())))`

const best = new Map<string, number>()
for (let round = 0; round < (values.quick ? 3 : 15); round++)
  for (const [name, args] of Object.entries(programs))
    best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, cpuOf(args)))
const bare = best.get('bare node') ?? 0
console.log(`bare node: ${bare.toFixed(0)} ms of CPU`)
for (const name of actions) {
  const more = (best.get(name) ?? 0) - bare
  console.log(`${name}: ${more.toFixed(0)} ms more   aim ${aimMs}: ${more <= aimMs ? 'reached' : 'missed'}`)
}

function cpuOf(args: readonly string[]): number {
  const hook = ['--import', `data:text/javascript,${encodeURIComponent(tell)}`]
  const { output } = spawnSync(process.execPath, [...hook, ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], GITHUB_ACTIONS: 'true' },
    encoding: 'utf8',
  })
  const { user, system } = JSON.parse(output[3] ?? '') as NodeJS.CpuUsage
  return (user + system) / 1000
}
