import { backup } from '../src/backup.ts'
import { readNode } from '../src/inputs/node-inputs.ts'
import { read } from '../src/inputs/read.ts'
import { readRecipients } from '../src/inputs/recipients.ts'
import { readPin, readRetention } from '../src/inputs/retention-inputs.ts'
import { findAgeTool } from '../src/pipeline/seal.ts'
import { prune } from '../src/prune.ts'
import { pruneAfterBackup } from '../src/reports/prune-report.ts'
import { runUrl } from '../src/reports/report.ts'
import { pin } from '../src/repository/pins.ts'
import type { SetId } from '../src/repository/set-id.ts'
import { main } from '../src/runner/main.ts'
import { deadline } from '../src/system/deadline.ts'
import { Failure } from '../src/system/failure.ts'
import { tool } from '../src/system/version.ts'
import { demandProven, reportBackup } from './report.ts'

await main('backup', async (context) => {
  const { inputs, log } = context
  const began = Date.now()
  const given = read('backup', inputs)
  const node = readNode(given, context, { restores: false })
  const recipients = await readRecipients(inputs, given)
  const retention = readRetention(inputs, given)
  const pinned = readPin(inputs, given)
  const wantsIdentities = given.identities === 'required'
  if (wantsIdentities && !node.hasToken) {
    inputs.problem(
      'token',
      'or client-id and client-secret, or no-auth is required to fetch the identities; identities: none leaves them out.',
    )
  }
  inputs.finish()

  const owner = runUrl()
  const signal = AbortSignal.any([context.signal, deadline(given.timeoutMs, 'backup')])
  const options = { ...given, ...node.lock, recipients, tool, owner }
  const sets = await node.openSets()
  const deployment = await node.connect()
  const validator = wantsIdentities ? await node.validator(deployment) : undefined
  if (wantsIdentities && validator === undefined) {
    throw new Failure('validator-unknown', {
      what: 'The address of the validator app was not found.',
      means: 'The node identities cannot be fetched, and they are part of every set.',
      next: 'Give validator-url, or identities: none to do without them.',
    })
  }
  const report = await backup(
    { deployment, sets, log, signal, ...(validator && { validator }) },
    { ...options, ageTool: await findAgeTool() },
  )
  const set = report.manifest.id as SetId
  if (pinned !== undefined) {
    const path = await pin(sets.storage, sets.node, { set, reason: pinned, by: owner })
    log.info(`Pinned until ${path} is removed: ${pinned}`)
  }
  reportBackup(report, { sets, began, pinned }, context)
  demandProven(report)
  if (retention === undefined) return
  const work = () => prune({ sets, deployment, log, signal }, { ...options, ...retention })
  await pruneAfterBackup(set, work, context)
})
