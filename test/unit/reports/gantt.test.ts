import { describe, expect, it } from 'vitest'
import { gantt } from '../../../src/reports/gantt.ts'
import { stepsTable } from '../../../src/reports/report.ts'
import { Summary } from '../../../src/runner/summary.ts'
import { Secret } from '../../../src/system/secret.ts'

const at = (ms: number) => new Date(Date.UTC(2026, 10, 23, 4, 17, 0, 0) + ms)
const task = (title: string, from = 0, to = 1, failed = false) => ({
  title,
  from: at(from),
  to: at(to),
  failed,
})

/** A task's line as mermaid's grammar divides it: text up to the first colon, and data without `#`, `;`. */
const taskLine =
  /^\d+\. ([^#:\n;]+) :(done|crit), \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}, \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}$/

describe('a gantt diagram', () => {
  it('shows each task with its milliseconds, failed ones as critical', () => {
    expect(
      gantt('Steps', [task('Apps database', 5, 1234), task('Participant database', 1235, 2000, true)]),
    ).toBe(
      `gantt
title Steps
dateFormat YYYY-MM-DD HH:mm:ss.SSS
axisFormat %H:%M:%S.%L
todayMarker off
1. Apps database :done, 2026-11-23 04:17:00.005, 2026-11-23 04:17:01.234
2. Participant database :crit, 2026-11-23 04:17:01.235, 2026-11-23 04:17:02.000`,
    )
  })

  it('has marks that fit its length', () => {
    const format = (ms: number) => /axisFormat (.*)/.exec(gantt('x', [task('x', 0, ms)]) ?? '')?.[1]
    expect([2_000, 60_000, 7_200_000].map(format)).toEqual(['%H:%M:%S.%L', '%H:%M:%S', '%H:%M'])
  })

  it('is none without tasks', () => {
    expect(gantt('Steps', [])).toBeUndefined()
    const summary = new Summary()
    stepsTable(summary, [])
    expect(summary.isEmpty).toBe(true)
  })

  it.each([
    'a: b, c; d # e "f" \'g\'',
    'section one',
    'click task1 call alert()',
    'Title: of another',
    '%% a comment',
    '%%{init: {"theme": "dark"}}%%',
    'one\ntwo :done, 2026-01-01, 1d\r\nthree',
    '```\n<script>alert(1)</script>',
    '#58; &amp; \\n \u2028 \u0000',
    '2026-11-23',
    '::: ;;; ###',
    '',
    'x'.repeat(500),
  ])('takes nothing in a title for more than text: %j', (title) => {
    const lines = gantt(title, [task(title), task('next')])?.split('\n') ?? []
    expect(lines).toHaveLength(7)
    expect(lines[1]).toMatch(/^title [^#:;%<>`"{}&]{1,60}$/)
    for (const line of lines.slice(5)) expect(line).toMatch(taskLine)
    const [, shown] = taskLine.exec(lines[5] ?? '') ?? []
    expect(shown).toMatch(/^[^#:;%<>`"{}&\\]{1,60}$/)
  })

  it('holds no secret', () => {
    const secret = new Secret('top;secret').reveal()
    expect(gantt(secret, [task(`with ${secret}`)])).not.toMatch(/top|secret/)
  })

  it('is in the summary above the table of the steps', () => {
    const summary = new Summary()
    stepsTable(summary, [
      { title: 'Apps database', status: 'done', startedAt: at(0), finishedAt: at(10), bytes: 10 },
      {
        title: 'Participant database',
        status: 'failed',
        startedAt: at(11),
        finishedAt: at(20),
        note: 'gone',
      },
    ])
    expect(summary.render()).toMatch(
      /^### Steps\n\n```mermaid\ngantt\n[^`]*\n1\. Apps database :done, [^`]*\n2\. Participant database :crit, [^`]*\n```\n\n\| Step \|/,
    )
    expect(summary.render()).toContain('| 04:17:00.000 | 04:17:00.010 | 10 ms |')
  })
})
