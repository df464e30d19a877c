import { Writable } from 'node:stream'
import { createTerminal, type Terminal } from './terminal.ts'

/** What a made-up terminal is like. */
interface Likeness {
  readonly width?: number | null
  /** What the stream itself says; 80 where it is not given. */
  readonly columns?: number
  readonly isTTY?: boolean
  readonly env?: Readonly<Record<string, string>>
}

/** A terminal that keeps what is written to it. */
export function makeTerminal({ width = null, columns: own = 80, isTTY = false, env = {} }: Likeness): {
  readonly terminal: Terminal
  readonly out: string[]
  readonly err: string[]
} {
  const out: string[] = []
  const err: string[] = []
  const stream = (kept: string[]) =>
    Object.assign(
      new Writable({
        write(chunk, _encoding, done) {
          kept.push(String(chunk))
          done()
        },
      }),
      { isTTY, columns: width ?? own },
    ) as unknown as NodeJS.WriteStream
  const columns = width === null ? {} : { COLUMNS: String(width) }
  return {
    terminal: createTerminal({ stdout: stream(out), stderr: stream(err), env: { ...columns, ...env } }),
    out,
    err,
  }
}
