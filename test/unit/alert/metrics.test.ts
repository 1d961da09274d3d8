import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type AlertEvent, type AlertJob, judge } from '../../../src/alert/event.ts'
import { fullName, type MetricName, metricHelp } from '../../../src/alert/metrics.ts'
import { writeTextfile } from '../../../src/alert/textfile.ts'
import type { JobResult } from '../../../src/job-end.ts'
import { temporaryFolder } from '../../../src/system/temporary.ts'
import { readExposition } from '../../support/exposition-format.ts'

const begun = Date.UTC(2026, 10, 23, 4, 17)
const backupOutputs = {
  'set-id': '20261123T041500000Z-k7f3qz',
  'data-time': '2026-11-23T04:14:00Z',
  'apps-offset': '1204',
  'ledger-end': '1207',
  'order-proof': 'pass',
  'sets-kept': '12',
  bytes: '734003200',
  'duration-seconds': '95',
}

function event(
  job: AlertJob,
  status: JobResult,
  outputs: Record<string, string> = {},
  hours = 0,
): AlertEvent {
  return { node: 'validator-1.a_b', job, status, outputs, at: new Date(begun + hours * 3_600_000) }
}

async function write(folder: string, one: AlertEvent) {
  await writeTextfile(folder, one, judge(one))
  return read(folder, one.job)
}

/** Values by name and labels, without those that all share. */
function read(folder: string, job: string): Record<string, number> {
  const text = readFileSync(join(folder, `splice_validator_backup_validator-1.a_b_${job}.prom`), 'utf8')
  const entries = readExposition(text).map(({ name, labels, value }) => {
    const { node, task, ...own } = labels
    expect([node, task]).toEqual(['validator-1.a_b', job])
    return [[name.replace('splice_validator_backup_', ''), ...Object.values(own).sort()].join(' '), value]
  })
  return Object.fromEntries(entries)
}

