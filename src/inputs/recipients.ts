import { parseRecipients, type Recipient } from '../pipeline/keys.ts'
import { Failure } from '../system/failure.ts'
import type { Inputs } from './inputs.ts'

/** For whom sets are encrypted. Problems are kept in `inputs`; none is one only with `allow-unencrypted`. */
export async function readRecipients(inputs: Inputs): Promise<Recipient[]> {
  const allowUnencrypted = inputs.boolean('allow-unencrypted', false)
  try {
    const recipients = await parseRecipients(inputs.list('encryption-recipients'))
    if (recipients.length === 0 && !allowUnencrypted) {
      inputs.problem(
        'encryption-recipients',
        'is required: give at least one age public key (age1…), or set allow-unencrypted.',
      )
    }
    return recipients
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    inputs.problem('encryption-recipients', error.what.replace('encryption-recipients: ', ''))
    return []
  }
}
