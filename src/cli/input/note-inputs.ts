import type { Terminal } from '../terminal/terminal.ts'
import type { Inputs } from './read-inputs.ts'

/** Names that one note gives; more than these are only counted. */
const NAMED = 5

/** Says, on a line each, which files of a folder were passed over and which that a manifest names are not there. */
export function noteInputs({ skipped, lost }: Inputs, terminal: Terminal): void {
  if (skipped.length) terminal.note(`skipped what is hidden or no report: ${renderNames(skipped)}`)
  if (lost.length) terminal.note(`a manifest names what is not there: ${renderNames(lost)}, check its spelling`)
}

function renderNames(names: readonly string[]): string {
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : ''
  return `${names.slice(0, NAMED).join(', ')}${more}`
}
