import type { Token } from '../../model/sentence.ts'
import { isVerb, type TokenRange } from '../../text/parsed.ts'
import { nounAfter } from '../../text/subjects.ts'
import { contentFrom, tidySpan } from '../content.ts'
import type { Line } from '../reading.ts'
import type { Found, StatementRule } from '../rule.ts'

/** 'according to' before, after and within its clause. */
export const accordingTo: StatementRule = {
  id: 'according-to',
  phenomenon: "'according to X' before, after or within the clause that X answers for",
  examples: [
    '[According to] [the harbour office], [the crossing was closed].',
    '[The crossing was closed], [according to] [officials].',
    '[Nine roofs were lost], [according to] [a first count by the town hall].',
    '[Nine roofs were lost], [according to] [figures released on Friday by the town hall].',
    '[Nine roofs were lost], [according to] [Ann Roe], keeper of the town hall.',
  ],
  counterexamples: [{ text: 'All went according to plan.', why: 'a plan says nothing' }],
  words: new Set(['according']),
  find(line) {
    const found: Found[] = []
    for (let i = 0; i + 2 < line.tokens.length; i++) {
      if (line.tokens[i]?.lower !== 'according' || line.tokens[i + 1]?.lower !== 'to' || line.quoteAt[i]) continue
      const source = speakerAfter(line, i + 2)
      if (source && line.tokens[source.end - 1]?.lower !== 'plan')
        found.push(...attribute(line, { first: i, end: i + 2 }, source))
    }
    return found
  },
}

/** The noun group after the cue; adjectives that a tag set apart from it ('unconfirmed but widespread reports') belong to it. */
function speakerAfter(line: Line, from: number): TokenRange | null {
  for (let i = from; i < Math.min(from + 4, line.tokens.length); i++) {
    const range = nounAfter(line, i)
    if (range) return { first: from, end: endOfMaker(line, range.end) }
    if (line.groupAt[i]) return null
  }
  return null
}

const PUT_OUT =
  /^(?:released|published|issued|compiled|collected|gathered|provided|prepared|posted|based|conducted|commissioned|obtained)$/

/** The end of who made what speaks: 'a count by the ministry', 'figures released on Friday by the ministry'. */
function endOfMaker(line: Line, end: number): number {
  const { tokens } = line
  if (tokens[end]?.lower === 'by') return nounAfter(line, end + 1)?.end ?? end
  if (!PUT_OUT.test(tokens[end]?.lower ?? '')) return end
  for (let i = end + 1; i < end + 5; i++)
    if (tokens[i]?.lower === 'by') return nounAfter(line, i + 1)?.end ?? end
    else if (tokens[i]?.pos === 'PUNCT') return end
  return end
}

function attribute(line: Line, cue: TokenRange, source: TokenRange): Found[] {
  const { tokens, text } = line
  const base = { source, cue, kind: 'saying' as const }
  const lead = tokens[cue.first - 1]
  if (cue.first === 0 || (cue.first < 3 && !/,/.test(lead?.text ?? ','))) {
    const comma = closingComma(line, source.end)
    return [{ ...base, content: contentFrom(line, comma, null) }]
  }
  // 'said that, according to X, …' belongs to who said it.
  if (lead?.text === ',' && tokens[cue.first - 2]?.lower === 'that') return []
  const before = tidySpan(text, clauseStart(line, cue.first), (tokens[cue.first] as Token).start)
  const rest = tokens[source.end]?.text === ',' ? clauseFrom(line, closingComma(line, source.end)) : []
  return before ? [{ ...base, content: [before, ...rest] }] : []
}

/** What sets another's word against that of the source: ', while the organisers put it at 900'. */
const CONTRAST = new Set(['while', 'whereas', 'but'])

/** What goes on after the source; nothing where it has no verb and says who the source is: ', director of the port'. */
const clauseFrom = (line: Line, from: number) =>
  !CONTRAST.has(line.tokens[from]?.lower ?? '') &&
  line.sentence.groups.some((group) => group.first >= from && isVerb(group))
    ? contentFrom(line, from, null)
    : []

/** After 'According to Smith, a member of the board,' the content starts; after 'According to Smith,' likewise. */
function closingComma(line: Line, from: number): number {
  const { tokens } = line
  let at = from
  while (at < tokens.length && tokens[at]?.text !== ',') at++
  const opener = tokens[at + 1]
  // 'According to the study, based on 40 interviews, …'
  if (at === from && PUT_OUT.test(opener?.lower ?? '')) {
    const end = tokens.findIndex(({ text }, i) => i > at && text === ',')
    if (end > 0) return end + 1
  }
  if (at === from && (opener?.pos === 'DET' || opener?.lower === 'who' || opener?.lower === 'which')) {
    const apposition = nounAfter(line, at + 1)
    if ((apposition && tokens[apposition.end]?.text === ',') || opener.pos !== 'DET') {
      for (let i = at + 1; i < tokens.length; i++) if (tokens[i]?.text === ',') return i + 1
    }
  }
  return Math.min(at + 1, tokens.length)
}

const clauseStart = (line: Line, before: number): number => {
  for (let i = before - 1; i > 0; i--) if (line.tokens[i]?.text === ';') return (line.tokens[i + 1] as Token).start
  return line.sentence.start
}
