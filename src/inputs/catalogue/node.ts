/** What is told about the node and where it runs. */
import { type Groups, nodeActions, nodeName, setActions } from './entry.ts'

export const nodeGroups = {
  node: {
    heading: 'The node',
    actions: nodeActions,
    inputs: {
      deployment: {
        kind: 'choice',
        values: ['compose', 'kubernetes', 'external'],
        required: true,
        first: true,
        words: 'Where the node runs. `compose`: Docker Compose on this runner, everything is found through the Docker CLI. `kubernetes`: everything is found through `kubectl`. `external`: only the URLs given below are known.',
      },
      node: {
        ...nodeName,
        required: true,
        actions: [...setActions, 'alert'],
        first: true,
        words: 'Short name of the node, under which its sets are kept in the repository. Letters, digits, `-`, `_` and `.`.',
        for: {
          verify: {
            words: 'Short name of the node, under which its backup sets are kept in the repository. Without it `mode: catalogue` lists every node.',
            required: false,
            requiredWith: { mode: ['drill', 'freshness'] },
          },
        },
      },
      'validator-url': { kind: 'url', protocols: ['http', 'https'], words: 'Base URL of the validator app, without `/api/validator`. Compose: found by itself.' },
      'node-migration-id': {
        kind: 'integer',
        actions: ['backup', 'restore'],
        words: 'Migration id that the participant database is of, where an apps database holds several and neither the name of the participant database (`participant-4`) nor the deployment tells which is current.',
      },
      'ready-timeout': {
        kind: 'duration',
        default: '10m',
        words: 'How long to wait for a validator app that is starting, before and after a restart.',
        for: {
          restore: {
            words: 'How long the validator app may take to become ready after the start.',
            default: '15m',
          },
        },
      },
      settings: {
        actions: setActions,
        words: 'Other inputs at once, as a JSON object of input names and values (text, number, `true`, `false`, or a list for one entry a line). What it names wins over the input of that name. Secrets, and inputs that decide about one run, are refused here.',
      },
    },
  },
  external: {
    heading: 'A node of which only the URLs are known',
    actions: nodeActions,
    goesWith: { deployment: ['external'] },
    inputs: {
      'apps-database-url': {
        kind: 'secret',
        protocols: ['postgresql', 'postgres'],
        requiredWith: { deployment: ['external'] },
        words: "`postgresql://user:password@host:port/database` of the validator app's database; `?currentSchema=…` where several schemas look like the app's. Compose: found by itself.",
      },
      'participant-database-url': {
        kind: 'secret',
        protocols: ['postgresql', 'postgres'],
        requiredWith: { deployment: ['external'] },
        words: "`postgresql://user:password@host:port/database` of the participant's database; `?currentSchema=…` where several schemas look like the participant's. Compose: found by itself.",
      },
    },
  },
  compose: {
    heading: 'Docker Compose',
    actions: nodeActions,
    goesWith: { deployment: ['compose'] },
    inputs: {
      'compose-project': 'Name of the Compose project. Only needed when there are several candidates on the machine.',
      'compose-directory': "Folder with the node's Compose files. Only needed where it cannot be read from the containers.",
      'fresh-volume': {
        kind: 'boolean',
        default: 'false',
        actions: ['restore'],
        goesWith: { deployment: ['compose'], components: ['all'] },
        words: 'Compose only: `true` copies the database volume aside, compares the copy, and begins with an empty one, where the server itself does not start on it.',
      },
    },
  },
  kubernetes: {
    heading: 'Kubernetes',
    actions: nodeActions,
    goesWith: { deployment: ['kubernetes'] },
    inputs: {
      'kube-context': { actions: setActions, words: 'Kubernetes: context of the kubeconfig. Default: the current one; in a pod, its service account.' },
      kubeconfig: { actions: setActions, words: 'Kubernetes: path of the kubeconfig. Default: `KUBECONFIG`, then `~/.kube/config`.' },
      namespace: 'Kubernetes: namespace of the node. Default: that of the context, else `validator`.',
      'validator-deployment': "Kubernetes: name of the validator app's Deployment, where several in the namespace could be it.",
      'participant-deployment': "Kubernetes: name of the participant's Deployment, where several in the namespace could be it.",
      'postgres-access': {
        kind: 'choice',
        values: ['auto', 'pod', 'client-pod', 'direct'],
        default: 'auto',
        goesWith: {},
        words: "Kubernetes: where the Postgres client programs run. `pod`: in the server's own pod. `client-pod`: in a short-lived pod of `postgres-client-image`. `direct`: on the runner. `auto`: the first of these that can.",
      },
      'postgres-client-image': {
        requiredWith: { 'postgres-access': ['client-pod'] },
        words: 'Kubernetes: image with a shell and the Postgres client programs, such as `postgres:17`, for a database whose server is not in a pod with them.',
      },
      'volume-snapshot-class': { actions: ['backup'], words: "`method: volume-snapshot`: the VolumeSnapshotClass. Default: the cluster's own default." },
      'suspend-controllers': {
        kind: 'choice',
        values: ['false', 'true', 'ignore'],
        default: 'false',
        actions: ['restore'],
        goesWith: {},
        words: 'Kubernetes: what to do about an autoscaler, Argo CD or Flux that would start the node while it is restored. `false`: refuse and name it. `true`: suspend it, and let it work again at the end. `ignore`: leave it.',
      },
    },
  },
} as const satisfies Groups