describe('metrics in a file for node_exporter', () => {
  it('say what a backup did, in seconds and bytes', async () => {
    await using folder = await temporaryFolder()
    expect(await write(folder.path, event('backup', 'success', backupOutputs))).toEqual({
      last_run_timestamp_seconds: begun / 1000,
      last_run_success: 1,
      last_success_timestamp_seconds: begun / 1000,
      duration_seconds: 95,
      size_bytes: 734003200,
      data_timestamp_seconds: Date.parse(backupOutputs['data-time']) / 1000,
      apps_offset: 1204,
      ledger_end: 1207,
      sets: 12,
      'order_proof pass': 1,
      'order_proof fail': 0,
      'order_proof not-checked': 0,
    })
  })

  it('keep on a failure what only a success knows, and no verdict', async () => {
    await using folder = await temporaryFolder()
    const good = await write(folder.path, event('backup', 'success', backupOutputs))
    // A failed run may have set outputs before it failed: they are not those of a set.
    const failed = { bytes: '5', 'duration-seconds': '1', 'data-time': '2026-11-23T09:00:00Z' }
    for (const hours of [4, 8])
      expect(await write(folder.path, event('backup', 'failure', failed, hours))).toEqual({
        ...good,
        last_run_timestamp_seconds: begun / 1000 + hours * 3600,
        last_run_success: 0,
        'order_proof pass': 0,
      })
    expect(await write(folder.path, event('backup', 'success', backupOutputs, 12))).toMatchObject({
      last_run_success: 1,
      last_success_timestamp_seconds: begun / 1000 + 12 * 3600,
      'order_proof pass': 1,
    })
  })

  it('have no time of a success where there was none', async () => {
    await using folder = await temporaryFolder()
    const found = await write(folder.path, event('backup', 'failure'))
    expect(found).toMatchObject({ last_run_success: 0 })
    expect(found).not.toHaveProperty('last_success_timestamp_seconds')
  })

  it('say what a drill found', async () => {
    await using folder = await temporaryFolder()
    const outputs = { verdict: 'pass', 'restore-seconds': '412', 'data-age-seconds': '3600' }
    expect(await write(folder.path, event('verify', 'success', outputs))).toMatchObject({
      restore_duration_seconds: 412,
      data_timestamp_seconds: begun / 1000 - 3600,
      'verdict pass': 1,
      'verdict fail': 0,
    })
  })

  it('say each check of freshness, and none when a run has no result', async () => {
    await using folder = await temporaryFolder()
    const checks = [
      { name: 'age', verdict: 'fail', detail: 'old' },
      { name: 'drill', verdict: 'not-checked', detail: 'none asked for' },
    ]
    const outputs = {
      verdict: 'fail',
      freshness: JSON.stringify({ checks }),
      'newest-good-set': backupOutputs['set-id'],
    }
    expect(await write(folder.path, event('freshness', 'failure', outputs))).toMatchObject({
      'verdict fail': 1,
      'freshness_check age fail': 1,
      'freshness_check age pass': 0,
      'freshness_check drill not-checked': 1,
    })
    const after = await write(folder.path, event('freshness', 'failure'))
    const checkValues = Object.entries(after).filter(([name]) => name.startsWith('freshness_check'))
    expect(checkValues.map(([, value]) => value)).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('are left as they were by what was cancelled or skipped', async () => {
    await using folder = await temporaryFolder()
    const good = await write(folder.path, event('backup', 'success', backupOutputs))
    for (const status of ['cancelled', 'skipped'] as const)
      expect(await write(folder.path, event('backup', status, {}, 4))).toEqual(good)
  })

  it('can be read by node_exporter, are replaced whole, and leave nothing else behind', async () => {
    await using folder = await temporaryFolder()
    const before = process.umask(0o077)
    try {
      await write(folder.path, event('backup', 'success', backupOutputs))
      await write(folder.path, event('verify', 'success', { verdict: 'pass' }))
    } finally {
      process.umask(before)
    }
    const names = readdirSync(folder.path).sort()
    expect(names.map((name) => name.replace('splice_validator_backup_validator-1.a_b_', ''))).toEqual([
      'backup.prom',
      'verify.prom',
    ])
    for (const name of names) expect(statSync(join(folder.path, name)).mode & 0o777).toBe(0o644)
  })

  it('start anew where the file before cannot be read as metrics', async () => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'splice_validator_backup_validator-1.a_b_backup.prom')
    writeFileSync(
      path,
      'half a li{ne\nsplice_validator_backup_size_bytes{node="x" NaN\nother_metric{a="b"} 3\n',
    )
    expect(await write(folder.path, event('backup', 'failure'))).toMatchObject({ last_run_success: 0 })
  })

  it('do not follow a link that somebody put in the place of the file', async () => {
    await using folder = await temporaryFolder()
    const victim = join(folder.path, 'victim')
    writeFileSync(victim, 'as it was')
    const textfiles = join(folder.path, 'textfiles')
    mkdirSync(textfiles)
    symlinkSync(victim, join(textfiles, 'splice_validator_backup_validator-1.a_b_backup.prom'))
    await write(textfiles, event('backup', 'success', backupOutputs))
    expect(readFileSync(victim, 'utf8')).toBe('as it was')
  })

  it('fail with the folder named where it is not there', async () => {
    const one = event('backup', 'success')
    await expect(writeTextfile('/nonexistent/textfiles', one, judge(one))).rejects.toMatchObject({
      code: 'metrics-textfile',
      what: expect.stringContaining('/nonexistent/textfiles'),
    })
  })
})

describe('deploy/prometheus/alerts.yml', () => {
  const file = join(import.meta.dirname, '../../../deploy/prometheus/alerts.yml')
  const rules = parse(readFileSync(file, 'utf8')) as {
    groups: { name: string; rules: { alert: string; expr: string; labels: object; annotations: object }[] }[]
  }

  it('asks for metrics that there are, and says of each rule what it means', () => {
    const all = rules.groups.flatMap((group) => group.rules)
    expect(all.length).toBeGreaterThan(5)
    const known = (Object.keys(metricHelp) as MetricName[]).map(fullName)
    for (const { alert, expr, labels, annotations } of all) {
      const used = expr.match(/splice_validator_backup_\w+/g) ?? []
      expect(used.length, alert).toBeGreaterThan(0)
      for (const name of used) expect(known, alert).toContain(name)
      expect(labels).toHaveProperty('severity')
      expect(Object.keys(annotations)).toEqual(['summary', 'description'])
    }
  })
})

describe('docs/alerts.md', () => {
  it('has a row for each metric, with what Prometheus is told of it', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/alerts.md'), 'utf8')
    const table = page.slice(page.indexOf('## Metrics'))
    const rows = [...table.matchAll(/^\| `([a-z_]+)` \| (.+) \|$/gm)].map(([, name, help]) => [name, help])
    expect(rows).toEqual(Object.entries(metricHelp))
  })
})
