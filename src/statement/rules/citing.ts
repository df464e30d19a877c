import type { Group, Token } from '../../model/sentence.ts'
import type { Span } from '../../model/span.ts'
import { isVerb, type TokenRange } from '../../text/parsed.ts'
import { nounAfter } from '../../text/subjects.ts'
import { contentOfUse, tidySpan } from '../content.ts'
import { CITING } from '../openings.ts'
import type { Line } from '../reading.ts'
import type { StatementRule } from '../rule.ts'
import { isParenthetical, type VerbUse } from '../uses.ts'

/** A relay that names its own source. */
export const citing: StatementRule = {
  id: 'citing',
  phenomenon: "'X, citing Y, said …' and 'X said …, citing Y': Y is the source, X the relay",
  examples: [
    '[The Herald], citing [harbour officials], [said] that [the ferry sank].',
    '[The Herald] [reported] that [the ferry sank], citing [harbour officials].',
    '[The Herald], quoting "[secret reports]," [said] [the ferry had sunk].',
    'Citing [harbour officials], [the Herald] [said] that [the ferry sank].',
    '[The ferry sank], [the Herald] [reported], citing [harbour officials].',
    '[The ferry sank], [the Herald] [reported], citing figures published by [the town hall].',
  ],
  counterexamples: [{ text: 'The mayor, citing the cost, closed the pier.', why: 'a reason, and nothing is said' }],
  words: CITING,
  find: (line) =>
    line.uses.flatMap((use) => {
      const cited = citedBy(line, use)
      if (!cited || use.source === null || use.cue.kind !== 'saying') return []
      const base = { source: cited, cue: use.words, kind: use.cue.kind, via: [use.source], negated: use.negated }
      if (isParenthetical(use)) return clauseBefore(line, use).map((content) => ({ ...base, content: [content] }))
      return [{ ...base, ...contentOfUse(line, use) }]
    }),
}

/** 'The ferry sank, the Herald reported, citing …': the clause or quotation before the cue's own comma. */
function clauseBefore(line: Line, use: VerbUse): Span[] {
  const quotation = line.quoteAt[use.first - 1]
  if (quotation) return [quotation.inner]
  if (line.tokens[use.first - 1]?.text !== ',') return []
  const span = tidySpan(line.text, line.sentence.start, (line.tokens[use.first - 1] as Token).start)
  return span ? [span] : []
}

/** Words for people and papers that can be cited as a source rather than as a reason. */
const CITABLE = new Set(
  (
    'source sources official officials report reports document documents expert experts analyst analysts media agency police ministry army military ' +
    'intelligence spokesman spokesperson spokeswoman figures statement statements witnesses people residents officers'
  ).split(' '),
)

/** Whom the use's sentence cites, before its verb or in a tail. */
export function citedBy(line: Line, use: VerbUse): TokenRange | null {
  if (use.form === 'gerund' || use.form === 'infinitive' || use.cue.lemma === 'cite') return null
  for (const group of line.sentence.groups) {
    if (!isVerb(group) || line.quoteAt[group.head] || !CITING.has((line.tokens[group.head] as Token).lower)) continue
    const cited = nounAfter(line, /^["“]$/.test(line.tokens[group.end]?.text ?? '') ? group.end + 1 : group.end)
    if (cited && canSpeak(line, cited) && use.source && isNear(line, group, use)) return makerOf(line, cited)
  }
  return null
}

/** 'citing figures published by the town hall': who put out what is cited speaks. */
function makerOf(line: Line, cited: TokenRange): TokenRange {
  const { tokens } = line
  if (!PUT_OUT.test(tokens[cited.end]?.lower ?? '') || tokens[cited.end + 1]?.lower !== 'by') return cited
  return nounAfter(line, cited.end + 2) ?? cited
}
const PUT_OUT = /^(?:released|published|issued|compiled|collected|provided|posted|given)$/

/** Within the clause of the use: at the start of the sentence, between source and cue, or in a tail after it. */
const isNear = (line: Line, group: Group, use: VerbUse): boolean => {
  if (group.first === 0 || use.source === null || group.first < use.source.first) return group.first === 0
  return group.first < use.words.first || /^[,(]$/.test(line.tokens[group.first - 1]?.text ?? '')
}

const canSpeak = (line: Line, { first, end }: TokenRange): boolean =>
  line.tokens.slice(first, end).some((token) => CITABLE.has(token.lower) || token.pos === 'PROPN')
