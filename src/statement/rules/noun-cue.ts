import type { Group, Token } from '../../model/sentence.ts'
import { isFinite, isInfinitive, isNoun, isTime, isVerb, type TokenRange } from '../../text/parsed.ts'
import { nounAfter } from '../../text/subjects.ts'
import { contentEnd, tidySpan } from '../content.ts'
import { nounCues } from '../lexicon/nouns.ts'
import { verbCues } from '../lexicon/verbs.ts'
import { startsClause } from '../openings.ts'
import type { Line } from '../reading.ts'
import type { Found, StatementRule } from '../rule.ts'

/** A noun that attributes the clause or phrase after it. */
export const nounCue: StatementRule = {
  id: 'noun-cue',
  phenomenon: "A noun of saying with what was said: 'X's claim that …', 'reports that …', 'the call by X for …'",
  examples: [
    "These moves fit [the council]'s [analysis] that [the pier is sinking].",
    '[Reports] that [the pier had sunk] first surfaced in [the local press].',
    'She faced [criticism] from [two rivals] that [her tone harms the town].',
    'She denied [allegations] made by [Lund], a former mayor, that [the pier is rotten].',
    'The [claim] by [the union] that [nine men had died] was false.',
    '[Reports] that [both towns had agreed the state would pay] surfaced in [the local press].',
    '[Rumours] that [the pier had sunk and that the crew had fled] led to a search.',
    '[Reports] that [the pier had sunk and the crew had fled] were false.',
    '[Reports] that [if the pier sank 40 boats would be lost] were false.',
    '[Reports] that [a mate and a cook were hurt] were false.',
    'The vote followed [news] of [the closure].',
  ],
  counterexamples: [
    { text: 'The letter from the mayor that lay there was old.', why: 'a letter is no noun of saying' },
    { text: 'The report of the committee has ninety pages.', why: 'nothing is said of what it says' },
  ],
  words: null,
  find: (line) => line.sentence.groups.filter(isNoun).flatMap((group) => readNoun(line, group)),
}

function readNoun(line: Line, group: Group): Found[] {
  const { tokens } = line
  const head = group.end - 1
  const noun = tokens[head] as Token
  // A plural that opens a sentence is tagged as a name: 'Reports that …'.
  const cue = nounCues.get(noun.pos === 'PROPN' ? noun.lower.replace(/s$/, '') : noun.lemma)
  if (!cue || line.quoteAt[head] || (tokens[head]?.pos === 'PROPN' && head > 0)) return []
  const agent = agentAfter(line, group.end)
  const source = possessor(line, group) ?? agent?.source ?? null
  const at = agent?.end ?? group.end
  const next = tokens[at]
  if (!next) return []
  const base = {
    cue: { first: head, end: head + 1 },
    kind: cue.kind,
    ...(cue.hearsay && !source ? { stance: 'reported' as const } : {}),
  }
  if (next.lower === 'that' && startsClause(line, at + 1)) {
    if (!source && !cue.hearsay) return []
    const { end, surfaced } = thatEnd(line, at + 1, !verbBefore(line, group.first))
    return [{ ...base, source: source ?? surfaced, content: contentOf(line, at + 1, end) }]
  }
  const bare =
    cue.hearsay && source === null && group.end - group.first <= 2 && noun.lower !== 'report' && noun.lower !== 'claim'
  if ((source || bare) && cue.links.includes(next.lower) && nounAfter(line, at + 1))
    return [{ ...base, source, content: contentOf(line, at + 1, phraseEnd(line, at + 1)) }]
  const infinitive = line.groupAt[group.end]
  if (
    source &&
    isVerb(infinitive) &&
    isInfinitive(line, infinitive) &&
    (cue.kind === 'promising' || cue.kind === 'demanding' || cue.kind === 'warning' || noun.lemma === 'claim')
  )
    return [{ ...base, source, content: contentOf(line, group.end, contentEnd(line, group.end, null)) }]
  return []
}

const contentOf = (line: Line, first: number, end: number) => {
  const span = tidySpan(line.text, (line.tokens[first] as Token).start, line.tokens[end - 1]?.end ?? 0)
  return span ? [span] : []
}

