/** Reaching the validator app's HTTP port from where the action runs. */
import { connect, createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Running, start } from '../../system/child.ts'
import type { Log } from '../../system/log.ts'
import { waitFor } from '../../system/wait.ts'
import type { ValidatorEndpoint } from '../deployment.ts'
import type { Kubectl } from '../kubectl.ts'
import type { KubernetesNode } from './discovery.ts'
import { selects } from './objects.ts'

/** Port of the validator app in Splice's charts. */
const validatorPort = 5003
const openTimeoutMs = 30_000
const watchEveryMs = 15_000
const silenceMs = 4000

/** Name of the Service before the validator app, whether that runs or not. */
export function validatorService({ validator, objects }: KubernetesNode): string | undefined {
  const labels = validator?.deployment.spec.template.metadata?.labels
  const behind = objects.services.filter(({ spec }) => selects(spec.selector, labels))
  return behind.find(({ spec }) => spec.ports?.some(({ port }) => port === validatorPort))?.metadata.name
}

/**
 * The address of the validator app. In the cluster it is the Service. Outside, a Service's address may be that
 * of some other host, which must not be given a token: there a `kubectl port-forward` is kept open.
 */
export class ValidatorDoor {
  readonly #kubectl: Kubectl
  readonly #log: Log
  #forward: Forward | undefined

  constructor(kubectl: Kubectl, log: Log) {
    this.#kubectl = kubectl
    this.#log = log
  }

  /** Undefined while the app is at 0 replicas, or has no Service. */
  async endpoint(node: KubernetesNode): Promise<ValidatorEndpoint | undefined> {
    const { validator } = node
    if (validator === undefined || validator.deployment.spec.replicas === 0) return undefined
    const name = validatorService(node)
    if (name === undefined) return undefined
    if (process.env['KUBERNETES_SERVICE_HOST']) {
      return { url: `http://${name}.${this.#kubectl.target.namespace}.svc:${validatorPort}` }
    }
    this.#forward ??= await Forward.open(this.#kubectl, name, this.#log)
    await this.#forward.ready()
    return { url: `http://127.0.0.1:${this.#forward.port}` }
  }

  close(): void {
    this.#forward?.close()
    this.#forward = undefined
  }
}

/**
 * A forwarded port that stays the same while pods come and go: a new kubectl takes over when one ends, or when
 * it no longer passes anything on. (It has been seen to take connections and leave them unanswered for ever.)
 */
class Forward {
  readonly port: number
  readonly #kubectl: Kubectl
  readonly #service: string
  readonly #log: Log
  readonly #watch: NodeJS.Timeout
  #running: Running | undefined
  #silences = 0
  #closed = false

  private constructor(port: number, kubectl: Kubectl, service: string, log: Log) {
    this.port = port
    this.#kubectl = kubectl
    this.#service = service
    this.#log = log
    this.#watch = setInterval(() => void this.#lookAfter(), watchEveryMs)
    this.#watch.unref()
  }

  static async open(kubectl: Kubectl, service: string, log: Log): Promise<Forward> {
    const forward = new Forward(await freePort(), kubectl, service, log)
    void forward.#keepOpen()
    return forward
  }

  /** Waits a moment for an answer; an app that is not up yet is waited for by whoever calls it. */
  async ready(): Promise<void> {
    const look = async () => {
      if (this.#closed || (await this.#lookAfter()) === 'answer') return true
      return undefined
    }
    await waitFor(look, { timeoutMs: openTimeoutMs, everyMs: 100 })
  }

  close(): void {
    this.#closed = true
    clearInterval(this.#watch)
    this.#running?.kill()
  }

  async #lookAfter(): Promise<Answer> {
    const answer = await ask(this.port)
    this.#silences = answer === 'silence' ? this.#silences + 1 : 0
    if (this.#silences < 2) return answer
    this.#silences = 0
    this.#running?.kill()
    return answer
  }

  async #keepOpen(): Promise<void> {
    let told = ''
    while (!this.#closed) {
      const ports = `${this.port}:${validatorPort}`
      const args = ['port-forward', '--address', '127.0.0.1', `service/${this.#service}`, ports]
      this.#running = start(this.#kubectl.command(args))
      this.#running.stdin.end()
      this.#running.stdout.resume()
      const { stderr, signal } = await this.#running.exit
      if (this.#closed) return
      const reason = signal ? 'it no longer answered' : (stderr.split('\n').at(-1) ?? '')
      if (reason !== told) this.#log.info(`Opening the forwarded port to ${this.#service} again: ${reason}`)
      told = reason
      // A pause, so that a pod that is not up is not asked all the time.
      await sleep(1000, undefined, { ref: false })
    }
  }
}

type Answer = 'answer' | 'closed' | 'silence'

/** Whether something at the other end of the forwarded port says anything at all. */
async function ask(port: number): Promise<Answer> {
  return await new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: silenceMs })
    const done = (answer: Answer) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', () => socket.write('GET /api/validator/livez HTTP/1.0\r\n\r\n'))
    socket.once('data', () => done('answer'))
    socket.once('timeout', () => done('silence'))
    socket.once('error', () => done('closed'))
    socket.once('close', () => done('closed'))
  })
}

/** A port that is free now. */
async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
