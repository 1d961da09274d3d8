import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { appConfiguration, helmValues, shellQuote, startLine } from '../../../src/node/bootstrap-text.ts'

const how = { newIdentifier: 'node-b', partyHint: 'org-node-1', migrationId: 3 }

describe('the start.sh line', () => {
  it('is the official one', () => {
    const more = { path: '/opt/dump.json', sponsorUrl: 'https://sv.example.com', authentication: false }
    expect(startLine(how, more)).toBe(
      './start.sh -s https://sv.example.com -o "" -p org-node-1 -m 3 -i /opt/dump.json -P node-b',
    )
  })

  it('has -a with authentication, -c for a Scan of its own, and no -m where none is known', () => {
    const { migrationId: _, ...without } = how
    const more = { path: '/d', sponsorUrl: 'https://sv', authentication: true, scanUrl: 'https://other' }
    expect(startLine(without, more)).toBe(
      './start.sh -s https://sv -o "" -p org-node-1 -i /d -P node-b -c https://other -a',
    )
  })

  it('reaches the script as it was meant, whatever the path is called', () => {
    const path = `/srv/it's $HOME/"dump" \`id\`.json`
    const line = startLine(how, { path, sponsorUrl: 'https://sv', authentication: undefined })
    const printed = execFileSync('bash', [
      '-c',
      `set -- ${line.replace('./start.sh', '')}; printf '%s\\n' "$@"`,
    ]).toString()
    expect(printed.split('\n')).toContain(path)
    expect(shellQuote('plain-1.json')).toBe('plain-1.json')
  })
})

describe('the Helm values', () => {
  it('give participant and app the same identifier', () => {
    expect(parse(helmValues(how).join('\n'))).toEqual({
      participantIdentitiesDumpImport: {
        secretName: 'participant-bootstrap-dump',
        newParticipantIdentifier: 'node-b',
      },
      nodeIdentifier: 'node-b',
      migrateValidatorParty: true,
      validatorPartyHint: 'org-node-1',
    })
  })

  it('stay text where an identifier looks like a number', () => {
    const values = parse(helmValues({ ...how, newIdentifier: '123' }).join('\n')) as Record<string, unknown>
    expect(values['nodeIdentifier']).toBe('123')
  })
})

describe('the configuration of the app', () => {
  it('names file and identifier', () => {
    const text = appConfiguration('/run/dump.json', how).join('\n')
    expect(text).toContain('file = "/run/dump.json"')
    expect(text).toContain('new-participant-identifier = "node-b"')
  })
})
