/** The Roles of deploy/rbac in force in a test's namespace, and accounts that have nothing else. */
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parseAllDocuments } from 'yaml'
import type { Cluster } from './cluster.ts'
import type { KubernetesNode } from './kubernetes-node.ts'

const root = join(import.meta.dirname, '../../..')

export interface RoleRule {
  readonly apiGroups: readonly string[]
  readonly resources: readonly string[]
  readonly resourceNames?: readonly string[]
  readonly verbs: readonly string[]
}
export interface RoleManifest {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: { readonly name: string; readonly namespace: string }
  readonly rules: readonly RoleRule[]
}

/** For whom, and where the kubeconfig goes. */
export interface AccountOf {
  readonly node: Pick<KubernetesNode, 'namespace' | 'cluster'>
  readonly folder: string
}

/**
 * A shipped file, with the namespaces of a test in it.
 * @param gitops namespace in place of Argo CD's.
 */
export async function shippedRoles(name: string, namespace: string, gitops = ''): Promise<RoleManifest[]> {
  const text = await readFile(join(root, 'deploy/rbac', name), 'utf8')
  const own = text
    .replaceAll(/^( *namespace:) validator$/gm, `$1 ${namespace}`)
    .replaceAll('resourceNames: [validator]', `resourceNames: [${namespace}]`)
    .replaceAll(/^( *namespace:) argocd$/gm, `$1 ${gitops}`)
  return parseAllDocuments(own).map((document) => document.toJS() as RoleManifest)
}

export async function applyObjects(cluster: Cluster, objects: readonly unknown[]): Promise<void> {
  const list = { apiVersion: 'v1', kind: 'List', items: objects }
  await cluster.run(['apply', '-f', '-'], JSON.stringify(list))
}

/** Runs the commands of a section of docs/kubernetes.md as an operator copies them, in a folder of their own. */
export async function runDocumented(
  section: string,
  { node, folder, account }: AccountOf & { readonly account: string },
): Promise<void> {
  const page = await readFile(join(root, 'docs/kubernetes.md'), 'utf8')
  const text = page.split(`## ${section}\n`)[1] ?? ''
  const commands = text.split('```sh\n')[1]?.split('```')[0]
  if (commands === undefined) throw new Error(`docs/kubernetes.md has no commands in ${section}`)
  const script = commands
    .replace(/^NAMESPACE=\S+/m, `NAMESPACE=${node.namespace}`)
    .replace(/^ACCOUNT=\S+/m, `ACCOUNT=${account}`)
    .replaceAll('deploy/rbac', join(root, 'deploy/rbac'))
  const env = { ...process.env, ...node.cluster.environment }
  await promisify(execFile)('bash', ['-ec', script], { cwd: folder, env })
}

/** Path of a kubeconfig of the ServiceAccount: what it does has nothing but its Roles. */
export async function kubeconfigOfAccount(account: string, of: AccountOf): Promise<string> {
  await runDocumented('2. Credentials', { ...of, account })
  return join(of.folder, `${account}.kubeconfig`)
}
