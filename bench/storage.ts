/**
 * Measures uploads to S3 against the SDK's own `Upload` with its defaults, both to a server on this machine that
 * throws the bytes away, in turn, each in a process of its own. `--megabytes N` takes another size than 2 GB; `--quick` is
 * one round of a small one, for the gate, and says nothing about time. Ends with 0 when all uploads were complete, whatever the ratio is.
 */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs, promisify } from 'node:util'
import { formatBytes } from '../src/system/log.ts'
import { interleave, medianOf, timeLines, type Way } from './measure.ts'

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, megabytes: { type: 'string' } },
})
const megabytes = Number(values.megabytes ?? (values.quick ? 64 : 2000))
const rounds = values.quick ? 1 : 5
const say = (line: string) => console.log(line)

const sink = spawn(process.execPath, [join(import.meta.dirname, 's3-sink.ts')], {
  stdio: ['pipe', 'pipe', 'inherit'],
})
const [port] = (await once(createInterface({ input: sink.stdout }), 'line')) as [string]
const credentials = { AWS_ACCESS_KEY_ID: 'bench', AWS_SECRET_ACCESS_KEY: 'bench', AWS_REGION: 'us-east-1' }
const peaks: Record<string, number> = {}

const upload = (name: string, way: string): Way => ({
  name,
  work: async () => {
    const args = [join(import.meta.dirname, 's3-upload.ts'), way, `http://127.0.0.1:${port}`]
    const { stdout } = await promisify(execFile)(process.execPath, [...args, String(megabytes * 1e6)], {
      env: { PATH: process.env['PATH'], ...credentials },
    })
    const { ms, peak } = JSON.parse(stdout) as { ms: number; peak: number }
    peaks[name] = Math.max(peaks[name] ?? 0, peak)
    // Without the start of the process.
    return { [`${name}: upload`]: ms }
  },
})
const names = { ours: 'ours', sdk: "the SDK's Upload" }
try {
  const times = await interleave([upload(names.ours, 'ours'), upload(names.sdk, 'sdk')], rounds, say)
  const [ours, theirs] = [medianOf(times, `${names.ours}: upload`), medianOf(times, `${names.sdk}: upload`)]
  const rate = (ms: number) => `${Math.round((megabytes * 1000) / ms)} MB/s`
  const ratio = theirs / ours
  const peak = peaks[names.ours] ?? 0
  say(`
${megabytes} MB to a server on this machine, medians of ${rounds} rounds in turn, ${cpus().length} processors, load ${loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')}

${timeLines(times).join('\n')}

  rate of ours ${rate(ours)}, of the SDK ${rate(theirs)}: ratio ${ratio.toFixed(2)}   aim 0.9: ${ratio >= 0.9 ? 'reached' : 'missed'}
  memory of ours at most ${formatBytes(peak)}   aim 250 MB: ${peak < 250e6 ? 'reached' : 'missed'}; of the SDK ${formatBytes(peaks[names.sdk] ?? 0)}`)
} finally {
  sink.kill()
}
