import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Action, actionsOf, packageFolder } from '../../../cli/actions.ts'
import { asksFirst } from '../../../cli/ask-first.ts'
import { secretInputs } from '../../../src/inputs/catalogue.ts'
import { temporaryFolder } from '../../../src/system/temporary.ts'
import { splice } from '../../support/terminal-command.ts'

const root = join(import.meta.dirname, '../../..')
const actions = actionsOf(root, true)
const named = (name: string): Action => {
  const action = actions.find((candidate) => candidate.name === name)
  if (action === undefined) throw new Error(`there is no action ${name}`)
  return action
}
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ')

describe('--help', () => {
  it('names every action with what action.yml says of it', async () => {
    const { code, stdout } = await splice(['--help'])
    expect(code).toBe(0)
    for (const { name, description } of actions) {
      expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'))
      expect(description).not.toBe('')
      expect(oneLine(stdout)).toContain(description)
    }
  })

  it.each(actions)('of $name lists each input with all that is said of it', async ({ name, inputs }) => {
    const { code, stdout } = await splice([name, '--help'])
    expect(code).toBe(0)
    const help = oneLine(stdout)
    for (const input of inputs) {
      const flag = input.kind === 'secret' ? `--${input.name}-file <path>` : `--${input.name}`
      expect(stdout).toMatch(new RegExp(`^  ${flag}(?![\\w-])`, 'm'))
      expect(help).toContain(input.words)
    }
    expect(help).not.toContain('${{')
  })

  it('begins with the inputs that a first user needs', async () => {
    const { stdout } = await splice(['backup', '--help'])
    const [, beginning = ''] = /^To begin with:\n([\s\S]*?)\n\n/m.exec(stdout) ?? []
    expect(stdout.indexOf('To begin with:')).toBeLessThan(stdout.indexOf('What to do:'))
    expect([...beginning.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, flag]) => flag)).toEqual([
      'deployment',
      'node',
      'repository',
      'encryption-recipients',
      'oidc-issuer',
      'client-id',
      'client-secret-file',
    ])
  })
})

describe('a command line', () => {
  it('with a mistyped flag is refused, with the flag that was meant', async () => {
    const run = await splice(['backup', '--encryption-recipient', 'age1'])
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toContain('Did you mean --encryption-recipients?')
  })

  it.each(secretInputs)('with the secret %s in it is refused, without showing it', async (input) => {
    const action = actions.find(({ inputs }) => inputs.some(({ name }) => name === input))
    for (const flag of [[`--${input}`, 'hunter2-hunter2'], [`--${input}=hunter2-hunter2`]]) {
      const run = await splice([action?.name ?? '', ...flag])
      expect(run.code).toBe(2)
      expect(run.stderr).toContain(input.toUpperCase().replaceAll('-', '_'))
      expect(run.stderr).toContain('every user of this machine can read them')
      expect(run.stdout + run.stderr).not.toContain('hunter2')
    }
  })

  it('with one value given twice is refused, and lines are joined where the input has lines', async () => {
    const twice = await splice(['backup', '--node', 'a', '--node', 'b'])
    expect(twice).toMatchObject({ code: 2, stderr: expect.stringContaining('--node was given twice') })
    const recipients = ['--encryption-recipients', 'age1short', '--encryption-recipients', 'ssh-rsa A']
    const lines = await splice(['backup', '--deployment', 'external', '--node', 'a', ...recipients])
    expect(lines.code).toBe(1)
    expect(lines.stdout).toMatch(/entry 1 is not an age recipient.*entry 2 is an SSH key/)
  })

  it.each([
    ['--no-record', 'false'],
    ['--record=false', 'false'],
    ['--record', 'true'],
    ['--record=nonsense', 'nonsense'],
  ])('with %s gives the action %s', async (flag, value) => {
    await using package_ = await stubPackage()
    const run = await package_.run(['verify', flag])
    expect(run.inputs['INPUT_RECORD']).toBe(value)
  })

  it('with --no-auth means the input of this name', async () => {
    await using package_ = await stubPackage()
    expect((await package_.run(['backup', '--no-auth'])).inputs['INPUT_NO-AUTH']).toBe('true')
    expect((await package_.run(['backup', '--no-auth=false'])).inputs['INPUT_NO-AUTH']).toBe('false')
  })
})

