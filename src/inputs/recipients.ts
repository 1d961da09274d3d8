import { parseRecipients, type Recipient } from '../pipeline/keys.ts'
import { Failure } from '../system/failure.ts'
import type { Given } from './catalogue.ts'
import type { Inputs } from './inputs.ts'

/** For whom sets are encrypted. Problems are kept in `inputs`; none is one only with `allow-unencrypted`. */
export async function readRecipients(
  inputs: Inputs,
  given: Pick<Given<'backup'>, 'encryptionRecipients' | 'allowUnencrypted'>,
): Promise<Recipient[]> {
  try {
    const recipients = await parseRecipients(given.encryptionRecipients)
    if (recipients.length === 0 && !given.allowUnencrypted) {
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
