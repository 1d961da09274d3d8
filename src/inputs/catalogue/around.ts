/** What the actions around the others are told: who hears of a run, and the jobs of a fleet. */
import { type Groups, nodeName } from './entry.ts'

export const aroundGroups = {
  alert: {
    heading: 'What happened',
    actions: ['alert'],
    inputs: {
      job: { kind: 'choice', values: ['backup', 'restore', 'dr-snapshot', 'verify', 'freshness'], required: true, first: true, words: 'What ran: `backup`, `restore`, `dr-snapshot`, `verify` or `freshness`.' },
      status: {
        kind: 'choice',
        values: ['success', 'failure', 'cancelled', 'skipped'],
        required: true,
        first: true,
        words: 'How it ended: `success`, `failure`, `cancelled` or `skipped`, as `needs.<job>.result` or `job.status` says it. The last two open nothing and close nothing.',
      },
      outputs: { first: true, words: 'Outputs of the action that ran, as JSON: `toJSON(needs.<job>.outputs)` or `toJSON(steps.<id>.outputs)`. Details of the alert and most metrics are taken from them.' },
    },
  },
  issue: {
    heading: 'An issue',
    actions: ['alert'],
    inputs: {
      issue: { kind: 'boolean', default: 'true', words: '`true` opens an issue when the job fails and closes it when everything works again. The job needs `permissions: issues: write`.' },
      'issue-labels': { kind: 'list', words: 'Further labels of a new issue, one a line. What does not exist is made.' },
      'issue-assignees': { kind: 'list', words: 'Who a new issue is assigned to, one a line.' },
      'github-token': { kind: 'secret', default: `\${{ github.token }}`, words: 'Token that writes issues.' },
    },
  },
  told: {
    heading: 'Who else is told',
    actions: ['alert'],
    inputs: {
      'webhook-url': {
        kind: 'secret',
        first: true,
        words: 'Address that gets a message when the job fails and when it works again: an incoming webhook of Slack, Mattermost, Rocket.Chat, or a program of your own. From a secret.',
      },
      'heartbeat-url': { kind: 'secret', words: "Address that is asked (GET) after each success, and after nothing else: a dead man's switch such as Healthchecks or Uptime Kuma. From a secret." },
      'pushgateway-url': { kind: 'url', protocols: ['https', 'http'], bare: true, words: 'Base URL of a Prometheus Pushgateway, without `/metrics`.' },
      'pushgateway-token': { kind: 'secret', words: 'Bearer token for it. From a secret.' },
      'metrics-textfile': { kind: 'path', words: 'Absolute path of the folder that node_exporter on the runner reads (`--collector.textfile.directory`).' },
    },
  },
  fleet: {
    heading: 'What to do',
    actions: ['fleet'],
    inputs: {
      mode: {
        kind: 'choice',
        values: ['list', 'record', 'summary'],
        default: 'list',
        first: true,
        words: "`list`: the matrix of a job for each node. `record`: one node's result, as a file for the summary. `summary`: all nodes in one table; red when one failed or left no result.",
      },
      job: { kind: 'choice', values: ['backup', 'verify', 'freshness', 'restore', 'dr-snapshot'], required: true, first: true, words: 'What is done for each node: `backup`, `verify`, `freshness`, `restore` or `dr-snapshot`.' },
      inventory: { default: '.github/validators.yml', first: true, requiredWith: { mode: ['list', 'summary'] }, words: '`mode: list` and `summary`: path of the inventory, which the job has checked out.' },
      nodes: '`mode: list` and `summary`: names of the nodes that are meant, one a line or separated by spaces or commas. Default: all.',
      runner: { kind: 'list', default: 'self-hosted\nlinux', requiredWith: { mode: ['list'] }, words: '`mode: list`: labels of the runner for nodes of which the inventory names none, one a line.' },
      node: { ...nodeName, requiredWith: { mode: ['record'] }, words: '`mode: record`: name of the node.' },
      result: {
        kind: 'choice',
        values: ['success', 'failure', 'cancelled', 'skipped'],
        requiredWith: { mode: ['record'] },
        words: "`mode: record`: how the node's job ended, as in `needs.backup.result` or `job.status`: `success`, `failure`, `cancelled` or `skipped`.",
      },
      outputs: '`mode: record`: outputs of the action that ran, as a JSON object: `toJSON(needs.backup.outputs)`. Only what the table shows is kept.',
      path: { default: 'fleet-result', requiredWith: { mode: ['record'] }, words: '`mode: record`: where the result is written: a file that ends in `.json`, or a folder for `NODE.json`.' },
      results: { default: 'fleet-results', requiredWith: { mode: ['summary'] }, words: '`mode: summary`: folder with the results of the nodes, at any depth.' },
      fail: { kind: 'boolean', default: 'true', words: '`mode: summary`: `false` for a table only: then it is for others to be red when a node is not well.' },
    },
  },
} as const satisfies Groups
