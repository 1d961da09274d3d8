import { backup } from '../src/backup.ts'
import { readNodeInputs } from '../src/inputs/node-inputs.ts'
import { readRecipients } from '../src/inputs/recipients.ts'
import { readPin, readRetention } from '../src/inputs/retention-inputs.ts'
import { findAgeTool } from '../src/pipeline/seal.ts'
import { prune } from '../src/prune.ts'
import { pruneAfterBackup } from '../src/reports/prune-report.ts'
import { proofsTable, runUrl, savedAs, standingsTable, stepsTable } from '../src/reports/report.ts'
import { filesOf } from '../src/repository/manifest.ts'
import { pin } from '../src/repository/pins.ts'
import type { SetId } from '../src/repository/set-id.ts'
import { repositoryStandings } from '../src/repository/storage/several.ts'
import { main } from '../src/runner/main.ts'
import { deadline } from '../src/system/deadline.ts'
import { Failure } from '../src/system/failure.ts'
import { formatBytes } from '../src/system/log.ts'
import { tool } from '../src/system/version.ts'

await main('backup', async ({ inputs, log, signal, summary, output, onExit }) => {
  const began = Date.now()
  const node = readNodeInputs(inputs, log, signal, { restores: false, onExit })
  const wantIdentities = inputs.choice('identities', ['required', 'none'], 'required') === 'required'
  const recipients = await readRecipients(inputs)
  if (wantIdentities && !node.hasToken) {
    inputs.problem(
      'token',
      'or client-id and client-secret, or no-auth is required to fetch the identities; identities: none leaves them out.',
    )
  }
  const method = inputs.choice('method', ['dump', 'volume-snapshot', 'command'], 'dump')
  if (method === 'command' && inputs.text('backup-command') === undefined)
    inputs.problem('backup-command', 'is required with method: command.')
  if (method !== 'command' && inputs.text('backup-command') !== undefined)
    inputs.problem('backup-command', 'goes with method: command only.')
  const options = {
    method,
    recipients,
    zstdLevel: inputs.integer('zstd-level', 1, { min: 1, max: 19 }),
    readyTimeoutMs: inputs.duration('ready-timeout', '10m'),
    maxDataAgeMs: inputs.duration('max-data-age', '30m'),
    unknownDatabases: inputs.choice('unknown-databases', ['warn', 'fail'], 'warn'),
    repairRepositories: inputs.boolean('repair-repositories', false),
    lockLeaseMs: node.lockLeaseMs,
    lockWaitMs: node.lockWaitMs,
    tool,
  }
  const retention = readRetention(inputs)
  const pinReason = readPin(inputs)
  inputs.finish()

  const owner = runUrl()
  const limit = AbortSignal.any([signal, deadline(node.timeoutMs, 'backup')])
  const sets = await node.openSets()
  const deployment = await node.connect()
  const validator = wantIdentities ? await node.validator(deployment) : undefined
  if (wantIdentities && validator === undefined) {
    throw new Failure('validator-unknown', {
      what: 'The address of the validator app was not found.',
      means: 'The node identities cannot be fetched, and they are part of every set.',
      next: 'Give validator-url, or identities: none to do without them.',
    })
  }
  const report = await backup(
    { deployment, sets, log, signal: limit, ...(validator && { validator }) },
    { ...options, ageTool: await findAgeTool(), ...(owner !== undefined && { owner }) },
  )

  const { manifest } = report
  if (pinReason !== undefined) {
    const path = await pin(sets.storage, sets.node, {
      set: manifest.id as SetId,
      reason: pinReason,
      by: owner,
    })
    log.info(`Pinned until ${path} is removed: ${pinReason}`)
  }
  const bytes = filesOf(manifest).reduce((sum, file) => sum + file.bytes, 0)
  output('set-id', manifest.id)
  output('manifest-path', report.manifestPath)
  output('manifest-sha256', report.manifestSha256)
  output('participant-id', manifest.participantId ?? '')
  output('data-time', manifest.facts.dataTime ?? '')
  output('apps-offset', manifest.facts.appsOffset ?? '')
  output('ledger-end', manifest.facts.ledgerEnd ?? '')
  output('order-proof', manifest.proofs.find((proof) => proof.name === 'order')?.verdict ?? 'not-checked')
  output('bytes', bytes)
  output('duration-seconds', Math.round((Date.now() - began) / 1000))

  const standings = repositoryStandings(sets.storage, report.manifestPath)
  output('repositories', JSON.stringify(standings))
  summary
    .heading(`Backup of ${manifest.node}`)
    .facts([
      ['Set', { code: manifest.id }],
      ['Repository', sets.storage.description],
      ['Manifest', { code: report.manifestSha256 }],
      ['Databases', savedAs(manifest)],
      ['Participant', { code: manifest.participantId ?? 'not known' }],
      ['Data up to', manifest.facts.dataTime ?? 'not known'],
      [
        'Offsets',
        `apps ${manifest.facts.appsOffset ?? 'not known'}, ledger end ${manifest.facts.ledgerEnd ?? 'not known'}`,
      ],
      [
        'Identities',
        manifest.identities
          ? `in ${manifest.identities.file.heldIn?.place ?? 'the set'} (${manifest.identities.custody})`
          : `not in the set: ${manifest.identitiesNotIncluded}`,
      ],
      ['Size', formatBytes(bytes)],
      ...(pinReason === undefined ? [] : [['Pinned', pinReason] as const]),
      ['Encrypted for', manifest.encryptionRecipients.join(', ') || 'nobody: the set is not encrypted'],
    ])
  if (standings.length > 1) standingsTable(summary, standings)
  stepsTable(summary, report.steps)
  proofsTable(summary, manifest.proofs)
  const notRead = Object.entries(manifest.facts.notRead).map(([fact, reason]) => `${fact}: ${reason}`)
  summary
    .heading('Not checked', 3)
    .list([
      'Whether the set restores: that is what a drill is for.',
      ...notRead,
      ...manifest.otherDatabases
        .filter((other) => other.attribution === 'unknown')
        .map((other) => `database ${other.name}: belongs to no known program and is not in the set`),
    ])
  if (report.problems.length > 0) {
    throw new Failure('published-with-problems', {
      what: `Set ${manifest.id} was published, but not everything about it is proven: ${report.problems.join('; ')}.`,
      means: 'The set exists and is kept. `set: latest` passes over it unless its restorability proofs pass.',
      next: 'Find out why: a stale data time means that the node is not connected; a proof that was not checked names what it lacked.',
    })
  }
  if (retention === undefined) return
  await pruneAfterBackup(
    manifest.id,
    () =>
      prune(
        { sets, deployment, log, signal: limit },
        { ...retention, ...options, ...(owner !== undefined && { owner }) },
      ),
    { summary, output, log },
  )
})
