import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../support/docker/compose-node.ts'
import { makeGitopsObjects } from '../support/kubernetes/gitops.ts'
import { type KubernetesNode, startKubernetesNode } from '../support/kubernetes/kubernetes-node.ts'
import { clientPodsGone, green, type NodeActions, nodeActions } from '../support/kubernetes/node-actions.ts'
import {
  applyObjects,
  kubeconfigOfAccount,
  type RoleManifest,
  type RoleRule,
  runDocumented,
  shippedRoles,
} from '../support/kubernetes/shipped-roles.ts'
import type { ActionRun } from '../support/run-as-runner.ts'

// The Roles in deploy/rbac are enough, and each verb in them is needed: without it the action stops before it has
// changed anything, and names the verb.

/** One verb on one resource of a Role. */
interface Grant {
  readonly rule: RoleRule
  readonly resource: string
  readonly verb: string
}

let node: KubernetesNode
let run: NodeActions
let set: ActionRun
const other = `gitops-${randomBytes(3).toString('hex')}`

beforeAll(async () => {
  node = await startKubernetesNode({ seedBytes: 200_000 })
  run = await nodeActions(node)
  await node.cluster.run(['create', 'namespace', other])
})
afterAll(async () => {
  await node?.cluster.run(['delete', 'namespace', other, '--wait=false'])
  await node?.remove()
  await run?.remove()
})

const shipped = (name: string) => shippedRoles(name, node.namespace, other)
const apply = (objects: readonly unknown[]) => applyObjects(node.cluster, objects)
const asDocumented = (section: string, account: string) =>
  runDocumented(section, { node, folder: run.folder, account })
const kubeconfigOf = (account: string) => kubeconfigOfAccount(account, { node, folder: run.folder })

/** A Role in force, and what happens without a verb of it. */
class Granted {
  readonly kubeconfig: string
  readonly #role: RoleManifest
  readonly #more: readonly RoleManifest[]

  private constructor(kubeconfig: string, role: RoleManifest, more: readonly RoleManifest[]) {
    this.kubeconfig = kubeconfig
    this.#role = role
    this.#more = more
  }

  /** @param kubeconfig of the account that has it; absent when the file makes one. */
  static async from(file: string, kubeconfig?: string): Promise<Granted> {
    const all = await shipped(file)
    // The other one is not in the page's commands: it belongs where Argo CD or Flux is.
    if (kubeconfig === undefined) await asDocumented('1. Rights', '')
    else await apply(all)
    const role = all.find(({ kind }) => kind === 'Role')
    if (role === undefined) throw new Error(`${file} has no Role`)
    const account = all.find(({ kind }) => kind === 'ServiceAccount')?.metadata.name ?? ''
    return new Granted(kubeconfig ?? (await kubeconfigOf(account)), role, all)
  }

