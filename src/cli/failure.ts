import { CommanderError } from 'commander'
import { OnrecordError } from '../model/errors.ts'
import type { Terminal } from './terminal/terminal.ts'

/** Exit codes of errors that end a command; what they mean stands in `exitCodes`. */
const NOTHING_DONE = 2
const BUG = 3

/** Says on one line why a command ended, and returns its exit code. Help and version end one too, with 0. */
export function explainFailure(error: unknown, command: string, terminal: Terminal): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0
    const help = `onrecord ${command ? `${command} ` : ''}--help`
    terminal.note(`${error.message.replace(/^error: /, '')}, see '${help}'`)
    return NOTHING_DONE
  }
  if (error instanceof OnrecordError) {
    terminal.note(error.message)
    return NOTHING_DONE
  }
  terminal.note(`a bug: ${error instanceof Error ? error.message : String(error)}, please report it`)
  return BUG
}
