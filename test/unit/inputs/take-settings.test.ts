import { describe, expect, it } from 'vitest'
import { Inputs } from '../../../src/inputs/inputs.ts'
import { settingsActions } from '../../../src/inputs/settings.ts'
import { takeSettings } from '../../../src/inputs/take-settings.ts'
import type { Runner } from '../../../src/runner/runner.ts'
import type { Failure } from '../../../src/system/failure.ts'

const masks: string[] = []
const nothing = () => {}
const runner: Runner = {
  onGitHub: true,
  debugging: false,
  info: nothing,
  warning: nothing,
  error: nothing,
  startGroup: nothing,
  endGroup: nothing,
  mask: (value) => void masks.push(value),
  output: nothing,
}

/** Inputs with settings, as an action has them. */
function given(settings: unknown, values: Record<string, string> = {}, action = 'backup'): Inputs {
  const text = typeof settings === 'string' ? settings : JSON.stringify(settings)
  const entries = Object.entries({ ...values, settings: text })
  const env = Object.fromEntries(entries.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
  const inputs = new Inputs(env, runner)
  takeSettings(inputs, action)
  return inputs
}

function problemsOf(inputs: Inputs): string {
  try {
    inputs.finish()
  } catch (error) {
    return (error as Failure).what
  }
  return ''
}

describe('the input settings', () => {
  it('gives texts, numbers, booleans and lists, and wins over the input of that name', () => {
    const inputs = given(
      {
        node: 'n1',
        jobs: 4,
        'zstd-level': 3,
        'no-auth': true,
        'encryption-recipients': ['age1a', 'age1b'],
        'lock-lease': '10m',
        repository: '',
      },
      { node: 'other', 'lock-lease': '30m', repository: '/a', timeout: '1h' },
      'backup',
    )
    expect(problemsOf(inputs)).toMatch(/jobs is not an input of action-backup/)
    expect(inputs.text('node')).toBe('n1')
    expect(inputs.integer('zstd-level', 1)).toBe(3)
    expect(inputs.boolean('no-auth', false)).toBe(true)
    expect(inputs.list('encryption-recipients')).toEqual(['age1a', 'age1b'])
    expect(inputs.duration('lock-lease', '1h')).toBe(600_000)
    expect(inputs.text('repository')).toBeUndefined()
    expect(inputs.duration('timeout', '5h')).toBe(3_600_000)
  })

  it.each(['', '  \n', '{}', '{ }'])('are nothing when they are %j', (text) => {
    const inputs = given(text, { node: 'n1' })
    expect(problemsOf(inputs)).toBe('')
    expect(inputs.text('node')).toBe('n1')
  })

  it.each(settingsActions)('are refused in action-%s where they hold a secret or a decision', (action) => {
    for (const name of ['token', 'client-secret', 'apps-database-url', 'encryption-identity', 'webhook-url'])
      expect(problemsOf(given({ [name]: 'x'.repeat(12) }, {}, action))).toContain(
        `settings: ${name} is a secret`,
      )
    for (const name of ['confirm', 'plan-digest', 'dry-run', 'set', 'mode', 'approval-environment'])
      expect(problemsOf(given({ [name]: 'x' }, {}, action))).toContain(
        `settings: ${name} decides about one run`,
      )
    expect(problemsOf(given({ settings: {} }, {}, action))).toContain('cannot be within itself')
  })

  it('never repeat a secret that was written into them', () => {
    masks.length = 0
    const inputs = given({ token: 'a-token-of-some-length' })
    expect(problemsOf(inputs)).not.toContain('a-token')
    expect(masks).toContain('a-token-of-some-length')
    // V8's own message quotes the text.
    expect(problemsOf(given('{"token": my-very-secret}'))).toBe(
      'An input is wrong:\n- settings: is not JSON; it must be an object such as {"deployment": "compose"}.',
    )
  })

  it('know what only another action has, and what was mistyped', () => {
    expect(problemsOf(given({ 'keep-last': 3 }, {}, 'restore'))).toContain(
      'settings: keep-last is not an input of action-restore.',
    )
    expect(problemsOf(given({ 'keep-lats': 3 }))).toContain(
      'keep-lats is not an input of action-backup. Is it',
    )
    expect(problemsOf(given({ __proto__: 1, constructor: 1 }))).toContain('constructor is not an input')
  })

  it.each([
    ['"text"', 'must be a JSON object'],
    ['[1]', 'must be a JSON object'],
    ['null', 'must be a JSON object'],
    ['node: n1', 'is not JSON; it must'],
    ['{"node":\n "a",}', 'is not JSON (line 2 column 6)'],
    ['{"node": "a", "no\\u0064e": "b"}', 'names node twice'],
    ['{"node": null}', 'node must be a text, a number, true, false or a list of texts'],
    ['{"node": {"a": 1}}', 'node must be a text'],
    ['{"encryption-recipients": ["a", 1]}', 'encryption-recipients must be a text'],
    ['{"encryption-recipients": ["a\\nb"]}', 'encryption-recipients has an entry with several lines'],
    ['{"zstd-level": 1e300}', 'zstd-level is too large'],
  ])('are wrong as %s', (text, problem) => expect(problemsOf(given(text))).toContain(problem))

  it('do not take keys within texts and lists for their own', () => {
    expect(
      problemsOf(given('{"pin": "\\"node\\": 1, \\"node\\": 2", "encryption-recipients": ["node", "node"]}')),
    ).toBe('')
  })

  it('are reported together with the other inputs, and say where a wrong value came from', () => {
    const inputs = given({ deployment: 'docker', confirm: 'x' }, { timeout: '5' })
    inputs.choice('deployment', ['compose', 'external'], 'external')
    inputs.duration('timeout', '5h')
    expect(problemsOf(inputs).split('\n')).toEqual([
      '3 inputs are wrong:',
      expect.stringMatching(/^- settings: confirm decides about one run/),
      '- deployment (from settings): is "docker", but must be compose or external.',
      expect.stringMatching(/^- timeout: is "5"/),
    ])
  })

  it('are not looked at by an action that has none', () => {
    expect(problemsOf(given({ nonsense: 1 }, {}, 'alert'))).toBe('')
  })
})
