/** How to sign in to the validator app, and what bounds a run. */
import { type Groups, nodeActions, setActions } from './entry.ts'

export const runGroups = {
  signIn: {
    heading: 'Signing in to the validator app',
    actions: nodeActions,
    inputs: {
      token: {
        kind: 'secret',
        words: "Bearer token with the audience of the validator app, of a user that may read the identities dump and use the admin API (from 0.5.5 on: the app's own ledger API user). Instead of `client-id` and `client-secret`.",
      },
      'oidc-issuer': { kind: 'url', protocols: ['http', 'https'], first: ['backup', 'dr-snapshot'], words: 'Issuer URL of the OpenID provider, from whose discovery document the token URL is taken.' },
      'token-url': { kind: 'url', protocols: ['http', 'https'], words: 'OAuth2 token endpoint, where the provider has no discovery document.' },
      'client-id': { first: ['backup', 'dr-snapshot'], words: 'OAuth2 client id for the client credentials grant.' },
      'client-secret': { kind: 'secret', first: ['backup', 'dr-snapshot'], words: 'OAuth2 client secret.' },
      'client-auth': { kind: 'choice', values: ['auto', 'post', 'basic'], default: 'auto', words: 'How the client authenticates to the token endpoint: `post`, `basic`, or `auto` for what the provider names, else `post`.' },
      audience: "Audience of the token: the validator app's own, not that of the ledger API. Compose: read from the container.",
      scope: 'Scope to ask for, if the provider needs one.',
      resource: 'OAuth2 resource indicator (RFC 8707), for providers that choose the audience by it.',
      'no-auth': { kind: 'boolean', default: 'false', words: '`true` for a node that runs without authentication: a token is signed with the well-known secret `unsafe`. Never on a node that others can reach.' },
    },
  },
  programs: {
    heading: 'Postgres programs',
    actions: setActions,
    inputs: {
      'postgres-client-path': {
        words: 'Folder with `pg_dump`, `pg_restore` and `psql` on the runner. Without it the PATH and `/usr/lib/postgresql/*/bin` are searched for the oldest that is not older than the server. Compose: not needed, the programs in the database container are used.',
        for: { verify: { words: 'Folder with `pg_restore` and `psql` on the runner. Without it the PATH and `/usr/lib/postgresql/*/bin` are searched for the oldest that can read the set.' } },
      },
    },
  },
  limits: {
    heading: 'Locks and deadlines',
    actions: nodeActions,
    inputs: {
      'lock-timeout': { kind: 'duration', default: '0s', words: 'How long to wait for another run that holds the lock of the node, such as `10m`. `0s`: fail at once.' },
      'lock-lease': { kind: 'duration', default: '30m', words: 'How long the lock stays valid without being renewed, so that a run that was cut off does not block the next for ever.' },
      timeout: {
        kind: 'duration',
        default: '5h',
        actions: [...setActions, 'alert'],
        words: 'The longest that the whole run may take: less than what GitHub allows the job, so that it ends with a message.',
        for: { alert: { default: '5m' } },
      },
    },
  },
} as const satisfies Groups
