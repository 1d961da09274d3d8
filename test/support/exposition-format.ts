/** A reader of the Prometheus text format 0.0.4 of its own, as strict as `promtool check metrics` about form. */
export interface ReadSample {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

/** Throws on anything that the format does not allow. */
export function readExposition(text: string): ReadSample[] {
  if (!text.endsWith('\n')) throw new Error('the last line must end with a line feed')
  const samples: ReadSample[] = []
  const types = new Map<string, string>()
  const helps = new Set<string>()
  const families: string[] = []
  for (const line of text.split('\n')) {
    if (line === '') continue
    const [, kind, name = '', rest = ''] = /^# (HELP|TYPE) ([a-zA-Z_:][\w:]*) (.+)$/.exec(line) ?? []
    if (kind === 'HELP') {
      if (helps.has(name)) throw new Error(`a second HELP of ${name}`)
      helps.add(name)
    } else if (kind === 'TYPE') {
      if (types.has(name)) throw new Error(`a second TYPE of ${name}`)
      if (families.includes(name)) throw new Error(`TYPE of ${name} after its samples`)
      types.set(name, rest)
    } else {
      const sample = readSample(line)
      if (types.get(sample.name) !== 'gauge' || !helps.has(sample.name)) throw new Error(`no gauge: ${line}`)
      if (families.includes(sample.name) && families.at(-1) !== sample.name)
        throw new Error(`the samples of ${sample.name} are not together`)
      families.push(sample.name)
      samples.push(sample)
    }
  }
  const keys = samples.map(({ name, labels }) => `${name} ${JSON.stringify(Object.entries(labels).sort())}`)
  if (new Set(keys).size !== keys.length) throw new Error('a sample stands twice')
  return samples
}

function readSample(line: string): ReadSample {
  const [, name = '', inner = '', value = ''] =
    /^([a-zA-Z_:][\w:]*)\{((?:[a-zA-Z_]\w*="(?:[^"\\\n]|\\[\\n"])*",?)*)\} (\S+)$/.exec(line) ?? []
  if (name === '' || !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(value)) throw new Error(`not a sample: ${line}`)
  const labels = [...inner.matchAll(/([a-zA-Z_]\w*)="((?:[^"\\]|\\.)*)"/g)].map(([, key = '', one = '']) => [
    key,
    one,
  ])
  return { name, labels: Object.fromEntries(labels), value: Number(value) }
}
