/** Objects of a namespace as `kubectl get -o json` shows them, as far as they are read. */
import { type Objects, objectList, sortObjects } from '../../../../src/node/kubernetes/objects.ts'

type Variable = { name: string; value?: string; valueFrom?: unknown }
type Metadata = { labels?: Record<string, string>; annotations?: Record<string, string> }

/** How HOCON refers to a variable. */
export const reference = (name: string) => ['$', `{${name}}`].join('')

/** The HOCON text of the charts. */
export const persistence = (section: string, host: string, database: string) => `
canton.${section}.storage {
  config {
    properties = {
      databaseName = "${database}"
      currentSchema = "validator"
      serverName = "${host}"
      portNumber = 5432
      user = "cnadmin"
      password = ${reference('SPLICE_APP_POSTGRES_PASSWORD')}
    }
  }
}`

export const fromSecret = (name: string, secret = 'postgres-secrets', key = 'postgresPassword') => ({
  name,
  valueFrom: { secretKeyRef: { name: secret, key } },
})

export function deployment(
  name: string,
  env: Variable[],
  more: Metadata & { replicas?: number; image?: string; envFrom?: unknown[] } = {},
) {
  const { replicas = 1, image = `registry.example/${name}:0.4.15`, envFrom = [], labels, annotations } = more
  return {
    kind: 'Deployment',
    metadata: { name, uid: `uid-${name}`, labels, annotations },
    spec: {
      replicas,
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels: { app: name } },
        spec: { containers: [{ name, image, env, envFrom }] },
      },
    },
  }
}

export function validatorApp(
  host = 'postgres',
  name = 'validator-app',
  more: Parameters<typeof deployment>[2] = {},
) {
  return deployment(
    name,
    [
      {
        name: 'ADDITIONAL_CONFIG_PERSISTENCE',
        value: persistence('validator-apps.validator_backend', host, 'cantonnet_validator'),
      },
      fromSecret('SPLICE_APP_POSTGRES_PASSWORD'),
      {
        name: 'ADDITIONAL_CONFIG_MIGRATION_ID',
        value: 'canton.validator-apps.validator_backend {\n domain-migration-id = 4\n}',
      },
      { name: 'SPLICE_APP_VALIDATOR_PARTY_HINT', value: 'acme-validator-1' },
    ],
    more,
  )
}

export function participant(
  host = 'postgres',
  name = 'participant',
  more: Parameters<typeof deployment>[2] = {},
) {
  return deployment(
    name,
    [
      { name: 'CANTON_PARTICIPANT_POSTGRES_SERVER', value: host },
      { name: 'CANTON_PARTICIPANT_POSTGRES_PORT', value: '5432' },
      { name: 'CANTON_PARTICIPANT_POSTGRES_SCHEMA', value: 'participant' },
      { name: 'CANTON_PARTICIPANT_POSTGRES_DB', value: 'participant_4' },
      fromSecret('CANTON_PARTICIPANT_POSTGRES_PASSWORD'),
    ],
    more,
  )
}

/** A Postgres as the chart makes it: StatefulSet, pod, Service. */
export function postgres(name = 'postgres', ready = true) {
  const template = {
    metadata: { labels: { app: name } },
    spec: {
      containers: [
        {
          name,
          image: 'postgres:14',
          ports: [{ containerPort: 5432, name: 'postgresdb' }],
          volumeMounts: [{ name: 'pg-data', mountPath: '/var/lib/postgresql/data' }],
        },
      ],
    },
  }
  return [
    {
      kind: 'StatefulSet',
      metadata: { name },
      spec: { replicas: 1, selector: { matchLabels: { app: name } }, template },
    },
    {
      kind: 'Pod',
      metadata: { name: `${name}-0`, uid: `uid-${name}-0`, labels: { app: name } },
      spec: {
        ...template.spec,
        volumes: [{ name: 'pg-data', persistentVolumeClaim: { claimName: `pg-data-${name}-0` } }],
      },
      status: {
        phase: 'Running',
        podIP: '10.0.0.9',
        conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }],
      },
    },
    service(name, { selector: { app: name }, clusterIP: '10.96.0.7', ports: [{ port: 5432 }] }),
  ]
}

export function service(name: string, spec: Record<string, unknown>) {
  return { kind: 'Service', metadata: { name }, spec }
}

export function autoscaler(target: string, metadata: Metadata = {}) {
  return {
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: `scale-${target}`, ...metadata },
    spec: { scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: target }, minReplicas: 1 },
  }
}

export function objects(...items: unknown[]): Objects {
  return sortObjects(objectList.parse({ items: items.flat() }).items)
}
