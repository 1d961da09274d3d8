/** Objects of Argo CD and Flux, without their controllers: what is done to them is all that is looked at. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cluster } from './cluster.ts'

const read = (name: string) => readFile(join(import.meta.dirname, name), 'utf8')

/**
 * Makes an Application `node`, a Kustomization `apps` and a HelmRelease `node`. Their kinds are made known to the cluster
 * where they are not: those of a contributor's own Argo CD or Flux are left alone.
 */
export async function makeGitopsObjects(cluster: Cluster, namespace: string): Promise<void> {
  const { items } = JSON.parse(await read('gitops-crds.json')) as { items: { metadata: { name: string } }[] }
  for (const item of items) {
    const { name } = item.metadata
    if ((await cluster.run(['get', 'crd', name, '--ignore-not-found', '-o', 'name'])) === '') {
      await cluster.run(['create', '-f', '-'], JSON.stringify(item))
    }
    await cluster.run(['wait', '--for=condition=Established', `crd/${name}`, '--timeout=60s'])
  }
  await cluster.run(['-n', namespace, 'apply', '-f', '-'], await read('gitops-objects.json'))
}
