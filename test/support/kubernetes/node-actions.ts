/** The actions run against a node of the test cluster, with a repository and a key of their own. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { type ContentDigest, contentDigest } from '../../../demo/content-digest.ts'
import { until } from '../docker/compose-node.ts'
import { type ActionRun, type RunOptions, runAction } from '../run-as-runner.ts'
import type { KubernetesNode } from './kubernetes-node.ts'

type Inputs = Readonly<Record<string, string>>

/** What is run against one node. */
export interface NodeActions {
  readonly folder: string
  backup(inputs?: Inputs, options?: RunOptions): Promise<ActionRun>
  /** A dry run, unless `dry-run: false` is given. */
  restore(inputs?: Inputs, options?: RunOptions): Promise<ActionRun>
  /** A restore over what is there, confirmed. */
  restoreOver(set: ActionRun, inputs?: Inputs, options?: RunOptions): Promise<ActionRun>
  /** Data of 10 minutes ago, unless a timestamp is given. */
  drSnapshot(inputs?: Inputs, options?: RunOptions): Promise<ActionRun>
  /** What the node holds up to the offsets of a set, read while it goes on writing. */
  contentAt(set: ActionRun): Promise<Record<'apps' | 'participant', ContentDigest>>
  remove(): Promise<void>
}

/** What the actions, and what is compared with them, need of a node. */
export interface ActedOn {
  readonly namespace: string
  readonly cluster: { readonly environment: Readonly<Record<string, string>> }
  databaseUrl(role: 'apps' | 'participant'): Promise<string>
}

/**
 * @param node whose namespace is worked on.
 * `SPLICE_TEST_SOURCE=1` runs the sources instead of the committed bundles, while they are being worked on.
 */
export async function nodeActions(node: ActedOn): Promise<NodeActions> {
  const folder = await mkdtemp(join(tmpdir(), 'kubernetes-e2e-'))
  const key = await generateIdentity()
  const recipient = await identityToRecipient(key)
  const act = (action: 'backup' | 'restore' | 'dr-snapshot', inputs: Inputs, options: RunOptions) =>
    runAction(
      action,
      {
        deployment: 'kubernetes',
        node: 'e2e',
        repository: join(folder, 'repository'),
        namespace: node.namespace,
        'no-auth': 'true',
        ...(action === 'restore' ? { 'encryption-identity': key } : { 'encryption-recipients': recipient }),
        ...inputs,
      },
      {
        dist: process.env['SPLICE_TEST_SOURCE'] !== '1',
        ...options,
        env: { ...node.cluster.environment, ...options.env },
      },
    )
  const actions: NodeActions = {
    folder,
    backup: (inputs = {}, options = {}) => act('backup', inputs, options),
    restore: (inputs = {}, options = {}) => act('restore', inputs, options),
    restoreOver: (set, inputs = {}, options = {}) => {
      const confirm = set.outputs['participant-id'] ?? ''
      return act('restore', { 'dry-run': 'false', replace: 'same-node', confirm, ...inputs }, options)
    },
    drSnapshot: (inputs = {}, options = {}) => {
      const timestamp = `${new Date(Date.now() - 600_000).toISOString().slice(0, 19)}Z`
      return act('dr-snapshot', { timestamp, ...inputs }, options)
    },
    async contentAt(set) {
      const upTo = (output: string) => ({ upTo: Number(set.outputs[output]) })
      return {
        apps: await contentDigest(await node.databaseUrl('apps'), upTo('apps-offset')),
        participant: await contentDigest(await node.databaseUrl('participant'), upTo('ledger-end')),
      }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
  return actions
}

/** The run, if it ended well. */
export function green(run: ActionRun): ActionRun {
  if (run.code !== 0) throw new Error(`exit ${run.code} ${run.endedBy ?? ''}\n${run.log}\n${run.stderr}`)
  return run
}

/** Waits until no client pod is left: it is deleted without waiting, and the kubelet takes some seconds. */
export async function clientPodsGone(node: KubernetesNode): Promise<void> {
  const selector = 'app.kubernetes.io/managed-by=splice-validator-backup'
  const none = async () => (await node.kubectl('get', 'pods', '-l', selector, '-o', 'name')) === ''
  await until('no client pod is left', none, 60_000)
}

/** Calls once, when the log of a run matches. */
export function once(pattern: RegExp, then: () => void): (text: string) => void {
  let seen = ''
  let done = false
  return (text) => {
    seen += text
    if (done || !pattern.test(seen)) return
    done = true
    then()
  }
}
