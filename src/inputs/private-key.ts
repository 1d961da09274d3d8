import { type Identity, parseIdentity } from '../pipeline/keys.ts'
import { Failure } from '../system/failure.ts'
import type { Given } from './catalogue.ts'
import type { Inputs } from './inputs.ts'

/** The private key that opens sets, where one is given. A problem is kept in `inputs` for `finish`. */
export async function readIdentity(
  inputs: Inputs,
  { encryptionIdentity: key }: Pick<Given<'restore'>, 'encryptionIdentity'>,
): Promise<Identity | undefined> {
  try {
    return key && (await parseIdentity(key))
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    inputs.problem('encryption-identity', error.what.replace('encryption-identity ', ''))
    return undefined
  }
}
