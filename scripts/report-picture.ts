/**
 * Makes docs/images/report-page.png from the sample repository: node scripts/report-picture.ts
 * Needs Chromium: node scripts/prepare-machine.mjs chromium
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportPage } from '../src/report-page.ts'
import { temporaryFolder } from '../src/system/temporary.ts'
import { openFile, startBrowser } from '../test/support/browser.ts'
import { sampleCatalogue } from '../test/support/report-sample.ts'

const images = join(import.meta.dirname, '../docs/images')
await using folder = await temporaryFolder()
const file = join(folder.path, 'page.html')
writeFileSync(file, reportPage(await sampleCatalogue(), { allowedMs: 5 * 3_600_000 }))
mkdirSync(images, { recursive: true })
const browser = await startBrowser()
try {
  await using opened = await openFile(browser, file, { width: 1220, scheme: 'light' })
  await opened.page.screenshot({
    path: join(images, 'report-page.png'),
    clip: { x: 0, y: 0, width: 1220, height: 714 },
  })
} finally {
  await browser.close()
}
