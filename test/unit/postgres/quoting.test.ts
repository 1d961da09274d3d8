import { describe, expect, it } from 'vitest'
import { runnerPlace } from '../../../src/postgres/clients.ts'
import { settingValue } from '../../../src/postgres/database-settings.ts'
import { withoutRows, withoutValues } from '../../../src/postgres/program-errors.ts'
import {
  applicationName,
  connectionEnvironment,
  databaseArgument,
  inDatabase,
} from '../../../src/postgres/session.ts'
import { list, name, sql, value } from '../../../src/postgres/sql.ts'
import { Secret } from '../../../src/system/secret.ts'

describe('SQL', () => {
  it('is made of templates, names and values; a text is none of them', () => {
    expect(
      sql`SELECT ${value(`it's`)} FROM ${name('participant-0', 'a"b')} WHERE x = ${value(-1)}`.text,
    ).toBe(String.raw`SELECT U&'it\0027s' FROM "participant-0".U&"a\0022b" WHERE x = (-1)`)
    expect(list([value('a'), value(null), value(true)]).text).toBe(`'a', NULL, TRUE`)
    // @ts-expect-error raw text does not compile
    expect(() => sql`SELECT ${'x; DROP TABLE y'}`).toThrow(TypeError)
    // @ts-expect-error nor does calling the tag
    expect(() => sql('SELECT 1')).toThrow(TypeError)
    // @ts-expect-error nor does what looks like SQL
    expect(() => sql`SELECT ${{ text: 'x' }}`).toThrow(TypeError)
  })

  it('shows the parsers of server and client no character that means anything to them', () => {
    const every = String.fromCodePoint(...Array.from({ length: 127 }, (_, code) => code + 1))
    for (const { text } of [...every].flatMap((one) => [name(`x${one}`), value(`x${one}`)]))
      expect(text).toMatch(/^(U&)?(["'])[A-Za-z0-9_., -]*(\\[0-9a-f]{4})?\2$/)
    expect(value('\u2028\u0085ü😀').text).toBe(String.raw`U&'\2028\0085ü😀'`)
  })

  it('refuses names that no object has', () => {
    for (const bad of ['', 'a'.repeat(64), 'ü'.repeat(32), 'a\0b', '\ud800'])
      expect(() => name(bad), JSON.stringify(bad)).toThrow(RangeError)
    expect(() => value('a\0b')).toThrow(RangeError)
  })

  it('writes a setting that is a list of names as a list', () => {
    const setting = (parameter: string, text: string) => settingValue(parameter, text).text
    expect(setting('search_path', '"$user", public')).toBe(String.raw`U&'\0024user', 'public'`)
    expect(setting('search_path', 'Validator,"Odd, ""name"""')).toBe(
      String.raw`'validator', U&'Odd, \0022name\0022'`,
    )
    expect(setting('Search_Path', 'validator')).toBe(`'validator'`)
    expect(setting('search_path', '""')).toBe(`''`)
    expect(setting('search_path', '')).toBe(`''`)
    expect(setting('DateStyle', 'ISO, DMY')).toBe(`'ISO, DMY'`)
  })
})

describe('a database as an argument', () => {
  it('is a name, whatever it looks like', () => {
    expect(databaseArgument('participant-0')).toBe(`dbname='participant-0'`)
    expect(databaseArgument(`x host=evil.example`)).toBe(`dbname='x host=evil.example'`)
    expect(databaseArgument(`a'\\b`)).toBe(String.raw`dbname='a\'\\b'`)
  })
})

describe('what programs say', () => {
  const key = 'c2VjcmV0IGtleQ=='
  it('is told without the rows that they were at', () => {
    const stderr = [
      'pg_restore: while PROCESSING TOC:',
      'pg_restore: from TOC entry 4711; 0 16390 TABLE DATA common_crypto_private_keys cnadmin',
      'pg_restore: error: COPY failed for table "common_crypto_private_keys": ERROR:  new row for relation "common_crypto_private_keys" violates check constraint "odd"',
      `DETAIL:  Failing row contains (1220aa, null, 0, ${key}, namespace`,
      `${key}).`,
      `CONTEXT:  COPY common_crypto_private_keys, line 1: "1220aa	\\N	0	${key}"`,
      'pg_restore: error: could not execute query: ERROR:  relation "x" does not exist',
      `Command was: CREATE VIEW y AS SELECT '${key}'`,
      `  FROM x;`,
      'pg_restore: warning: errors ignored on restore: 1',
    ].join('\n')
    const told = withoutRows({ code: 1, signal: null, stderr }).stderr
    expect(told).not.toContain(key)
    expect(told.split('\n')).toHaveLength(5)
    expect(told).toContain('violates check constraint "odd"')
  })

  it('is told without the values in it, and with the names of objects', () => {
    for (const [message, told] of [
      [`invalid input syntax for type bigint: "${key}"`, 'invalid input syntax for type bigint: (a value)'],
      [
        `invalid input value for enum participant.change_type: "${key}"`,
        'invalid input value for enum participant.change_type: (a value)',
      ],
      [`value "${key}" is out of range for type integer`, 'value (a value) is out of range for type integer'],
      [
        `invalid byte sequence for encoding "UTF8": 0xe9 0x20 0x41`,
        'invalid byte sequence for encoding "UTF8": (bytes)',
      ],
      [`malformed array literal: "${key}"`, 'malformed array literal: (a value)'],
      ['relation "x" does not exist', 'relation "x" does not exist'],
    ] as const)
      expect(withoutValues(message)).toBe(told)
  })
})

describe('connectionEnvironment', () => {
  const access = {
    place: runnerPlace(),
    database: {
      name: 'participant-0',
      host: '::1',
      port: 6543,
      user: 'canton',
      password: new Secret('hush-hush'),
    },
  }

  it('gives libpq everything by its environment, the password still wrapped', () => {
    const env = connectionEnvironment({
      ...access,
      database: { ...access.database, settings: { PGSSLMODE: 'require' } },
    })
    expect(env).toMatchObject({
      PGDATABASE: 'participant-0',
      PGHOST: '::1',
      PGPORT: '6543',
      PGUSER: 'canton',
      PGAPPNAME: applicationName,
      PGSSLMODE: 'require',
    })
    expect(env['PGPASSWORD']).toBeInstanceOf(Secret)
    expect(JSON.stringify(env)).not.toContain('hush-hush')
    expect(env).not.toHaveProperty('PGOPTIONS')
  })

  it('passes settings of the session, and names another database of the same server', () => {
    const env = connectionEnvironment(inDatabase(access, 'postgres'), {
      statement_timeout: '0',
      lock_timeout: '5s',
    })
    expect(env['PGDATABASE']).toBe('postgres')
    expect(env['PGOPTIONS']).toBe('-c statement_timeout=0 -c lock_timeout=5s')
    const blank = connectionEnvironment(access, { DateStyle: 'ISO, DMY' })['PGOPTIONS']
    expect(blank).toBe(String.raw`-c DateStyle=ISO,\ DMY`)
  })
})
