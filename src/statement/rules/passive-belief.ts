import type { Group, Token } from '../../model/sentence.ts'
import type { Span } from '../../model/span.ts'
import { isInfinitive, isNoun, isPassive, isVerb, type TokenRange } from '../../text/parsed.ts'
import { nounAfter, nounEndingAt, subjectBefore } from '../../text/subjects.ts'
import { contentEnd, contentFrom, ownTail, tidySpan } from '../content.ts'
import { raisingPassives } from '../lexicon/passives.ts'
import type { Line } from '../reading.ts'
import type { Found, StatementRule } from '../rule.ts'

/** What is believed, expected or said of a subject, in the passive or cut down to the participle. */
export const passiveBelief: StatementRule = {
  id: 'passive-belief',
  phenomenon:
    "'X is believed to …', 'it is reported that …', 'a ferry said to be …': subject and infinitive are the content",
  examples: [
    '[Twelve ferries] are [believed] [to have sunk in the harbour].',
    'It is [feared] that [the pier will collapse].',
    '[At least 40 sailors] were [reported] [missing in the bay].',
    '[The pier] is [expected] by [engineers] [to collapse].',
    '[A ferry] [said] [to be on its way to the island] has not arrived.',
  ],
  counterexamples: [{ text: 'The pier was used to load ferries.', why: "'use' attributes nothing" }],
  words: null,
  find: (line) =>
    line.sentence.groups.flatMap((group) => {
      const stance = isVerb(group) ? raisingPassives.get((line.tokens[group.head] as Token).lemma) : undefined
      if (!stance || line.quoteAt[group.head]) return []
      return readRaising(line, group).map((found) => ({ ...found, stance }))
    }),
}

function readRaising(line: Line, group: Group): Found[] {
  const { tokens, groupAt } = line
  const agent = tokens[group.end]?.lower === 'by' ? nounAfter(line, group.end + 1) : null
  const after = agent ? agent.end : group.end
  const verb = groupAt[after]
  const cue = { first: group.head, end: group.head + 1 }
  const base = { source: agent, cue, kind: 'thinking' as const }
  const passive = isPassive(line, group)
  if (passive && tokens[after]?.lower === 'that' && tokens[group.first - 1]?.lower === 'it')
    return [{ ...base, content: contentFrom(line, after + 1, null) }]
  const state = passive && STATES.has(tokens[after]?.lower ?? '')
  if (!state && (!isVerb(verb) || !isInfinitive(line, verb))) return []
  if (state) return [{ ...base, content: subjectAndRest(line, group, after) }]
  if (!isVerb(verb) || (!passive && !isReduced(line, group, verb))) return []
  const subject = passive ? subjectBefore(line, group.first) : nounEndingAt(line, group.first - 1)
  if (!subject || (agent && subject.first === agent.first)) return []
  const end = ownTail(line, after, passive ? contentEnd(line, after, null) : reducedEnd(line, after))
  return [{ ...base, content: wordsOf(line, subject, after, end) }]
}

/** 'at least 40 people were reported killed in clashes' */
function subjectAndRest(line: Line, group: Group, after: number): Span[] {
  const subject = subjectBefore(line, group.first)
  return subject ? wordsOf(line, subject, after, ownTail(line, after, contentEnd(line, after, null))) : []
}

function wordsOf(line: Line, subject: TokenRange, from: number, end: number): Span[] {
  const { tokens } = line
  const atLeast =
    tokens[subject.first - 1]?.lower === 'at' && /^(?:least|most)$/.test(tokens[subject.first]?.lower ?? '')
  const first = atLeast ? subject.first - 1 : subject.first
  const rest = tidySpan(line.text, (tokens[from] as Token).start, tokens[end - 1]?.end ?? 0)
  return [spanOf(line, { first, end: subject.end }), rest].filter((span) => span !== null)
}

/** What somebody is believed or reported to be: 'feared dead'. */
const STATES = new Set(
  'dead killed injured wounded hurt missing drowned trapped lost alive detained captured infected displaced safe buried'.split(
    ' ',
  ),
)

/** 'troops said to be': a bare participle right after its noun, before 'to be' or 'to have'; 'expected to' before any infinitive. */
function isReduced(line: Line, group: Group, verb: Group): boolean {
  if (group.end - group.first > 1 || !isNoun(line.groupAt[group.first - 1])) return false
  const { lower } = line.tokens[group.head] as Token
  // 'Rebels claimed to have taken the town': it is they who claim it.
  if (lower === 'claimed' || !/(?:ed|said|thought|known|understood)$/.test(lower)) return false
  const first = line.tokens[verb.first + 1]?.lower
  return lower === 'expected' ? line.tokens[group.first - 1]?.pos !== 'PRON' : first === 'be' || first === 'have'
}

/** The participle's phrase ends before the main verb of its sentence. */
function reducedEnd(line: Line, from: number): number {
  const limit = contentEnd(line, from, null)
  for (let i = from; i < limit; i++) {
    const group = line.groupAt[i]
    if (isVerb(group) && !isInfinitive(line, group) && line.tokens[group.first]?.pos === 'AUX') return i
    if (group) i = group.end - 1
  }
  return limit
}

const spanOf = (line: Line, { first, end }: TokenRange): Span => ({
  start: (line.tokens[first] as Token).start,
  end: (line.tokens[end - 1] as Token).end,
})
