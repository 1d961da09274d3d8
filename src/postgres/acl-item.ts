/** Privileges as the catalog prints them: `grantee=arw*d/grantor`. */

export interface AclItem {
  /** Empty: PUBLIC. */
  readonly grantee: string
  /** Letters, each with `*` behind it where it may be passed on. */
  readonly privileges: string
  readonly grantor: string
}

/** Reads one. Names are quoted there as in SQL. Undefined for what is none. */
export function readAclItem(item: string): AclItem | undefined {
  const found = /^("(?:[^"]|"")*"|[^"=]*)=((?:[A-Za-z]\*?)*)\/("(?:[^"]|"")*"|[^"]*)$/s.exec(item)
  if (found === null) return undefined
  const [, grantee = '', privileges = '', grantor = ''] = found
  return { grantee: unquoted(grantee), privileges, grantor: unquoted(grantor) }
}

const unquoted = (name: string) => (name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name)
