import type { Role } from '../node/deployment.ts'
import { type Finding, findingLine, restorability } from '../postgres/restorability.ts'
import { databaseOf } from '../repository/manifest.ts'
import type { PlanParts } from './plan.ts'

/** A finding about one of the databases. */
export interface DatabaseFinding extends Finding {
  readonly role: Role
}

/** What stands in the way of restoring the dumps of a set into its target. Pure. */
export function findingsOf(parts: PlanParts, roles: readonly Role[]): DatabaseFinding[] {
  const { chosen, target, missingRoles, allowLocaleChange } = parts
  return roles.flatMap((role) => {
    const there = target[role]
    const { capture, catalog, server } = databaseOf(chosen.read.manifest, role)
    // A copy brings its server's files back with everything in them.
    if (capture.method !== 'dump' || there.state === 'unreachable' || there.rights === undefined) return []
    const { rights } = there
    const found = restorability(catalog, { rights, owner: server.owner, missingRoles, allowLocaleChange })
    return found.map((finding) => ({ ...finding, role }))
  })
}

/** Findings of a kind as lines, each once where both databases have it. */
export function inWords(findings: readonly DatabaseFinding[], severity: Finding['severity']): string[] {
  const roles = new Map<string, Role[]>()
  for (const finding of findings.filter((one) => one.severity === severity)) {
    const line = findingLine(finding)
    roles.set(line, [...(roles.get(line) ?? []), finding.role])
  }
  return [...roles].map(([line, of]) => `${of.join(' and ')}: ${line}`)
}
