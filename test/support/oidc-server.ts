import { createServer } from 'node:http'
import Provider, { errors } from 'oidc-provider'
import { close, listen } from './scripted-server.ts'

/** The audience that the clients of the server below may have tokens for. */
export const validatorAudience = 'https://validator.example.test'
/** Awkward on purpose: every character that an encoding on the way could break. */
export const clientSecret = 'p+ss w&rd/~=%41:"x"-long-enough-for-anything'

/**
 * A real OpenID provider with resource indicators and one client, `backup`.
 * @param authMethods how it takes the secret: `client_secret_post`, `client_secret_basic`.
 */
export async function oidcServer(authMethods: readonly string[]) {
  const server = createServer()
  const port = await listen(server)
  const issuer = `http://127.0.0.1:${port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'backup',
        client_secret: clientSecret,
        grant_types: ['client_credentials'],
        redirect_uris: [],
        response_types: [],
        scope: 'daml_ledger_api',
        token_endpoint_auth_method: authMethods[0],
      },
    ],
    clientAuthMethods: authMethods,
    scopes: ['openid', 'daml_ledger_api'],
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => undefined,
        getResourceServerInfo: (_context: unknown, resource: string) => {
          if (resource !== validatorAudience) throw new errors.InvalidTarget()
          return {
            scope: 'daml_ledger_api',
            audience: validatorAudience,
            accessTokenFormat: 'jwt',
            accessTokenTTL: 3600,
            jwt: { sign: { alg: 'RS256' } },
          }
        },
      },
    },
  })
  server.on('request', provider.callback())
  return { issuer, [Symbol.asyncDispose]: () => close(server) }
}
