import { OnrecordError } from '../model/errors.ts'
import type { Terminal } from './terminal/terminal.ts'

/** Values of a command's options by their long name in camel case, as commander reads them. */
export type Options = Readonly<Record<string, string | boolean | undefined>>

/** One command as `--help`, the documentation and the program read it. */
export interface Command {
  readonly name: string
  /** One line of the list of commands; no full stop. */
  readonly summary: string
  /** What else `--help` says, in whole sentences. */
  readonly description: string
  /** Name as usage shows it ('<paths...>') and what it is. */
  readonly arguments: readonly (readonly [name: string, words: string])[]
  readonly options: readonly (readonly [flags: string, words: string])[]
  /** Command lines that work, each with what it does; never empty. */
  readonly examples: readonly (readonly [line: string, words: string])[]
  /** Returns the exit code. What it needs beside this file it imports when it runs. */
  run(args: readonly string[], options: Options, terminal: Terminal): Promise<number>
}

/** What every exit code means, wherever it comes from. */
export const exitCodes = [
  { code: 0, meaning: 'everything was done' },
  { code: 1, meaning: 'some inputs could not be read, or verify found a problem; the rest was done' },
  {
    code: 2,
    meaning:
      'nothing was done: the command line, a path, a manifest or the ledger is wrong; or it could not go on, for want of ' +
      'room on the disk say, and what was added before is kept',
  },
  { code: 3, meaning: 'a bug in onrecord' },
] as const

/** The option of all commands that read or write a ledger. */
export const ledgerOption = ['--ledger <file>', "the ledger's file (default: onrecord.db)"] as const

/** The option of the commands that extract. */
export const placesOption = [
  '--places <file>',
  'CSV with name, lat, lon, country (two letters) and kind, if any, of places that the gazetteer lacks',
] as const

/** The option of all commands that print a table. */
export const jsonOption = ['--json', 'print one JSON value instead of a table'] as const

/** The options of commands that show what figures come to: as of when, and by what rule. */
export const choiceOptions = [
  ['--as-of <day>', 'only what was published by then (2031-05-04)'],
  ['--rule <rule>', 'low, best and high by a rule: ucdp, widest, latest-per-side or independent-majority'],
] as const

/** Where `--ledger` points, or the default. */
export function ledgerFile(options: Options): string {
  const file = textOption(options, 'ledger') ?? 'onrecord.db'
  // SQLite takes '' and ':memory:' for a database that is gone when it is closed.
  if (file === '' || file === ':memory:')
    throw new OnrecordError('usage', `no ledger file, '${file}', name one with --ledger`)
  return file
}

/** The value of an option that takes one; `null` where it was not given. */
export function textOption(options: Options, name: string): string | null {
  const value = options[name]
  return typeof value === 'string' ? value : null
}
