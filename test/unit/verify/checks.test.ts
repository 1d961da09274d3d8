import { describe, expect, it } from 'vitest'
import { Cancelled, Failure } from '../../../src/system/failure.ts'
import { type Check, Checks, verdictOf } from '../../../src/verify/checks.ts'
import { listedLog } from '../../support/docker/listed-log.ts'

const checks = (allowed: string[] = [], signal = new AbortController().signal) =>
  new Checks(listedLog(), signal, allowed)
const failing = (code: string) => () => Promise.reject(new Failure(code, { what: 'something happened.' }))

describe('a check that ends in an error', () => {
  it.each(['damaged', 'missing', 'wrong-key', 'restore-failed', 'archive-unreadable'])(
    'fails by %s, which is about the set',
    async (code) => {
      const all = checks()
      expect(await all.run('files', failing(code))).toBe(false)
      expect(all.all).toMatchObject([{ name: 'files', verdict: 'fail', code, detail: 'something happened.' }])
    },
  )

  it.each(['storage', 'disk-full', 'program-missing', 'database-connect', 's3-throttled'])(
    'is not checked by %s, which says nothing about the set',
    async (code) => {
      const all = checks()
      await all.run('files', failing(code))
      expect(all.all).toMatchObject([{ verdict: 'not-checked', code }])
      expect(all.verdict).toBe('not-checked')
    },
  )

  it('is not checked when the server went away in the middle of a restore', async () => {
    const all = checks()
    const what = 'Restore failed: server closed the connection unexpectedly'
    await all.run('apps-restored', () => Promise.reject(new Failure('restore-failed', { what })))
    expect(all.verdictOf('apps-restored')).toBe('not-checked')
  })

  it('of zlib is damage', async () => {
    const all = checks()
    const error = Object.assign(new Error('Data corruption detected'), {
      code: 'ZSTD_error_corruption_detected',
    })
    await all.run('apps-archive', () => Promise.reject(error))
    expect(all.all).toMatchObject([{ verdict: 'fail', code: 'damaged' }])
  })

  it('is passed on when it is a cancel or a mistake in the code', async () => {
    await expect(checks().run('files', () => Promise.reject(new Cancelled()))).rejects.toThrow(Cancelled)
    await expect(checks().run('files', () => Promise.reject(new TypeError('x')))).rejects.toThrow(TypeError)
    const stopped = new AbortController()
    stopped.abort()
    await expect(checks([], stopped.signal).run('files', failing('damaged'))).rejects.toThrow(Failure)
  })
})

describe('the verdict of the whole', () => {
  const check = (verdict: Check['verdict'], more: Partial<Check> = {}): Check => ({
    name: 'files',
    verdict,
    detail: '',
    mandatory: true,
    allowed: false,
    ...more,
  })

  it('is the worst of what counts', () => {
    expect(verdictOf([check('pass'), check('not-checked'), check('fail')])).toBe('fail')
    expect(verdictOf([check('pass'), check('not-checked')])).toBe('not-checked')
    expect(verdictOf([check('pass'), check('not-checked', { mandatory: false })])).toBe('pass')
    expect(verdictOf([check('pass'), check('not-checked', { allowed: true })])).toBe('pass')
    expect(verdictOf([check('fail', { allowed: true })])).toBe('fail')
  })

  it('is never a pass of nothing', () => {
    expect(verdictOf([])).toBe('not-checked')
    expect(verdictOf([check('not-checked', { allowed: true })])).toBe('not-checked')
  })

  it('lets nobody allow a failure away', () => {
    const all = checks(['order'])
    all.note({ name: 'order', verdict: 'fail', detail: '' })
    expect(all.verdict).toBe('fail')
  })
})
