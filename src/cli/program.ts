import { Option, Command as Program } from 'commander'
import type { Command, Options } from './command.ts'
import { commands } from './commands.ts'
import { explainFailure } from './explain-failure.ts'
import type { Terminal } from './terminal/terminal.ts'
import { version } from './version.ts'

/** Runs a command line and returns its exit code. Nothing is thrown: every error is one line on standard error. */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<number> {
  let code = 0
  const program = createProgram(async (command, words, options) => {
    code = await command.run(words, options, terminal)
  }, terminal)
  try {
    await program.parseAsync(args.length ? args : ['--help'], { from: 'user' })
    return code
  } catch (error) {
    return explainFailure(error, args, terminal)
  }
}

type Run = (command: Command, words: readonly string[], options: Options) => Promise<void>

/** The commander program of all commands; help goes where `terminal` says. */
export function createProgram(run: Run, terminal: Pick<Terminal, 'write'>): Program {
  const program = new Program('onrecord')
    .description('A claims ledger for news: who said what, how many, about whom, where and when, and through whom.')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .addHelpText('after', "\nSee 'onrecord COMMAND --help' for the options and examples of a command.")
  for (const command of commands) program.addCommand(createCommand(command, run))
  for (const own of [program, ...program.commands])
    own.exitOverride().configureOutput({ writeOut: (text) => void terminal.write(text), writeErr: () => {} })
  return program
}

function createCommand(command: Command, run: Run): Program {
  const own = new Program(command.name)
    .summary(command.summary)
    .description(`${command.summary[0]?.toUpperCase()}${command.summary.slice(1)}.\n\n${command.description}`)
    .helpOption('-h, --help', 'print help')
    .allowExcessArguments(false)
    .addHelpText('after', `\nExamples:\n${exampleLines(command)}`)
  for (const [name, words] of command.arguments) own.argument(name, words)
  for (const [flags, words] of command.options) own.addOption(new Option(flags, words))
  own.action(async () => run(command, own.args, own.opts<Options>()))
  return own
}

const exampleLines = ({ examples }: Command): string =>
  examples.map(([line, words]) => `  $ ${line}\n      ${words}`).join('\n')