/** 'the council's claim', 'his claim', 'a Herald report': who stands before the noun in its group. */
function possessor(line: Line, group: Group): TokenRange | null {
  const { tokens } = line
  const head = group.end - 1
  for (let i = head - 1; i > group.first; i--) {
    const token = tokens[i] as Token
    if (!token.spaced && /^'s?$/.test(token.lower))
      return isTime(line, { ...group, end: i, head: i - 1 }) ? null : { first: group.first, end: i }
  }
  const first = tokens[group.first] as Token
  if (first.pos === 'PRON' && head > group.first) return { first: group.first, end: group.first + 1 }
  return null
}

/** 'the claim by X that', 'allegations made by X, a former mayor, that': who stands after the noun, and where the link to the content does. */
function agentAfter(line: Line, from: number): { source: TokenRange; end: number } | null {
  const { tokens } = line
  const at = MADE.has(tokens[from]?.lower ?? '') ? from + 1 : from
  if (tokens[at]?.lower !== 'by' && tokens[at]?.lower !== 'from') return null
  const source = nounAfter(line, at + 1)
  if (!source) return null
  let end = source.end
  if (tokens[end]?.text === ',') {
    const close = tokens.findIndex(({ text }, i) => i > end && i < end + ASIDE && text === ',')
    if (close < 0) return null
    end = close + 1
  }
  const link = tokens[end]?.lower
  return link === 'that' || link === 'for' ? { source, end } : null
}
const MADE = new Set(['made', 'raised', 'voiced', 'levelled', 'leveled', 'aired'])
/** Longest apposition, in tokens. */
const ASIDE = 12

const verbBefore = (line: Line, at: number): boolean => line.sentence.groups.some((own) => own.end <= at && isVerb(own))

/** Where the clause of 'reports that CLAUSE surfaced in the press' ends, and where the report surfaced. */
function thatEnd(line: Line, first: number, isSubject: boolean): { end: number; surfaced: TokenRange | null } {
  const end = contentEnd(line, first, null)
  let verbs = 0
  for (let i = first; i < end; i++) {
    const group = line.groupAt[i]
    if (!isVerb(group)) continue
    i = group.end - 1
    if (!isFinite(line, group)) continue
    const before = line.tokens[group.first - 1]
    const adverb = before?.pos === 'ADV' ? 1 : 0
    if (SURFACING.has((line.tokens[group.head] as Token).lemma)) {
      const place = line.tokens[group.end]?.lower === 'in' ? nounAfter(line, group.end + 1) : null
      return { end: group.first - adverb, surfaced: place }
    }
    // 'The claim that nine men who fled had died was false': the noun's own verb.
    const far = line.groupAt[group.first - 1 - adverb]
    // 'that both had agreed the state would pay': the clause within has a verb of its own.
    if ((isNoun(far) || isVerb(far)) && !takesClause(line, group) && !opensWithin(line, far, first, verbs > 0)) verbs++
    if (isSubject && verbs === 2) return { end: group.first - adverb, surfaced: null }
  }
  return { end, surfaced: null }
}

/** 'that it leaked and that the crew had fled', 'that if it leaked …': a further clause in what is told. */
function opensWithin({ tokens }: Line, subject: Group, first: number, isFurther: boolean): boolean {
  const opener = subject.first > first && isNoun(subject) ? (tokens[subject.first - 1]?.lower ?? '') : ''
  return OPENERS.has(opener) || (isFurther && /^(?:and|or|but)$/.test(opener))
}
const OPENERS = new Set('that if because when while as although though unless until whether'.split(' '))

const takesClause = (line: Line, { head, end }: Group): boolean =>
  isNoun(line.groupAt[end]) &&
  (verbCues.get((line.tokens[head] as Token).lemma)?.some(({ frames }) => frames.has('t')) ?? false)

const SURFACING = new Set(['surface', 'emerge', 'appear', 'circulate', 'spread', 'arise'])

/** The end of the noun phrase: to the next verb outside a relative clause, break or adverbial. */
function phraseEnd(line: Line, first: number): number {
  const limit = contentEnd(line, first, null)
  for (let i = first; i < limit; i++) {
    const group = line.groupAt[i]
    if (isVerb(group) && isFinite(line, group)) return i
    if (/^[,:—–]$/.test((line.tokens[i] as Token).text) || (line.tokens[i] as Token).pos === 'SCONJ') return i
    if (group) i = group.end - 1
  }
  return limit
}
