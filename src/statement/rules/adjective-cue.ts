import type { Group, Token } from '../../model/sentence.ts'
import { isFinite, isInfinitive, isVerb } from '../../text/parsed.ts'
import { subjectBefore } from '../../text/subjects.ts'
import { contentFrom } from '../content.ts'
import { adjectiveCues } from '../lexicon/adjectives.ts'
import { startsClause } from '../openings.ts'
import type { Line } from '../reading.ts'
import type { Found, StatementRule } from '../rule.ts'

const BE = new Set(["'s", "'re", 'is', 'are', 'was', 'were', 'be', 'been', 'remain', 'remains', 'remained', 'am', "'m"])

/** An adjective that attributes. */
export const adjectiveCue: StatementRule = {
  id: 'adjective-cue',
  phenomenon: 'Somebody is sure, afraid, convinced that …; is willing, ready, determined to …',
  examples: ['[She] was [sure] [the pier would hold].', '[The council] is [willing] [to pay for the ferry].'],
  counterexamples: [{ text: 'The pier is ready for use.', why: 'nobody means or says anything' }],
  words: new Set(adjectiveCues.keys()),
  find: (line) =>
    line.tokens.flatMap((token, i) => {
      const kind = adjectiveCues.get(token.lower)
      return kind && !line.quoteAt[i] ? readAdjective(line, i).map((found) => ({ ...found, kind })) : []
    }),
}

function readAdjective(line: Line, at: number): Found[] {
  const verb = verbBefore(line, at)
  const kind = 'thinking' as const
  if (!verb) return []
  const source = subjectBefore(line, verb.first)
  if (!source || /^(?:it|this|that|there)$/.test((line.tokens[source.end - 1] as Token).lower)) return []
  const that = line.tokens[at + 1]?.lower === 'that' ? at + 2 : at + 1
  const group = line.groupAt[at + 1]
  const willing = adjectiveCues.get((line.tokens[at] as Token).lower) === 'promising'
  const follows = willing
    ? isVerb(group) && isInfinitive(line, group)
    : startsClause(line, that) || /^(?:about|of)$/.test(line.tokens[at + 1]?.lower ?? '')
  if (!follows) return []
  const first = willing ? at + 1 : /^(?:about|of)$/.test(line.tokens[at + 1]?.lower ?? '') ? at + 2 : that
  return [{ source, cue: { first: at, end: at + 1 }, content: contentFrom(line, first, null), kind }]
}

function verbBefore(line: Line, at: number): Group | null {
  let i = at - 1
  while (line.tokens[i]?.pos === 'ADV' && !line.groupAt[i]) i--
  const group = line.groupAt[i] ?? line.groupAt[at]
  if (!isVerb(group) || !isFinite(line, group)) return null
  for (let k = group.first; k < group.end; k++) if (BE.has((line.tokens[k] as Token).lower)) return group
  return null
}
