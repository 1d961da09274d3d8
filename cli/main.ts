#!/usr/bin/env node
// The actions from a terminal, for when GitHub is down: docs/break-glass.md.
import { actionsOf, packageFolder } from './actions.ts'
import { command } from './command.ts'

if (Number.parseInt(process.versions.node, 10) < 24) {
  process.stderr.write(
    `splice-validator needs Node 24 or newer, as the actions do on GitHub's runner; this is ${process.versions.node}.\n`,
  )
  process.exit(2)
}
await command(actionsOf(packageFolder())).parseAsync()
