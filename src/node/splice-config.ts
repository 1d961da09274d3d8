/** How Splice's programs are told their settings: HOCON texts in environment variables, whatever runs them. */

/** Environment variables by name. */
export type Env = Readonly<Record<string, string>>

/**
 * The value of a key in a HOCON text: `key = value`, `key: "value"` or `key = ${?VARIABLE}`, the last one that
 * holds. Not a parser of all of HOCON: the texts are the deployment's own few lines.
 */
export function hoconValue(text: string, key: string, env: Env = {}): string | undefined {
  const pattern = new RegExp(
    `(?<![\\w-])"?${key}"?\\s*[=:]\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|\\$\\{\\??(\\w+)\\}|([^\\s,}#]+))`,
    'g',
  )
  let value: string | undefined
  for (const [, quoted, variable, plain] of text.replace(/^\s*(#|\/\/).*$/gm, '').matchAll(pattern)) {
    if (quoted !== undefined) value = quoted.replace(/\\(["\\])/g, '$1')
    else if (variable !== undefined) value = env[variable] ?? value
    else if (plain !== undefined) value = plain
  }
  return value
}

/** The names of the variables that a HOCON text takes values from: `${NAME}` and `${?NAME}`. */
export function hoconVariables(text: string): string[] {
  return [...new Set([...text.matchAll(/\$\{\??([A-Z_][A-Z0-9_]*)\}/g)].map((match) => match[1] ?? ''))]
}

/**
 * The migration id is in the validator app's configuration; where that is gone, start.sh of the compose files
 * names the participant's database `participant-<id>` after it.
 */
export function findMigrationId(env: Env, participantDatabase: string | undefined): number | undefined {
  const configured = /domain-migration-id\s*[=:]\s*"?(\d+)/.exec(Object.values(env).join('\n'))?.[1]
  const named = /^participant-(\d+)$/.exec(participantDatabase ?? '')?.[1]
  const text = configured ?? named
  return text === undefined ? undefined : Number(text)
}

/** An authentication whose secret everybody knows: compose-disable-auth.yaml, `disableAuth` of the charts. */
export function withoutAuthentication(env: Env): boolean {
  return Object.entries(env).some(
    ([name, value]) => name.startsWith('ADDITIONAL_CONFIG') && value.includes('hs-256-unsafe'),
  )
}

/** Whether the validator app is told to import a migration dump: `-M` of start.sh, `migrating` of the charts. */
export function importsDump(env: Env): boolean {
  return Object.values(env).some((value) => /restore-from-migration-dump\s*[=:]/.test(value))
}
