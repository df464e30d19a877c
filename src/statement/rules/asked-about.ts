import type { Token } from '../../model/sentence.ts'
import { isNoun, isPassive, isVerb } from '../../text/parsed.ts'
import { nounAfter } from '../../text/subjects.ts'
import { contentEnd, tidySpan } from '../content.ts'
import { startsNoun } from '../openings.ts'
import type { Line } from '../reading.ts'
import type { Found, StatementRule } from '../rule.ts'

/** A question put to somebody, by whom is mostly not said. */
export const askedAbout: StatementRule = {
  id: 'asked-about',
  phenomenon:
    "'Asked whether …, X said', 'when asked about …', 'X was asked by Y if …': the question is the content; who asks is the agent or nobody",
  examples: [
    '[Asked] [whether the pier was old], she nodded.',
    'When [asked] about [the cost], she left the room.',
    'The mayor was [asked] by [reporters] [why the pier was closed].',
  ],
  counterexamples: [{ text: 'The mayor was asked to leave.', why: 'a demand, no question' }],
  words: new Set(['asked', 'questioned']),
  find: (line) =>
    line.tokens.flatMap((token, i) => (/^(?:asked|questioned)$/.test(token.lower) ? readAsked(line, i) : [])),
}

function readAsked(line: Line, at: number): Found[] {
  const { tokens, groupAt, quoteAt } = line
  const group = groupAt[at]
  if (!isVerb(group) || group.head !== at || quoteAt[at] || !(isPassive(line, group) || opensClause(line, at)))
    return []
  const agent = tokens[at + 1]?.lower === 'by' ? nounAfter(line, at + 2) : null
  const link = pastTime(line, agent?.end ?? at + 1)
  const { lower } = tokens[link] ?? { lower: '' }
  const topic = /^(?:about|on)$/.test(lower)
  if (topic ? !startsNoun(line, link + 1) : !/^(?:whether|if|why|how|what|when|where|who|which)$/.test(lower)) return []
  const first = topic ? link + 1 : link
  const end = opensClause(line, at) ? clauseEnd(line, first) : contentEnd(line, first, null)
  const span = tidySpan(line.text, (tokens[first] as Token).start, tokens[end - 1]?.end ?? 0)
  if (!span) return []
  const stance = topic ? ('presupposed' as const) : ('questioned' as const)
  return [{ source: agent, cue: { first: at, end: at + 1 }, content: [span], kind: 'asking', stance }]
}

/** 'Asked whether', 'When asked', '…, asked about it, said': a participle that opens a clause of its own. */
function opensClause(line: Line, at: number): boolean {
  const before = line.tokens[at - 1]
  return (
    (before === undefined || before.text === ',' || /^(?:when|if|while)$/.test(before.lower)) &&
    line.groupAt[at]?.first === at
  )
}

/** 'asked on Monday whether' */
function pastTime(line: Line, at: number): number {
  const noun = line.groupAt[at + 1]
  return line.tokens[at]?.lower === 'on' && isNoun(noun) && line.tokens[noun.head]?.lower.endsWith('day')
    ? noun.end
    : at
}

/** The question ends at the comma before the main clause. */
function clauseEnd(line: Line, first: number): number {
  let i = first
  while (i < line.tokens.length && line.tokens[i]?.text !== ',') i++
  return i
}
