import type { Token } from '../../model/sentence.ts'
import { isFinite, isNoun, isVerb } from '../../text/parsed.ts'
import { nounAfter } from '../../text/subjects.ts'
import { contentFrom, tidySpan } from '../content.ts'
import type { Line } from '../reading.ts'
import type { Found, StatementRule } from '../rule.ts'

/** What counts or measures, and so answers for the clause it stands in. */
const COUNTS = new Set('poll polls survey surveys census study studies average averages tally count'.split(' '))

/** A survey that answers for a clause without a verb of saying. */
export const inDocument: StatementRule = {
  id: 'in-document',
  phenomenon: "'In a survey, CLAUSE' and 'CLAUSE in the survey': the survey answers for the clause, 'in' is the cue",
  examples: [
    '[In] [a survey of tenants] released on Monday, [40 percent were behind with the rent].',
    '[40 percent were behind with the rent] [in] [the latest survey].',
  ],
  counterexamples: [
    {
      text: 'In a survey, tenants said that they were behind with the rent.',
      why: 'somebody says it: another rule reads that',
    },
    { text: 'In the harbour, 40 boats were sunk.', why: 'a harbour counts nothing' },
    { text: 'He asked about the rent in the survey.', why: 'somebody asks' },
  ],
  words: COUNTS,
  find: (line) =>
    line.uses.length > 0
      ? []
      : line.tokens.flatMap(({ lower }, i) => (lower === 'in' && !line.quoteAt[i] ? readPhrase(line, i) : [])),
}

function readPhrase(line: Line, at: number): Found[] {
  const noun = line.groupAt[at + 1]
  const source = nounAfter(line, at + 1)
  if (!isNoun(noun) || !source || !COUNTS.has((line.tokens[noun.head] as Token).lower)) return []
  const base = { source, cue: { first: at, end: at + 1 }, kind: 'showing' as const }
  if (at < 2) {
    const comma = line.tokens.findIndex(({ text }, i) => i >= source.end && text === ',')
    if (comma < 0 || comma > source.end + 8 || !hasClause(line, comma + 1, line.tokens.length)) return []
    return [{ ...base, content: contentFrom(line, comma + 1, null) }]
  }
  if (!/^[.]?$/.test(line.tokens[source.end]?.text ?? '') || !hasClause(line, 0, at)) return []
  const span = tidySpan(line.text, line.sentence.start, (line.tokens[at] as Token).start)
  return span ? [{ ...base, content: [span] }] : []
}

/** Whether a noun group with a finite verb after it stands in the range. */
function hasClause(line: Line, first: number, end: number): boolean {
  let noun = false
  for (let i = first; i < end; i++) {
    const group = line.groupAt[i]
    if (isNoun(group)) noun = true
    if (noun && isVerb(group) && isFinite(line, group)) return true
  }
  return false
}
