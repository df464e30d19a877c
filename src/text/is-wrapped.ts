import { endsSentence } from './ends-sentence.ts'

/** Share of lines that break off inside a sentence from which a text is wrapped, and how many lines tell that. */
const WRAPPED_SHARE = 0.6
const WRAPPED_LINES = 4

/** Widths, in code units, at which text is wrapped: shorter lines are labels, longer ones paragraphs. */
const NARROWEST = 30
const WIDEST = 100

/**
 * Whether a text breaks its lines at a width, inside sentences, as wire copy does. `lines` are those that another follows
 * without a blank one, each without white space at its ends.
 */
export function isWrapped(lines: readonly string[]): boolean {
  const broken = lines.filter((line) => line.length >= NARROWEST && line.length <= WIDEST && !endsSentence(line))
  return lines.length >= WRAPPED_LINES && broken.length >= WRAPPED_SHARE * lines.length
}
