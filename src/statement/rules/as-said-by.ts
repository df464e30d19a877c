import type { Token } from '../../model/sentence.ts'
import { isNoun } from '../../text/parsed.ts'
import { nounAfter, nounEndingAt } from '../../text/subjects.ts'
import { tidySpan } from '../content.ts'
import { verbCues } from '../lexicon/verbs.ts'
import type { Line } from '../reading.ts'
import type { Found, StatementRule } from '../rule.ts'

/** An insertion that attributes what stands beside it. */
export const asSaidBy: StatementRule = {
  id: 'as-said-by',
  phenomenon: "'…, as stated by X, …', 'in the words of X': what stands right before the insertion is the content",
  examples: ['Observers fear [the loss of the pier], as [stated] by [Mayor Ross], will hurt trade.'],
  counterexamples: [{ text: 'The pier, as built by the council, leans.', why: "'build' says nothing" }],
  words: new Set(['as']),
  find: (line) =>
    line.tokens.flatMap((token, i) => (token.lower === 'as' && !line.quoteAt[i] ? readInsertion(line, i) : [])),
}

function readInsertion(line: Line, at: number): Found[] {
  const { tokens } = line
  const verb = tokens[at + 1]
  const cue = verb && verbCues.get(verb.lemma)?.find((entry) => entry.frames.has('t') || entry.frames.has('n'))
  if (!verb || !cue || verb.pos !== 'VERB' || tokens[at + 2]?.lower !== 'by' || tokens[at - 1]?.text !== ',') return []
  const source = nounAfter(line, at + 3)
  const before = nounEndingAt(line, at - 2)
  if (!source || !before || !isNoun(line.groupAt[at - 2])) return []
  const span = tidySpan(line.text, (tokens[before.first] as Token).start, (tokens[before.end - 1] as Token).end)
  return span
    ? [
        {
          source,
          cue: { first: at + 1, end: at + 2 },
          content: [span],
          kind: cue.kind,
          aside: { first: at - 1, end: asideEnd(line, source.end) },
        },
      ]
    : []
}

/** After the closing comma, where there is one. */
const asideEnd = (line: Line, end: number): number => (line.tokens[end]?.text === ',' ? end + 1 : end)
