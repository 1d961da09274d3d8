import { type Advice, type AdviseParts, advise } from '../src/advise.ts'
import type { Deployment } from '../src/node/deployment.ts'
import type { Context } from '../src/runner/main.ts'
import { messageOf } from '../src/system/failure.ts'

/** `mode: advise`: says which way back applies, and nothing else. */
export async function giveAdvice(context: Context, parts: AdviseParts, maxAgeMs: number): Promise<void> {
  const began = Date.now()
  tell(context, await advise(parts, { maxAgeMs }), parts.sets.node)
  context.output('verdict', 'advised')
  context.output('duration-seconds', Math.round((Date.now() - began) / 1000))
}

/**
 * The advice on top of a dry run, which it cannot fail. Returns how the plan connects: to the deployment that was
 * found already, so that what there is to warn of is said once.
 */
export async function adviceBeforePlan(
  context: Context,
  parts: AdviseParts,
  maxAgeMs: number,
): Promise<AdviseParts['connect']> {
  const found = new Map<string | undefined, Deployment>()
  const connect: AdviseParts['connect'] = async (manifest) => {
    const deployment = found.get(manifest?.id) ?? (await parts.connect(manifest))
    found.set(manifest?.id, deployment)
    return deployment
  }
  try {
    tell(context, await advise({ ...parts, connect }, { maxAgeMs }), parts.sets.node)
  } catch (error) {
    if (parts.signal.aborted) throw error
    context.log.info(`No advice can be given: ${messageOf(error)}`)
  }
  return connect
}

function tell({ log, output, summary }: Context, advice: Advice, node: string): void {
  log.info(advice.text)
  output('advice', advice.text)
  output('recovery-path', advice.path)
  summary.heading(`Advice for ${node}`).preformatted(advice.text)
}
