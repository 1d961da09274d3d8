/** The objects of a node as Splice's Helm charts make them, from the templates in `helm-node/`. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse, parseAllDocuments } from 'yaml'

/** What a template is filled with. */
export type Values = Readonly<Record<string, string | number>>

export interface Variable {
  readonly name: string
  readonly value: string
}

/** As far as the test bed looks into it. */
export interface KubernetesObject {
  kind: string
  metadata: { name: string; labels?: Record<string, string>; annotations?: Record<string, string> }
  spec?: {
    replicas?: number
    template?: { spec: { containers: { env?: Variable[] }[]; terminationGracePeriodSeconds?: number } }
    volumeClaimTemplates?: { spec: { storageClassName?: string } }[]
  }
}

export interface Release {
  /** Name of the Helm release; undefined for what the operator applies by hand. */
  readonly name?: string
  readonly namespace: string
}

/** Fills a template in: `(( name ))`, which is YAML with or without quotes. Every name must have a value. */
async function fill(file: string, values: Values): Promise<string> {
  const text = await readFile(join(import.meta.dirname, 'helm-node', file), 'utf8')
  return text.replace(/\(\( (\w+) \)\)/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`${file} wants a value for ${name}`)
    return `${value}`
  })
}

/** The objects of one template, with the marks that Helm leaves on what it installs. */
export async function objectsOf(file: string, values: Values, release: Release): Promise<KubernetesObject[]> {
  const documents = parseAllDocuments(await fill(file, values))
  return documents.map((document) => {
    const [error] = document.errors
    if (error !== undefined) throw error
    const object = document.toJS() as KubernetesObject
    if (release.name === undefined) return object
    object.metadata.labels = { ...object.metadata.labels, 'app.kubernetes.io/managed-by': 'Helm' }
    object.metadata.annotations = {
      ...object.metadata.annotations,
      'meta.helm.sh/release-name': release.name,
      'meta.helm.sh/release-namespace': release.namespace,
    }
    return object
  })
}

/** The variables that `disableAuth` adds, by Deployment. */
export async function noAuthVariables(
  audience: string,
  participant: string,
): Promise<Record<string, Variable[]>> {
  return parse(await fill('no-auth.yaml', { audience, participant })) as Record<string, Variable[]>
}

/** Adds variables to the first container of a Deployment; those that are there already are replaced. */
export function addVariables(object: KubernetesObject, variables: readonly Variable[]): void {
  const container = object.spec?.template?.spec.containers[0]
  if (container === undefined) throw new Error(`${object.kind} ${object.metadata.name} has no container`)
  const names = new Set(variables.map(({ name }) => name))
  container.env = [...(container.env ?? []).filter(({ name }) => !names.has(name)), ...variables]
}
