import type { Token } from '../../model/sentence.ts'
import type { Span } from '../../model/span.ts'
import type { Quotation } from '../../text/quotations.ts'
import { tidySpan } from '../content.ts'
import { followQuotations, speechAfter } from '../follow-quotations.ts'
import { type Line, sameParagraph } from '../reading.ts'
import type { Found, StatementRule } from '../rule.ts'
import { isTeller, teller } from '../told-on.ts'
import { isParenthetical, type VerbUse } from '../uses.ts'
import { toldBefore } from './chain.ts'

/** A quotation whose speaker comes after it. */
export const quoteThenSpeaker: StatementRule = {
  id: 'quote-then-speaker',
  phenomenon: 'A quotation, then who said it, in either order of source and cue; the quotation may go on after them',
  examples: [
    '“[The bridge will open on time],” [said] [Mayor Ann Ross].',
    '"[It is late]," [she] [said]. "[Nobody knew.]"',
    '"[It is late]," [she] [said] on Tuesday, [the Herald] reported.',
  ],
  counterexamples: [
    { text: 'The "open door" programme will start on Friday, she said.', why: 'the quotation marks hold a title' },
  ],
  words: null,
  find: (line) =>
    line.uses
      .filter((use) => isParenthetical(use) && !isTeller(line, use) && !toldBefore(line, use))
      .flatMap((use) => speechBefore(line, use)),
}

function speechBefore(line: Line, use: VerbUse): Found[] {
  let at = use.first - 1
  if (line.tokens[at]?.text === ',' || line.tokens[at]?.text === '—') at--
  const quotation = at >= 0 ? line.quoteAt[at] : endOfPrevious(line)
  if (!quotation) return []
  const before = leadIn(line, quotation.start)
  const content: Span[] = before
    ? [before.span(quotation.end)]
    : [...earlierSpeech(line, quotation.start), quotation.inner]
  const { saidAt, first } = use.complement
  content.push(...laterSpeech(line, first))
  const via = teller(line, use)?.source
  const base = { source: use.source, cue: use.words, content, kind: use.cue.kind, saidAt, negated: use.negated }
  return [via ? { ...base, via: [via] } : base]
}

/** '"Why?" she asked.': the sentence before ended inside its quotation. */
function endOfPrevious(line: Line): Quotation | null {
  return sameParagraph(line.previous, line) ? (line.previous?.quoteAt.at(-1) ?? null) : null
}

/** '"A," he said. "B."' and '"A," he said, "B."' */
function laterSpeech(line: Line, from: number): Span[] {
  let at = from
  while (line.tokens[at] && !line.quoteAt[at]) at++
  if (at < line.tokens.length) {
    const other = line.uses.some((use) => use.words.first >= from && use.words.first < at)
    return other || !/^[,.:;—–-]$/.test(line.tokens[at - 1]?.text ?? '') ? [] : followQuotations(line, at)
  }
  return speechAfter(line)
}

/** 'It was "a mess," he said': words of the sentence before the quotation make the whole sentence the content. */
function leadIn(line: Line, quoteStart: number): { span: (end: number) => Span } | null {
  let host: Line = line
  while (host.previous && host.sentence.start > quoteStart) host = host.previous
  const start = host.sentence.start
  if (start >= quoteStart || host.uses.some((use) => (host.tokens[use.words.first] as Token).start < quoteStart))
    return null
  if (!/[\p{L}\p{N}]/u.test(host.text.slice(start, quoteStart)) || host.quoteAt[0]) return null
  return { span: (end) => tidySpan(line.text, start, end) ?? { start, end } }
}

/** '"A." "B," he said': whole quoted sentences of the paragraph right before, that nobody else is given. */
function earlierSpeech(line: Line, quoteStart: number): Span[] {
  let host: Line = line
  while (host.previous && host.sentence.start > quoteStart) host = host.previous
  const spans: Span[] = []
  for (let at = host.previous; at && sameParagraph(at, line); at = at.previous) {
    const quotation = at.quoteAt[0]
    if (!quotation || !at.quoteAt.every(Boolean)) break
    if (spans.at(-1)?.start !== quotation.inner.start) spans.push(quotation.inner)
  }
  return spans.reverse()
}
