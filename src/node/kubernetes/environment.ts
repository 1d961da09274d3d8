/** The environment of a container as its pod spec describes it, read only as far as it is asked for. */
import { z } from 'zod'
import { Failure } from '../../system/failure.ts'
import type { Kubectl } from '../kubectl.ts'
import type { Container } from './objects.ts'

const dataObject = z.object({ data: z.record(z.string(), z.string()).nullish() })

/** What reads the data of Secrets and ConfigMaps; undefined for an object that is not there. */
export interface DataSource {
  configMap(name: string): Promise<Readonly<Record<string, string>> | undefined>
  secret(name: string): Promise<Readonly<Record<string, string>> | undefined>
}

/** Reads from the cluster, each object once. */
export function clusterData(kubectl: Kubectl): DataSource {
  const known = new Map<string, Promise<Readonly<Record<string, string>> | undefined>>()
  const read = (kind: 'configmap' | 'secret', name: string) => {
    const key = `${kind}/${name}`
    const answer =
      known.get(key) ?? kubectl.find(dataObject, [kind, name]).then((found) => found && (found.data ?? {}))
    known.set(key, answer)
    return answer
  }
  return {
    configMap: (name) => read('configmap', name),
    async secret(name) {
      const data = await read('secret', name)
      const decode = (value: string) => Buffer.from(value, 'base64').toString('utf8')
      return data && Object.fromEntries(Object.entries(data).map(([key, value]) => [key, decode(value)]))
    },
  }
}

/** A container's variables by name. */
export class Environment {
  readonly #container: Container
  readonly #source: DataSource

  constructor(container: Container, source: DataSource) {
    this.#container = container
    this.#source = source
  }

  /** The values that are written in the pod spec itself: nothing has to be read for them. */
  get literal(): Readonly<Record<string, string>> {
    const entries = (this.#container.env ?? []).flatMap(({ name, value }) =>
      value === null || value === undefined ? [] : [[name, value] as const],
    )
    return Object.fromEntries(entries)
  }

  /**
   * The value of a variable, wherever it comes from; undefined when it is not set.
   * @throws Failure `kubernetes-reference` when what it refers to is not there.
   */
  async value(name: string): Promise<string | undefined> {
    // The last one of a name holds, and `env` goes before `envFrom`.
    const entry = this.#container.env?.findLast((one) => one.name === name)
    if (entry === undefined) return await this.#fromWhole(name)
    const { secretKeyRef: secret, configMapKeyRef: configMap } = entry.valueFrom ?? {}
    if (secret) return this.#key(name, secret, 'Secret', await this.#source.secret(secret.name))
    if (configMap)
      return this.#key(name, configMap, 'ConfigMap', await this.#source.configMap(configMap.name))
    return await this.#expanded(entry.value ?? '')
  }

  /** The key of the Secret that a variable is taken from. */
  secretReference(name: string): { secret: string; key: string } | undefined {
    const reference = this.#container.env?.findLast((one) => one.name === name)?.valueFrom?.secretKeyRef
    return reference ? { secret: reference.name, key: reference.key } : undefined
  }

  /** Kubernetes replaces `$(NAME)` in a value by the variable, `$$` by a dollar sign. */
  async #expanded(value: string): Promise<string> {
    let text = ''
    let end = 0
    for (const match of value.matchAll(/\$\$|\$\(([A-Za-z_][\w.-]*)\)/g)) {
      const [whole, name] = match
      const other = name === undefined ? '$' : await this.value(name)
      text += value.slice(end, match.index) + (other ?? whole)
      end = match.index + whole.length
    }
    return text + value.slice(end)
  }

  async #fromWhole(name: string): Promise<string | undefined> {
    for (const { prefix, configMapRef, secretRef } of [...(this.#container.envFrom ?? [])].reverse()) {
      if (prefix && !name.startsWith(prefix)) continue
      const key = name.slice(prefix?.length ?? 0)
      const data = configMapRef
        ? await this.#source.configMap(configMapRef.name)
        : secretRef && (await this.#source.secret(secretRef.name))
      const value = data?.[key]
      if (value !== undefined) return value
    }
    return undefined
  }

  #key(
    name: string,
    reference: { name: string; key: string },
    kind: string,
    data: Readonly<Record<string, string>> | undefined,
  ): string {
    const value = data?.[reference.key]
    if (value !== undefined) return value
    throw new Failure('kubernetes-reference', {
      what: `Variable ${name} of container ${this.#container.name} is taken from key ${reference.key} of ${kind} ${reference.name}, ${data === undefined ? 'which is not there' : 'which has no such key'}.`,
      next: `Look at the ${kind} and at the Deployment that refers to it.`,
    })
  }
}