describe('an inventory', () => {
  const inventory = `version: 1
defaults:
  settings: { deployment: compose, repository: /mnt/backups }
nodes:
  alpha: { settings: { compose-project: one, zstd-level: 3 } }
  beta: { settings: { compose-project: two } }
`
  it('gives what it has of the node, where no flag says otherwise', async () => {
    await using package_ = await stubPackage()
    const file = join(package_.path, 'validators.yml')
    writeFileSync(file, inventory)
    const run = await package_.run(['backup', '--inventory', file, '--node', 'alpha', '--zstd-level', '9'])
    expect(run.inputs['INPUT_ZSTD-LEVEL']).toBe('9')
    expect(JSON.parse(run.inputs['INPUT_SETTINGS'] ?? '')).toEqual({
      deployment: 'compose',
      repository: '/mnt/backups',
      'compose-project': 'one',
    })
  })

  it.each([
    [['--node', 'gamma'], /gamma.*alpha.*beta/s],
    [[], /needs --node, one of: alpha, beta/],
    [['--node', 'alpha', '--settings', '{}'], /two ways to say the same/],
  ])('with %j is refused', async (flags, reason) => {
    await using folder = await temporaryFolder()
    const file = join(folder.path, 'validators.yml')
    writeFileSync(file, inventory)
    const run = await splice(['backup', '--inventory', file, ...flags])
    expect(run.code).toBe(2)
    expect(run.stderr).toMatch(reason)
  })

  it('that is not there is refused', async () => {
    expect(await splice(['verify', '--inventory', '/nonexistent.yml', '--node', 'a'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('/nonexistent.yml cannot be read'),
    })
  })
})

describe('the environment of the action', () => {
  it('has every input, by default or as given, secrets from variables and files, and nothing that looks like GitHub', async () => {
    await using package_ = await stubPackage()
    const key = join(package_.path, 'key')
    writeFileSync(key, '# a comment\nAGE-SECRET-KEY-1X\n', { mode: 0o600 })
    const run = await package_.run(['restore', '--encryption-identity-file', key, '--set', 'x'], {
      CLIENT_SECRET: 'from-the-environment',
      GITHUB_ACTIONS: 'true',
      GITHUB_OUTPUT: '/nonexistent/output',
      GITHUB_STEP_SUMMARY: '/nonexistent/summary',
      INPUT_CONFIRM: 'left over from somewhere',
      KEPT: 'yes',
    })
    const names = named('restore').inputs.map(({ name }) => `INPUT_${name.toUpperCase()}`)
    expect(Object.keys(run.inputs).sort()).toEqual(names.sort())
    expect(run.inputs).toMatchObject({
      INPUT_SET: 'x',
      'INPUT_DRY-RUN': 'true',
      'INPUT_CLIENT-SECRET': 'from-the-environment',
      'INPUT_ENCRYPTION-IDENTITY': '# a comment\nAGE-SECRET-KEY-1X',
      'INPUT_GITHUB-TOKEN': '',
      INPUT_CONFIRM: '',
    })
    expect(run.others).toMatchObject({ KEPT: 'yes' })
    expect(Object.keys(run.others)).not.toContain('CLIENT_SECRET')
    expect(Object.keys(run.others).filter((name) => name.startsWith('GITHUB_'))).toEqual([])
    expect(run.args.join(' ')).not.toMatch(/AGE-SECRET|from-the-environment/)
  })

  it('is not made from a file of a secret that everybody can read, or that is empty or missing', async () => {
    await using package_ = await stubPackage()
    const file = join(package_.path, 'secret')
    const attempt = () => splice(['backup', '--token-file', file])
    expect(await attempt()).toMatchObject({ code: 2, stderr: expect.stringContaining('ENOENT') })
    writeFileSync(file, 'hunter2-hunter2')
    chmodSync(file, 0o644)
    const open = await attempt()
    expect(open).toMatchObject({ code: 2, stderr: expect.stringContaining('chmod 600') })
    expect(open.stderr).not.toContain('hunter2')
    writeFileSync(file, '\n')
    chmodSync(file, 0o600)
    expect(await attempt()).toMatchObject({ code: 2, stderr: expect.stringContaining('is empty') })
  })

  it('gives the exit code of the action, and 128 and the signal when it was killed', async () => {
    await using package_ = await stubPackage()
    expect((await package_.run(['backup'], { STUB: 'process.exit(130)' })).code).toBe(130)
    expect((await package_.run(['backup'], { STUB: 'process.exit(1)' })).code).toBe(1)
    expect((await package_.run(['backup'], { STUB: "process.kill(process.pid, 'SIGKILL')" })).code).toBe(137)
  })
})

describe('what the command knows of inputs', () => {
  it('asks at a terminal only, and only for a plan to be carried out that nobody confirmed', () => {
    const asks = (inputs: Record<string, string>, action = 'restore', terminal = true) =>
      asksFirst(named(action), new Map(Object.entries(inputs)), terminal)
    expect(asks({ 'dry-run': 'false' })).toBe(true)
    expect(asks({ 'dry-run': 'false', mode: 'identities' })).toBe(true)
    expect(asks({ 'dry-run': 'false' }, 'restore', false)).toBe(false)
    expect(asks({ 'dry-run': 'false', confirm: 'PAR::x' })).toBe(false)
    expect(asks({ 'dry-run': 'false', mode: 'rollback' })).toBe(false)
    expect(asks({})).toBe(false)
    expect(asks({ 'dry-run': 'false' }, 'backup')).toBe(false)
  })

  it('finds its package through the link that npm makes', async () => {
    await using temporary = await temporaryFolder()
    const link = join(temporary.path, 'splice-validator')
    symlinkSync(join(root, 'cli/main.ts'), link)
    expect(packageFolder(link)).toBe(root)
  })
})

/** A package with the real action.yml files, whose actions write down what they were started with. */
async function stubPackage() {
  const temporary = await temporaryFolder()
  const { path } = temporary
  for (const folder of ['cli', 'scripts', 'src', 'package.json']) {
    cpSync(join(root, folder), join(path, folder), {
      recursive: true,
      filter: (name) => !name.endsWith('/dist'),
    })
  }
  symlinkSync(join(root, 'node_modules'), join(path, 'node_modules'))
  const report = join(path, 'report.json')
  const stub = `import { writeFileSync } from 'node:fs'
    writeFileSync(${JSON.stringify(report)}, JSON.stringify({ env: process.env, args: process.argv }))
    eval(process.env.STUB ?? '')`
  for (const { name } of actions) {
    mkdirSync(join(path, `action-${name}`))
    cpSync(join(root, `action-${name}/action.yml`), join(path, `action-${name}/action.yml`))
    writeFileSync(join(path, `action-${name}/main.ts`), stub)
  }
  return {
    path,
    async run(args: readonly string[], env: Record<string, string> = {}) {
      const { code } = await splice(args, { env, program: join(path, 'cli/main.ts') })
      const seen = JSON.parse(readFileSync(report, 'utf8')) as {
        env: Record<string, string>
        args: string[]
      }
      const entries = Object.entries(seen.env)
      const isInput = ([name]: [string, string]) => name.startsWith('INPUT_')
      return {
        code,
        args: seen.args,
        inputs: Object.fromEntries(entries.filter(isInput)),
        others: Object.fromEntries(entries.filter((entry) => !isInput(entry))),
      }
    },
    [Symbol.asyncDispose]: () => temporary[Symbol.asyncDispose](),
  }
}
