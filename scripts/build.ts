// Bundles the actions and the terminal command into dist, which is committed: GitHub runs what is in the repository, and
// so does an operator without npm.
//   node scripts/build.ts            writes the bundle
//   node scripts/build.ts --check    builds beside it and fails when a committed file is not what its source gives
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { folderDifference } from './folder-difference.ts'
import { sourceDigest, sourceDigestName } from './source-digest.ts'

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

// First to JavaScript: ncc then sees only what is reachable, not every file that the tsconfig names.
node('compiling', 'typescript/bin/tsc', ['-p', 'tsconfig.build.json'])

const stage = mkdtempSync(join(tmpdir(), 'bundle-'))
process.once('exit', () => rmSync(stage, { recursive: true, force: true }))
const dist = join(root, 'dist')
const target = check ? join(stage, 'dist') : dist
rmSync(target, { recursive: true, force: true })
const options = ['--license', 'licenses.txt', '--no-cache', '--quiet']
const program = '@vercel/ncc/dist/ncc/cli.js'
node('bundling', program, ['build', join('build', 'actions.js'), '--out', target, ...options])
writeFileSync(join(target, sourceDigestName), sourceDigest(root))
const differences = check ? folderDifference(target, dist).map((line) => `dist: ${line}`) : []
if (differences.length > 0) fail([...differences, 'Run `npm run build` and commit what changed.'])
console.log(check ? 'the committed bundle is what the source gives' : 'built')

/** Runs a program of node_modules under this very Node. Ends the build when it fails. */
function node(what: string, program: string, args: readonly string[]): void {
  const begun = performance.now()
  const result = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (result.status !== 0) fail([`${what} failed:`, result.stdout, result.stderr])
  console.log(`${what}: ${((performance.now() - begun) / 1000).toFixed(1)} s`)
}

function fail(lines: readonly string[]): never {
  console.error(lines.filter((line) => line !== '').join('\n'))
  process.exit(1)
}
