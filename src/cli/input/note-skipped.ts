import type { Terminal } from '../terminal/terminal.ts'

/** Names that one note gives; more than these are only counted. */
const NAMED = 5

/** Says which files of a folder were passed over, on one line. */
export function noteSkipped(skipped: readonly string[], terminal: Terminal): void {
  if (!skipped.length) return
  const more = skipped.length > NAMED ? ` and ${skipped.length - NAMED} more` : ''
  terminal.note(`skipped what is hidden or no report: ${skipped.slice(0, NAMED).join(', ')}${more}`)
}
