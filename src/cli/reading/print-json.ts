import type { Terminal } from '../terminal/terminal.ts'

/** One JSON value, set out to be read by people too. */
export const printJson = (value: unknown, terminal: Terminal): Promise<void> =>
  terminal.print(JSON.stringify(value, null, 2))
