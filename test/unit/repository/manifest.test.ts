import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { drManifestVersion } from '../../../src/repository/dr-manifest.ts'
import {
  filesOf,
  formatManifest,
  type Manifest,
  manifestSchema,
  manifestVersion,
  parseManifest,
} from '../../../src/repository/manifest.ts'
import { Failure } from '../../../src/system/failure.ts'
import { sampleFile, sampleManifest } from '../../support/sample-manifest.ts'

const published = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../docs/manifest.schema.json'), 'utf8'),
)
const valid = new Ajv2020({ strict: false, validateFormats: false }).compile(published)

const bytesOf = (json: unknown) => Buffer.from(JSON.stringify(json))

function failureOf(bytes: Buffer): Failure {
  try {
    parseManifest(bytes, 'set x')
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('was accepted')
}

describe('a manifest', () => {
  test('comes back as it was written, and fits the published schema', () => {
    const manifest = sampleManifest()
    const bytes = formatManifest(manifest)
    expect(parseManifest(bytes, 'x').manifest).toEqual(manifest)
    expect(valid(JSON.parse(bytes.toString())), JSON.stringify(valid.errors)).toBe(true)
  })

  test('with the least that it may hold fits both', () => {
    const {
      spliceVersion: _version,
      participantId: _id,
      validatorParty: _party,
      dsoParty: _dso,
      synchronizerIds: _synchronizers,
      identities: _identities,
      ...rest
    } = sampleManifest({ roles: [], otherDatabases: [], proofs: [], encryptionRecipients: [] })
    const manifest: Manifest = {
      ...rest,
      schemaVersions: {},
      facts: { notRead: {} },
      deployment: { kind: 'external', location: 'somewhere', components: [] },
    }
    const bytes = formatManifest(manifest)
    expect(parseManifest(bytes, 'x').manifest).toEqual(manifest)
    expect(valid(JSON.parse(bytes.toString())), JSON.stringify(valid.errors)).toBe(true)
  })

  test('of a release before the catalogs is read as it is', () => {
    const { databases, ...rest } = sampleManifest({ schemaVersion: 1 })
    const json = { ...rest, databases: databases.map(({ catalog: _, schema: __, ...database }) => database) }
    expect(parseManifest(bytesOf(json), 'x').manifest).toEqual(json)
    expect(valid(JSON.parse(JSON.stringify(json))), JSON.stringify(valid.errors)).toBe(true)
  })

  test('is named by the digest of its bytes', () => {
    const bytes = formatManifest(sampleManifest())
    const { sha256 } = parseManifest(bytes, 'x')
    expect(sha256).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(parseManifest(Buffer.concat([bytes, Buffer.from(' ')]), 'x').sha256).not.toBe(sha256)
  })
})

/** What both the code and the published schema refuse. */
const refusedByBoth: Record<string, (manifest: Manifest) => unknown> = {
  'an unknown member': (manifest) => ({ ...manifest, extra: 1 }),
  'no member kind': ({ kind: _kind, ...rest }) => rest,
  'another kind': (manifest) => ({ ...manifest, kind: 'dr-snapshot' }),
  'a negative size': (manifest) => withFile(manifest, sampleFile('apps.dump', { bytes: -1 })),
  'a digest of another kind': (manifest) =>
    withFile(manifest, sampleFile('apps.dump', { sha256: `md5:${'a'.repeat(32)}` })),
  'one database': (manifest) => ({ ...manifest, databases: [manifest.databases[0]] }),
  'three databases': (manifest) => ({
    ...manifest,
    databases: [...manifest.databases, manifest.databases[0]],
  }),
  'a database without a file': (manifest) => ({
    ...manifest,
    databases: [{ ...manifest.databases[0], files: [] }, manifest.databases[1]],
  }),
  'an id that leads elsewhere': (manifest) => ({ ...manifest, id: '../../etc' }),
  'an offset that is text': (manifest) => ({ ...manifest, facts: { ...manifest.facts, ledgerEnd: '42' } }),
}
for (const name of [
  '../escape.age',
  '/etc/passwd',
  'a/b',
  'a\\b',
  '.hidden',
  '..',
  '',
  'a\n',
  'a\0b',
  `a${'x'.repeat(128)}`,
]) {
  refusedByBoth[`the file name ${JSON.stringify(name)}`] = (manifest) => withFile(manifest, sampleFile(name))
}

function withFile(manifest: Manifest, file: ReturnType<typeof sampleFile>): Manifest {
  const [apps, participant] = manifest.databases
  return { ...manifest, databases: [{ ...apps, files: [file] }, participant] }
}

describe('refused by the code and by the published schema alike:', () => {
  test.each(Object.entries(refusedByBoth))('%s', (_name, change) => {
    const json = change(sampleManifest())
    expect(failureOf(bytesOf(json)).code).toBe('manifest-invalid')
    expect(valid(JSON.parse(JSON.stringify(json)))).toBe(false)
  })
})

describe('refused by the code:', () => {
  test('swapped roles, whose dumps would go into the wrong databases', () => {
    const manifest = sampleManifest()
    const [apps, participant] = manifest.databases
    const failure = failureOf(bytesOf({ ...manifest, databases: [participant, apps] }))
    expect(failure.code).toBe('manifest-invalid')
    expect(failure.what).toMatch(/apps and participant, in this order/)
  })

  test('one file under two entries', () => {
    const manifest = sampleManifest()
    const [apps] = manifest.databases
    const same = { ...manifest, roles: [sampleFile(apps.files[0]?.name ?? '')] }
    expect(failureOf(bytesOf(same)).what).toMatch(/two entries name the same file/)
  })

  test('two names that one file system takes for one', () => {
    const same = sampleManifest({ roles: [sampleFile('roles.sql'), sampleFile('ROLES.sql')] })
    expect(failureOf(bytesOf(same)).what).toMatch(/two entries name the same file/)
  })

  test('a file that is called as the manifest itself', () => {
    const manifest = sampleManifest({ roles: [sampleFile('manifest.json')] })
    expect(failureOf(bytesOf(manifest)).what).toMatch(/manifest\.json/)
  })

  test('a version of the future, with what to do, whatever else has changed in it', () => {
    const failure = failureOf(bytesOf({ schemaVersion: 3, layout: 'unheard of' }))
    expect(failure.code).toBe('manifest-newer')
    expect(failure.what).toMatch(/version 3; this release reads up to 2/)
    expect(failure.next).toMatch(/newer/)
  })

  test.each([
    ['nothing', ''],
    ['half a manifest', formatManifest(sampleManifest()).subarray(0, 700).toString()],
    ['a web page', '<!doctype html><title>Sign in</title>'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a version that is text', '{"schemaVersion":"1"}'],
  ])('%s', (_name, text) => {
    expect(failureOf(Buffer.from(text)).code).toBe('manifest-invalid')
  })

  test('a wrong member, named by its place', () => {
    const failure = failureOf(
      bytesOf({ ...sampleManifest(), facts: { ...sampleManifest().facts, custody: 'paper' } }),
    )
    expect(failure.what).toMatch(/facts\.custody/)
  })
})

test('formatManifest writes nothing that parseManifest refuses', () => {
  expect(() => formatManifest({ ...sampleManifest(), node: 1 as unknown as string })).toThrow()
})

test('the files of a set are those of identities, users, databases and roles', () => {
  expect(filesOf(sampleManifest()).map((file) => file.name)).toEqual([
    'identities.json.age',
    'users.json.age',
    'apps.dump.zst.age',
    'participant.dump.zst.age',
    'roles-apps.sql.age',
  ])
  expect(manifestSchema.shape.kind.value).toBe('backup-set')
})

test('the page on upgrades names the format that is written', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/upgrading.md'), 'utf8')
  expect(page).toContain(`(\`schemaVersion\`, now ${manifestVersion}; of a DR set ${drManifestVersion})`)
  expect(page).toContain(`| ${manifestVersion} | 0.1.0 and later |`)
})
