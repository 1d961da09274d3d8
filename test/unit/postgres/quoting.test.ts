import { describe, expect, it } from 'vitest'
import { runnerPlace } from '../../../src/postgres/clients.ts'
import { settingValue } from '../../../src/postgres/database-settings.ts'
import {
  applicationName,
  connectionEnvironment,
  inDatabase,
  quoteName,
  quoteText,
} from '../../../src/postgres/session.ts'
import { Secret } from '../../../src/system/secret.ts'

describe('quoting', () => {
  it('keeps names with hyphens, capitals and quotes what they are', () => {
    expect(quoteName('participant-0')).toBe('"participant-0"')
    expect(quoteName('Über "x"; DROP')).toBe('"Über ""x""; DROP"')
    expect(quoteText(`it's`)).toBe(`'it''s'`)
    expect(quoteText('a\\b')).toBe(`'a\\b'`)
  })

  it('writes a setting that is a list of names as a list', () => {
    expect(settingValue('search_path', '"$user", public')).toBe(`'$user', 'public'`)
    expect(settingValue('search_path', 'Validator,"Odd, ""name"""')).toBe(`'validator', 'Odd, "name"'`)
    expect(settingValue('Search_Path', 'validator')).toBe(`'validator'`)
    expect(settingValue('search_path', '""')).toBe(`''`)
    expect(settingValue('search_path', '')).toBe(`''`)
    expect(settingValue('DateStyle', 'ISO, DMY')).toBe(`'ISO, DMY'`)
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
  })
})
