import type { Claim } from '../../model/claim.ts'
import { sentenceAround } from '../../text/sentence-around.ts'
import { printable } from '../terminal/printable.ts'

/** The words a claim stands on, in three parts, the middle one to be marked; on one line. */
export interface Excerpt {
  readonly before: string
  readonly marked: string
  readonly after: string
}

/** The sentence of a claim with its number or trigger apart. */
export function excerptOf(text: string, claim: Claim): Excerpt {
  const marked = claim.type === 'figure' ? claim.number : claim.trigger
  const clause = claim.type === 'figure' ? claim.evidence : claim.trigger
  const sentence = sentenceAround(text, {
    start: Math.min(clause.start, marked.start),
    end: Math.max(clause.end, marked.end),
  })
  const part = (start: number, end: number) => printable(text.slice(start, end).replace(/\s+/g, ' '))
  return {
    before: part(sentence.start, marked.start),
    marked: part(marked.start, marked.end),
    after: part(marked.end, sentence.end),
  }
}
