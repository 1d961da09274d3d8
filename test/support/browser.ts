/** Headless Chromium, as Debian packages it (`node scripts/prepare-machine.mjs chromium`), for pages that lie in a file. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { inflateSync } from 'node:zlib'
import type { AxeResults } from 'axe-core'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'

export type Scheme = 'light' | 'dark'

/** What `prepare-machine` looks for, as it is on a Debian or on a runner of GitHub's. */
const programs = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser']

/** Starts it. Without a sandbox, which Chromium refuses to root; it opens nothing but our own files. */
export async function startBrowser(): Promise<Browser> {
  const paths = programs.map((name) => `/usr/bin/${name}`)
  return await puppeteer.launch({
    protocolTimeout: 60_000,
    executablePath: process.env['CHROMIUM'] ?? paths.find(existsSync) ?? '/usr/bin/chromium',
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--hide-scrollbars',
    ],
  })
}

/** An opened page, with what it asked for and complained of. */
export interface OpenedPage extends AsyncDisposable {
  readonly page: Page
  readonly requests: readonly string[]
  readonly complaints: readonly string[]
}

/** Opens a file. */
export async function openFile(
  browser: Browser,
  file: string,
  { width, scheme }: { width: number; scheme: Scheme },
): Promise<OpenedPage> {
  const page = await browser.newPage()
  await page.bringToFront()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.setViewport({ width, height: 900 })
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await page.goto(`file://${file}`)
  return { page, requests, complaints, [Symbol.asyncDispose]: () => page.close() }
}

/** What axe finds, as texts; every rule that it has, best practices too. Frames of our own making only. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  // Over the debugger, past the page's own policy that lets no script run.
  await page.evaluate(source)
  const results = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResults
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html.slice(0, 200)}: ${failureSummary ?? ''}`),
  )
}

/** The colour of a pixel of the page, as red, green and blue from 0 to 255: what is painted, not what is asked for. */
export async function pixelAt(page: Page, x: number, y: number): Promise<readonly [number, number, number]> {
  const png = Buffer.from(
    await page.screenshot({ clip: { x, y, width: 1, height: 1 }, captureBeyondViewport: true }),
  )
  const data: Buffer[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + length))
  }
  // A single pixel: whatever the filter is, there is nothing before it to differ from.
  const [, red, green, blue] = inflateSync(Buffer.concat(data))
  if (red === undefined || green === undefined || blue === undefined) throw new Error('no pixel was painted')
  return [red, green, blue]
}
