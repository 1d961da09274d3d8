import { catalogue } from '../src/catalogue.ts'
import { checkFreshness, demandFresh } from '../src/freshness.ts'
import { readNodeName } from '../src/inputs/node-inputs.ts'
import { readIdentity } from '../src/inputs/private-key.ts'
import { readRepositoryInputs } from '../src/inputs/repository-inputs.ts'
import { reportCatalogue } from '../src/reports/catalogue-report.ts'
import { readFreshnessInputs, reportFreshness } from '../src/reports/freshness-report.ts'
import { readPageInputs, writePage } from '../src/reports/page-report.ts'
import { BackupSets } from '../src/repository/sets.ts'
import { main } from '../src/runner/main.ts'
import { deadline } from '../src/system/deadline.ts'
import { drill, readDrillInputs, writeReport } from './drill.ts'

await main('verify', async (context) => {
  const { inputs, log, signal } = context
  const mode = inputs.choice('mode', ['drill', 'freshness', 'catalogue'], 'drill')
  // A catalogue may be of every node in the repository.
  const everyNode = mode === 'catalogue' && inputs.text('node') === undefined
  const node = everyNode ? '' : readNodeName(inputs)
  const repository = readRepositoryInputs(inputs, log, {
    writes: false,
    kubeconfig: inputs.text('kubeconfig'),
    context: inputs.text('kube-context'),
  })
  const drilled = readDrillInputs(inputs, await readIdentity(inputs))
  const { last, ...limits } = readFreshnessInputs(inputs)
  const page = readPageInputs(inputs, mode === 'catalogue')
  const limit = AbortSignal.any([signal, deadline(inputs.duration('timeout', '5h'), mode)])
  inputs.finish()

  const storage = await repository.open()
  const sets = new BackupSets(storage, node, repository.identityStore)
  if (mode === 'drill') {
    await drill({ ...context, signal: limit }, sets, drilled)
  } else if (mode === 'freshness') {
    const found = await checkFreshness(sets, limits, { last })
    reportFreshness(found, context)
    await writeReport(drilled.reportPath, found, context)
    demandFresh(found)
  } else {
    const maxAgeMs = drilled.options.maxDataAgeMs
    const found = await catalogue(storage, { maxAgeMs, ...(!everyNode && { node }) })
    reportCatalogue(found, context)
    await writeReport(drilled.reportPath, found, context)
    await writePage(page, found, limits.maxAgeMs, context)
  }
})
