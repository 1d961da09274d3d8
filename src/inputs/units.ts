/** Milliseconds by unit. */
const durations = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const

/** Bytes by unit: `MB` is a million, `MiB` is 2^20. */
const sizes = {
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
  tib: 2 ** 40,
} as const

/** Reads `90s`, `30m`, `5h`, `2d`, `1h30m` or `0` as milliseconds. Undefined when it is none of these. */
export function parseDuration(text: string): number | undefined {
  if (text === '0') return 0
  if (!/^(\d+(\.\d+)?(ms|[smhdw]))+$/.test(text)) return undefined
  let total = 0
  for (const [, amount, unit] of text.matchAll(/([\d.]+)(ms|[smhdw])/g)) {
    total += Number(amount) * durations[unit as keyof typeof durations]
  }
  return total
}

/** Reads `500MB`, `8 MiB` or `1048576` as bytes. Undefined when it is none of these. */
export function parseBytes(text: string): number | undefined {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)\s*([kmgt]?i?b)?$/i.exec(text) ?? []
  const factor = sizes[(unit ?? 'b').toLowerCase() as keyof typeof sizes]
  if (amount === undefined || factor === undefined) return undefined
  const bytes = Math.round(Number(amount) * factor)
  return Number.isSafeInteger(bytes) ? bytes : undefined
}
