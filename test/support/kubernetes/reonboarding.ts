/** What an operator does between the placing and the first start: `helm upgrade` with the values of the plan. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse, parseAllDocuments } from 'yaml'
import { until } from '../docker/compose-node.ts'
import type { KubernetesNode } from './kubernetes-node.ts'

/** The values that the chart splice-validator takes for a re-onboarding. */
interface Values {
  readonly participantIdentitiesDumpImport: { secretName: string; newParticipantIdentifier: string }
  readonly nodeIdentifier: string
  readonly migrateValidatorParty: boolean
  readonly validatorPartyHint: string
}

/** Reads the values fragment out of a plan, comments and all, as Helm would read the file. */
export function valuesIn(plan: string): Values {
  const block = /What the node is started with:\n((?: {2}.*\n)+)/.exec(plan)?.[1] ?? ''
  return parse(block.replaceAll(/^ {2}/gm, '')) as Values
}

/** What the chart makes of the values (templates/validator.yaml), on the Deployments that are there. */
export async function upgrade(node: KubernetesNode, values: Values): Promise<void> {
  const { secretName, newParticipantIdentifier } = values.participantIdentitiesDumpImport
  const mount = '/participant-bootstrapping-dump'
  const app = 'canton.validator-apps.validator_backend'
  const env = {
    ADDITIONAL_CONFIG_SPLICE_APP_SV_PARTICIPANT_IDENTITIES_DUMP_IMPORT: `${app}.participant-bootstrapping-dump { type = file, file = "${mount}/content", new-participant-identifier = "${newParticipantIdentifier}" }`,
    ADDITIONAL_CONFIG_MIGRATE_VALIDATOR_PARTY: `${app}.migrate-validator-party { scan.admin-api.url = "https://scan.example.com" }`,
    SPLICE_APP_VALIDATOR_PARTICIPANT_IDENTIFIER: values.nodeIdentifier,
    SPLICE_APP_VALIDATOR_PARTY_HINT: values.validatorPartyHint,
  }
  const patch = {
    spec: {
      replicas: 1,
      template: {
        spec: {
          // As newer images and charts: the app is no root.
          securityContext: { runAsUser: 1001, runAsGroup: 1001, fsGroup: 1001 },
          volumes: [{ name: 'participant-bootstrapping-dump', secret: { secretName } }],
          containers: [
            {
              name: 'validator-app',
              env: Object.entries(env).map(([name, value]) => ({ name, value })),
              volumeMounts: [{ name: 'participant-bootstrapping-dump', mountPath: mount }],
            },
          ],
        },
      },
    },
  }
  await node.kubectl('scale', `deployment/${node.participant}`, '--replicas=1')
  await node.kubectl('patch', 'deployment', 'validator-app', '--type=strategic', '-p', JSON.stringify(patch))
}

/** A kubeconfig of the service account that `deploy/rbac` makes, with the Roles of these files. */
export async function restrictedKubeconfig(
  node: KubernetesNode,
  folder: string,
  roles: readonly string[],
): Promise<string> {
  const { cluster, namespace } = node
  for (const name of roles) {
    const text = await readFile(join(import.meta.dirname, `../../../deploy/rbac/${name}.yaml`), 'utf8')
    const documents = parseAllDocuments(
      text.replaceAll(/\bvalidator\b(?!-)/g, (word, at: number, all: string) =>
        /(namespace: |resourceNames: \[)$/.test(all.slice(0, at)) ? namespace : word,
      ),
    )
    for (const document of documents) await cluster.run(['apply', '-f', '-'], document.toString())
  }
  // `kubectl create token` came with 1.24; the cluster gives a token to such a Secret in every version.
  const account = 'splice-validator-restore'
  const request = {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: account, namespace, annotations: { 'kubernetes.io/service-account.name': account } },
    type: 'kubernetes.io/service-account-token',
  }
  await cluster.run(['apply', '-f', '-'], JSON.stringify(request))
  let token = ''
  await until('the service account has a token', async () => {
    token = await cluster.run(['-n', namespace, 'get', 'secret', account, '-o', 'jsonpath={.data.token}'])
    return token !== ''
  })
  token = Buffer.from(token, 'base64').toString()
  const config = JSON.parse(await cluster.run(['config', 'view', '--raw', '--minify', '-o', 'json'])) as {
    users: { user: unknown }[]
  }
  for (const user of config.users) user.user = { token }
  const path = join(folder, 'restricted.json')
  await writeFile(path, JSON.stringify(config), { mode: 0o600 })
  return path
}
