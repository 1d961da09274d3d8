import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { drill } from '../support/drill-runs.ts'
import { type EmbeddedNode, startEmbeddedNode } from '../support/embedded-node.ts'
import { runAction } from '../support/run-as-runner.ts'
import { startArtifactServer } from '../support/storage/artifact-server.ts'
import { azurePlace } from '../support/storage/azure-place.ts'
import { gcsPlace } from '../support/storage/gcs-place.ts'
import { motoEnvironment } from '../support/storage/moto.ts'
import { s3Place } from '../support/storage/s3-place.ts'

/** A storage as an operator gives it to the actions. */
interface Given extends AsyncDisposable {
  readonly inputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
}

async function s3(): Promise<Given> {
  const place = await s3Place()
  return {
    inputs: {
      repository: `s3://${place.bucket}/company`,
      's3-endpoint': place.moto.url,
      's3-path-style': 'true',
    },
    env: motoEnvironment,
    [Symbol.asyncDispose]: () => place[Symbol.asyncDispose](),
  }
}

async function azure(): Promise<Given> {
  const place = await azurePlace()
  return {
    inputs: {
      repository: `azblob://${place.account}/${place.container}/company`,
      'azure-endpoint': `${place.proxy.url}/${place.account}`,
      'azure-access-tier': 'cool',
    },
    env: { AZURE_STORAGE_KEY: place.key },
    [Symbol.asyncDispose]: () => place[Symbol.asyncDispose](),
  }
}

async function gcs(): Promise<Given> {
  const place = await gcsPlace()
  return {
    inputs: {
      repository: 'gs://backups_of.tests/company',
      'gcs-endpoint': place.proxy.url,
      'gcs-storage-class': 'NEARLINE',
    },
    env: { GOOGLE_APPLICATION_CREDENTIALS: process.env['GOOGLE_APPLICATION_CREDENTIALS'] ?? '' },
    [Symbol.asyncDispose]: () => place[Symbol.asyncDispose](),
  }
}

async function artifacts(): Promise<Given> {
  const server = await startArtifactServer()
  return {
    inputs: { repository: 'artifact:', 'github-token': server.token, 'artifact-retention-days': '30' },
    env: await server.job('validator'),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

let node: EmbeddedNode
beforeAll(async () => {
  node = await startEmbeddedNode()
})
afterAll(async () => await node?.[Symbol.asyncDispose]())

// Each storage has its own tests; this is what an operator writes into a workflow, from input to verdict. By the bundles:
// whether the SDK of a vendor survives bundling shows only when it is used.
describe.each([
  ['S3', s3],
  ['Azure Blob', azure],
  ['Google Cloud Storage', gcs],
  ['workflow artifacts', artifacts],
])('the actions on %s, with the identities in a folder of their own', (title, open) => {
  let place: Given
  let set: string
  const keys = () => join(node.folder, `identities of ${title}`)
  const elsewhere = () => ({ ...place.inputs, 'identities-repository': keys() })
  beforeAll(async () => {
    place = await open()
  })
  afterAll(async () => await place?.[Symbol.asyncDispose]())

  test('back up, and hold the keys apart', async () => {
    const run = await runAction('backup', { ...node.backupInputs, ...elsewhere() }, { env: place.env })
    expect(run.code, run.log).toBe(0)
    set = run.outputs['set-id'] ?? ''
    const held = readdirSync(keys(), { recursive: true }).map(String)
    expect(held).toContainEqual(expect.stringMatching(/identities\.json\.age$/))
  })

  test('drill the set with its identities, and write it down', async () => {
    const run = await drill(node, { ...elsewhere(), depth: 'restore' }, { env: place.env, dist: true })
    expect(run.code, run.log).toBe(0)
    expect(run.open).toEqual({})
    expect(run.report).toMatchObject({ verdict: 'pass', set: { id: set }, recorded: { stored: true } })
  })

  test('do not call a drill without the identities a good one', async () => {
    const run = await drill(node, { ...place.inputs, depth: 'read' }, { env: place.env, dist: true })
    expect(run.code, run.log).toBe(1)
    expect(Object.keys(run.open)).toContainEqual(expect.stringMatching(/^identities/))
  })

  test('find it fresh, and list it', async () => {
    const verify = (mode: string) =>
      runAction('verify', { node: 'demo', mode, ...elsewhere() }, { env: place.env })
    const fresh = await verify('freshness')
    expect(fresh.code, fresh.log).toBe(0)
    const listed = await verify('catalogue')
    expect(listed.code, listed.log).toBe(0)
    expect(listed.summary).toContain(set)
  })
})
