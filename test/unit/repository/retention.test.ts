import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Decision,
  decide,
  type RetentionPolicy,
  type RetentionSet,
} from '../../../src/repository/retention.ts'
import { newSetId, type SetId, setTime } from '../../../src/repository/set-id.ts'

const hour = 3_600_000
const day = 24 * hour
const start = Date.UTC(2025, 11, 27)

function made(at: number, change: Partial<RetentionSet> = {}): RetentionSet {
  return {
    id: newSetId(new Date(at)),
    flaws: [],
    dataAt: new Date(at),
    finishedAt: new Date(at + 10 * 60_000),
    identitiesOf: 'PAR::a',
    participantId: 'PAR::a',
    migrationId: 0,
    spliceVersion: '0.5.0',
    ...change,
  }
}

const policyOf = (policy: Partial<RetentionPolicy>): RetentionPolicy => ({
  keepAcrossChangesMs: 30 * day,
  ...policy,
})

/** Rules by which each set is kept, newest first; a removed set has none. */
function rules(sets: readonly RetentionSet[], policy: Partial<RetentionPolicy> | undefined, now?: number) {
  const latest = Math.max(...sets.map(({ id }) => setTime(id).getTime()))
  return decide(sets, policy && policyOf(policy), new Date(now ?? latest + hour)).map(({ reasons }) =>
    reasons.map(({ rule }) => rule),
  )
}

const everyDay = (count: number, of: (index: number) => Partial<RetentionSet> = () => ({})) =>
  Array.from({ length: count }, (_, index) => made(start + index * day, of(index)))

