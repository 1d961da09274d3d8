import { describe, expect, it } from 'vitest'
import { parseDatabaseUrl } from '../../../src/node/database-url.ts'
import { externalDeployment } from '../../../src/node/external.ts'
import { Failure } from '../../../src/system/failure.ts'
import { Secret } from '../../../src/system/secret.ts'

const parse = (text: string) => parseDatabaseUrl(new Secret(text), 'apps-database-url')

function problemOf(text: string): Failure {
  try {
    parse(text)
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('it was taken')
}

describe('parseDatabaseUrl', () => {
  it('reads the parts, percent-encoded where they are', () => {
    const found = parse('postgresql://can%20ton:p%40ss%2Fw%25rd%3F@db.example.com:6543/participant-0')
    expect(found).toMatchObject({
      name: 'participant-0',
      host: 'db.example.com',
      port: 6543,
      user: 'can ton',
    })
    expect(found.password?.reveal()).toBe('p@ss/w%rd?')
    expect(parse('postgres://db/%C3%BCber').name).toBe('über')
    expect(parse('postgres://db/validator')).toEqual({ name: 'validator', host: 'db' })
  })

  it('reads IPv6 addresses and sockets', () => {
    expect(parse('postgresql://[2001:db8::1]:5433/x')).toMatchObject({ host: '2001:db8::1', port: 5433 })
    expect(parse('postgresql://%2Fvar%2Frun%2Fpostgresql/x').host).toBe('/var/run/postgresql')
    expect(parse('postgresql:///x?host=/var/run/postgresql').host).toBe('/var/run/postgresql')
  })

  it('passes on the parameters that libpq has by environment', () => {
    const found = parse(
      'postgresql://db/x?sslmode=verify-full&sslrootcert=/etc/ca.pem&connect_timeout=5&user=u&password=s%26t',
    )
    expect(found.settings).toEqual({
      PGSSLMODE: 'verify-full',
      PGSSLROOTCERT: '/etc/ca.pem',
      PGCONNECT_TIMEOUT: '5',
    })
    expect(found.user).toBe('u')
    expect(found.password?.reveal()).toBe('s&t')
  })

  it.each([
    ['not a URL', 'db.example.com:5432/hunter2-and-more', /not a/],
    ['a password with a slash', 'postgresql://u:hunter2/and-more@db/x', /not a URL/],
    ['another protocol', 'mysql://u:hunter2@db/x', /not a postgresql/],
    ['no database', 'postgresql://u:hunter2@db', /names no database/],
    ['no database after the slash', 'postgresql://u:hunter2@db/', /names no database/],
    ['two segments', 'postgresql://u:hunter2@db/x/y', /names no database/],
    ['a connection string for a name', 'postgresql://u:hunter2@db/host%3Delsewhere', /characters/],
    ['a zero byte', 'postgresql://u:hunter2@db/x%00y', /characters/],
    ['a name of 64 bytes', `postgresql://u:hunter2@db/${'ü'.repeat(32)}`, /63 bytes/],
    ['no host', 'postgresql:///x', /names no host/],
    [
      'an unknown parameter',
      'postgresql://u:hunter2@db/x?options=-csearch_path',
      /a parameter in it is not supported \(currentSchema, /,
    ],
    [
      'a name of every object',
      'postgresql://u:hunter2@db/x?constructor=1',
      /a parameter in it is not supported/,
    ],
    ['the rest of a password', 'postgresql://u@db/x?hunter2&more=1', /a parameter in it is not supported/],
    ['a lone percent sign', 'postgresql://u:hunter2%@db/x', /%25/],
    ['a lone percent sign in the name', 'postgresql://u:hunter2@db/x%zz', /%25/],
  ])('refuses %s without repeating the URL', (_, text, why) => {
    const problem = problemOf(text)
    expect(problem.code).toBe('database-url')
    expect(problem.message).toMatch(why)
    expect(problem.message).toMatch(/^apps-database-url: /)
    expect(problem.message).not.toContain('hunter2')
    expect(String(problem.stack)).not.toContain('hunter2')
  })
})

describe('externalDeployment', () => {
  const secret = (text: string) => new Secret(text)

  it('refuses one database for both', () => {
    const same = () =>
      externalDeployment({
        appsDatabaseUrl: secret('postgresql://a:one@db/x'),
        participantDatabaseUrl: secret('postgres://b:two@db:5432/x'),
      })
    expect(same).toThrow(/both name x on db:5432/)
  })

  it('tells where things are without a password', async () => {
    const deployment = externalDeployment({
      appsDatabaseUrl: secret('postgresql://a:hunter2@db1/validator'),
      participantDatabaseUrl: secret('postgresql://a:hunter2@db2:6000/participant-0'),
      validatorUrl: 'http://localhost',
    })
    const description = await deployment.describe()
    expect(description.location).toBe('databases on db1:5432 and db2:6000')
    expect(description.validator).toEqual({ url: 'http://localhost' })
    expect(JSON.stringify(description)).not.toContain('hunter2')
  })
})
