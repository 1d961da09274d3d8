import { readIdentity } from '../src/github/identity.ts'
import { main } from '../src/github/main.ts'
import { readNodeName } from '../src/github/node-inputs.ts'
import { readRepositoryInputs } from '../src/github/repository-inputs.ts'
import { BackupSets } from '../src/repository/sets.ts'
import { drill, readDrillInputs } from './drill.ts'

await main('verify', async (context) => {
  const { inputs, log } = context
  const node = readNodeName(inputs)
  const repository = readRepositoryInputs(inputs, log, { writes: false })
  const drilled = readDrillInputs(inputs, await readIdentity(inputs))
  const timeoutMs = inputs.duration('timeout', '5h')
  inputs.finish()
  const sets = new BackupSets(await repository.open(), node, repository.identityStore)
  await drill(context, sets, drilled, timeoutMs)
})
