/** What a set needs of a server that it is restored into, and whether the scratch server has it. */
import { maintain } from '../postgres/databases.ts'
import { findingLine, restorability } from '../postgres/restorability.ts'
import { readTargetRights } from '../postgres/target-rights.ts'
import type { Manifest } from '../repository/manifest.ts'
import { Cancelled, messageOf } from '../system/failure.ts'
import type { Checks } from './checks.ts'
import type { Scratch } from './scratch.ts'

/** How a drill restores: into a server of its own, roles are made, and the order of text is not what is drilled. */
export const drillChoices = { missingRoles: 'create', allowLocaleChange: true } as const

const name = 'restorability'

/**
 * Notes the findings of a restore, drawn against the scratch server. What only that server lacks says nothing about the
 * set: not checked. What the set itself lacks is in its databases: a failed check.
 */
export async function checkRestorability(
  checks: Checks,
  scratch: Scratch,
  manifest: Manifest,
  signal: AbortSignal,
): Promise<void> {
  if (manifest.databases.some(({ catalog }) => catalog === undefined)) {
    checks.skip([name], 'the set is of a release that did not record the catalogs of its databases')
    return
  }
  const blockers: string[] = []
  const lost: string[] = []
  const warnings: string[] = []
  try {
    for (const { role, catalog, server } of manifest.databases) {
      const rights = await maintain(
        scratch.access,
        (session) => readTargetRights(session, role, catalog),
        signal,
      )
      const target = { rights, owner: server.owner, ...drillChoices }
      const said = (severity: string, findings: ReturnType<typeof restorability>) =>
        findings.filter((one) => one.severity === severity).map((one) => `${role}: ${findingLine(one)}`)
      lost.push(...said('blocker', restorability(catalog)))
      blockers.push(...said('blocker', restorability(catalog, target)))
      warnings.push(...said('warning', restorability(catalog, target)))
    }
  } catch (error) {
    if (signal.aborted || error instanceof Cancelled) throw error
    checks.skip([name], `the scratch server could not be asked: ${messageOf(error)}`)
    return
  }
  if (lost.length > 0) checks.note({ name, verdict: 'fail', detail: lost.join('; ') })
  else if (blockers.length > 0)
    checks.note({
      name,
      verdict: 'not-checked',
      detail: `the scratch server is not fit: ${blockers.join('; ')}`,
    })
  else
    checks.note({
      name,
      verdict: 'pass',
      detail:
        warnings.length === 0
          ? 'nothing stands in the way of a restore'
          : `nothing stands in the way of a restore; to know: ${warnings.join('; ')}`,
    })
}
