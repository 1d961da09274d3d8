import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readActionMetadata } from '../../scripts/action-metadata.ts'
import { sourceDigest, sourceDigestName } from '../../scripts/source-digest.ts'
import { temporaryFolder } from '../../src/system/temporary.ts'
import { parseFileCommands } from './file-commands.ts'

const root = join(import.meta.dirname, '../..')
const maskCommand = '::add-mask::'

export interface RunOptions {
  /** Further variables, such as `RUNNER_DEBUG` or a PATH with other client programs. */
  readonly env?: Readonly<Record<string, string>>
  /** Cancels as the runner does (SIGINT, after 7.5 s SIGTERM, after 2.5 s more SIGKILL) as soon as the log matches. */
  readonly signalAfter?: RegExp | { readonly log: RegExp; readonly signal: NodeJS.Signals }
  /** Cancels the same way when it is aborted. */
  readonly cancel?: AbortSignal
  /**
   * False: the sources are tried, whatever is in the bundle. Where the bundle was made of these very sources it is the same
   * program, and starts in a fifth of the time: then it is taken all the same, unless `SPLICE_TEST_SOURCE` is `1`.
   * `never`: the sources in any case, where the process is given modules of them.
   */
  readonly dist?: boolean | 'never'
  /** `GITHUB_WORKSPACE`. Absent: a folder that is removed after the run. */
  readonly workspace?: string
  /** Gets the process id as soon as there is one. */
  readonly onStart?: (pid: number) => void
  /** Sees the log while it grows. */
  readonly onLog?: (text: string) => void
}

export interface ActionRun {
  readonly code: number | null
  /** Set when the process did not end by itself. */
  readonly endedBy: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
  /**
   * Everything printed, without the `::add-mask::` lines that the runner takes out, but before it masks
   * anything: no secret may be in it.
   */
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly masks: readonly string[]
  /** The most memory that the Node process itself had in RAM. */
  readonly rssPeakBytes: number
  readonly durationMs: number
}

let ofSource: boolean | undefined

function bundleIsOfSource(): boolean {
  const made = join(root, 'dist', sourceDigestName)
  ofSource ??=
    process.env['SPLICE_TEST_SOURCE'] !== '1' &&
    existsSync(made) &&
    readFileSync(made, 'utf8') === sourceDigest(root)
  return ofSource
}

function fromSource(dist: RunOptions['dist']): boolean {
  return dist === 'never' || (dist === false && !bundleIsOfSource())
}

/** Where Node keeps what it made of source files, for a child process whose environment is its own. */
export function compileCache(): Record<string, string> {
  const { NODE_COMPILE_CACHE } = process.env
  return NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE }
}

/**
 * Runs an action the way GitHub's runner does: the bundle, by Node 24, with the runner's variables and files
 * and with every declared input in the environment, defaults included.
 */
