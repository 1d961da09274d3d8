/** The connections that every request goes by, and the proxy rules of the runner. Nothing else imports undici. */
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { type Dispatcher, EnvHttpProxyAgent } from 'undici'
import { Failure } from '../system/failure.ts'
import { Secret } from '../system/secret.ts'

/** A pool of connections, to whichever servers are asked through it. `destroy` closes them all. */
export type Connections = Dispatcher

/** What one use of connections allows itself. Times are ms. */
export interface ConnectionLimits {
  /** To a connection. Default 10 s. */
  readonly connectMs?: number
  /** How many to one server. Default: as many as there are requests. */
  readonly most?: number
}

const connectTimeoutMs = 10_000

/** Opens a pool of its own by the proxy rules of the environment. @throws Failure `http-proxy` for a proxy that is no URL. */
export function openConnections({ connectMs = connectTimeoutMs, most }: ConnectionLimits = {}): Connections {
  const { http_proxy: httpProxy = '', https_proxy: httpsProxy = '', no_proxy: noProxy } = proxyRules()
  // Plain http goes to the proxy as proxies expect it: most allow CONNECT to port 443 only.
  const proxies = { httpProxy, httpsProxy, noProxy, proxyTunnel: false }
  // undici 6 calls the class experimental in a warning that an operator can do nothing about.
  const { emitWarning } = process
  process.emitWarning = () => {}
  try {
    const pool = { connect: { timeout: connectMs }, ...(most !== undefined && { connections: most }) }
    return new EnvHttpProxyAgent({ ...pool, ...proxies })
  } finally {
    process.emitWarning = emitWarning
  }
}

/** The same rules for the SDK of AWS, which sends by Node's own agents. They keep connections open. */
export function nodeAgents({ most = 32 }: Pick<ConnectionLimits, 'most'> = {}) {
  const settings = { keepAlive: true, maxSockets: most, proxyEnv: proxyRules() }
  return { httpAgent: new HttpAgent(settings), httpsAgent: new HttpsAgent(settings) }
}

let shared: Connections | undefined

/** The connections of whoever needs no others. Made at first use, so that an action that calls nothing pays nothing. */
export function sharedConnections(): Connections {
  shared ??= openConnections()
  return shared
}

/** Closes the shared connections. The next request opens new ones and reads the proxy variables again. */
export async function closeHttp(): Promise<void> {
  const closing = shared
  shared = undefined
  await closing?.destroy()
}

/** The proxy variables of the runner, their passwords masked from here on. https has the proxy of http unless it has its own. */
function proxyRules() {
  const http = proxyOf('http_proxy')
  const https = proxyOf('https_proxy') ?? http
  const given = process.env['no_proxy'] ?? process.env['NO_PROXY'] ?? ''
  // Loopback is added as Go and browsers do: a port-forward or an agent on this machine is never behind the proxy.
  const direct = [given, 'localhost', '127.0.0.1', '[::1]', '::1'].filter(Boolean).join(',')
  return {
    ...(http !== undefined && { http_proxy: http }),
    ...(https !== undefined && { https_proxy: https }),
    no_proxy: given.trim() === '*' ? '*' : direct,
  }
}

function proxyOf(lower: 'http_proxy' | 'https_proxy'): string | undefined {
  const [name, value] =
    [lower, lower.toUpperCase()].map((one) => [one, process.env[one]]).find(([, one]) => one) ?? []
  if (name === undefined || value === undefined) return undefined
  if (!URL.canParse(value)) {
    throw new Failure('http-proxy', {
      what: `The environment variable ${name} is not a URL.`,
      next: 'Set it to the form http://host:port, or unset it.',
    })
  }
  const { password } = new URL(value)
  if (password !== '') new Secret(decodeURIComponent(password))
  return value
}
