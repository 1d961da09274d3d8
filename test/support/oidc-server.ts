import { createServer } from 'node:http'
import Provider, { errors } from 'oidc-provider'
import { close, listen } from './scripted-server.ts'

/** The audience that the clients of the server below may have tokens for. */
export const validatorAudience = 'https://validator.example.test'
/** Awkward on purpose: every character that an encoding on the way could break. */
export const clientSecret = 'p+ss w&rd/ö=%41:"x"-long-enough-for-anything'

/** A real OpenID provider with a client for each way to send the secret, and resource indicators. */
export async function oidcServer() {
  const server = createServer()
  const port = await listen(server)
  const issuer = `http://127.0.0.1:${port}`
  const client = (id: string, method: string) => ({
    client_id: id,
    client_secret: clientSecret,
    grant_types: ['client_credentials'],
    redirect_uris: [],
    response_types: [],
    token_endpoint_auth_method: method,
  })
  const provider = new Provider(issuer, {
    clients: [client('backup-post', 'client_secret_post'), client('backup-basic', 'client_secret_basic')],
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
