import type { Group, Token } from '../../model/sentence.ts'
import { isNoun, isPassive, isVerb, type TokenRange } from '../../text/parsed.ts'
import { nounAfter, subjectBefore } from '../../text/subjects.ts'
import { contentEnd, contentFrom, ownTail, tidySpan } from '../content.ts'
import { isNumberAt, PUTTING } from '../number-use.ts'
import type { Line } from '../reading.ts'
import type { Found, StatementRule } from '../rule.ts'

/** A number that somebody puts, sets, pegs or estimates. */
export const numberPut: StatementRule = {
  id: 'number-put',
  phenomenon:
    "'X put the number at N' (the number is the content), 'X set the amount of A as N' (amount and number are), 'A was put at N by X', 'A is estimated at N' (nobody is the source)",
  examples: [
    '[Police] [put the number at] [3,000].',
    '[The council] [set] [the cost of the pier as $4 million].',
    '[The damage] was [put at] [$4 million] by [the council].',
    '[The losses] are [estimated at] [40 boats].',
    'The council rebuilt it at [a cost] [estimated at] [$4 million].',
  ],
  counterexamples: [
    { text: 'Police put the barrier at the gate.', why: 'a barrier is no number' },
    { text: 'The barrier was put at the gate.', why: 'a gate is no number' },
    { text: 'The fee was set at $40.', why: 'a fee is decided, not estimated' },
  ],
  words: null,
  find: (line) => [
    ...putBy(line),
    ...line.sentence.groups.flatMap((group) => (isVerb(group) ? putAt(line, group) : [])),
  ],
}

const putBy = (line: Line): Found[] =>
  line.uses
    .filter((use) => use.complement.kind === 'number')
    .map((use) => ({
      source: use.source,
      cue: use.words,
      content: contentFrom(line, use.complement.first, use),
      kind: use.cue.kind,
    }))

/** 'was put at 40 by police', 'a cost estimated at $4 million' */
function putAt(line: Line, group: Group): Found[] {
  const { tokens } = line
  const at = group.end
  const { lemma, lower } = tokens[group.head] as Token
  if (tokens[at]?.lower !== 'at' || !PUTTING.has(lemma) || line.quoteAt[at] || !isNumberAt(line, at + 1)) return []
  const reduced = group.end - group.first === 1 && lower.endsWith('ed')
  if (!isPassive(line, group) && !reduced) return []
  const before = line.groupAt[group.first - 1]
  const subject = reduced ? (isNoun(before) ? before : null) : subjectBefore(line, group.first)
  if (!subject) return []
  const agent = agentAfter(line, at + 1)
  // 'her bond was set at $4,000': decided, and no estimate
  if (!agent && /^(?:set|place)$/.test(lemma)) return []
  const whole = reduced ? amountEnd(line, at + 1) : ownTail(line, at + 1, contentEnd(line, at + 1, null))
  const end = agent ? agent.first - 1 : whole
  const content = [wordsOf(line, subject.first, subject.end), wordsOf(line, at + 1, end)].filter(
    (span) => span !== null,
  )
  const kind = /^(?:put|set|place)$/.test(lemma) && agent ? ('saying' as const) : ('estimating' as const)
  return [{ source: agent, cue: { first: group.head, end: at + 1 }, content, kind }]
}

/** The end of the noun group that the number opens, past what hedges it. */
function amountEnd(line: Line, from: number): number {
  for (let i = from; i < Math.min(line.tokens.length, from + 5); i++) {
    const group = line.groupAt[i]
    if (isNoun(group)) return group.end
  }
  return from + 1
}

/** 'by police' right after the number and its noun. */
function agentAfter(line: Line, from: number): TokenRange | null {
  for (let i = from; i < Math.min(line.tokens.length, from + 8); i++)
    if (line.tokens[i]?.lower === 'by') return nounAfter(line, i + 1)
  return null
}

const wordsOf = (line: Line, first: number, end: number) =>
  tidySpan(line.text, (line.tokens[first] as Token).start, line.tokens[end - 1]?.end ?? 0)
