/** The report of a drill as JSON: a form that other programs may rely on. */
import { z } from 'zod'
import { type Drill, drillDepths, drillVerdict, type ListedDrill } from '../repository/drills.ts'
import type { VerifyReport } from '../verify.ts'
import type { Checks } from './checks.ts'

/** The version that this code writes. A field may be added within a version; none is taken away or changes meaning. */
export const verifyReportVersion = 1

const verdict = z.enum(['pass', 'fail', 'not-checked'])
const seconds = z.number().min(0)
const time = z.iso.datetime()

export const verifyReportSchema = z
  .object({
    schemaVersion: z.literal(verifyReportVersion),
    kind: z.literal('drill-report'),
    tool: z.object({ name: z.string(), version: z.string() }),
    node: z.string(),
    repository: z.string().describe('Where the set is, for people; never with credentials'),
    set: z.object({
      id: z.string(),
      manifestSha256: z.string().optional().describe('Absent when the manifest cannot be used'),
      finishedAt: time.optional().describe('When the backup was finished'),
      participantId: z.string().optional(),
      why: z.string().describe('Why this set'),
      passedOver: z
        .array(z.string())
        .describe('With `set: latest`: newer sets that a restore would not take'),
    }),
    depth: z.enum(drillDepths),
    startedAt: time,
    finishedAt: time,
    verdict: verdict.describe(
      '`fail`: a check failed; `not-checked`: one that is mandatory was not checked; `pass`: neither',
    ),
    checks: z.array(
      z.object({
        name: z.string(),
        verdict,
        detail: z
          .string()
          .describe('The values compared, or why it was not checked and what would settle it'),
        code: z.string().optional().describe('Code of the error behind it: see docs/troubleshooting.md'),
        mandatory: z.boolean().describe('Whether the drill is red when it is not checked'),
        allowed: z.boolean().describe('Not checked, and named in `allow-not-checked`'),
      }),
    ),
    scratch: z
      .object({
        kind: z.enum(['programs', 'container', 'pod']),
        description: z.string(),
        removed: z.boolean().describe('Whether it was removed, with everything in it'),
      })
      .optional()
      .describe('The server that the set was restored into'),
    restoreSeconds: seconds
      .optional()
      .describe('From the first byte of the apps dump until both databases were proven'),
    dataTime: time.optional().describe('Time of the newest event in the data'),
    dataAgeSeconds: seconds.optional().describe('How old that was when the drill ended'),
    steps: z.array(
      z.object({
        title: z.string(),
        status: z.enum(['done', 'failed']),
        startedAt: time,
        finishedAt: time,
        bytes: z.number().optional(),
      }),
    ),
    history: z
      .array(
        z.object({
          at: time,
          set: z.string(),
          depth: z.enum(drillDepths),
          verdict,
          restoreSeconds: seconds.optional(),
          dataAgeSeconds: seconds.optional(),
        }),
      )
      .describe('Earlier drills by their records in the repository, newest first'),
    recorded: z.object({
      stored: z.boolean().describe('Whether this drill was written down beside the sets'),
      name: z.string().optional(),
      reason: z.string().optional().describe('Why not'),
    }),
  })
  .describe('What a drill of a backup set found')

export type VerifyReportJson = z.infer<typeof verifyReportSchema>

/** Where a drill was, and what is known besides its own findings. */
export interface ReportContext {
  readonly tool: { readonly name: string; readonly version: string }
  readonly node: string
  readonly repository: string
  readonly history: readonly ListedDrill[]
  readonly recorded: VerifyReportJson['recorded']
}

/** How many earlier drills are shown. */
export const historyLength = 10

/** The report as JSON. */
export function jsonOf(report: VerifyReport, context: ReportContext): VerifyReportJson {
  const { set, depth, verdict, checks, scratch, restoreMs, dataTime, dataAgeMs } = report
  const manifest = set.read?.manifest
  return {
    schemaVersion: verifyReportVersion,
    kind: 'drill-report',
    tool: { ...context.tool },
    node: context.node,
    repository: context.repository,
    set: {
      id: set.id,
      ...(set.read && { manifestSha256: set.read.sha256 }),
      ...(manifest && { finishedAt: manifest.finishedAt }),
      ...(manifest?.participantId && { participantId: manifest.participantId }),
      why: set.why,
      passedOver: [...set.passedOver],
    },
    depth,
    startedAt: report.startedAt.toISOString(),
    finishedAt: report.finishedAt.toISOString(),
    verdict,
    checks: checks.map((check) => ({ ...check })),
    ...(scratch && { scratch: { ...scratch } }),
    ...(restoreMs !== undefined && { restoreSeconds: restoreMs / 1000 }),
    ...(dataTime !== undefined && { dataTime: new Date(dataTime).toISOString() }),
    ...(dataAgeMs !== undefined && { dataAgeSeconds: dataAgeMs / 1000 }),
    steps: report.steps.map(({ title, status, startedAt, finishedAt, bytes }) => ({
      title,
      status,
      startedAt: startedAt.toISOString(),
      finishedAt: finishedAt.toISOString(),
      ...(bytes !== undefined && { bytes }),
    })),
    history: historyOf(context.history),
    recorded: context.recorded,
  }
}

/** What the records of earlier drills say; those that cannot be read are left out. */
export function historyOf(drills: readonly ListedDrill[]): VerifyReportJson['history'] {
  return drills.flatMap(({ drill }) =>
    drill === undefined
      ? []
      : [
          {
            at: drill.at,
            set: drill.set,
            depth: drill.depth,
            verdict: drillVerdict(drill),
            ...(drill.restoreMs !== undefined && { restoreSeconds: drill.restoreMs / 1000 }),
            ...(drill.dataAgeMs !== undefined && { dataAgeSeconds: drill.dataAgeMs / 1000 }),
          },
        ],
  )
}

/**
 * The drill as it is written down beside the sets; undefined for a set without a usable manifest, which nobody takes for
 * good. What need not be checked and was not is left out.
 */
export function recordOf(report: VerifyReport, tool: ReportContext['tool']): Drill | undefined {
  const { set, restoreMs, dataAgeMs } = report
  if (set.read === undefined) return undefined
  const counted: Checks['all'] = report.checks.filter(
    ({ verdict, mandatory }) => mandatory || verdict !== 'not-checked',
  )
  return {
    version: 1,
    set: set.id,
    manifestSha256: set.read.sha256,
    at: report.finishedAt.toISOString(),
    depth: report.depth,
    checks: counted.map(({ name, verdict, detail }) => ({ name, verdict, detail })),
    ...(restoreMs !== undefined && { restoreMs }),
    ...(dataAgeMs !== undefined && { dataAgeMs: Math.round(dataAgeMs) }),
    tool: { ...tool },
  }
}
