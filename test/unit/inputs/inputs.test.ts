import { describe, expect, it } from 'vitest'
import { Inputs } from '../../../src/inputs/inputs.ts'
import { parseDuration } from '../../../src/inputs/units.ts'
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

/** Inputs as the runner hands them over. */
const given = (values: Record<string, string>) =>
  new Inputs(
    Object.fromEntries(Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    runner,
  )

function problemsOf(inputs: Inputs): string {
  try {
    inputs.finish()
  } catch (error) {
    expect(error).toMatchObject({ name: 'Failure', code: 'inputs' })
    return (error as Failure).what
  }
  return ''
}

describe('Inputs', () => {
  it('reads every kind', () => {
    const inputs = given({
      node: ' a b ',
      'dry-run': 'True',
      deployment: 'compose',
      recipients: 'age1a\n\n# comment\n  age1b # with a comment\nhttps://x/#fragment\n',
      timeout: '1h30m',
      jobs: '4',
      'validator-url': 'https://wallet.example.com/base',
    })
    expect(inputs.text('node')).toBe('a b')
    expect(inputs.text('absent')).toBeUndefined()
    expect(inputs.text('absent', { default: 'x' })).toBe('x')
    expect(inputs.required('node')).toBe('a b')
    expect(inputs.boolean('dry-run', false)).toBe(true)
    expect(inputs.boolean('absent', true)).toBe(true)
    expect(inputs.choice('deployment', ['compose', 'external'], 'external')).toBe('compose')
    expect(inputs.list('recipients')).toEqual(['age1a', 'age1b', 'https://x/#fragment'])
    expect(inputs.duration('timeout', '5h')).toBe(5_400_000)
    expect(inputs.duration('absent', '2d')).toBe(172_800_000)
    expect(inputs.duration('absent')).toBeUndefined()
    expect(inputs.integer('jobs', 0)).toBe(4)
    expect(inputs.url('validator-url', { protocols: ['http', 'https'] })?.host).toBe('wallet.example.com')
    expect(problemsOf(inputs)).toBe('')
  })

  it('reports every problem at once, one a line, and throws nothing before', () => {
    const inputs = given({
      'dry-run': 'yes',
      deployment: 'docker',
      timeout: '5',
      jobs: '99',
      'validator-url': 'ftp://host/',
    })
    inputs.required('repository')
    inputs.boolean('dry-run', false)
    inputs.choice('deployment', ['compose', 'kubernetes', 'external'], 'external')
    inputs.duration('timeout', '5h')
    inputs.integer('jobs', 0, { max: 32 })
    inputs.url('validator-url', { protocols: ['http', 'https'] })
    inputs.problem('confirm', 'is needed without dry-run.')
    expect(problemsOf(inputs)).toBe(
      [
        '7 inputs are wrong:',
        '- repository: is required.',
        '- dry-run: is "yes", but must be true or false.',
        '- deployment: is "docker", but must be compose, kubernetes or external.',
        '- timeout: is "5", but must be a number with a unit, such as 90s, 30m, 5h, 2d or 1h30m.',
        '- jobs: is "99", but must be a whole number from 0 to 32.',
        '- validator-url: does not begin as it must (http://… or https://…).',
        '- confirm: is needed without dry-run.',
      ].join('\n'),
    )
  })

  it('masks a secret in every form before anything else can show it', () => {
    masks.length = 0
    const secret = given({ token: 'line one\nline/two' }).secret('token')
    expect(`${secret}`).toBe('***')
    expect(secret?.reveal()).toBe('line one\nline/two')
    expect(masks).toEqual(
      expect.arrayContaining(['line one\nline/two', 'line one', 'line/two', 'line%20one%0Aline%2Ftwo']),
    )
    expect(given({}).secret('token')).toBeUndefined()
  })

  it('masks the password in a URL and never repeats a URL that it cannot read', () => {
    masks.length = 0
    const protocols = ['postgres', 'postgresql']
    given({ url: 'postgres://u:p%40ssw0rd@db/validator' }).url('url', { protocols })
    expect(masks).toEqual(expect.arrayContaining(['p%40ssw0rd', 'p@ssw0rd']))

    const broken = given({ url: 'postgres://u:pa ss/w0rd!@db:x/validator' })
    expect(broken.url('url', { protocols })).toBeUndefined()
    expect(problemsOf(broken)).not.toContain('w0rd')
    expect(masks).toContain('postgres://u:pa ss/w0rd!@db:x/validator')
  })

  it('knows which inputs nothing asked for', () => {
    const inputs = given({ 'dry-run': 'true', 'dry-rnu': 'true', empty: '' })
    inputs.boolean('dry-run', true)
    expect(inputs.unread()).toEqual(['dry-rnu'])
  })
})

describe('units', () => {
  it.each([
    ['0', 0],
    ['250ms', 250],
    ['90s', 90_000],
    ['1.5h', 5_400_000],
    ['4w', 2_419_200_000],
    ['1d12h', 129_600_000],
    ['30', undefined],
    ['m', undefined],
    ['-5m', undefined],
    ['1h 30m', undefined],
  ])('duration %s', (text, expected) => expect(parseDuration(text)).toBe(expected))
})
