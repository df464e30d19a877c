import type { Group, Token } from '../../model/sentence.ts'
import { isFinite, isInfinitive, isPassive, isVerb } from '../../text/parsed.ts'
import { nounAfter, subjectBefore } from '../../text/subjects.ts'
import { contentEnd, ownTail, tidySpan } from '../content.ts'
import { contentPassives, needsComplement } from '../lexicon/passives.ts'
import { quoteOpensAt } from '../openings.ts'
import type { Line } from '../reading.ts'
import type { Found, StatementRule } from '../rule.ts'

/** A passive whose subject is what was said, or what was judged. */
export const passiveContent: StatementRule = {
  id: 'passive-content',
  phenomenon:
    "'the deployment has been confirmed (by X)', 'X was accused of Y (by Z)': the subject and what follows are the content",
  examples: [
    '[The sinking] has been [confirmed].',
    '[The mayor] was [accused] [of neglect] by [two councillors].',
    '[He] was [described] [as a careful man].',
  ],
  counterexamples: [{ text: 'The pier was closed by the police.', why: "'close' says nothing" }],
  words: null,
  find: (line) =>
    line.sentence.groups.flatMap((group) =>
      isVerb(group) && !line.quoteAt[group.head] ? readPassive(line, group) : [],
    ),
}

function readPassive(line: Line, group: Group): Found[] {
  const { tokens } = line
  const { lemma } = tokens[group.head] as Token
  if (!contentPassives.has(lemma) || !isPassive(line, group) || isInfinitive(line, group)) return []
  const subject = subjectBefore(line, group.first)
  if (!subject || tokens[subject.first]?.lower === 'it') return []
  const end = ownTail(line, group.end, contentEnd(line, group.end, null))
  const by = agentAt(line, group.end, end)
  const source = by < 0 ? null : nounAfter(line, by + 1)
  const stop = by < 0 ? clauseEnd(line, group.end, end) : by
  if (needsComplement.has(lemma) && !source && !opensJudgement(line, group.end)) return []
  const rest =
    stop > group.end && needsComplement.has(lemma)
      ? tidySpan(line.text, tokens[group.end]?.start ?? 0, tokens[stop - 1]?.end ?? 0)
      : null
  const named = tidySpan(line.text, tokens[subject.first]?.start ?? 0, tokens[subject.end - 1]?.end ?? 0)
  const content = [named, rest].filter((span) => span !== null)
  return [
    {
      source,
      cue: { first: group.head, end: group.head + 1 },
      content,
      kind: needsComplement.has(lemma) ? 'judging' : 'saying',
    },
  ]
}

/** 'of neglect', 'for the delay', 'as a hero', 'a coward': what the judgement comes to. */
const opensJudgement = (line: Line, at: number): boolean =>
  /^(?:of|for|as)$/.test(line.tokens[at]?.lower ?? '') ||
  line.tokens[at]?.pos === 'DET' ||
  quoteOpensAt(line, at) ||
  isInfinitiveAt(line, at)

const isInfinitiveAt = (line: Line, at: number): boolean => {
  const group = line.groupAt[at]
  return isVerb(group) && isInfinitive(line, group)
}

function agentAt(line: Line, from: number, end: number): number {
  for (let i = from; i < end; i++) if (line.tokens[i]?.lower === 'by' && nounAfter(line, i + 1)) return i
  return -1
}

/** A passive's complement ends before another clause of the sentence. */
function clauseEnd(line: Line, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const group = line.groupAt[i]
    if (isVerb(group) && isFinite(line, group) && line.tokens[group.first]?.pos === 'AUX' && i > from + 1) return end
    if ((line.tokens[i] as Token).lower === 'and' && isVerb(line.groupAt[i + 1])) return i
  }
  return end
}
