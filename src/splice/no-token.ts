import { Failure } from '../system/failure.ts'
import { type TokenProvider, tokenProvider } from './token-provider.ts'

/** For what the validator app answers to everybody: readiness, version, its operator's party. */
export const noToken: TokenProvider = tokenProvider(
  async () => {
    throw new Failure('token-input', {
      what: 'An endpoint of the validator app needs a token and none can be had.',
      next: 'Give token, client-id and client-secret, or no-auth.',
    })
  },
  { description: 'no token' },
)
