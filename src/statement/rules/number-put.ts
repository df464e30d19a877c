import { contentFrom } from '../content.ts'
import type { StatementRule } from '../rule.ts'

/** A number that somebody puts, sets or places. */
export const numberPut: StatementRule = {
  id: 'number-put',
  phenomenon:
    "'X put the number at N' (the number is the content), 'X set the amount of A as N' (amount and number are)",
  examples: ['[Police] [put the number at] [3,000].', '[The council] [set] [the cost of the pier as $4 million].'],
  counterexamples: [{ text: 'Police put the barrier at the gate.', why: 'a barrier is no number' }],
  words: null,
  find: (line) =>
    line.uses
      .filter((use) => use.complement.kind === 'number')
      .map((use) => ({
        source: use.source,
        cue: use.words,
        content: contentFrom(line, use.complement.first, use),
        kind: use.cue.kind,
      })),
}
