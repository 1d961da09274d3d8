import { describe, expect, expectTypeOf, it } from 'vitest'
import type { ActionName } from '../../../src/inputs/catalogue/entry.ts'
import type { Given } from '../../../src/inputs/catalogue.ts'
import { Inputs } from '../../../src/inputs/inputs.ts'
import { read } from '../../../src/inputs/read.ts'
import type { Runner } from '../../../src/runner/runner.ts'
import { Failure } from '../../../src/system/failure.ts'
import type { Secret } from '../../../src/system/secret.ts'

const runner = { mask: () => {} } as unknown as Runner
const given = (values: Record<string, string>) =>
  new Inputs(
    Object.fromEntries(Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    runner,
  )

function problemsOf(action: ActionName, values: Record<string, string>): string {
  const inputs = given({ node: 'n1', ...values })
  read(action, inputs)
  try {
    inputs.finish()
    return ''
  } catch (error) {
    if (error instanceof Failure) return error.what
    throw error
  }
}

describe('read', () => {
  it('gives each input by its kind, with its default, and knows the types', () => {
    const inputs = given({
      deployment: 'external',
      node: 'n1',
      token: 'a-token-of-some-length',
      'encryption-recipients': 'age1a\nage1b',
      'validator-url': 'https://wallet.example.com',
      'keep-last': '3',
      'apps-database-url': 'postgresql://u:p@h/apps',
      'participant-database-url': 'postgresql://u:p@h/participant',
    })
    const read_ = read('backup', inputs)
    inputs.finish()
    expect(read_).toMatchObject({
      deployment: 'external',
      method: 'dump',
      zstdLevel: 1,
      keepLast: 3,
      keepDaily: undefined,
      readyTimeoutMs: 600_000,
      keepWithinMs: undefined,
      noAuth: false,
      encryptionRecipients: ['age1a', 'age1b'],
      validatorUrl: new URL('https://wallet.example.com'),
    })
    expect(read_.token?.reveal()).toBe('a-token-of-some-length')
    expect(`${read_.appsDatabaseUrl}`).toBe('***')
    expectTypeOf(read_.method).toEqualTypeOf<'dump' | 'volume-snapshot' | 'command'>()
    expectTypeOf(read_.zstdLevel).toEqualTypeOf<number>()
    expectTypeOf(read_.keepLast).toEqualTypeOf<number | undefined>()
    expectTypeOf(read_.token).toEqualTypeOf<Secret | undefined>()
    expectTypeOf(read_.node).toEqualTypeOf<string>()
    expectTypeOf<Given<'verify'>['node']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<Given<'restore'>['mode']>().not.toEqualTypeOf<Given<'verify'>['mode']>()
    expectTypeOf(read_).not.toHaveProperty('s3Region')
    expectTypeOf(read_).not.toHaveProperty('encryptionIdentity')
  })

  it('takes the default of the action where they differ', () => {
    const timeouts = (action: 'backup' | 'restore') => read(action, given({})).readyTimeoutMs / 60_000
    expect([timeouts('backup'), timeouts('restore')]).toEqual([10, 15])
    expect(read('fleet', given({ runner: '' })).runner).toEqual(['self-hosted', 'linux'])
  })

  it.each<[ActionName, Record<string, string>, string]>([
    ['backup', {}, '- deployment: is required: compose, kubernetes or external.'],
    ['backup', { node: '../x', deployment: 'compose' }, '- node: must be 1 to 63 letters'],
    [
      'backup',
      { deployment: 'compose', namespace: 'n' },
      '- namespace: goes with deployment: kubernetes only.',
    ],
    ['backup', { deployment: 'external' }, '- apps-database-url: is required with deployment: external.'],
    [
      'backup',
      { deployment: 'compose', method: 'command' },
      '- backup-command: is required with method: command.',
    ],
    [
      'backup',
      { deployment: 'compose', 'backup-command': 'x' },
      '- backup-command: goes with method: command only.',
    ],
    ['backup', { 'repair-repositories': 'true' }, '- repair-repositories: goes with repositories only.'],
    [
      'restore',
      { deployment: 'kubernetes', 'stop-command': 'x' },
      'goes with deployment: compose or external only.',
    ],
    ['restore', { 'identities-path': 'here' }, '- identities-path: must be an absolute path.'],
    [
      'restore',
      { deployment: 'compose', 'fresh-volume': 'TRUE', components: 'apps' },
      '- fresh-volume: goes with deployment: compose and components: all only.',
    ],
    [
      'restore',
      { 'dry-run': 'false' },
      '- confirm: is required with dry-run: false and mode: restore or identities.',
    ],
    ['restore', { before: 'yesterday' }, '- before: must be a time with its zone'],
    ['restore', { before: '2026-13-01T00:00:00Z' }, '- before: is a date that does not exist.'],
    ['restore', { before: '2026-01-01T00:00:00Z', set: 'x' }, '- before: goes with set: latest only.'],
    ['dr-snapshot', { 'start-command': 'x' }, '- start-command: goes with restart: true only.'],
    ['dr-snapshot', { timestamp: '' }, '- timestamp: is required.'],
    ['verify', { node: '' }, '- node: is required with mode: drill or freshness.'],
    ['verify', { 'page-path': '/x' }, '- page-path: goes with mode: catalogue only.'],
    ['alert', { 'metrics-textfile': 'here' }, '- metrics-textfile: must be an absolute path.'],
    ['alert', { 'pushgateway-url': 'https://u:p@h' }, '- pushgateway-url: must not hold credentials'],
  ])('says of action-%s with %j what is wrong', (action, values, says) => {
    expect(problemsOf(action, values)).toContain(says)
  })

  it.each<[ActionName, Record<string, string>]>([
    ['verify', { node: '', mode: 'catalogue' }],
    // What the runner gives as if it had been written.
    ['verify', { mode: 'drill', scratch: 'auto', 'max-age': '5h', 'page-path': '' }],
    ['restore', { deployment: 'kubernetes', 'fresh-volume': 'false', 'after-placing': 'watch' }],
    ['restore', { deployment: 'compose', 'backup-command': 'x', 'dry-run': 'false', mode: 'rollback' }],
    ['backup', { deployment: 'compose', 'postgres-access': 'direct' }],
  ])('finds nothing wrong with action-%s and %j', (action, values) => {
    expect(problemsOf(action, values)).toBe('')
  })

  it('does not complain of the company of what is wrong itself', () => {
    expect(problemsOf('backup', { deployment: 'swarm', namespace: 'n' })).toBe(
      'An input is wrong:\n- deployment: is "swarm", but must be compose, kubernetes or external.',
    )
  })
})
