import type { Token } from '../../model/sentence.ts'
import { isFinite, isNoun, isVerb, subjectBefore, type TokenRange } from '../../syntax/clauses.ts'
import { contentEnd, tidySpan } from '../content.ts'
import type { Line } from '../reading.ts'
import type { Found, StatementRule } from '../rule.ts'

const NUMBERS = new Set(
  'number toll figure figures total count amount cost costs damage losses strength size share estimate value rate price deaths casualties'.split(
    ' ',
  ),
)

/** A number that somebody puts, sets or places. */
export const numberPut: StatementRule = {
  id: 'number-put',
  phenomenon:
    "'X put the number at N' (the number is the content), 'X set the amount of A as N' (amount and number are)",
  examples: ['[Police] [put the number at] [3,000].', '[The council] [set] [the cost of the pier as $4 million].'],
  counterexamples: [{ text: 'Police put the barrier at the gate.', why: 'a barrier is no number' }],
  find: (line) =>
    line.sentence.groups.flatMap((group) => {
      if (!isVerb(group) || !isFinite(line, group) || line.quoteAt[group.head]) return []
      if (!/^(?:put|set|place)$/.test((line.tokens[group.head] as Token).lemma)) return []
      const source = subjectBefore(line, group.first)
      return source ? readNumber(line, group.head, group.end, source) : []
    }),
}

function readNumber(line: Line, verb: number, from: number, source: TokenRange): Found[] {
  const { tokens, groupAt } = line
  const noun = groupAt[from]
  if (!isNoun(noun) || !NUMBERS.has((tokens[noun.head] as Token).lower)) return []
  const link = linkAfter(line, noun.end)
  if (link < 0) return []
  const short = link === noun.end && tokens[link]?.lower === 'at'
  const first = short ? link + 1 : from
  const end = contentEnd(line, first, null)
  const span = tidySpan(line.text, (tokens[first] as Token).start, tokens[end - 1]?.end ?? 0)
  const cue = { first: verb, end: short ? link + 1 : from }
  return span ? [{ source, cue, content: [span], kind: 'saying' }] : []
}

/** Index of the 'at' or 'as' that brings the number, past what the amount is of; -1 where there is none. */
function linkAfter(line: Line, from: number): number {
  for (let i = from; i < Math.min(line.tokens.length, from + 30); i++) {
    const { lower, text } = line.tokens[i] as Token
    if (lower === 'at' || lower === 'as') return i
    if (text === '.' || text === ';') return -1
  }
  return -1
}
