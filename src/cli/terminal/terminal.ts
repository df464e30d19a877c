import { once } from 'node:events'
import { styleText } from 'node:util'
import { printable } from './printable.ts'

/** The styles that the tables use. */
export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan' | 'inverse'

/** Where a command prints: results to standard output, everything else to standard error. */
export interface Terminal {
  /** Columns that a table may fill; `null` where output is no terminal and nothing is cut. */
  readonly width: number | null
  /** Whether standard error is a terminal on which a line may be redrawn. */
  readonly live: boolean
  /** Writes as it stands; settles when the reader has taken it. */
  write(text: string): Promise<void>
  /** One line of results. */
  print(line?: string): Promise<void>
  /** One line on standard error, with the program's name before it. */
  note(line: string): void
  /** Draws over the present line of standard error, where that is a terminal. */
  redraw(line: string): void
  style(style: Style, text: string): string
}

/** What of a process a terminal is made of; tests give their own. */
export interface Streams {
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The terminal of a process: colour and cutting only where somebody looks on, and never colour with NO_COLOR. */
export function createTerminal({ stdout, stderr, env }: Streams): Terminal {
  const colour = stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb'
  const live = stderr.isTTY && env.TERM !== 'dumb'
  const write = async (text: string) => {
    if (!stdout.write(text)) await once(stdout, 'drain')
  }
  return {
    width: widthOf(stdout, env),
    live,
    write,
    print: (line = '') => write(`${line}\n`),
    note: (line) => void stderr.write(`${live ? CLEAR : ''}onrecord: ${printable(line)}\n`),
    redraw: (line) => void (live && stderr.write(`${CLEAR}${line}`)),
    style: (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text),
  }
}

const CLEAR = '\r\u001b[2K'

function widthOf(stdout: NodeJS.WriteStream, env: Streams['env']): number | null {
  const asked = Number(env.COLUMNS)
  if (Number.isInteger(asked) && asked > 0) return asked
  // A terminal that nobody told its size says 0.
  return stdout.isTTY && stdout.columns > 0 ? stdout.columns : null
}
