import type { Span } from '../../model/span.ts'
import { contentFrom, tidySpan } from '../content.ts'
import { afterQuotation, followQuotations } from '../follow-quotations.ts'
import { quoteOpensAt } from '../openings.ts'
import { type Line, sameParagraph } from '../reading.ts'
import type { Found, StatementRule } from '../rule.ts'
import type { VerbUse } from '../uses.ts'

/** A quotation right after its cue. */
export const quoteIntroduced: StatementRule = {
  id: 'quote-introduced',
  phenomenon: 'A cue verb opens a quotation, with a comma, a colon or nothing between them',
  examples: [
    '[Mayor Ann Ross] [said], "[The bridge will open on time.]"',
    '[The ministry] [wrote] on Friday: “[Nobody was hurt.]”',
  ],
  counterexamples: [{ text: 'The "open door" programme will start on Friday.', why: 'scare quotes without a cue' }],
  words: null,
  find: (line) =>
    line.uses.flatMap((use) =>
      use.complement.kind === 'quote'
        ? introduced(line, use)
        : use.complement.kind === 'none'
          ? opensNext(line, use)
          : [],
    ),
}

/** 'She continued:' and the quotation in the next sentence or paragraph. */
function opensNext(line: Line, use: VerbUse): Found[] {
  const { next } = line
  if (line.tokens.at(-1)?.text !== ':' || !next || use.words.end < line.tokens.length - 14) return []
  const content = quoteOpensAt(next, 0) ? followQuotations(next, 0) : blockAfter(line, next, use)
  if (content.length === 0) return []
  return [
    {
      source: use.source,
      cue: use.words,
      content,
      kind: use.cue.kind,
      saidAt: use.complement.saidAt,
      negated: use.negated,
    },
  ]
}

/** 'In a letter she wrote:' and a paragraph of its own without marks: the paragraph is what she wrote. */
function blockAfter(line: Line, next: Line, use: VerbUse): Span[] {
  if (use.cue.kind !== 'saying' || sameParagraph(line, next) || next.quoteAt.some(Boolean)) return []
  let last = next
  while (last.next && sameParagraph(last.next, next)) last = last.next
  const span = tidySpan(line.text, next.sentence.start, last.sentence.end)
  return span && /[.!?]/.test(line.text[last.sentence.end - 1] ?? '') ? [span] : []
}

function introduced(line: Line, use: VerbUse): Found[] {
  const { first, saidAt } = use.complement
  const quotation = line.quoteAt[first]
  if (!quotation) return []
  const rest = afterQuotation(line, quotation)
  const goesOn =
    rest !== null &&
    rest.line === line &&
    !/^[,.;:—–-]+$/.test(line.tokens[rest.token - 1]?.text ?? '') &&
    !line.quoteAt[rest.token] &&
    /^[\p{L}\p{N}]/u.test(line.tokens[rest.token]?.text ?? '')
  const content = goesOn ? contentFrom(line, first, use) : followQuotations(line, first)
  return [{ source: use.source, cue: use.words, content, kind: use.cue.kind, saidAt, negated: use.negated }]
}
