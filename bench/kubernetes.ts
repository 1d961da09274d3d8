/**
 * Measures a dump through our own `kubectl exec` against a plain one, in a real cluster: the one that `KUBECONFIG`
 * names, else one of our own on this machine (test/support/kubernetes/cluster.ts). Beside them a whole backup by the
 * action, for its memory. `--quick` takes a small node and three rounds instead of five; `--megabytes N` another size. Ends
 * with 0 when everything measured was complete, whatever the ratios are.
 */
import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { argv } from 'node:process'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { Kubectl } from '../src/node/kubectl.ts'
import { podPlace } from '../src/node/kubernetes/place.ts'
import { formatBytes, formatDuration } from '../src/system/log.ts'
import { startKubernetesNode } from '../test/support/kubernetes/kubernetes-node.ts'
import { green, nodeActions } from '../test/support/kubernetes/node-actions.ts'
import { stepMs } from './backup.ts'
import { interleave, medianOf, timeLines, type Way } from './measure.ts'

const { values } = parseArgs({
  args: argv.slice(2),
  options: { quick: { type: 'boolean', default: false }, megabytes: { type: 'string' } },
})
const megabytes = Number(values.megabytes ?? (values.quick ? 128 : 512))
const rounds = values.quick ? 3 : 5
const began = Date.now()
const say = (line: string) => console.log(line)

/** At least this part of the plain way's throughput, and at most so many bytes. */
const aims = { throughput: 0.95, memory: 200_000_000 }

say(`Starting a node with ${megabytes} MiB in the cluster.`)
const node = await startKubernetesNode({ seedBytes: megabytes * 1024 * 1024 })
const run = await nodeActions(node)
try {
  Object.assign(process.env, node.cluster.environment)
  // Nothing writes while it is measured: every dump is of the same bytes.
  for (const name of ['validator-app', 'participant']) await node.scale(name, 0)
  const kubectl = await Kubectl.connect({ namespace: node.namespace })
  const place = podPlace(kubectl, { pod: 'postgres-0', container: 'postgres' })
  const size = async (file: string) => (await stat(join(run.folder, file))).size

  const ways = [
    ['uncompressed', ['-Fc', '-Z0']],
    ['as pg_dump compresses', ['-Fc']],
  ].map(([kind, options]) => {
    const args = [...(options ?? []), '-U', 'cnadmin', node.databases.participant.name]
    const names = { ours: `ours, ${kind}`, plain: `kubectl exec -- pg_dump > file, ${kind}` }
    const ours: Way = {
      name: names.ours,
      work: async () => {
        const running = place.start({ program: 'pg_dump', args })
        running.stdin.end()
        await pipeline(running.stdout, createWriteStream(join(run.folder, 'ours')))
        const { code, stderr } = await running.exit
        if (code !== 0) throw new Error(stderr)
        return undefined
      },
      check: async () => {
        if ((await size('ours')) < 1_000_000) throw new Error('our dump is not whole')
      },
    }
    const plain: Way = {
      name: names.plain,
      work: async () => {
        const script =
          'namespace=$1 file=$2; shift 2; kubectl -n "$namespace" exec postgres-0 -- pg_dump "$@" > "$file"'
        await shell(script, [node.namespace, join(run.folder, 'plain'), ...args])
        return undefined
      },
      check: async () => {
        if ((await size('plain')) < 1_000_000) throw new Error('the plain dump is not whole')
      },
    }
    return { names, both: [ours, plain] }
  })
  let rssPeakBytes = 0
  const action = { whole: 'backup: whole action', step: 'backup: its dump of the participant' }
  const backup: Way = {
    name: action.whole,
    work: async () => {
      const taken = green(await run.backup({ identities: 'none' }))
      rssPeakBytes = Math.max(rssPeakBytes, taken.rssPeakBytes)
      return { [action.step]: stepMs(taken, 'Participant database') }
    },
  }
  const times = await interleave([...ways.flatMap(({ both }) => both), backup], rounds, say)

  const [uncompressed, compressed] = ways.map(({ names }) => names)
  if (uncompressed === undefined || compressed === undefined) throw new Error('two kinds are measured')
  const ratioLine = (ours: string, plain: string) => {
    const ratio = medianOf(times, plain) / medianOf(times, ours)
    const verdict = ratio >= aims.throughput ? 'reached' : 'missed'
    return `  ${`throughput: ${ours} / plain`.padEnd(76)} ${ratio.toFixed(2)}   aim ${aims.throughput}: ${verdict}`
  }
  const ratios = [
    ratioLine(action.step, compressed.plain),
    ratioLine(compressed.ours, compressed.plain),
    // Nothing is dumped so: all that it shows is what the digests cost when there is nothing else to do.
    ratioLine(uncompressed.ours, uncompressed.plain),
  ]
  const memory = rssPeakBytes <= aims.memory ? 'reached' : 'missed'
  const load = loadavg().map((one) => one.toFixed(1))
  say(`
${megabytes} MiB, medians of ${rounds} rounds in turn, ${cpus().length} processors, load ${load.join(' ')}, ${formatDuration(Date.now() - began)} in all
Ours besides: digests of every byte at both ends, compared. The action besides: facts, zstd, age, digests, sync.

${timeLines(times).join('\n')}

${ratios.join('\n')}
  ${'memory of the process of a whole backup, at most'.padEnd(76)} ${formatBytes(rssPeakBytes)}   aim ${formatBytes(aims.memory)}: ${memory}`)
} finally {
  await node.remove()
  await run.remove()
}

async function shell(script: string, args: readonly string[]): Promise<void> {
  const child = spawn('bash', ['-ceu', script, 'bash', ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`exit code ${code}: ${script}`)
}
