import type { Journal, JournalContent } from '../repository/journal.ts'
import type { Proof } from '../splice/splice.ts'
import { Failure, messageOf } from '../system/failure.ts'
import type { Steps } from '../system/steps.ts'
import { giveBackComments, markOf, tidySafetyCopies } from './databases.ts'
import { checkLive } from './live-node.ts'
import type { Prepared, RestoreOptions, RestoreParts } from './prepare.ts'
import { type RestoreReport, reportOf } from './report.ts'
import { reasonOf } from './rollback.ts'

/** What cannot be undone any more: the start, and the look at the node that came up. */
export async function startAndCheck(
  parts: RestoreParts,
  options: RestoreOptions,
  journal: Journal,
  content: JournalContent,
  so: { prepared: Prepared; steps: Steps; proofs: readonly Proof[] },
): Promise<RestoreReport> {
  const { log, signal } = parts
  const { deployment, source } = so.prepared
  const server = content.server ? [content.server.aside] : []
  const safetyCopies = [...server, ...content.replacements.filter((one) => one.held).map((one) => one.aside)]
  try {
    await so.steps.run('Start the node', () => deployment.start(content.stopped, log, signal))
    const live = await so.steps.run('Check the live node', async () =>
      checkLive({ deployment, validator: await parts.validator(deployment), log, signal }, source.manifest, {
        readyTimeoutMs: options.readyTimeoutMs,
        missingUsers: content.missingUsers.map(({ id, party }) => ({
          id,
          ...(party !== undefined && { party }),
        })),
        reonboardUsers: options.reonboardUsers,
      }),
    )
    const proofs = [...so.proofs, ...live.proofs]
    const proven = live.proofs.some((proof) => proof.name === 'live-identity' && proof.verdict === 'pass')
    const good = proven && proofs.every((proof) => proof.verdict !== 'fail')
    if (!options.keepSafetyCopy && !good && safetyCopies.length > 0)
      log.warning(`The safety copies are kept all the same: the node that runs now is not proven good.`)
    await giveBackComments(deployment, content.replacements, source.manifest, markOf(content), log)
    const kept = await tidySafetyCopies(
      deployment,
      content.replacements,
      options.keepSafetyCopy || !good,
      log,
    )
    content.phase = 'done'
    await journal.write(content)
    return {
      ...reportOf('restored', so.prepared, so.steps.all),
      proofs,
      safetyCopies: [...server, ...kept],
      missingUsers: live.missingUsers,
    }
  } catch (error) {
    throw new Failure('after-start', {
      what: `The databases are restored, but the node is not back: ${messageOf(reasonOf(signal, error))}`,
      means: `Nothing was put back, for the node may have talked to its network already.${safetyCopies.length > 0 ? ` What was there before is kept in ${safetyCopies.join(', ')}.` : ''}`,
      next: 'Set right what is named above and run the restore again with the same inputs: it goes on from the start.',
      cause: error,
    })
  }
}
