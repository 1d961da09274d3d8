import { describe, expect, it } from 'vitest'
import { interfacesIn, readAttempt } from '../../../src/verify/isolation.ts'

describe('readAttempt', () => {
  // As Postgres 14 to 18 say it, with libpq's words at the end.
  it.each([
    ['connection to server at "192.0.2.2", port 4 failed: Network is unreachable', 'blocked'],
    ['connection to server at "10.96.0.1", port 443 failed: timeout expired', 'blocked'],
    ['connection to server at "10.96.0.1", port 443 failed: Connection refused', 'blocked'],
    ['connection to server at "10.96.0.1", port 443 failed: No route to host', 'blocked'],
    [
      'connection to server at "10.96.0.1", port 443 failed: server closed the connection unexpectedly',
      'reached',
    ],
    [
      'connection to server at "10.96.0.1", port 443 failed: received invalid response to SSL negotiation: H',
      'reached',
    ],
    [
      'connection to server at "10.96.0.1", port 443 failed: received unencrypted data after SSL response',
      'reached',
    ],
    ['connection to server at "10.96.0.1", port 443 failed: FATAL:  no pg_hba.conf entry', 'unclear'],
    ['could not access file "libpqwalreceiver": No such file or directory', 'unclear'],
  ])('%s: %s', (text, attempt) => {
    expect(readAttempt(`ERROR:  could not connect to the publisher: ${text}`)).toBe(attempt)
  })
})

describe('interfacesIn', () => {
  const head = 'Inter-|   Receive    |  Transmit\n face |bytes    packets|bytes    packets\n'

  it('lists every interface besides the loopback', () => {
    expect(interfacesIn(`${head}    lo:       0       0    0\n`)).toEqual([])
    expect(interfacesIn(`${head}    lo: 0 0\n  eth0: 1 2\nwlan0:3 4\n`)).toEqual(['eth0', 'wlan0'])
  })
})