describe('what is kept', () => {
  it('is everything without a policy, and with one of zeros', () => {
    for (const policy of [undefined, {}, { keepLast: 0, keepDaily: 0 }])
      expect(rules(everyDay(40), policy).every((given) => given.includes('no-policy'))).toBe(true)
  })

  it('is the newest of each day, and the oldest while there are fewer than wanted', () => {
    const sets = Array.from({ length: 24 }, (_, index) => made(start + index * 4 * hour))
    const kept = (keepDaily: number) =>
      decide(sets, policyOf({ keepDaily }), new Date(start + 10 * day))
        .filter(({ keep }) => keep)
        .map(({ id }) => (setTime(id).getTime() - start) / hour)
    expect(kept(2)).toEqual([92, 68])
    expect(kept(4)).toEqual([92, 68, 44, 20])
    expect(kept(5)).toEqual([92, 68, 44, 20, 0])
  })

  it('counts weeks from Monday, in UTC', () => {
    // 2025-12-27 was a Saturday.
    const sets = everyDay(5)
    expect(rules(sets, { keepWeekly: 2 })).toEqual([
      ['last-good', 'identities', 'weekly'],
      [],
      [],
      ['weekly'],
      [],
    ])
  })

  it('goes back from the newest set, not from the clock', () => {
    expect(
      rules(everyDay(5), { keepWithinMs: 36 * hour }, start + 900 * day).map((given) => given.length > 0),
    ).toEqual([true, true, false, false, false])
  })

  it('is no bad set in the place of a good one of the day', () => {
    const good = made(start)
    const bad = made(start + hour, { flaws: ['order: not checked'] })
    const next = made(start + day)
    expect(rules([good, bad, next], { keepDaily: 2 })).toEqual([
      ['last-good', 'identities', 'daily'],
      [],
      ['daily'],
    ])
  })

  it('is every set while none can be restored', () => {
    const sets = everyDay(9, () => ({ flaws: ['order: not checked'] }))
    expect(rules(sets, { keepLast: 1 }).every((given) => given.includes('newer-than-good'))).toBe(true)
  })

  it('is the newest that a drill has restored beside the newest', () => {
    const sets = everyDay(4, (index) => ({ restoredByDrill: index === 1 }))
    expect(rules(sets, { keepLast: 1 })[2]).toEqual(['last-drilled'])
  })

  it('is what holds the keys of each participant that there ever was', () => {
    const sets = everyDay(6, (index) =>
      index < 2
        ? { participantId: 'PAR::old', identitiesOf: 'PAR::old' }
        : index < 4
          ? { participantId: 'PAR::bare', identitiesOf: undefined }
          : {},
    )
    const given = rules(sets, { keepLast: 1 })
    expect(given[2]).toEqual(['keys'])
    expect(given[4]).toEqual(['identities'])
    expect(given.filter((one) => one.length === 0)).toHaveLength(3)
  })

  it('is the newest that holds the identities itself, beside the newest that says they are elsewhere', () => {
    const sets = everyDay(5, (index) => (index < 2 ? {} : { identitiesIn: 's3://keys' }))
    expect(rules(sets, { keepLast: 1 })).toEqual([
      ['last-good', 'identities', 'last'],
      [],
      [],
      ['identities'],
      [],
    ])
  })

  it('is the last set before a change, for as long as asked', () => {
    const sets = everyDay(60, (index) => ({
      migrationId: index < 10 ? 0 : 1,
      spliceVersion: index < 50 ? '0.5.0' : '0.5.1',
    }))
    const decisions = decide(sets, policyOf({ keepLast: 1 }), new Date(start + 60 * day))
    const before = decisions.flatMap(({ id, reasons }) =>
      reasons.some(({ rule }) => rule === 'before-change') ? [(setTime(id).getTime() - start) / day] : [],
    )
    expect(before).toEqual([49])
    expect(
      decide(sets.slice(0, 39), policyOf({ keepLast: 1 }), new Date(start + 40 * day)).flatMap(
        ({ id, reasons }) =>
          reasons.some(({ rule }) => rule === 'before-change') ? [(setTime(id).getTime() - start) / day] : [],
      ),
    ).toEqual([9])
  })

  it('is what is pinned, in use, unreadable, or of the future', () => {
    const sets = [
      made(start, { pinned: 'audit' }),
      made(start + day, { inUse: true }),
      made(start + 2 * day, { unreadable: 'version 9' }),
      made(start + 3 * day),
      made(start + 90 * day),
    ]
    expect(rules(sets, { keepLast: 1 }, start + 4 * day)).toEqual([
      ['future'],
      ['last-good', 'identities', 'last'],
      ['unreadable'],
      ['in-use'],
      ['pinned'],
    ])
  })

  it('is the last set before a change also when newer sets do not tell that there was one', () => {
    const versions = ['0.5.2', '0.5.2', '0.5.3', undefined]
    let sets: RetentionSet[] = []
    for (const [index, spliceVersion] of versions.entries()) {
      sets.push(made(start + index * 4 * hour, { spliceVersion }))
      const policy = policyOf({ keepLast: 1, keepAcrossChangesMs: 30 * day })
      sets = kept(sets, decide(sets, policy, new Date(start + index * 4 * hour + hour)))
    }
    expect(sets.map((set) => set.spliceVersion)).toEqual(['0.5.2', '0.5.3', undefined])
  })

  it('is one set in each pruning window when history is wanted', () => {
    const sets = Array.from({ length: 60 }, (_, index) => made(start + index * 4 * hour))
    const decisions = decide(
      sets,
      policyOf({ keepLast: 1, pruningRetentionMs: 48 * hour }),
      new Date(start + 11 * day),
    )
    const kept = decisions.filter(({ keep }) => keep).map(({ id }) => (setTime(id).getTime() - start) / hour)
    // From data at 0 the set that is finished within 48 h began at 44 h: at 48 h it ends ten minutes late.
    expect(kept).toEqual([236, 220, 176, 132, 88, 44, 0])
  })

  it('is the first and the last set of each migration when history is wanted', () => {
    const sets = Array.from({ length: 30 }, (_, index) =>
      made(start + index * 4 * hour, { migrationId: index < 17 ? 0 : 1 }),
    )
    const policy = policyOf({ keepLast: 1, pruningRetentionMs: 48 * hour, keepAcrossChangesMs: 0 })
    const kept = decide(sets, policy, new Date(start + 11 * day)).flatMap(({ id, keep }) =>
      keep ? [(setTime(id).getTime() - start) / (4 * hour)] : [],
    )
    expect(kept).toEqual([29, 28, 17, 16, 11, 0])
  })
})

/** What may happen to a node and its clocks over the years. */
const lives = fc.record({
  seed: fc.integer(),
  backups: fc.integer({ min: 20, max: 700 }),
  everyHours: fc.constantFrom(4, 4, 4, 24),
  gap: fc.double({ min: 0, max: 0.03, noNaN: true }),
  flawed: fc.double({ min: 0, max: 0.2, noNaN: true }),
  bare: fc.double({ min: 0, max: 0.3, noNaN: true }),
  unreadable: fc.double({ min: 0, max: 0.01, noNaN: true }),
  pinned: fc.double({ min: 0, max: 0.01, noNaN: true }),
  upgrade: fc.double({ min: 0, max: 0.02, noNaN: true }),
  reonboarding: fc.double({ min: 0, max: 0.005, noNaN: true }),
  clock: fc.constantFrom('right', 'sets-ahead', 'pruner-off'),
})

const count = fc.option(fc.integer({ min: 0, max: 14 }), { nil: undefined })
const policies = fc
  .record(
    {
      keepLast: count,
      keepWithinMs: fc.option(fc.integer({ min: 0, max: 10 * day }), { nil: undefined }),
      keepDaily: count,
      keepWeekly: count,
      keepMonthly: count,
      keepYearly: count,
      pruningRetentionMs: fc.option(fc.integer({ min: 30 * hour, max: 8 * day }), { nil: undefined }),
      keepAcrossChangesMs: fc.integer({ min: 0, max: 60 * day }),
    },
    { requiredKeys: ['keepAcrossChangesMs'] },
  )
  .map((policy) => JSON.parse(JSON.stringify(policy)) as RetentionPolicy)

