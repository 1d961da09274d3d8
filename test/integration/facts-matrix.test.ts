import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadCatalog } from '../../demo/catalog.ts'
import { newestPair, nodePairs } from '../../demo/catalog-pairs.ts'
import { type EmbeddedPostgres, nativeDirs, startPostgres } from '../../demo/embedded-postgres.ts'
import { withClient } from '../../demo/node-schema.ts'
import { seedNode } from '../../demo/seed.ts'
import type { Stage } from '../support/ground-truth/fact-case.ts'
import { FactsRun } from '../support/ground-truth/facts-run.ts'
import { failingCases } from '../support/ground-truth/failing-cases.ts'
import { healthyCases } from '../support/ground-truth/healthy-cases.ts'
import { unknownCases } from '../support/ground-truth/unknown-cases.ts'

const groups = {
  'healthy: every proof passes': healthyCases,
  'wrong: the proof that can fail fails': failingCases,
  'unknown: not checked, with the reason': unknownCases,
}

const dataTime = new Date('2026-01-01T00:00:00Z')
let folder: string
const counts: Record<string, { cases: number; wrong: number }> = {}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facts-matrix-'))
})

afterAll(async () => {
  console.table(counts)
  await rm(folder, { recursive: true, force: true })
})

// Every line on the oldest major; on the others two of them each, and the newest.
const every = (offset: number) =>
  nodePairs.filter((pair, index) => index % 6 === offset || pair === newestPair)
for (const { major, pairs } of [
  { major: 14, pairs: nodePairs },
  { major: 15, pairs: every(0) },
  { major: 17, pairs: every(1) },
  { major: 18, pairs: every(2) },
] as const) {
  describe(`on a server of major ${major}`, () => {
    let server: EmbeddedPostgres

    beforeAll(async () => {
      server = await startPostgres({
        dataDir: join(folder, `pg-${major}`),
        nativeDir: nativeDirs[major],
        // What is not analysed yet stays so.
        settings: { autovacuum: 'off' },
      })
    })

    afterAll(async () => {
      await server.stop()
    })

    for (const pair of pairs) {
      describe(`${pair.participant} beside ${pair.apps}`, () => {
        const databases = { apps: `apps-${pair.participant}`, participant: pair.participant }
        let stage: Stage
        let run: FactsRun

        beforeAll(async () => {
          const node = await seedNode(server, {
            bytes: 0,
            pair,
            appsDatabase: databases.apps,
            participantDatabase: databases.participant,
            users: ['alice'],
            dataTime,
            analyze: false,
          })
          const catalogs = { participant: loadCatalog(pair.participant), apps: loadCatalog(pair.apps) }
          stage = { ...catalogs, node, dataTime }
          run = new FactsRun(server, databases)
        })

        afterAll(async () => {
          await run.close()
        })

        // The plan of a query without an order is another once the server knows how large its own tables are.
        for (const analysed of [false, true]) {
          for (const [group, cases] of Object.entries(groups)) {
            test(`${group}${analysed ? ', on analysed catalogs' : ''}`, async () => {
              if (analysed) {
                const analyse = (name: string) =>
                  withClient(server.url(name), (client) => client.query('analyze'))
                await Promise.all(Object.values(databases).map(analyse))
              }
              const wrong: string[] = []
              const count = counts[group] ?? { cases: 0, wrong: 0 }
              counts[group] = count
              for (const one of cases.filter(({ applies }) => applies?.(stage) ?? true)) {
                const found = await run.wrongIn(one, stage)
                wrong.push(...found.map((text) => `${one.name}: ${text}`))
                count.cases++
                if (found.length > 0) count.wrong++
              }
              expect(wrong).toEqual([])
            })
          }
        }
      })
    }
  })
}
