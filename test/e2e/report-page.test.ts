/** The report page as people see it: in Chromium, at two widths, light and dark. Its pictures go to `build/report-page`. */
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reportPage } from '../../src/report-page.ts'
import {
  accessibilityProblems,
  type OpenedPage,
  openFile,
  pixelAt,
  type Scheme,
  startBrowser,
} from '../support/browser.ts'
import { catalogueOf, drillOf, nodeOf, regular, rowAt } from '../support/report-catalogue.ts'
import { sampleCatalogue } from '../support/report-sample.ts'
import { hour } from '../support/stored-sets.ts'

const pictures = join(import.meta.dirname, '../../build/report-page')
const files = { sample: join(pictures, 'sample.html'), many: join(pictures, 'many.html') }
let browser: Browser
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  const options = { allowedMs: 5 * hour }
  writeFileSync(files.sample, reportPage(await sampleCatalogue(), options))
  // All that can be seen: every standing, long names, several nodes, hardly anything, nothing.
  const overdue = regular(30).slice(5)
  const long = 'a-name-without-any-place-to-break-it-'.repeat(6)
  const strange = rowAt('2026-11-10T04:17:00Z', {
    standing: 'identities-only',
    sound: false,
    why: [`${long}.dump is missing`],
    pinned: long,
    participantId: `PAR::${long}::1220${'cd'.repeat(32)}`,
    identitiesIn: `vault ${long}`,
    lastDrill: { at: '2026-11-11T00:00:00Z', depth: 'restore', verdict: 'fail' },
  })
  const many = catalogueOf(
    nodeOf([...overdue, strange], {
      node: long,
      drills: [drillOf(overdue[0], { verdict: 'fail', failed: [long] })],
      unreadableDrills: [long],
      drSets: [{ id: regular(1)[0]?.id ?? strange.id, bytes: 12, timestamp: '2026-11-01T00:00:00Z' }],
      strayPins: [strange.id],
    }),
    nodeOf(regular(1), { drills: [], drillCount: 0 }),
    nodeOf([], { node: 'empty', drills: [], drillCount: 0 }),
  )
  writeFileSync(files.many, reportPage({ ...many, repository: `s3://${long}` }, options))
  browser = await startBrowser()
})
afterAll(() => browser?.close())

const widths = [1280, 390]
const schemes: readonly Scheme[] = ['light', 'dark']
const looks = widths.flatMap((width) => schemes.map((scheme) => ({ width, scheme })))

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** What is folded away has a box all the same. */
const inSight = '(one) => one.closest("details:not([open]) > :not(summary)") === null'

/** Boxes on the page, of everything that a selector finds. */
async function boxes(page: Page, selector: string): Promise<Box[]> {
  const look = `[...document.querySelectorAll(${JSON.stringify(selector)})].filter(${inSight}).map((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect()
    return { left, right, top: top + scrollY, bottom: bottom + scrollY }
  })`
  return (await page.evaluate(look)) as Box[]
}

const apart = (a: Box, b: Box) =>
  a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || a.bottom <= b.top + 0.5 || b.bottom <= a.top + 0.5

async function number(page: Page, expression: string): Promise<number> {
  return Number(await page.evaluate(expression))
}

