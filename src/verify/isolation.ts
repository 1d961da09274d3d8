/** Whether a scratch server can reach a network: it is made to try. */
import { type AddressInfo, connect, createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import type { DatabaseAccess } from '../postgres/postgres.ts'
import { withSession } from '../postgres/session.ts'
import { sql, value } from '../postgres/sql.ts'
import type { Proof } from '../splice/splice.ts'
import { Failure, messageOf } from '../system/failure.ts'

export const isolationName = 'network-isolation'

/** What a server said when it was told to connect somewhere. */
export type Attempt = 'reached' | 'blocked' | 'unclear'

/**
 * Has the server itself connect to an address: a subscription begins with a connection to its publisher
 * (Postgres, "CREATE SUBSCRIPTION", `connect`). It needs no program in its image, and nothing comes of it.
 */
export async function tryToReach(
  access: DatabaseAccess,
  { host, port }: { host: string; port: number },
  signal: AbortSignal,
): Promise<{ attempt: Attempt; answer: string }> {
  const target = `host=${host} port=${port} dbname=none user=none connect_timeout=3`
  try {
    await withSession(
      access,
      (session) =>
        session.execute(
          sql`CREATE SUBSCRIPTION splice_drill_probe CONNECTION ${value(target)} PUBLICATION none`,
        ),
      signal,
    )
    return { attempt: 'reached', answer: 'it connected' }
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'database-query') throw error
    return { attempt: readAttempt(error.what), answer: lastWords(error.what) }
  }
}

/** Reads libpq's words for how a connection went. */
export function readAttempt(text: string): Attempt {
  if (
    /network is unreachable|no route to host|timeout expired|timed out|connection refused|cannot assign requested address/i.test(
      text,
    )
  )
    return 'blocked'
  return /closed the connection|invalid response|unexpected|expected authentication|ssl|eof detected|reset by peer/i.test(
    text,
  )
    ? 'reached'
    : 'unclear'
}

function lastWords(text: string): string {
  return (text.split(/ failed: /).at(-1) ?? text).split(' | ')[0]?.trim().slice(0, 120) ?? ''
}

/** Lists the network interfaces besides the loopback in the text of `/proc/net/dev`. */
export function interfacesIn(text: string): string[] {
  return [...text.matchAll(/^\s*([^\s:|]+):/gm)].flatMap(([, name]) =>
    name === undefined || name === 'lo' ? [] : [name],
  )
}

/**
 * Proves that a server on this machine reaches no network: it has no interface but the loopback, and cannot connect
 * to a port that is opened here for it, and that this process does reach.
 * @param interfaces those that the server has besides the loopback; undefined when that is not known.
 */
export async function proveNoNetwork(
  access: DatabaseAccess,
  interfaces: readonly string[] | undefined,
  signal: AbortSignal,
): Promise<Proof> {
  const notChecked = (detail: string): Proof => ({ name: isolationName, verdict: 'not-checked', detail })
  let seen = 0
  const listener = createServer((socket) => {
    seen += 1
    socket.destroy()
  })
  try {
    await new Promise<void>((resolve, reject) => {
      listener.once('error', reject).listen(0, '0.0.0.0', resolve)
    })
    const address = { host: ownAddress(), port: (listener.address() as AddressInfo).port }
    await reach(address)
    const before = seen
    const { attempt, answer } = await tryToReach(access, address, signal)
    const tried = `it tried to connect to ${address.host}:${address.port}, which is open`
    if (seen > before || attempt === 'reached') return notChecked(`nothing separates it: ${tried}, and did`)
    if (attempt === 'unclear') return notChecked(`${tried}; its answer is not understood: ${answer}`)
    if (interfaces === undefined)
      return notChecked(`${tried}: ${answer}; its network interfaces are not known`)
    if (interfaces.length > 0) return notChecked(`it has the network interfaces ${interfaces.join(', ')}`)
    return {
      name: isolationName,
      verdict: 'pass',
      detail: `no network interface but the loopback; ${tried}: ${answer}`,
    }
  } catch (error) {
    if (signal.aborted) throw error
    return notChecked(`it could not be tried: ${messageOf(error)}`)
  } finally {
    listener.close()
  }
}

/** An address of this machine that others reach, where it has one. */
function ownAddress(): string {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.1'
}

/** The port is open indeed: else its being out of reach would prove nothing. */
function reach({ host, port }: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, timeout: 5000 })
    socket.once('error', reject).once('timeout', () => socket.destroy(new Error('no answer')))
    socket.once('close', (failed) => failed || resolve()).resume()
  })
}
