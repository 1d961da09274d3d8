/** `mode: drill`: restores a set into a scratch server, and tells what was found. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Given } from '../src/inputs/catalogue.ts'
import type { Inputs } from '../src/inputs/inputs.ts'
import type { Identity } from '../src/pipeline/keys.ts'
import { findAgeTool } from '../src/pipeline/seal.ts'
import { chooseRunnerPlace } from '../src/postgres/clients.ts'
import { stepsTable } from '../src/reports/report.ts'
import { listDrills, writeDrill } from '../src/repository/drills.ts'
import type { BackupSets } from '../src/repository/sets.ts'
import type { Context } from '../src/runner/main.ts'
import type { Summary } from '../src/runner/summary.ts'
import { messageOf } from '../src/system/failure.ts'
import { formatDuration } from '../src/system/log.ts'
import { redact } from '../src/system/secret.ts'
import { tool } from '../src/system/version.ts'
import { checkNames } from '../src/verify/check-names.ts'
import { refuseOpen } from '../src/verify/refuse.ts'
import {
  historyLength,
  jsonOf,
  recordOf,
  type VerifyReportJson,
  verifyReportSchema,
} from '../src/verify/report.ts'
import { openFirst, type Scratch, type ScratchNeed } from '../src/verify/scratch.ts'
import { waysTo } from '../src/verify/ways.ts'
import { type VerifyReport, verify } from '../src/verify.ts'

type DrillGiven = Given<'verify'>

/** What may be left unchecked must be a check that there is. */
export function checkAllowed(inputs: Inputs, { allowNotChecked }: DrillGiven): void {
  const unknown = allowNotChecked.filter((name) => !checkNames.includes(name))
  if (unknown.length === 0) return
  inputs.problem(
    'allow-not-checked',
    `has no check: ${unknown.join(', ')}. There are ${checkNames.join(', ')}.`,
  )
}

/** Carries the drill out and reports it; ends red when a check failed or was not made. */
export async function drill(
  { log, signal, summary, output, onExit }: Context,
  sets: BackupSets,
  given: DrillGiven,
  identity: Identity | undefined,
): Promise<void> {
  const { record, reportPath, postgresClientPath: clientPath, kubeconfig, kubeContext } = given
  const ways = waysTo(given.scratch, {
    programs: { serverPath: given.postgresServerPath, clientPath },
    image: given.scratchImage,
    pods: { kubeconfig, context: kubeContext, namespace: given.scratchNamespace },
  })
  const speed = { jobs: given.jobs, tuning: 'session' as const }
  const openScratch = async (need: ScratchNeed): Promise<Scratch> => {
    const scratch = await openFirst(ways, need)
    // However the run ends: nothing of the set stays on this machine.
    onExit(async () => await scratch[Symbol.asyncDispose]())
    return scratch
  }
  const clients = (major: number) => chooseRunnerPlace(major, clientPath)
  const parts = { sets, openScratch, clients, log, signal }
  const report = await verify(parts, { ...given, identity, speed, ageTool: await findAgeTool() })

  const { storage, node } = sets
  const history = await listDrills(storage, node, historyLength).catch((error: unknown) => {
    log.warning(`The history of drills cannot be read: ${messageOf(error)}`)
    return []
  })
  const recorded = await writeDown(sets, report, record)
  if (record && !recorded.stored)
    log.warning(`The drill is not stored beside the sets: ${recorded.reason ?? 'no reason is known'}`)
  const json = verifyReportSchema.parse(
    jsonOf(report, { tool, node, repository: storage.description, history, recorded }),
  )
  tell(json, report, { summary, output })
  await writeReport(reportPath, json, { output })
  refuseOpen(json)
}

/** Writes a result as JSON where that is asked for. */
export async function writeReport(
  path: string | undefined,
  result: unknown,
  { output }: Pick<Context, 'output'>,
): Promise<void> {
  if (path === undefined) return
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, `${redact(JSON.stringify(result, null, 2))}\n`, { mode: 0o600 })
  output('report-path', path)
}

/** What the run shows and gives to later steps. */
function tell(
  json: VerifyReportJson,
  report: VerifyReport,
  { summary, output }: Pick<Context, 'output'> & { summary: Summary },
): void {
  const named = (verdict: string) =>
    json.checks.filter((check) => check.verdict === verdict).map(({ name }) => name)
  output('verdict', json.verdict)
  output('set-id', json.set.id)
  output('restore-seconds', json.restoreSeconds ?? '')
  output('data-age-seconds', json.dataAgeSeconds === undefined ? '' : Math.round(json.dataAgeSeconds))
  output('failed-checks', named('fail').join(','))
  output('not-checked', named('not-checked').join(','))

  const age = (seconds: number | undefined) => (seconds === undefined ? '' : formatDuration(seconds * 1000))
  summary.heading(`Drill of ${json.node}: ${json.verdict}`).facts([
    ['Set', { code: json.set.id }],
    ['Why this one', json.set.why],
    ['Repository', json.repository],
    ['Participant', { code: json.set.participantId ?? 'not known' }],
    ['Depth', json.depth],
    ['Restored into', json.scratch?.description ?? 'nothing: it was not restored'],
    ['Time to restore (RTO)', age(json.restoreSeconds) || 'not measured'],
    ['Age of the data (RPO)', age(json.dataAgeSeconds) || 'not known'],
  ])
  const marks = { pass: '✅ pass', fail: '❌ fail', 'not-checked': '⚠️ not checked' }
  summary.heading('Checks', 3).table(
    ['Check', 'Verdict', 'Values'],
    json.checks.map(({ name, verdict, detail, allowed, mandatory, code }) => [
      name,
      `${marks[verdict]}${allowed ? ', allowed' : !mandatory && verdict === 'not-checked' ? ', not needed' : ''}`,
      code === undefined ? detail : `${detail} (${code})`,
    ]),
  )
  stepsTable(summary, report.steps)
  if (json.history.length > 0) {
    summary.heading('Earlier drills', 3).table(
      ['When (UTC)', 'Set', 'Depth', 'Verdict', 'Time to restore', 'Age of the data'],
      json.history.map((one) => [
        one.at.slice(0, 19).replace('T', ' '),
        { code: one.set },
        one.depth,
        marks[one.verdict],
        age(one.restoreSeconds),
        age(one.dataAgeSeconds),
      ]),
    )
  }
}

/** Beside the sets, where that is wanted and possible. A repository that can only be read is good enough for a drill. */
async function writeDown(
  { storage, node }: BackupSets,
  report: VerifyReport,
  record: boolean,
): Promise<VerifyReportJson['recorded']> {
  if (!record) return { stored: false, reason: 'record: false' }
  const content = recordOf(report, tool)
  if (content === undefined) return { stored: false, reason: 'the set has no usable manifest' }
  try {
    return { stored: true, name: await writeDrill(storage, node, content) }
  } catch (error) {
    return { stored: false, reason: messageOf(error) }
  }
}
