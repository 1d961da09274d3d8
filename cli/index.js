#!/usr/bin/env node
// The command, from the bundle of all actions.
import { run } from '../dist/index.js'

await run('command')