  /** Each verb once, though several rules may have it for a resource under different names. */
  get grants(): Grant[] {
    return this.#role.rules.flatMap((rule) =>
      rule.resources.flatMap((resource) => rule.verbs.map((verb) => ({ rule, resource, verb }))),
    )
  }

  /** Runs something while a verb is missing. */
  async without(grant: Grant, work: () => Promise<void>): Promise<void> {
    const rules = this.#role.rules.flatMap((rule) => {
      if (rule !== grant.rule) return [rule]
      const others = rule.resources.filter((one) => one !== grant.resource)
      const verbs = rule.verbs.filter((one) => one !== grant.verb)
      return [
        ...(others.length > 0 ? [{ ...rule, resources: others }] : []),
        ...(verbs.length > 0 ? [{ ...rule, resources: [grant.resource], verbs }] : []),
      ]
    })
    const name = grant.rule.resourceNames?.[0]
    await apply([{ ...this.#role, rules }])
    await this.#untilAnswers(grant, name, 'no')
    try {
      await work()
    } finally {
      await apply(this.#more)
      await this.#untilAnswers(grant, name, 'yes')
    }
  }

  /** The API server learns of a changed Role a moment later. */
  async #untilAnswers(
    { rule, resource, verb }: Grant,
    name: string | undefined,
    wanted: string,
  ): Promise<void> {
    const [plain = '', subresource] = resource.split('/')
    const path = [plain, ...rule.apiGroups].filter(Boolean).join('.')
    const question = [
      ...[
        '-n',
        this.#role.metadata.namespace,
        'auth',
        'can-i',
        verb,
        name === undefined ? path : `${path}/${name}`,
      ],
      ...(subresource === undefined ? [] : ['--subresource', subresource]),
    ]
    const ask = async () => {
      try {
        return await node.cluster.run(['--kubeconfig', this.kubeconfig, ...question])
      } catch (error) {
        return (error as { stdout?: string }).stdout ?? ''
      }
    }
    await until(`${verb} ${resource}: ${wanted}`, async () => (await ask()).trim().startsWith(wanted), 20_000)
  }
}

/** Which objects changed since. */
const generations = () =>
  node.kubectl('get', 'deployments,statefulsets', '-o', 'jsonpath={.items[*].metadata.generation}')
const named = ({ verb, resource }: Grant) =>
  new RegExp(`(may not|it may not) ${verb} ${resource.replace('/', '\\/')}[. ]`)

async function refused(grant: Grant, attempt: () => Promise<ActionRun>): Promise<void> {
  const before = await generations()
  const red = await attempt()
  expect(red.code, `without ${grant.verb} ${grant.resource}\n${red.log}`).toBe(1)
  expect(red.log).toMatch(/::error title=\w+%3A kubernetes-forbidden::/)
  expect(red.log).toMatch(named(grant))
  expect(await generations()).toBe(before)
}

const image = () =>
  node.kubectl('get', 'statefulset', 'postgres', '-o', 'jsonpath={.spec.template.spec.containers[0].image}')
const isClientPod = ({ resource, verb }: Grant) => resource === 'pods' && ['create', 'delete'].includes(verb)
const isDoor = ({ rule, resource }: Grant) =>
  resource === 'pods/portforward' || (resource === 'services' && rule.resourceNames !== undefined)
/** kubectl of 1.30 and newer asks for it; a run without it is warned and goes on by SPDY, as with this cluster's own. */
const isOfWebSocket = ({ resource, verb }: Grant) =>
  verb === 'get' && ['pods/exec', 'pods/portforward'].includes(resource)

describe('the Role of the backup', () => {
  let role: Granted
  beforeAll(async () => {
    role = await Granted.from('backup.yaml')
  })

  it('is enough, with and without a client pod', async () => {
    set = green(await run.backup({ kubeconfig: role.kubeconfig }))
    const client = { 'postgres-access': 'client-pod', 'postgres-client-image': await image() }
    green(await run.backup({ kubeconfig: role.kubeconfig, ...client }))
    await clientPodsGone(node)
  })

  it('has no verb too many', async () => {
    const client = await image()
    expect(role.grants.length).toBeGreaterThan(12)
    for (const grant of role.grants.filter((one) => !isOfWebSocket(one))) {
      const inputs = isClientPod(grant) ? { 'postgres-client-image': client } : {}
      await role.without(grant, () =>
        refused(grant, () => run.backup({ kubeconfig: role.kubeconfig, ...inputs })),
      )
    }
  })

  it('may lack what its comments say may be left out', async () => {
    const direct = { 'validator-url': await node.url() }
    for (const grant of role.grants.filter((one) => isClientPod(one) || isDoor(one))) {
      const inputs = isDoor(grant) ? direct : {}
      await role.without(grant, async () => {
        green(await run.backup({ kubeconfig: role.kubeconfig, ...inputs }))
      })
    }
    for (const grant of role.grants.filter(isOfWebSocket)) {
      await role.without(grant, async () => {
        expect(green(await run.backup({ kubeconfig: role.kubeconfig })).log).toMatch(named(grant))
      })
    }
  })
})

describe('the Roles of the restore, with an autoscaler and GitOps to suspend', () => {
  let role: Granted
  let gitops: Granted
  const restore = (inputs: Readonly<Record<string, string>> = {}) =>
    run.restore({
      'dry-run': 'false',
      replace: 'same-node',
      set: set.outputs['set-id'] ?? '',
      confirm: set.outputs['participant-id'] ?? '',
      kubeconfig: role.kubeconfig,
      'suspend-controllers': 'true',
      ...inputs,
    })

  beforeAll(async () => {
    role = await Granted.from('restore.yaml')
    gitops = await Granted.from('restore-gitops.yaml', role.kubeconfig)
    await makeGitopsObjects(node.cluster, other)
    const flux = (group: string, name: string) => ({
      [`${group}.toolkit.fluxcd.io/name`]: name,
      [`${group}.toolkit.fluxcd.io/namespace`]: other,
    })
    const metadata = {
      labels: { ...flux('kustomize', 'apps'), ...flux('helm', 'node') },
      annotations: { 'argocd.argoproj.io/tracking-id': `${other}_node:apps/Deployment:x/participant` },
    }
    const patch = JSON.stringify({ metadata })
    await node.kubectl('patch', 'deployment', 'participant', '--type', 'merge', '--patch', patch)
    await node.kubectl('autoscale', 'deployment/participant', '--min=1', '--max=2')
  })

  it('are enough for a plan and for the restore', async () => {
    green(await run.restore({ kubeconfig: role.kubeconfig, replace: 'same-node' }))
    const done = green(await restore())
    expect(done.outputs['verdict']).toBe('restored')
    for (const what of ['Application node', 'Kustomization apps', 'HelmRelease node', 'participant']) {
      expect(done.log).toMatch(new RegExp(`${what} in namespace \\S+ .*is suspended`))
      expect(done.log).toMatch(new RegExp(`${what} in namespace \\S+ .*works again`))
    }
  })

  it('have no verb too many, and what is missing is known before the node is stopped', async () => {
    const client = await image()
    for (const [of, grant] of [role, gitops].flatMap((one) =>
      one.grants.map((each) => [one, each] as const),
    )) {
      if (isOfWebSocket(grant)) continue
      const inputs = isClientPod(grant) ? { 'postgres-client-image': client } : {}
      await of.without(grant, () => refused(grant, () => restore(inputs)))
    }
  })

  it('take an autoscaler that must not be looked at for one that scales', async () => {
    const get = role.grants.find(
      ({ rule, resource, verb }) =>
        resource === 'horizontalpodautoscalers' && verb === 'get' && !rule.verbs.includes('list'),
    )
    if (get === undefined) throw new Error('the Role has no such rule')
    const before = await generations()
    await role.without(get, async () => {
      const red = await restore({ 'suspend-controllers': 'false' })
      expect(red.code, red.log).toBe(1)
      expect(red.log).toMatch(/HorizontalPodAutoscaler participant .*which cannot be looked at/)
    })
    expect(await generations()).toBe(before)
  })
})