describe.each(looks)('the page at $width pixels, $scheme', ({ width, scheme }) => {
  /** One page at a time: what is not in front is not painted. */
  const open = (file: string) => openFile(browser, file, { width, scheme })
  const each = async (look: (opened: OpenedPage) => Promise<void>) => {
    for (const file of Object.values(files)) {
      await using opened = await open(file)
      await look(opened)
    }
  }

  test('asks for nothing and complains of nothing', async () => {
    await each(async ({ requests, complaints }) => {
      expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([
        expect.stringMatching(/^file:.*\.html$/),
      ])
      expect(complaints).toEqual([])
    })
  })

  test('has no accessibility problem that axe finds', async () => {
    await each(async ({ page }) => {
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
      expect(await accessibilityProblems(page)).toEqual([])
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = false')
    })
  })

  test('is never wider than the window, and nothing sticks out', async () => {
    await each(async ({ page }) => {
      expect(await number(page, 'document.documentElement.scrollWidth')).toBe(width)
      for (const box of await boxes(
        page,
        'main > *, .verdict, .facts > div, .week, .bars, .scroll, .legend li, h1, h2, h3',
      )) {
        expect(box.left).toBeGreaterThanOrEqual(-1)
        expect(box.right).toBeLessThanOrEqual(width)
      }
    })
  })

  test('shows every slot of the calendar, each large enough and none over another', async () => {
    await using opened = await open(files.sample)
    const { page } = opened
    const cells = await boxes(page, '.week td .cell')
    expect(cells).toHaveLength(35 * 6)
    for (const { left, right, top, bottom } of cells) {
      expect(right - left).toBeGreaterThanOrEqual(16)
      expect(bottom - top).toBeGreaterThanOrEqual(20)
    }
    for (const [index, cell] of cells.entries())
      for (const other of cells.slice(index + 1, index + 50)) expect(apart(cell, other)).toBe(true)
    const parts = await boxes(
      page,
      'h1, header p, .verdict, .facts > div, h3, .legend, .week, figure, .scroll, footer',
    )
    for (const [index, part] of parts.entries())
      for (const other of parts.slice(index + 1))
        expect(apart(part, other), JSON.stringify([part, other])).toBe(true)
  })

  test('cuts no text off but in what can be scrolled', async () => {
    await each(async ({ page }) => {
      const cut =
        await page.evaluate(`[...document.querySelectorAll('h1, h2:not(.unseen), h3, p, dt, dd, li, caption, .week th, .cell, figcaption, td, summary')]
        .filter(${inSight})
        .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline')
        .map((one) => one.textContent.slice(0, 80) + ' ' + one.scrollWidth + ' > ' + one.clientWidth)`)
      expect(cut).toEqual([])
    })
  })

  test('is really light, or really dark', async () => {
    await using many = await open(files.many)
    await many.page.screenshot({ path: join(pictures, `many-${width}-${scheme}.png`), fullPage: true })
    await using opened = await open(files.sample)
    const { page } = opened
    const path = join(pictures, `${width}-${scheme}.png`)
    await page.screenshot({ path, fullPage: true })
    expect(statSync(path).size).toBeGreaterThan(40_000)
    const [red, green, blue] = await pixelAt(page, 3, 3)
    if (scheme === 'dark') expect(Math.max(red, green, blue)).toBeLessThan(48)
    else expect(Math.min(red, green, blue)).toBeGreaterThan(240)
    const [kept] = await boxes(page, '.week td .cell.kept')
    const [missed] = await boxes(page, '.week td .cell.missed')
    if (kept === undefined || missed === undefined) throw new Error('both are in the sample')
    const colour = async (box: Box) => await pixelAt(page, Math.round(box.left + 4), Math.round(box.top + 4))
    const [r, g, b] = await colour(kept)
    expect(g, 'green').toBeGreaterThan(Math.max(r, b))
    const [r2, g2, b2] = await colour(missed)
    expect(r2, 'red').toBeGreaterThan(Math.max(g2, b2))
  })

  test('is reached by the keyboard: the skip link, then each table that scrolls, with a focus that is seen', async () => {
    await using opened = await open(files.sample)
    const { page } = opened
    await page.evaluate('scrollTo(0, 0)')
    const reached: string[] = []
    for (let press = 0; press < 12; press++) {
      await page.keyboard.press('Tab')
      reached.push(
        String(
          await page.evaluate(`(() => { const one = document.activeElement; const style = getComputedStyle(one)
            return [one.tagName, one.className, one.getAttribute('aria-labelledby') ?? '', style.outlineStyle === 'none' ? 'unseen' : 'seen'].join(' ') })()`),
        ),
      )
      if (press === 0) {
        const [skip] = await boxes(page, '.skip')
        expect(skip?.top, 'the skip link has come into view').toBeGreaterThanOrEqual(0)
      }
    }
    expect(reached.slice(0, 5)).toEqual([
      'A skip  seen',
      'DIV scroll n1-name n1-gaps seen',
      'SUMMARY   seen',
      'DIV scroll n1-name n1-drills seen',
      'DIV scroll tall n1-name n1-sets seen',
    ])
    expect(reached.filter((one) => one.endsWith('unseen'))).toEqual([])
    await page.evaluate('document.querySelector(".skip").focus()')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('main')
  })
})

test('says everything without script and on paper', async () => {
  await using opened = await openFile(browser, files.sample, { width: 1280, scheme: 'dark' })
  const { page } = opened
  await page.setJavaScriptEnabled(false)
  await page.reload()
  await page.emulateMediaType('print')
  const pdf = await page.pdf({ format: 'A4', printBackground: true, path: join(pictures, 'sample.pdf') })
  expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-')
  expect(Math.min(...(await pixelAt(page, 3, 3))), 'paper is white').toBeGreaterThan(240)
})

test('a reader hears what a slot of the calendar says', async () => {
  await using opened = await openFile(browser, files.sample, { width: 390, scheme: 'light' })
  const tree = JSON.stringify(await opened.page.accessibility.snapshot({ interestingOnly: false }))
  expect(tree).toContain('set of 08:17')
  expect(tree).toMatch(/no set; [^"]* after the last at its end/)
  expect(tree).toContain('60 sets, oldest first: from ')
  expect(tree).not.toContain('"name":"✓"')
})
