import { CommanderError } from 'commander'
import { OnrecordError } from '../model/errors.ts'
import type { Terminal } from './terminal/terminal.ts'

/** Exit codes of errors that end a command; what they mean stands in `exitCodes`. */
const STOPPED = 2
const BUG = 3

/** Why a command ended. */
interface Failure {
  readonly code: string
  readonly message: string
  readonly exit: number
}

/**
 * Says on one line of standard error why a command ended, and returns its exit code; a program that asked for JSON gets
 * the error's code too. Help and version end a command as well, with 0.
 */
export async function explainFailure(error: unknown, args: readonly string[], terminal: Terminal): Promise<number> {
  if (error instanceof CommanderError && error.exitCode === 0) return 0
  const { exit, code, message } = describeFailure(error, args)
  terminal.note(message)
  if (args.includes('--json')) await terminal.print(JSON.stringify({ error: { code, message } }))
  return exit
}

/** The exit code where standard output takes no more. A reader that has seen enough ('| head') closes the pipe: that is no error. */
export function explainBrokenOutput(error: NodeJS.ErrnoException, terminal: Pick<Terminal, 'note'>): number {
  if (error.code === 'EPIPE') return 0
  terminal.note(`cannot write to standard output (${error.message}), check where it goes`)
  return STOPPED
}

function describeFailure(error: unknown, args: readonly string[]): Failure {
  if (error instanceof CommanderError) {
    const command = args[0]?.startsWith('-') || error.code === 'commander.unknownCommand' ? '' : `${args[0]} `
    const message = `${error.message.replace(/^error: |\.$/g, '')}, see 'onrecord ${command}--help'`
    return { code: 'usage', message, exit: STOPPED }
  }
  if (error instanceof OnrecordError) return { code: error.code, message: error.message, exit: STOPPED }
  const detail = error instanceof Error ? error.message : String(error)
  return { code: 'internal', message: `a bug: ${detail}, please report it`, exit: BUG }
}
