/** As much of oidc-provider, which ships no types, as the tests use. */
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http'

  export default class Provider {
    constructor(issuer: string, configuration: Record<string, unknown>)
    callback(): RequestListener
  }
  export const errors: { InvalidTarget: new () => Error }
}
