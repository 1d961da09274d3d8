/** The headings of `--help`, in their order, and which inputs stand under each. What matches none stands under the first. */
const groups: readonly (readonly [heading: string, inputs: RegExp | undefined])[] = [
  ['What to do:', undefined],
  [
    'The node:',
    /^(deployment|node|settings|compose-.*|kube.*|namespace|.*-deployment|validator-url|.*-database-url|suspend-controllers|(stop|start)-command|(ready|stop)-timeout)$/,
  ],
  [
    'Signing in to the validator app:',
    /^(token|token-url|oidc-issuer|client-(id|secret|auth)|audience|scope|resource|no-auth)$/,
  ],
  ['Where sets are kept:', /^(repositor.*|.*-repositor(y|ies)|artifact-.*|github-token|(s3|azure|gcs)-.*)$/],
  ['Encryption:', /^(encryption-.*|allow-unencrypted)$/],
  [
    'Which sets are kept:',
    /^(keep-(last|within|daily|weekly|monthly|yearly|across-changes)|prune|pruning-retention|max-removals|pin)$/,
  ],
  ['Postgres programs:', /^postgres-/],
  ['Locks and deadlines:', /^(lock-.*|timeout)$/],
]

/** The heading under which `--help` lists an input. */
export function groupOf(input: string): string {
  const [heading] = groups.find(([, inputs]) => inputs?.test(input)) ?? groups[0] ?? ['Options:']
  return heading
}

/** Where an input stands among the headings: to sort by. */
export function rankOf(input: string): number {
  return groups.findIndex(([heading]) => heading === groupOf(input))
}
