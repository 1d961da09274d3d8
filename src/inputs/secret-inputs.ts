/**
 * The inputs that hold a secret, of every action. They are not taken from settings nor from a command line, and a reusable
 * workflow has a named secret for each.
 */
export const secretInputs = [
  'token',
  'client-secret',
  'apps-database-url',
  'participant-database-url',
  'encryption-identity',
  'github-token',
  'webhook-url',
  'heartbeat-url',
  'pushgateway-token',
] as const

/** An input that holds a secret. */
export type SecretInput = (typeof secretInputs)[number]

/** Whether an input holds a secret. */
export function isSecretInput(name: string): name is SecretInput {
  return secretInputs.some((input) => input === name)
}

/** The name under which its value is found in a workflow's secrets and in an environment: `client-secret` is `CLIENT_SECRET`. */
export function secretName(input: string): string {
  return input.replaceAll('-', '_').toUpperCase()
}
