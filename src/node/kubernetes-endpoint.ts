/** Reaching the validator app's HTTP port from where the action runs. */
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Running, start } from '../system/child.ts'
import type { Log } from '../system/log.ts'
import { waitFor } from '../system/wait.ts'
import type { ValidatorEndpoint } from './deployment.ts'
import type { Kubectl } from './kubectl.ts'
import type { KubernetesNode } from './kubernetes-discovery.ts'
import { selects } from './kubernetes-objects.ts'

/** Port of the validator app in Splice's charts. */
const validatorPort = 5003
const openTimeoutMs = 20_000

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
    const { validator, objects } = node
    if (validator === undefined || validator.deployment.spec.replicas === 0) return undefined
    const labels = validator.deployment.spec.template.metadata?.labels
    const behind = objects.services.filter(({ spec }) => selects(spec.selector, labels))
    const serves = (port: number) => port === validatorPort
    const service = behind.find(({ spec }) => spec.ports?.some(({ port }) => serves(port)))
    if (service === undefined) return undefined
    const { name } = service.metadata
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

/** A forwarded port that stays the same while pods come and go: a new kubectl takes over when one ends. */
class Forward {
  readonly port: number
  readonly #kubectl: Kubectl
  readonly #service: string
  readonly #log: Log
  #running: Running | undefined
  #open = false
  #closed = false

  private constructor(port: number, kubectl: Kubectl, service: string, log: Log) {
    this.port = port
    this.#kubectl = kubectl
    this.#service = service
    this.#log = log
  }

  static async open(kubectl: Kubectl, service: string, log: Log): Promise<Forward> {
    const forward = new Forward(await freePort(), kubectl, service, log)
    void forward.#keepOpen()
    return forward
  }

  /** Waits a moment for the port; an app that is not up yet is waited for by whoever calls it. */
  async ready(): Promise<void> {
    await waitFor(async () => (this.#open || this.#closed ? true : undefined), {
      timeoutMs: openTimeoutMs,
      everyMs: 50,
    })
  }

  close(): void {
    this.#closed = true
    this.#running?.kill()
  }

  async #keepOpen(): Promise<void> {
    let told = ''
    while (!this.#closed) {
      const ports = `${this.port}:${validatorPort}`
      const args = ['port-forward', '--address', '127.0.0.1', `service/${this.#service}`, ports]
      this.#running = start(this.#kubectl.command(args))
      this.#running.stdin.end()
      this.#running.stdout.on('data', (text: Buffer) => {
        if (/Forwarding from/.test(text.toString())) this.#open = true
      })
      const { stderr } = await this.#running.exit
      this.#open = false
      if (this.#closed) return
      if (stderr !== told)
        this.#log.info(`port-forward to ${this.#service}: ${stderr || 'ended'}; opening it again`)
      told = stderr
      // Not a wait for something to have happened: a pause so that a pod that is not up is not asked all the time.
      await sleep(1000, undefined, { ref: false })
    }
  }
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
