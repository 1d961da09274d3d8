import { catalogue } from '../src/catalogue.ts'
import { checkFreshness, demandFresh } from '../src/freshness.ts'
import { readIdentity } from '../src/inputs/private-key.ts'
import { read } from '../src/inputs/read.ts'
import { readRepository } from '../src/inputs/repository-inputs.ts'
import { reportCatalogue } from '../src/reports/catalogue-report.ts'
import { reportFreshness } from '../src/reports/freshness-report.ts'
import { writePage } from '../src/reports/page-report.ts'
import { BackupSets } from '../src/repository/sets.ts'
import { main } from '../src/runner/main.ts'
import { deadline } from '../src/system/deadline.ts'
import { checkAllowed, drill, writeReport } from './drill.ts'

await main('verify', async (context) => {
  const { inputs, log } = context
  const given = read('verify', inputs)
  const repository = readRepository(inputs, given, { log, writes: false })
  const identity = await readIdentity(inputs, given)
  checkAllowed(inputs, given)
  const { mode, node, maxDrillAgeMs } = given
  const signal = AbortSignal.any([context.signal, deadline(given.timeoutMs, mode)])
  inputs.finish()

  const storage = await repository.open()
  const sets = new BackupSets(storage, node ?? '', repository.identityStore)
  if (mode === 'drill') {
    await drill({ ...context, signal }, sets, given, identity)
  } else if (mode === 'freshness') {
    const limits = {
      maxAgeMs: given.maxAgeMs,
      maxSizeChange: given.maxSizeChange / 100,
      withoutIdentities: given.identities === 'none',
      ...(maxDrillAgeMs !== undefined && { maxDrillAgeMs }),
    }
    const found = await checkFreshness(sets, limits, { last: given.lastSets })
    reportFreshness(found, context)
    await writeReport(given.reportPath, found, context)
    demandFresh(found)
  } else {
    // Without a node it is of every node in the repository.
    const found = await catalogue(storage, {
      maxAgeMs: given.maxDataAgeMs,
      ...(node !== undefined && { node }),
    })
    reportCatalogue(found, context)
    await writeReport(given.reportPath, found, context)
    await writePage(given, found, context)
  }
})
