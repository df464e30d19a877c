import { contentOfUse } from '../content.ts'
import type { StatementRule } from '../rule.ts'

/** A noun group or infinitive that a cue verb governs. */
export const saidObject: StatementRule = {
  id: 'said-object',
  phenomenon: "Somebody VERB the thing said ('confirmed the closure', 'warned about the flood', 'promised to rebuild')",
  examples: ['[The harbour office] [confirmed] [the closure].', '[She] [promised] [to rebuild the pier].'],
  counterexamples: [{ text: 'The firm rebuilt the pier.', why: 'nothing is said' }],
  words: null,
  find: (line) =>
    line.uses
      .filter((use) => use.complement.kind === 'noun' || use.complement.kind === 'infinitive')
      .map((use) => ({
        source: use.source,
        cue: use.words,
        ...contentOfUse(line, use),
        // 'asked the council to pay' is a demand, 'asked about the pay' a question.
        kind: use.cue.kind === 'asking' && use.complement.kind === 'infinitive' ? 'demanding' : use.cue.kind,
        negated: use.negated,
      })),
}