function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Lives a life: after each backup the policy is applied. `check` sees all that ever was and what is left. */
function live(
  life: typeof lives extends fc.Arbitrary<infer T> ? T : never,
  policy: RetentionPolicy,
  check: (state: { ever: RetentionSet[]; left: RetentionSet[]; now: Date; last: boolean }) => void,
): void {
  const chance = random(life.seed)
  const ever: RetentionSet[] = []
  let left: RetentionSet[] = []
  let at = start
  let [participant, migration, version] = [0, 0, 0]
  // Without a policy nothing goes: that is seen soon.
  const backups = limits(policy) ? life.backups : Math.min(life.backups, 60)
  for (let index = 0; index < backups; index++) {
    at += life.everyHours * hour + chance() * hour
    if (chance() < life.gap) at += chance() * 40 * day
    if (chance() < life.reonboarding) participant++
    if (chance() < life.upgrade) version++
    if (chance() < life.upgrade / 4) migration++
    const ahead = life.clock === 'sets-ahead' && chance() < 0.01 ? chance() * 100 * day : 0
    const id = `PAR::${participant}`
    const set = made(at + ahead, {
      participantId: id,
      identitiesOf: chance() < life.bare ? undefined : id,
      migrationId: migration,
      ...(chance() < 0.1 ? { spliceVersion: undefined } : { spliceVersion: `0.5.${version}` }),
      ...(chance() < life.flawed && { flaws: ['order: not checked'] }),
      ...(chance() < life.pinned && { pinned: 'for ever' }),
      ...(chance() < life.unreadable && { unreadable: 'not JSON' }),
      dataAt: new Date(at - chance() * hour),
      finishedAt: new Date(at + chance() * hour),
    })
    ever.push(set)
    left.push(set)
    const off = life.clock === 'pruner-off' && chance() < 0.1 ? (chance() - 0.5) * 800 * day : 0
    const now = new Date(at + hour)
    left = kept(left, decide(left, policy, new Date(now.getTime() + off)))
    if (index % 100 === 99 || index === backups - 1) check({ ever, left, now, last: index === backups - 1 })
  }
}

function kept(sets: readonly RetentionSet[], decisions: readonly Decision[]): RetentionSet[] {
  const ids = new Set(decisions.flatMap(({ id, keep }) => (keep ? [id] : [])))
  return sets.filter(({ id }) => ids.has(id))
}

const byAge = (a: RetentionSet, b: RetentionSet) => (a.id < b.id ? 1 : -1)
const limits = (policy: RetentionPolicy) =>
  Object.entries(policy).some(([key, value]) => /^keep(?!Across)/.test(key) && Number(value) > 0)

/** Each run is months or years of backups, and takes a second on a busy machine. */
const budget = { numRuns: 10 }

