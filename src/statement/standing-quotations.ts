import type { Token } from '../model/sentence.ts'
import type { Quotation } from '../text/quotations.ts'
import { type Line, sameParagraph } from './reading.ts'

/** Whether a quotation that runs on over paragraphs closes without a speaker of its own: '“We cried.' and '“We prayed,” said Ross.' is his. */
export function closesAlone(line: Line): boolean {
  let at: Line | null = line
  for (let step = 0; step < 40 && at; step++) {
    const quotation: Quotation | null = at.quoteAt[0] ?? null
    if (!quotation) return false
    if (quotation.closed) return !attributedAfter(at, quotation)
    at = at.next
  }
  return false
}

/** 'Ross said.' and, in a paragraph of its own, '“We counted forty.”': nothing but quoted sentences. */
export function standsAlone(line: Line): boolean {
  let at: Line | null = line
  for (let step = 0; step < 12 && at && sameParagraph(at, line); step++) {
    if (!at.quoteAt.every(Boolean)) return false
    at = at.next
  }
  return !sameParagraph(at, line)
}

/** Whether a verb that attributes to its left stands outside the quotation in the sentence where it ends. */
export function attributedAfter(line: Line, quotation: Quotation): boolean {
  let last: Line = line
  while (last.next && last.sentence.end < quotation.end) last = last.next
  return last.uses.some(
    (use) => use.complement.kind === 'none' && (last.tokens[use.words.first] as Token).start >= quotation.end,
  )
}
