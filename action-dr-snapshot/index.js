// What GitHub's runner starts, from the bundle of all actions.
import { run } from '../dist/index.js'

await run('dr-snapshot')