export async function runAction(
  action: string,
  inputs: Readonly<Record<string, string>>,
  options: RunOptions = {},
): Promise<ActionRun> {
  const folder = join(root, `action-${action}`)
  const script = join(folder, fromSource(options.dist) ? 'main.ts' : 'index.js')
  if (!existsSync(script)) throw new Error(`${script} is missing: run \`npm run build\` first`)
  await using temporary = await temporaryFolder()
  const file = (name: string) => join(temporary.path, name)
  for (const name of ['output', 'env', 'state', 'path', 'summary']) writeFileSync(file(name), '')
  writeFileSync(file('event.json'), '{}')
  const workspace = options.workspace ?? file('workspace')
  for (const path of [workspace, file('temp'), file('tools')]) mkdirSync(path, { recursive: true })

  const started = performance.now()
  const child = spawn(nodeProgram(), [script], {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      LANG: 'C.UTF-8',
      CI: 'true',
      ...compileCache(),
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION: '__self',
      GITHUB_ACTOR: 'operator',
      GITHUB_API_URL: 'https://api.github.com',
      GITHUB_ENV: file('env'),
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_EVENT_PATH: file('event.json'),
      GITHUB_JOB: 'backup',
      GITHUB_OUTPUT: file('output'),
      GITHUB_PATH: file('path'),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REPOSITORY: 'operator/validator',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_RUN_ID: '1',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_STATE: file('state'),
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_WORKFLOW: 'backup',
      GITHUB_WORKSPACE: workspace,
      RUNNER_ARCH: 'X64',
      RUNNER_NAME: 'test',
      RUNNER_OS: 'Linux',
      RUNNER_TEMP: file('temp'),
      RUNNER_TOOL_CACHE: file('tools'),
      ...inputVariables(folder, inputs),
      ...options.env,
    },
  })
  if (child.pid !== undefined) options.onStart?.(child.pid)
  const memory = watchMemory(child)
  const cancel = cancellation(child, options.signalAfter, options.cancel)
  const text = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8')
    child[name].on('data', (chunk: string) => {
      text[name] += chunk
      options.onLog?.(chunk)
      cancel.look(text[name])
    })
  }
  const [code, endedBy] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode, signal) => resolve([exitCode, signal]))
  })
  cancel.stop()
  const lines = `${text.stdout}${text.stderr}`.split('\n')
  return {
    code,
    endedBy,
    ...text,
    log: lines.filter((line) => !line.startsWith(maskCommand)).join('\n'),
    outputs: parseFileCommands(readFileSync(file('output'), 'utf8')),
    summary: readFileSync(file('summary'), 'utf8'),
    masks: masksIn(lines),
    rssPeakBytes: memory.peak(),
    durationMs: performance.now() - started,
  }
}

/** The program that runs this file, unless it is older than what the runner has. */
function nodeProgram(): string {
  const own = join(root, 'node_modules/node/bin/node')
  return Number.parseInt(process.versions.node, 10) === 24 || !existsSync(own) ? process.execPath : own
}

/** The runner sets every declared input, empty or by its default; a name that is not declared is a mistake in the test. */
function inputVariables(folder: string, inputs: Readonly<Record<string, string>>): Record<string, string> {
  const declared = readActionMetadata(folder).inputs
  const unknown = Object.keys(inputs).filter((name) => !(name in declared))
  if (unknown.length > 0) throw new Error(`${folder}/action.yml has no such input: ${unknown.join(', ')}`)
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      inputs[name] ?? input.default ?? '',
    ]),
  )
}

/** Reads the kernel's own high-water mark of the process, again and again, since it is gone with the process. */
function watchMemory(child: ChildProcess): { peak(): number } {
  let peak = 0
  const look = () => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      peak = Math.max(peak, Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024)
    } catch {
      // The process is gone.
    }
  }
  const timer = setInterval(look, 50)
  child.once('exit', () => clearInterval(timer))
  return { peak: () => peak }
}

/** The runner's way to cancel (its ProcessInvoker.cs): only the Node process gets the signals. */
export function cancellation(child: ChildProcess, after: RunOptions['signalAfter'], signal?: AbortSignal) {
  const timers: NodeJS.Timeout[] = []
  const pattern = after instanceof RegExp ? after : after?.log
  const first = after instanceof RegExp ? 'SIGINT' : (after?.signal ?? 'SIGINT')
  let sent = false
  const send = () => {
    if (sent) return
    sent = true
    child.kill(first)
    if (first === 'SIGKILL') return
    timers.push(
      setTimeout(() => child.kill('SIGTERM'), 7500),
      setTimeout(() => child.kill('SIGKILL'), 10_000),
    )
  }
  if (signal?.aborted === true) send()
  signal?.addEventListener('abort', send)
  return {
    look(log: string) {
      if (pattern?.test(log) === true) send()
    },
    stop() {
      signal?.removeEventListener('abort', send)
      timers.forEach(clearTimeout)
    },
  }
}

/** What the commands in a log ask the runner to mask. */
export function masksIn(lines: readonly string[]): string[] {
  return lines
    .filter((line) => line.startsWith(maskCommand))
    .map((line) => unescaped(line.slice(maskCommand.length)))
}

function unescaped(data: string): string {
  return data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}
