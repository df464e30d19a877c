import type { Token } from '../../model/sentence.ts'
import { isVerb } from '../../text/parsed.ts'
import { subjectBefore } from '../../text/subjects.ts'
import { contentEnd, tidySpan } from '../content.ts'
import type { Line } from '../reading.ts'
import type { StatementRule } from '../rule.ts'

const ADVERBS = new Set(['reportedly', 'allegedly', 'purportedly'])

/** Hearsay in one word. */
export const hearsayAdverb: StatementRule = {
  id: 'hearsay-adverb',
  phenomenon: "'reportedly', 'allegedly': the clause is hearsay, its two sides are the content, nobody is the source",
  examples: ['[The ferry] [reportedly] [sank off the coast].'],
  counterexamples: [{ text: 'The ferry sank off the coast.', why: 'no hearsay' }],
  words: ADVERBS,
  find: (line) =>
    line.tokens.flatMap((token, i) => {
      if (!ADVERBS.has(token.lower) || line.quoteAt[i]) return []
      const first = clauseStart(line, i)
      const end = contentEnd(line, i + 1, null)
      const spans = [
        tidySpan(line.text, (line.tokens[first] as Token).start, token.start),
        tidySpan(line.text, token.end, line.tokens[end - 1]?.end ?? token.end),
      ]
      const content = spans.filter((span) => span !== null)
      return [{ source: null, cue: { first: i, end: i + 1 }, content, kind: 'hearsay' as const }]
    }),
}

/** The subject of the verb that the adverb stands with; else back to the last comma. */
function clauseStart(line: Line, at: number): number {
  const verb = line.groupAt[at] ?? line.groupAt[at + 1]
  const subject = isVerb(verb) ? subjectBefore(line, verb.first) : null
  if (subject && subject.end <= at) return subject.first
  let first = at
  while (first > 0 && !/^[,;:—(]$/.test((line.tokens[first - 1] as Token).text)) first--
  return first
}
