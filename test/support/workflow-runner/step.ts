import { spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readActionMetadata } from '../../../scripts/action-metadata.ts'
import { parseFileCommands } from '../file-commands.ts'
import { cancellation, masksIn, runAction } from '../run-as-runner.ts'
import { runStandIn, type StandInPlace } from './stand-ins.ts'
import { evaluateExpression, type Scope, text, WorkflowError } from './values.ts'

const productRoot = join(import.meta.dirname, '../../..')

export interface StepCommand {
  readonly uses?: string
  readonly run?: string
  readonly shell?: string
  /** Of a script, from the workspace. */
  readonly folder: string
  readonly with: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly fromSource: boolean
  readonly cancel: AbortSignal
}

/** What a step did, `env` and `path` being for the steps after it. */
export interface StepEffect {
  readonly ok: boolean
  readonly outputs: Readonly<Record<string, string>>
  readonly log: string
  readonly summary: string
  readonly masks: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly path: readonly string[]
}

/** Runs one step: a script, one of our actions, or what stands for another. */
export async function runStep(command: StepCommand, place: StandInPlace, scope: Scope): Promise<StepEffect> {
  const files = await mkdtemp(join(dirname(place.workspace), 'step-'))
  const at = (name: string) => join(files, name)
  for (const name of ['env', 'path', 'output', 'summary', 'state']) await writeFile(at(name), '')
  const env = { ...command.env, GITHUB_ENV: at('env'), GITHUB_PATH: at('path'), GITHUB_STATE: at('state') }
  const effect = async (outcome: Omit<StepEffect, 'env' | 'path'>): Promise<StepEffect> => ({
    ...outcome,
    env: parseFileCommands(await readFile(at('env'), 'utf8')),
    path: (await readFile(at('path'), 'utf8')).split('\n').filter((line) => line !== ''),
  })

  if (command.uses === undefined) {
    const folder = join(place.workspace, command.folder)
    return effect(await runScript({ ...command, folder, env }, at))
  }
  const action = ownAction(command.uses, place)
  if (action === null) {
    const outputs = await runStandIn(command.uses, command.with, place).catch((error: unknown) => {
      if (error instanceof WorkflowError) throw error
      return error instanceof Error ? error : new Error(String(error))
    })
    const failed = outputs instanceof Error
    return effect({
      ok: !failed,
      outputs: failed ? {} : outputs,
      log: failed ? outputs.message : '',
      summary: '',
      masks: [],
    })
  }
  const { inputs } = readActionMetadata(join(productRoot, `action-${action}`))
  const run = await runAction(action, withDefaults(command.uses, inputs, command.with, scope), {
    env,
    workspace: place.workspace,
    dist: !command.fromSource,
    cancel: command.cancel,
  })
  return effect({
    ok: run.code === 0,
    outputs: run.outputs,
    log: run.log,
    summary: run.summary,
    masks: run.masks,
  })
}

/** The folder of the action of this or of the caller's repository that a step uses; null when it is somebody else's. */
export function ownFolder(uses: string, place: Pick<StandInPlace, 'source' | 'workspace'>): string | null {
  if (!uses.startsWith('$/') && !uses.startsWith('./')) return null
  const path = uses.startsWith('$/') ? join(place.source.root, uses.slice(2)) : join(place.workspace, uses)
  try {
    return realpathSync(path)
  } catch {
    throw new WorkflowError(
      `Can't find 'action.yml' under '${path}'. Did you forget to run actions/checkout?`,
    )
  }
}

/** The name of our action that a step uses; null when it is somebody else's. */
function ownAction(uses: string, place: StandInPlace): string | null {
  const folder = ownFolder(uses, place)
  if (folder === null) return null
  const [, action] = new RegExp(`^${productRoot}/action-([a-z-]+)$`).exec(folder) ?? []
  if (action === undefined) throw new WorkflowError(`${uses} is none of our actions: ${folder}`)
  return action
}

/** What the runner gives an action: defaults only for inputs that are not named, evaluated. Unknown names are an error. */
export function withDefaults(
  action: string,
  declared: Readonly<Record<string, { required?: boolean | undefined; default?: string | undefined }>>,
  given: Readonly<Record<string, string>>,
  scope: Scope,
): Record<string, string> {
  for (const name of Object.keys(given)) {
    if (!(name in declared)) throw new WorkflowError(`${action} has no input \`${name}\``)
  }
  const defaults = Object.entries(declared).map(([name, input]) => [
    name,
    interpolate(input.default ?? '', scope),
  ])
  for (const [name, input] of Object.entries(declared)) {
    if (input.required === true && given[name] === undefined)
      throw new WorkflowError(`${action} needs \`${name}\``)
  }
  return { ...Object.fromEntries(defaults), ...given }
}

function interpolate(value: string, scope: Scope): string {
  return value.replaceAll(/\$\{\{(.*?)\}\}/g, (_, expression: string) =>
    text(evaluateExpression(expression.trim(), scope)),
  )
}

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell */
async function runScript(
  command: StepCommand,
  at: (name: string) => string,
): Promise<Omit<StepEffect, 'env' | 'path'>> {
  if (command.shell !== undefined && command.shell !== 'bash') {
    throw new WorkflowError(`this runner does not know the shell ${command.shell}`)
  }
  await mkdir(command.folder, { recursive: true })
  await writeFile(at('script.sh'), command.run ?? '')
  const options = command.shell === 'bash' ? ['--noprofile', '--norc', '-eo', 'pipefail'] : ['-e']
  const child = spawn('bash', [...options, at('script.sh')], {
    cwd: command.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      ...command.env,
      GITHUB_OUTPUT: at('output'),
      GITHUB_STEP_SUMMARY: at('summary'),
    },
  })
  const cancel = cancellation(child, undefined, command.cancel)
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (chunk: string) => (printed += chunk))
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  cancel.stop()
  const masks = masksIn(printed.split('\n'))
  return {
    ok: code === 0,
    outputs: parseFileCommands(await readFile(at('output'), 'utf8')),
    log: printed,
    summary: await readFile(at('summary'), 'utf8'),
    masks,
  }
}
