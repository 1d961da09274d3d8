/** Samples as text and back (https://prometheus.io/docs/instrumenting/exposition_formats/). */
import { fullName, type MetricName, metricHelp, type Sample } from './metrics.ts'

/** Writes samples with the labels that all of them share. */
export async function expose(
  samples: readonly Sample[],
  shared: Readonly<Record<string, string>>,
): Promise<string> {
  const { Gauge, Registry } = await import('prom-client')
  const registry = new Registry()
  const gauges = new Map<MetricName, InstanceType<typeof Gauge>>()
  for (const { name, labels, value } of samples) {
    let gauge = gauges.get(name)
    if (gauge === undefined) {
      const labelNames = [...Object.keys(shared), ...Object.keys(labels)]
      gauge = new Gauge({ name: fullName(name), help: metricHelp[name], labelNames, registers: [registry] })
      gauges.set(name, gauge)
    }
    gauge.set({ ...shared, ...labels }, value)
  }
  return await registry.metrics()
}

/** Reads what `expose` wrote, without the shared labels. Lines that are not its own are passed over. */
export function parseExposition(text: string, shared: Readonly<Record<string, string>>): Sample[] {
  const names = new Map((Object.keys(metricHelp) as MetricName[]).map((name) => [fullName(name), name]))
  return text.split('\n').flatMap((line): Sample[] => {
    const [, full = '', labelText = '', number = ''] = /^([a-z_]+)\{(.*)\} (\S+)$/.exec(line) ?? []
    const name = names.get(full)
    const value = Number(number)
    if (name === undefined || number === '' || !Number.isFinite(value)) return []
    const pairs = [...labelText.matchAll(/([a-z_]+)="([^"\\]*)"/g)].map(([, key = '', one = '']) => [
      key,
      one,
    ])
    return [{ name, labels: Object.fromEntries(pairs.filter(([key]) => !((key ?? '') in shared))), value }]
  })
}
