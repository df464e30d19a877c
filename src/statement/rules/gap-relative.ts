import type { Token } from '../../model/sentence.ts'
import { isFinite, isNoun, isVerb, type TokenRange } from '../../text/parsed.ts'
import { nounEndingAt, subjectBefore } from '../../text/subjects.ts'
import { contentEnd, tidySpan } from '../content.ts'
import { type CueClass, verbCues } from '../lexicon/verbs.ts'
import type { Line } from '../reading.ts'
import type { Found, StatementRule } from '../rule.ts'

/** A relative clause whose own clause has lost its subject to the noun before. */
export const gapRelative: StatementRule = {
  id: 'gap-relative',
  phenomenon:
    "'a recording the agency said was old', 'a man who police say fled': the noun and the verb phrase are the content",
  examples: [
    'They released [a recording] [the agency] [said] [was made in May].',
    'Crews left after what [the agency] [said] [was a false alarm].',
  ],
  counterexamples: [{ text: 'The agency said was wrong.', why: 'no noun stands before the source' }],
  words: null,
  find: (line) =>
    line.sentence.groups.flatMap((group) =>
      isVerb(group) && isFinite(line, group) && !line.quoteAt[group.head]
        ? readGap(line, group.first, group.head, group.end)
        : [],
    ),
}

/** 'in what the agency said was an accident': the verb phrase, to the end of its own clause. */
function whatSaid(line: Line, source: TokenRange, head: number, end: number, kind: CueClass): Found[] {
  const limit = contentEnd(line, end, null)
  let stop = end
  while (stop < limit && (line.quoteAt[stop] || line.tokens[stop]?.text !== ',')) stop++
  const span = tidySpan(line.text, (line.tokens[end] as Token).start, line.tokens[stop - 1]?.end ?? 0)
  return span ? [{ source, cue: { first: head, end: head + 1 }, content: [span], kind }] : []
}

function readGap(line: Line, first: number, head: number, end: number): Found[] {
  const cue = verbCues
    .get((line.tokens[head] as Token).lemma)
    ?.find((entry) => entry.particle === null && entry.frames.has('t'))
  const verb = line.groupAt[end]
  if (!cue || !isVerb(verb) || !isFinite(line, verb)) return []
  const source = subjectBefore(line, first)
  if (!source || source.end !== first) return []
  const pronoun = line.tokens[source.first - 1]?.lower ?? ''
  if (!/^(?:what|which)$/.test(pronoun) && (line.tokens[verb.first] as Token).pos !== 'AUX') return []
  if (pronoun === 'what') return whatSaid(line, source, head, end, cue.kind)
  const relative = /^(?:who|which|that)$/.test(line.tokens[source.first - 1]?.lower ?? '') ? 1 : 0
  const comma = relative === 1 && line.tokens[source.first - 2]?.text === ',' ? 1 : 0
  const noun = line.groupAt[source.first - 1 - relative - comma]
  const antecedent = isNoun(noun) ? nounEndingAt(line, noun.end - 1) : null
  if (!antecedent || antecedent.end > source.first) return []
  const stop = contentEnd(line, end, null)
  const spans = [
    tidySpan(
      line.text,
      (line.tokens[noun?.first ?? antecedent.first] as Token).start,
      (line.tokens[antecedent.end - 1] as Token).end,
    ),
    tidySpan(line.text, (line.tokens[end] as Token).start, line.tokens[stop - 1]?.end ?? 0),
  ]
  return [
    { source, cue: { first: head, end: head + 1 }, content: spans.filter((span) => span !== null), kind: cue.kind },
  ]
}
