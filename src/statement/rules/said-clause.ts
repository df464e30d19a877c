import { contentOfUse } from '../content.ts'
import type { StatementRule } from '../rule.ts'
import { innerUse } from './chain.ts'

const CLAUSES = new Set(['that', 'bare', 'question'])

/** A finite clause that a cue verb governs. */
export const saidClause: StatementRule = {
  id: 'said-clause',
  phenomenon: "Somebody VERB that CLAUSE: with 'that', without it, or with 'whether'",
  examples: [
    '[The harbour office] [said] that [the crossing was closed].',
    '[Officials] [said] [the crossing was closed].',
    '[Officials] [said] [the crossing was closed], a step that angered the ferrymen.',
    '[Divers] [found] [the hull was cracked].',
    '[Officials] have kept to the rules, [believing] [the crossing was closed].',
  ],
  counterexamples: [
    { text: 'The rain meant that the crossing was closed.', why: "'mean' says nothing" },
    { text: 'None of this shows that the crossing was closed.', why: 'nothing shows it' },
    { text: 'Divers found the anchor they had lost.', why: 'what they had lost is an anchor' },
    { text: 'A body found in the harbour was taken away.', why: 'a body finds nothing' },
    { text: 'The port has maintained a ban on it since 1996, when it joined.', why: 'nothing is said' },
    { text: 'She did not tell the guard because she was afraid.', why: 'why she did not' },
    { text: 'Considering how late it was, the crew left.', why: 'a preposition' },
    { text: 'Neither side said whether the crossing was closed.', why: 'nobody said it' },
  ],
  words: null,
  find: (line) =>
    line.uses
      .filter((use) => CLAUSES.has(use.complement.kind) && !innerUse(line, use))
      .map((use) => ({
        source: use.source,
        cue: use.words,
        ...contentOfUse(line, use),
        // 'asked that it be closed' is a demand.
        kind: use.cue.kind === 'asking' && use.complement.kind === 'that' ? 'demanding' : use.cue.kind,
        negated: use.negated,
      })),
}
