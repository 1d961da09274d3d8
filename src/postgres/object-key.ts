/**
 * An object's name with its schema's as one text: `participant.lapi_users`. A part that holds a dot or a quote is
 * quoted as in SQL, so that no two objects have one key (schema `a.b` with table `c`, schema `a` with table `b.c`).
 * Not as `quote_ident` does it: which words that quotes differs between majors.
 */
export function objectKey(schema: string, name: string): string {
  return `${part(schema)}.${part(name)}`
}

const part = (text: string): string => (/[."]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
