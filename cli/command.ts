import { Command, type CommanderError, Option } from 'commander'
import type { Action } from './actions.ts'
import { asksFirst, planThenAsk } from './ask-first.ts'
import { flagsOf, optionTerm } from './flags.ts'
import { givenInputs } from './given-inputs.ts'
import { hasSettings, withInventory } from './inventory.ts'
import { type OwnOptions, runAction } from './run-action.ts'
import { UsageError } from './usage-error.ts'

/** The exit code of a command line that cannot be carried out; an action itself ends with 0, 1 or 130. */
const usageExit = 2

/** The command with one subcommand for each action. */
export function command(actions: readonly Action[]): Command {
  const program = new Command('splice-validator')
    .description(
      'Backs up and restores a Splice validator node from a terminal, with the same actions as on GitHub.',
    )
    .configureHelp({
      helpWidth: Math.min(process.stdout.columns || 100, 110),
      optionTerm,
      optionDescription: (option) => option.description,
    })
    .addHelpText(
      'after',
      '\nEach flag is an input of the action. Secrets are read from the environment or from files.\nSee docs/break-glass.md.',
    )
    .exitOverride(withUsageExit)
  for (const action of actions) program.addCommand(subcommand(action).copyInheritedSettings(program))
  return program
}

function subcommand(action: Action): Command {
  const subject = new Command(action.name).description(action.description).usage('[--input value …]')
  for (const option of action.inputs.flatMap(flagsOf)) subject.addOption(option)
  for (const option of ownOptions(action)) subject.addOption(option.helpGroup('This command:'))
  subject.helpOption('-h, --help', 'Show this.')
  return subject.action(async (parsed: Record<string, unknown>) => {
    try {
      const own: OwnOptions = {
        summaryFile: text(parsed['summaryFile']),
        outputsFile: text(parsed['outputsFile']),
      }
      const typed = givenInputs(action, parsed, process.env)
      const inventory = hasSettings(action) ? text(parsed['inventory']) : undefined
      const given =
        inventory === undefined
          ? typed
          : await withInventory(action, typed, inventory, (line) =>
              process.stderr.write(`Warning: ${line}\n`),
            )
      process.exitCode = asksFirst(action, given)
        ? await planThenAsk(action, given, own)
        : await runAction(action, given, own)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      subject.error(`error: ${error.message}`, { exitCode: usageExit })
    }
  })
}

function ownOptions(action: Action): Option[] {
  return [
    ...(hasSettings(action)
      ? [
          new Option(
            '--inventory <path>',
            'Take what the inventory of a fleet says of --node (docs/fleet.md). Flags win over it.',
          ),
        ]
      : []),
    new Option('--summary-file <path>', 'Append the summary of the run, in Markdown, to this file.'),
    new Option('--outputs-file <path>', 'Append the outputs to this file, one JSON object a line.'),
  ]
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function withUsageExit(error: CommanderError): never {
  process.exit(error.exitCode === 0 ? 0 : usageExit)
}