describe('over simulated years, pruned after every backup', { timeout: 120_000 }, () => {
  it('what must be there is there, and no more than was asked for', () => {
    fc.assert(
      fc.property(lives, policies, (life, policy) => {
        live(life, policy, ({ ever, left, now }) => {
          const there = new Set(left.map(({ id }) => id))
          if (!limits(policy)) {
            expect(left).toEqual(ever)
            return
          }
          const past = ever
            .filter(({ id, unreadable }) => unreadable === undefined && setTime(id) <= now)
            .sort(byAge)
          const good = past.filter(({ flaws }) => flaws.length === 0)
          const wanted = new Set<SetId>()
          // Never the last good set, nor what is newer than it.
          const newest = good[0] === undefined ? past.length : past.indexOf(good[0])
          for (const set of past.slice(0, newest + 1)) wanted.add(set.id)
          // The newest identities of every participant that ever was.
          for (const one of new Set(past.map(({ identitiesOf }) => identitiesOf))) {
            const holder = past.find(({ identitiesOf }) => identitiesOf === one)
            if (one !== undefined && holder) wanted.add(holder.id)
          }
          for (const set of ever) if (set.pinned ?? set.unreadable) wanted.add(set.id)
          for (const set of good.slice(0, policy.keepLast ?? 0)) wanted.add(set.id)
          if (policy.keepWithinMs && past[0])
            for (const set of past)
              if (setTime(past[0].id).getTime() - setTime(set.id).getTime() <= policy.keepWithinMs)
                wanted.add(set.id)
          // The newest good set of each of the last days, weeks, months, years that have one.
          const periods: [number | undefined, (at: number) => unknown][] = [
            [policy.keepDaily, (time) => Math.floor(time / day)],
            [policy.keepWeekly, (time) => Math.floor((time / day + 3) / 7)],
            [
              policy.keepMonthly,
              (time) => new Date(time).getUTCFullYear() * 12 + new Date(time).getUTCMonth(),
            ],
            [policy.keepYearly, (time) => new Date(time).getUTCFullYear()],
          ]
          for (const [amount = 0, of] of periods) {
            const newestOf = new Map<unknown, SetId>()
            for (const { id } of good) {
              const period = of(setTime(id).getTime())
              if (!newestOf.has(period)) newestOf.set(period, id)
            }
            for (const id of [...newestOf.values()].slice(0, amount)) wanted.add(id)
          }
          expect([...wanted].filter((id) => !there.has(id))).toEqual([])
          // No more than asked for: what is left over must have one of the reasons that have no number.
          const counted = ['keepLast', 'keepDaily', 'keepWeekly', 'keepMonthly', 'keepYearly'] as const
          if (life.clock !== 'right') return
          const unnumbered = decide(left, policy, now).filter(({ reasons }) =>
            reasons.some(({ rule }) => !['last', 'daily', 'weekly', 'monthly', 'yearly'].includes(rule)),
          ).length
          const sum = counted.reduce((total, key) => total + (policy[key] ?? 0), 0)
          expect(left.length).toBeLessThanOrEqual(unnumbered + sum)
        })
      }),
      budget,
    )
  })

  it('pruning again removes nothing, in whatever order the sets are listed, and a larger policy keeps no less', () => {
    fc.assert(
      fc.property(lives, policies, fc.integer({ min: 1, max: 5 }), (life, policy, more) => {
        const larger = {
          ...policy,
          keepLast: (policy.keepLast ?? 0) + more,
          keepDaily: (policy.keepDaily ?? 0) + more,
        }
        const chance = random(life.seed + 1)
        live({ ...life, backups: Math.min(life.backups, 400) }, policy, ({ ever, left, now, last }) => {
          if (!last) return
          for (const sets of [ever, left]) {
            const decisions = decide(sets, policy, now)
            const rest = kept(sets, decisions)
            expect(kept(rest, decide(rest, policy, now))).toEqual(rest)
            const shuffled = sets.map((set) => ({ set, key: chance() })).sort((a, b) => a.key - b.key)
            expect(
              decide(
                shuffled.map(({ set }) => set),
                policy,
                now,
              ),
            ).toEqual(decisions)
            const ids = new Set(kept(sets, decide(sets, larger, now)).map(({ id }) => id))
            if (limits(policy)) expect(rest.filter(({ id }) => !ids.has(id))).toEqual([])
          }
        })
      }),
      budget,
    )
  })

  it('history has no hole that the backups did not have, and upgrades keep their way back', () => {
    fc.assert(
      fc.property(
        lives,
        policies,
        fc.integer({ min: 24 * hour, max: 6 * day }),
        (life, policy, pruningRetentionMs) => {
          const asked = { ...policy, keepLast: Math.max(1, policy.keepLast ?? 1), pruningRetentionMs }
          live({ ...life, clock: 'right', backups: Math.min(life.backups, 400) }, asked, ({ ever, left }) => {
            const there = new Set(left.map(({ id }) => id))
            const good = ever
              .filter(({ flaws, unreadable }) => flaws.length === 0 && unreadable === undefined)
              .sort(byAge)
              .reverse()
            const kinds = Map.groupBy(
              good,
              ({ participantId, migrationId }) => `${participantId} ${migrationId}`,
            )
            for (const sets of kinds.values()) {
              const present = sets.filter(({ id }) => there.has(id))
              expect(present[0]).toBe(sets[0])
              expect(present.at(-1)).toBe(sets.at(-1))
              for (const [index, older] of present.slice(0, -1).entries()) {
                const newer = present[index + 1]
                if (newer === undefined || sets.indexOf(newer) === sets.indexOf(older) + 1) continue
                expect(newer.finishedAt.getTime() - older.dataAt.getTime()).toBeLessThan(pruningRetentionMs)
              }
            }
            const newest = good.at(-1)
            if (newest === undefined) return
            for (const [index, set] of good.entries()) {
              const next = good[index + 1]
              const age = setTime(newest.id).getTime() - setTime(set.id).getTime()
              if (next === undefined || age > asked.keepAcrossChangesMs) continue
              const versions = [set.spliceVersion, next.spliceVersion]
              const changes =
                set.migrationId !== next.migrationId ||
                (!versions.includes(undefined) && versions[0] !== versions[1])
              if (changes) expect(there.has(set.id)).toBe(true)
            }
          })
        },
      ),
      budget,
    )
  })
})
