import type { Group, Token } from '../../model/sentence.ts'
import { isGerund, isInfinitive, isPassive, isVerb, type TokenRange } from '../../text/parsed.ts'
import { nounAfter, subjectBefore } from '../../text/subjects.ts'
import { contentFrom, tidySpan } from '../content.ts'
import { followQuotations } from '../follow-quotations.ts'
import { quoteOpensAt } from '../openings.ts'
import type { Line } from '../reading.ts'
import type { Found, StatementRule } from '../rule.ts'

const QUOTING = new Set(['quote', 'cite', 'report'])
const SAYING = new Set('say tell state warn add claim write confirm deny'.split(' '))

/** What a paper quotes somebody as saying. */
export const quotedAsSaying: StatementRule = {
  id: 'quoted-as-saying',
  phenomenon:
    "'X quoted Y as saying CLAUSE', 'Y was quoted by X as saying CLAUSE', 'CLAUSE, Y was quoted as saying': Y is the source, X the relay",
  examples: [
    '[The agency] quoted [witnesses] as [saying] that [boats are burning].',
    '[The mayor] was quoted by [the Herald] as [saying] [boats are burning].',
    '“[Boats are burning],” [the mayor] was quoted as [saying] by [the Herald].',
    '[Boats are burning], [the mayor] was quoted as [saying].',
  ],
  counterexamples: [{ text: 'The agency quoted the mayor at length.', why: 'nothing of what was said is told' }],
  words: new Set(['as']),
  find: (line) =>
    line.sentence.groups.flatMap((group) =>
      isVerb(group) && isGerund(line, group) && line.tokens[group.first - 1]?.lower === 'as' && isSaying(line, group)
        ? readQuoted(line, group)
        : [],
    ),
}

/** Whether what the cue governs goes on 'as saying': then it only relays. */
export function quotesAsSaying(line: Line, cue: TokenRange): boolean {
  for (let i = cue.end; i < Math.min(line.tokens.length, cue.end + 15); i++) {
    const group = line.groupAt[i + 1]
    if (line.tokens[i]?.lower === 'as' && isVerb(group)) return isGerund(line, group) && isSaying(line, group)
    if (line.tokens[i]?.pos === 'PUNCT') return false
  }
  return false
}

const isSaying = (line: Line, group: Group): boolean =>
  SAYING.has((line.tokens[group.head] as Token).lemma) && !line.quoteAt[group.head]

function readQuoted(line: Line, gerund: Group): Found[] {
  const quoting = quotingBefore(line, gerund.first - 2)
  if (!quoting) return []
  const passive = isPassive(line, quoting)
  const subject = subjectBefore(line, quoting.first)
  const between = nounAfter(line, line.tokens[quoting.end]?.lower === 'by' ? quoting.end + 1 : quoting.end)
  const after = line.tokens[gerund.end]?.lower === 'by' ? nounAfter(line, gerund.end + 1) : null
  const source = passive ? subject : between
  const relay = passive ? (between ?? after) : subject
  if (!source) return []
  const content = after || endsAt(line, gerund.end) ? contentBefore(line, source) : contentAfter(line, gerund.end)
  const cue = { first: gerund.head, end: gerund.end }
  return content.length ? [{ source, cue, content, kind: 'saying', via: relay ? [relay] : [] }] : []
}

/** The verb of quoting that governs 'as saying', past its object or agent. */
function quotingBefore(line: Line, from: number): Group | null {
  for (let i = from; i >= Math.max(0, from - 15); i--) {
    const group = line.groupAt[i]
    if (isVerb(group))
      return QUOTING.has((line.tokens[group.head] as Token).lemma) && !isInfinitive(line, group) ? group : null
    if (group) i = group.first
    else if (line.tokens[i]?.pos === 'PUNCT') return null
  }
  return null
}

const endsAt = (line: Line, at: number): boolean =>
  /^(?:[.,;]|in|on|to)?$/.test(line.tokens[at]?.lower ?? '') && !quoteOpensAt(line, at + 1)

function contentAfter(line: Line, from: number) {
  const that = line.tokens[from]?.lower === 'that' ? from + 1 : from
  const mark = /^[,:]$/.test(line.tokens[that]?.text ?? '') ? that + 1 : that
  return quoteOpensAt(line, mark) ? followQuotations(line, mark) : contentFrom(line, mark, null)
}

/** The quotation or clause before the comma that the source follows. */
function contentBefore(line: Line, source: TokenRange) {
  const quotation = line.quoteAt[source.first - 1] ?? line.quoteAt[source.first - 2]
  if (quotation) return [quotation.inner]
  if (line.tokens[source.first - 1]?.text !== ',') return []
  const span = tidySpan(line.text, line.sentence.start, (line.tokens[source.first - 1] as Token).start)
  return span ? [span] : []
}
