import type { Deployment } from '../node/deployment.ts'
import { textsOf } from '../repository/listed-sets.ts'
import type { Manifest } from '../repository/manifest.ts'
import type { BackupSets } from '../repository/sets.ts'
import { examineTarget } from '../restore/target.ts'
import { isRestorable } from '../splice/proofs.ts'
import { noToken } from '../splice/token-provider.ts'
import { ValidatorApi } from '../splice/validator-api.ts'
import { Cancelled, messageOf } from '../system/failure.ts'
import type { LiveFacts, SetFacts } from './facts.ts'

/** The sets of the repository, newest first, and those whose manifest cannot be used. Opens no file: no key is needed. */
export async function lookAtSets(sets: BackupSets): Promise<{ sets: SetFacts[]; unusable: string[] }> {
  const found: SetFacts[] = []
  const unusable: string[] = []
  for (const { id, read, problem } of await sets.list()) {
    if (read === undefined) {
      unusable.push(`${id}: ${problem ?? 'its manifest cannot be read'}`)
      continue
    }
    const { manifest } = read
    const missingFiles = await sets.problems(manifest)
    const open = manifest.proofs.filter((proof) => proof.verdict !== 'pass')
    const proofs = isRestorable(manifest.proofs)
      ? []
      : [`its proofs do not all pass (${open.map(({ name, verdict }) => `${name} ${verdict}`).join(', ')})`]
    found.push({ id, manifest, missingFiles, problems: [...proofs, ...textsOf(missingFiles)] })
  }
  return { sets: found, unusable }
}

/** The node as it is now, looked at without a token and without touching it. */
export async function lookAtNode(
  connect: (manifest: Manifest | undefined) => Promise<Deployment>,
  newest: Manifest | undefined,
  signal: AbortSignal,
): Promise<LiveFacts> {
  const notLookedAt = { apps: 'not-looked-at', participant: 'not-looked-at' } as const
  try {
    const deployment = await connect(newest)
    const { validator } = await deployment.describe()
    const target = await examineTarget(deployment, signal)
    const participantId = target.participantFacts?.participantId
    return {
      ...(await lookAtApp(validator, signal)),
      ...(participantId !== undefined && { participantId }),
      databases: { apps: target.apps.state, participant: target.participant.state },
    }
  } catch (error) {
    if (signal.aborted || error instanceof Cancelled) throw error
    return { app: 'not-found', reason: messageOf(error), databases: notLookedAt }
  }
}

async function lookAtApp(
  endpoint: ConstructorParameters<typeof ValidatorApi>[0] | undefined,
  signal: AbortSignal,
): Promise<Pick<LiveFacts, 'app' | 'reason' | 'version'>> {
  if (endpoint === undefined)
    return { app: 'not-known', reason: 'the address of the validator app is not known' }
  const api = new ValidatorApi(endpoint, noToken, { signal, retries: 0, deadlineMs: 15_000 })
  try {
    const ready = await api.ready()
    const version = await api.version().catch(() => undefined)
    return {
      app: ready ? 'ready' : 'not-ready',
      ...(!ready && { reason: 'it does not answer that it is ready' }),
      ...(version && { version: version.version }),
    }
  } catch (error) {
    if (signal.aborted) throw error
    return { app: 'not-known', reason: messageOf(error) }
  }
}
