import { describe, expect, it } from 'vitest'
import {
  grantText,
  isOneStatement,
  NoGrant,
  readGrants,
  rolesIn,
} from '../../../src/postgres/grant-statements.ts'

const same = (role: string) => role

describe('the statements of an ACL entry', () => {
  it('are taken apart by roles, whatever names are in them', () => {
    const text = `REVOKE ALL ON FUNCTION app.f("a; TO b" integer) FROM PUBLIC;
GRANT SELECT("x FROM y"),UPDATE(z) ON TABLE app."t; GRANT" TO "odd ""role""";
SET SESSION AUTHORIZATION granter;
GRANT SELECT ON TABLE app.t TO monitoring WITH GRANT OPTION;
RESET SESSION AUTHORIZATION;
ALTER DEFAULT PRIVILEGES FOR ROLE owner IN SCHEMA app GRANT SELECT ON TABLES  TO monitoring;
`
    const found = readGrants(text)
    expect(found.map((statement) => grantText(statement, same))).toEqual([
      'REVOKE ALL ON FUNCTION app.f("a; TO b" integer) FROM PUBLIC',
      'GRANT SELECT("x FROM y"),UPDATE(z) ON TABLE app."t; GRANT" TO "odd ""role"""',
      'GRANT SELECT ON TABLE app.t TO "monitoring" WITH GRANT OPTION',
      'ALTER DEFAULT PRIVILEGES FOR ROLE "owner" IN SCHEMA app GRANT SELECT ON TABLES  TO "monitoring"',
    ])
    expect(found.map((statement) => rolesIn([statement]))).toEqual([
      [],
      ['odd "role"'],
      ['monitoring', 'granter'],
      ['owner', 'monitoring'],
    ])
    const last = found.at(-1)
    expect(last && grantText(last, (role) => `new ${role}`)).toContain('FOR ROLE "new owner" IN')
  })

  it.each([
    'GRANT postgres TO evil;',
    'ALTER ROLE evil SUPERUSER;',
    `GRANT SELECT ON TABLE t TO x; COPY t TO PROGRAM 'sh';`,
    'GRANT SELECT ON TABLE t TO x -- y\n;',
    'GRANT SELECT ON TABLE t TO x /* ; */;',
    'GRANT SELECT ON TABLE $$t$$ TO x;',
    'GRANT SELECT ON TABLE "t TO x;',
    'GRANT SELECT ON TABLE t;',
  ])('are nothing else: %s', (text) => {
    expect(() => readGrants(text)).toThrow(NoGrant)
  })

  it('tell a signature from more than one', () => {
    expect(isOneStatement('OPERATOR app.-/+ (integer, "x; y")')).toBe(true)
    expect(isOneStatement('FUNCTION app.f(); DROP TABLE t')).toBe(false)
    expect(isOneStatement(`FUNCTION app.f('x')`)).toBe(false)
  })
})
