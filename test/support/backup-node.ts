/** A seeded node for tests of the backup: its validator app and its writer run in the test, to be told to misbehave. */
import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SignJWT } from 'jose'
import { startValidatorApp, type ValidatorApp, type ValidatorAppOptions } from '../../demo/validator-app.ts'
import { startWriter, type Writer, type WriterOptions } from '../../demo/writer.ts'
import type { ListedSet } from '../../src/repository/listed-sets.ts'
import type { Manifest } from '../../src/repository/manifest.ts'
import { BackupSets } from '../../src/repository/sets.ts'
import { DirectoryStorage } from '../../src/repository/storage/directory.ts'
import { audience, type EmbeddedNode, type EmbeddedNodeOptions, startEmbeddedNode } from './embedded-node.ts'
import { type ActionRun, type RunOptions, runAction } from './run-as-runner.ts'

export interface BackupNode extends AsyncDisposable {
  readonly node: EmbeddedNode
  readonly app: ValidatorApp
  readonly writer: Writer
  readonly sets: BackupSets
  /** Runs the action with the node's own inputs, changed by these. An empty text takes an input away. */
  backup(inputs?: Readonly<Record<string, string>>, options?: RunOptions): Promise<ActionRun>
  /** Runs the action and expects it to end green; gives its manifest. */
  green(
    inputs?: Readonly<Record<string, string>>,
    options?: RunOptions,
  ): Promise<ActionRun & { manifest: Manifest }>
  /** What is in the repository, with a digest of every byte. */
  stored(): Record<string, string>
}

/** Starts one. */
export async function startBackupNode(
  options: EmbeddedNodeOptions & {
    app?: Partial<ValidatorAppOptions>
    writer?: WriterOptions | false
  } = {},
): Promise<BackupNode> {
  await using cleanup = new AsyncDisposableStack()
  const node = cleanup.use(await startEmbeddedNode({ ...options, running: false }))
  const app = await startValidatorApp({
    appsUrl: node.postgres.url('validator'),
    participantUrl: node.postgres.url('participant-0'),
    auth: { mode: 'unsafe', audience },
    port: Number(new URL(node.url).port),
    ...options.app,
  })
  cleanup.defer(() => app.close())
  const writer = startWriter(node.postgres, options.writer || { everyMs: 20 })
  cleanup.defer(async () => {
    await writer.stop()
  })
  if (options.writer === false) await writer.stop()
  const sets = new BackupSets(new DirectoryStorage(node.repository), 'demo')
  const backup = (inputs: Readonly<Record<string, string>> = {}, runOptions: RunOptions = {}) =>
    runAction('backup', { ...node.backupInputs, ...inputs }, { dist: false, ...runOptions })
  const owned = cleanup.move()
  return {
    node,
    app,
    writer,
    sets,
    backup,
    async green(inputs, runOptions) {
      const run = await backup(inputs, runOptions)
      if (run.code !== 0) throw new Error(`the backup ended with ${run.code ?? run.endedBy}:\n${run.log}`)
      const listed = await sets.list()
      const manifest = listed.find((set) => set.id === run.outputs['set-id'])?.read?.manifest
      if (manifest === undefined) throw new Error(`the set of the run is not listed:\n${run.log}`)
      return { ...run, manifest }
    },
    stored: () => digestsBelow(node.repository),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

/** Every file below a folder with the digest of its bytes. */
export function digestsBelow(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  )
}

/** Paths of the files below a folder, relative to it, sorted; none where there is no folder. */
export function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => lstatSync(join(folder, name)).isFile())
      .sort()
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return []
    throw error
  }
}

/** The errors of a run as the runner shows them: title and text. */
export function errorsOf(run: ActionRun): { title: string; text: string }[] {
  const unescaped = (text: string) =>
    text.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%0A', '\n').replaceAll('%25', '%')
  return run.log
    .split('\n')
    .map((line) => /^::error title=(.*?)::(.*)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, title = '', text = '']) => ({ title: unescaped(title), text: unescaped(text) }))
}

/** A token as the node without authentication takes it. */
export function unsafeToken(
  claims: { subject?: string; expires?: string; audience?: string } = {},
): Promise<string> {
  return new SignJWT({})
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(claims.subject ?? 'ledger-api-user')
    .setAudience(claims.audience ?? audience)
    .setExpirationTime(claims.expires ?? '1h')
    .sign(new TextEncoder().encode('unsafe'))
}

/** Fails unless every listed set is whole: manifest readable, every file there. */
export async function expectWholeSets(sets: BackupSets): Promise<readonly ListedSet[]> {
  const listed = await sets.list()
  for (const set of listed) {
    if (set.read === undefined) throw new Error(`set ${set.id} is listed and cannot be read: ${set.problem}`)
    const problems = await sets.problems(set.read.manifest)
    if (problems.length > 0) throw new Error(`set ${set.id} is listed and not whole: ${problems.join('; ')}`)
  }
  return listed
}
