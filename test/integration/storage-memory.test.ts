/** How much memory a run needs that writes a file much larger than that, by storage. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { azurePlace } from '../support/storage/azure-place.ts'
import { gcsPlace } from '../support/storage/gcs-place.ts'
import { s3Place } from '../support/storage/s3-place.ts'

const script = join(import.meta.dirname, '../support/storage/upload-process.ts')
const bytes = 320 * 1024 ** 2

/** The most that a process had which wrote a file to this address. */
async function peakOf(address: string, settings: object): Promise<number> {
  const args = [script, address, JSON.stringify(settings), String(bytes)]
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: process.env })
  return Number(stdout)
}

test('to S3', async () => {
  await using place = await s3Place()
  const s3 = { endpoint: place.proxy.url, pathStyle: true }
  expect(await peakOf(`s3://${place.bucket}/memory`, { s3 })).toBeLessThan(250e6)
})

test('to Azure Blob', async () => {
  await using place = await azurePlace()
  const azure = { endpoint: `${place.proxy.url}/${place.account}` }
  expect(await peakOf(`azblob://${place.account}/${place.container}/memory`, { azure })).toBeLessThan(250e6)
})

test('to Google Cloud Storage', async () => {
  await using place = await gcsPlace()
  const gcs = { endpoint: place.proxy.url }
  expect(await peakOf('gs://backups_of.tests/memory', { gcs })).toBeLessThan(250e6)
})
