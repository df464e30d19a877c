import type { Token } from '../../model/sentence.ts'
import { isVerb, type TokenRange } from '../../text/parsed.ts'
import { nounAfter } from '../../text/subjects.ts'
import { contentOfUse } from '../content.ts'
import type { Line } from '../reading.ts'
import type { StatementRule } from '../rule.ts'
import type { VerbUse } from '../uses.ts'

/** A relay that names its own source. */
export const citing: StatementRule = {
  id: 'citing',
  phenomenon: "'X, citing Y, said …' and 'X said …, citing Y': Y is the source, X the relay",
  examples: [
    '[The Herald], citing [harbour officials], [said] that [the ferry sank].',
    '[The Herald] [reported] that [the ferry sank], citing [harbour officials].',
  ],
  counterexamples: [{ text: 'The mayor, citing the cost, closed the pier.', why: 'a reason, and nothing is said' }],
  words: new Set(['citing']),
  find: (line) =>
    line.uses.flatMap((use) => {
      const cited = citedBy(line, use)
      if (!cited || use.source === null || use.cue.kind !== 'saying') return []
      const { content, saidAt } = contentOfUse(line, use)
      return [
        { source: cited, cue: use.words, content, kind: use.cue.kind, via: [use.source], saidAt, negated: use.negated },
      ]
    }),
}

/** Words for people and papers that can be cited as a source rather than as a reason. */
const CITABLE = new Set(
  (
    'source sources official officials report reports document documents expert experts analyst analysts media agency police ministry army military ' +
    'intelligence spokesman spokesperson spokeswoman figures statement statements witnesses people residents officers'
  ).split(' '),
)

/** Whom the use's sentence cites, before its verb or in a tail. */
function citedBy(line: Line, use: VerbUse): TokenRange | null {
  if (use.complement.kind === 'none' || use.form !== 'finite' || use.cue.lemma === 'cite') return null
  for (const group of line.sentence.groups) {
    if (!isVerb(group) || line.quoteAt[group.head] || (line.tokens[group.head] as Token).lower !== 'citing') continue
    const cited = nounAfter(line, group.end)
    if (cited && canSpeak(line, cited) && use.source && cited.first > use.source.first) return cited
  }
  return null
}

const canSpeak = (line: Line, { first, end }: TokenRange): boolean =>
  line.tokens.slice(first, end).some((token) => CITABLE.has(token.lower) || token.pos === 'PROPN')
