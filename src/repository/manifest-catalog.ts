/** The form in which the catalog of a database is recorded. */
import { z } from 'zod'

const texts = z.array(z.string())

export const catalogSchema = z
  .strictObject({
    locale: z.strictObject({
      encoding: z.string(),
      provider: z.enum(['libc', 'icu', 'builtin']),
      collate: z.string(),
      ctype: z.string(),
      locale: z.string().exactOptional().describe('Of `icu` and `builtin`'),
      icuRules: z.string().exactOptional(),
      collationVersion: z
        .string()
        .exactOptional()
        .describe('Of the library that sorts, as the database recorded it'),
    }),
    connectionLimit: z.int().describe('-1: none'),
    comment: z.string().exactOptional(),
    databasePrivileges: texts.exactOptional().describe('Absent: the default ones'),
    roleSettings: z.array(z.strictObject({ role: z.string(), setting: z.string() })),
    owners: z.record(z.string(), z.string()).describe('Of objects that are not the database owner’s'),
    privileges: z.record(z.string(), texts).describe('Of objects whose privileges are not the default ones'),
    extensions: z.array(
      z.strictObject({
        name: z.string(),
        version: z.string(),
        schema: z.string(),
        trusted: z.boolean().describe('Whether somebody who is no superuser may create it'),
      }),
    ),
    roles: texts.describe('That owners, privileges, policies and settings name'),
    superuserObjects: texts.describe('That only a superuser may create'),
    subscriptions: texts,
    publications: texts,
    tablespaces: texts.describe('Besides the default one'),
    invalidIndexes: texts.describe('Invalid or being built: not in the dump'),
    unloggedTables: texts,
    largeObjects: z.int().min(0),
    policyTables: texts.describe('Whose rows a policy may hide'),
    searchPathObjects: texts.describe('Whose definitions work only with a search_path'),
    notRead: z
      .record(z.string(), z.string())
      .exactOptional()
      .describe('What the server did not show, with the reason'),
  })
  .describe('What the dump carries only where rights and roles allow it, or not at all')
