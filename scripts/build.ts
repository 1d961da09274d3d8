// Bundles the actions and the terminal command into dist, which is committed: GitHub runs what is in the repository, and
// so does an operator without npm.
//   node scripts/build.ts            writes the bundle
//   node scripts/build.ts --check    builds beside it and fails when a committed file is not what its source gives
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { transform } from 'esbuild'
import { folderDifference } from './folder-difference.ts'
import { sourceDigest, sourceDigestName, sourceFiles } from './source-digest.ts'

const root = join(import.meta.dirname, '..')
const check = process.argv.includes('--check')
const unknown = process.argv.slice(2).filter((argument) => argument !== '--check')
if (unknown.length > 0) fail([`unknown argument: ${unknown.join(' ')}`])

const actions = readdirSync(root).filter((name) => existsSync(join(root, name, 'action.yml')))
const incomplete = actions.flatMap((action) =>
  ['main.ts', 'index.js']
    .filter((file) => !existsSync(join(root, action, file)))
    .map((file) => `${action}/${file}`),
)
if (actions.length === 0) fail(['there is no action to build'])
if (incomplete.length > 0) fail(incomplete.map((file) => `${file} is missing`))

const stage = mkdtempSync(join(tmpdir(), 'bundle-'))
process.once('exit', () => rmSync(stage, { recursive: true, force: true }))
const dist = join(root, 'dist')
const target = check ? join(stage, 'dist') : dist
rmSync(target, { recursive: true, force: true })
await timed('compiling', compile)
await timed('bundling', bundle)
await timed('taking out what only people read', squeeze)
writeFileSync(join(target, sourceDigestName), sourceDigest(root))
const differences = check ? folderDifference(target, dist).map((line) => `dist: ${line}`) : []
if (differences.length > 0) fail([...differences, 'Run `npm run build` and commit what changed.'])
console.log(check ? 'the committed bundle is what the source gives' : 'built')

/**
 * Types are taken out file by file; `npm run check:types` looks at them. ncc then sees JavaScript, and only what is
 * reachable. Its paths stand in the bundle, so that they are the same wherever it is built.
 */
async function compile(): Promise<void> {
  rmSync(join(root, 'build'), { recursive: true, force: true })
  for (const file of sourceFiles(root)) {
    const source = readFileSync(join(root, file), 'utf8')
    const { code } = await transform(source, { loader: 'ts', target: 'node24' })
    const path = join(root, 'build', file.replace(/\.ts$/, '.js'))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, code.replaceAll(/((?:from|import|import\() ?")(\.[^"\n]*)\.ts"/g, '$1$2.js"'))
  }
  // The version that a run says.
  copyFileSync(join(root, 'package.json'), join(root, 'build/package.json'))
}

function bundle(): void {
  const program = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
  const options = ['--license', 'licenses.txt', '--no-cache', '--quiet']
  const args = [program, 'build', join('build', 'actions.js'), '--out', target, ...options]
  const result = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  if (result.status !== 0) fail(['bundling failed:', result.stdout, result.stderr])
}

/** A third of the vendors' code is comments and space, which every job would download. Names stay, for stack traces. */
async function squeeze(): Promise<void> {
  for (const name of readdirSync(target).filter((name) => name.endsWith('.js'))) {
    const path = join(target, name)
    const { code } = await transform(readFileSync(path, 'utf8'), {
      minifyWhitespace: true,
      legalComments: 'none',
      charset: 'utf8',
      target: 'node24',
      lineLimit: 160,
    })
    writeFileSync(path, code)
  }
}

async function timed(what: string, work: () => void | Promise<void>): Promise<void> {
  const begun = performance.now()
  await work()
  console.log(`${what}: ${((performance.now() - begun) / 1000).toFixed(1)} s`)
}

function fail(lines: readonly string[]): never {
  console.error(lines.filter((line) => line !== '').join('\n'))
  process.exit(1)
}
