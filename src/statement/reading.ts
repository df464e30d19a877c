import type { Sentence } from '../model/sentence.ts'
import { type Parsed, parseGroups } from '../text/parsed.ts'
import { findQuotations, isTitle, type Quotation } from '../text/quotations.ts'
import { type Doubt, findDoubts } from './doubts.ts'
import { findVerbUses, type VerbUse } from './uses.ts'

/** One sentence as the rules read it. */
export interface Line extends Parsed {
  readonly text: string
  /** The quotation that a token stands in, marks included, by token index; `null` outside. */
  readonly quoteAt: readonly (Quotation | null)[]
  /** The sentence before and after in the document; `null` at its ends. */
  readonly previous: Line | null
  readonly next: Line | null
  /** Its attributing verbs, in order. */
  readonly uses: readonly VerbUse[]
  /** Its clauses that deny verification, in order. */
  readonly doubts: readonly Doubt[]
}

/** Parses every sentence, lays the quotations over them and finds the verbs that attribute. */
export function readLines(text: string, sentences: readonly Sentence[]): Line[] {
  const quotations = findQuotations(text, sentences).filter((quotation) => !isTitle(text, quotation))
  let at = 0
  const lines: Writable[] = sentences.map((sentence) => {
    while (at < quotations.length && (quotations[at] as Quotation).end <= sentence.start) at++
    const first = quotations[at]
    const plain = !first || first.start >= sentence.end
    const quoteAt = sentence.tokens.map((token) => {
      if (plain) return null
      while (at < quotations.length && (quotations[at] as Quotation).end <= token.start) at++
      const quotation = quotations[at]
      return quotation && quotation.start < token.end ? quotation : null
    })
    const parsed = parseGroups(sentence)
    return {
      ...parsed,
      text,
      quoteAt,
      previous: null,
      next: null,
      uses: [],
      doubts: sentence.tokens.length > LONGEST ? [] : findDoubts(parsed),
    }
  })
  for (const [i, line] of lines.entries()) {
    line.next = lines[i + 1] ?? null
    line.previous = lines[i - 1] ?? null
    if (!isTooLong(line)) line.uses = findVerbUses(line)
  }
  return lines
}

interface Writable extends Line {
  previous: Line | null
  next: Line | null
  uses: readonly VerbUse[]
}

/** A 'sentence' of more tokens is a list or broken text: nothing is read from it, so that the cost stays linear. */
const LONGEST = 600

export const isTooLong = (line: Line): boolean => line.tokens.length > LONGEST

/** Whether both stand in one paragraph. */
export const sameParagraph = (a: Line | null, b: Line | null): boolean =>
  a !== null && b !== null && a.sentence.paragraph === b.sentence.paragraph
