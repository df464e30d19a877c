import type { Token } from '../../model/sentence.ts'
import { contentEnd, tidySpan } from '../content.ts'
import type { StatementRule } from '../rule.ts'

/** A number that nobody in particular estimates. */
export const estimatedNumber: StatementRule = {
  id: 'estimated-number',
  phenomenon: "'an estimated N': the clause on both sides is the content, nobody is the source",
  examples: ['[The harbour holds] an [estimated] [300 boats].'],
  counterexamples: [{ text: 'The harbour holds 300 boats.', why: 'nothing is estimated' }],
  words: new Set(['estimated']),
  find: (line) =>
    line.tokens.flatMap((token, i) => {
      const before = line.tokens[i - 1]
      if (
        token.lower !== 'estimated' ||
        !/^an?$/.test(before?.lower ?? '') ||
        line.tokens[i + 1]?.pos !== 'NUM' ||
        line.quoteAt[i]
      )
        return []
      const end = contentEnd(line, i + 1, null)
      let first = i - 1
      while (first > 0 && !/^[,;:—(]$/.test((line.tokens[first - 1] as Token).text)) first--
      const spans = [
        tidySpan(line.text, (line.tokens[first] as Token).start, (before as Token).start),
        tidySpan(line.text, token.end, line.tokens[end - 1]?.end ?? token.end),
      ]
      const content = spans.filter((span) => span !== null)
      return [
        {
          source: null,
          cue: { first: i, end: i + 1 },
          content,
          kind: 'estimating' as const,
          stance: 'estimated' as const,
        },
      ]
    }),
}
