// What the documentation repeats from the code is generated, and its links are checked.
//   node scripts/docs.ts --write    brings all of it up to date: inputs of action.yml, tables, schemas, workflows
//   node scripts/docs.ts --check    fails when they are not, or when a relative link or anchor leads nowhere
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { actionNames } from '../src/inputs/catalogue/entry.ts'
import { inputsOf } from '../src/inputs/catalogue.ts'
import { messageOf } from '../src/system/failure.ts'
import { readActionMetadata } from './action-metadata.ts'
import { isVariant } from './checkout-variants.ts'
import { withInputs, withTables } from './input-tables.ts'
import { brokenLinks } from './markdown-links.ts'
import { withGenerated } from './workflows.ts'

const root = join(import.meta.dirname, '..')
const [mode, ...rest] = process.argv.slice(2)
if ((mode !== '--write' && mode !== '--check') || rest.length > 0) {
  console.error('Say --write or --check.')
  process.exit(2)
}
const problems: string[] = []

for (const action of actionNames) {
  const folder = `action-${action}`
  await generated(`${folder}/action.yml`, (metadata) => withInputs(metadata, inputsOf(action)))
  const { outputs } = readActionMetadata(join(root, folder))
  await generated(`${folder}/README.md`, (readme) => withTables(readme, inputsOf(action), outputs))
}
const outputs = Object.fromEntries(
  actionNames.map((action) => [action, readActionMetadata(join(root, `action-${action}`)).outputs]),
)
const workflows = join(root, '.github/workflows')
const names = readdirSync(workflows).filter((file) => !isVariant(file))
for (const path of [...names.map((name) => `.github/workflows/${name}`), '.github/actions/log-in/action.yml'])
  await generated(path, (now) => withGenerated(now, outputs))
const { manifestSchema } = await import('../src/repository/manifest.ts')
const { verifyReportSchema } = await import('../src/verify/report.ts')
await generatedSchema('docs/manifest.schema.json', manifestSchema)
await generatedSchema('docs/verify-report.schema.json', verifyReportSchema)
const { inventorySchema } = await import('../src/fleet/inventory.ts')
await generatedSchema('docs/inventory.schema.json', inventorySchema)
const { everySettingsSchema } = await import('../src/inputs/settings-schema.ts')
await generatedSchema('docs/settings.schema.json', everySettingsSchema())

const listed = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], {
  cwd: root,
  encoding: 'utf8',
})
if (listed.status !== 0) problems.push(`git ls-files failed: ${listed.stderr}`)
const pages = listed.stdout.split('\n').filter((name) => name !== '' && existsSync(join(root, name)))
for (const page of pages) problems.push(...brokenLinks(root, page))

if (problems.length > 0) {
  console.error(problems.join('\n'))
  process.exit(1)
}
console.log(`documentation is up to date, the links of ${pages.length} pages lead somewhere`)

/** Writes or compares one generated file. `make` gets what the file holds now. */
async function generated(
  name: string,
  make: (now: string) => string | Promise<string>,
  { mayBeNew = false } = {},
): Promise<void> {
  const path = join(root, name)
  try {
    if (!mayBeNew && !existsSync(path)) throw new Error('does not exist')
    const now = existsSync(path) ? readFileSync(path, 'utf8') : ''
    const wanted = await make(now)
    if (now === wanted) return
    if (mode === '--check') throw new Error('is out of date: run `npm run docs`')
    writeFileSync(path, wanted)
    console.log(`wrote ${name}`)
  } catch (error) {
    problems.push(`${name}: ${messageOf(error)}`)
  }
}

async function generatedSchema(name: string, schema: z.ZodType): Promise<void> {
  await generated(name, () => jsonSchema(name, schema), { mayBeNew: true })
}

function jsonSchema(name: string, schema: z.ZodType): string {
  return inForm(name, JSON.stringify(z.toJSONSchema(schema, { io: 'input' })))
}

function inForm(name: string, text: string): string {
  // In the form that the formatter wants, or the two would undo each other's work.
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const formatted = spawnSync(process.execPath, [biome, 'format', `--stdin-file-path=${name}`], {
    cwd: root,
    input: text,
    encoding: 'utf8',
  })
  if (formatted.status !== 0) throw new Error(formatted.stderr)
  return formatted.stdout
}
