import { isGerund, isInfinitive, isNoun, isTime, isVerb, type TokenRange } from '../text/parsed.ts'
import { phraseEnd, skipAdjuncts } from './adjuncts.ts'
import type { VerbCue } from './lexicon/verbs.ts'
import { opensThatClause, QUESTION, quoteOpensAt, startsClause, startsNoun } from './openings.ts'
import type { Line } from './reading.ts'

/** What follows a cue: a clause with 'that', a bare one, one with 'whether', a quotation, … */
export type ComplementKind = 'that' | 'bare' | 'question' | 'quote' | 'infinitive' | 'noun' | 'number' | 'none'

/** What a cue governs to its right. */
export interface Complement {
  readonly kind: ComplementKind
  /** Token where the content starts; for `none` where the search stopped. */
  readonly first: number
  /** Token after the last word of the cue: after 'out' in 'pointed out'. */
  readonly cueEnd: number
  /** Words between cue and content that say when or on what occasion it was said; `null` where none. */
  readonly saidAt: TokenRange | null
}

/** What follows the verb whose last token is before `from`, given how the verb takes what it attributes. */
export function readComplement(line: Line, cue: VerbCue, from: number): Complement | null {
  const { tokens } = line
  let cueEnd = from
  if (cue.particle !== null) {
    const at = particleAt(line, cue.particle, from)
    if (at < 0) return null
    cueEnd = at + 1
  }
  const { at, saidAt, addressed } = skipAdjuncts(line, cue, cueEnd)
  const found = complementAt(line, cue, at, addressed)
  if (found) return { ...found, cueEnd, saidAt }
  // The adjunct may be the complement itself: 'demanded on Monday' has none, 'confirmed the deal' has one.
  const direct = at === cueEnd ? null : complementAt(line, cue, cueEnd, false)
  if (direct && direct.kind !== 'bare' && !(direct.kind === 'noun' && isTimeAt(line, direct.first)))
    return { ...direct, cueEnd, saidAt: null }
  return cue.frames.has('q') && (at >= tokens.length || endsHere(line, at))
    ? { kind: 'none', first: at, cueEnd, saidAt }
    : null
}

/** 'said Sunday': when, and nothing that was said. */
function isTimeAt(line: Line, at: number): boolean {
  const group = line.groupAt[at]
  return isNoun(group) && line.tokens[group.first]?.pos !== 'DET' && isTime(line, group)
}

/** Index of the cue's last particle, or -1: 'out' in 'pointed out', 'on' in 'doubled down on'. */
function particleAt(line: Line, particle: string, from: number): number {
  const { tokens, groupAt } = line
  const words = particle.split(' ')
  let at = from
  if (tokens[at]?.pos === 'ADV' && tokens[at]?.lower !== words[0]) at++
  if (words.every((word, i) => tokens[at + i]?.lower === word)) {
    // 'reported on Wednesday'
    const next = groupAt[at + words.length]
    return particle === 'on' && isNoun(next) && isTime(line, next) ? -1 : at + words.length - 1
  }
  // 'made it clear', 'laid them out'
  const between = groupAt[at]
  const apart = isNoun(between) && between.end === at + 1 && tokens[at]?.pos === 'PRON'
  return apart && words.length === 1 && tokens[at + 1]?.lower === particle ? at + 1 : -1
}

const endsHere = (line: Line, at: number): boolean => {
  const token = line.tokens[at]
  return (
    token === undefined ||
    token.pos === 'PUNCT' ||
    token.pos === 'ADP' ||
    token.pos === 'SCONJ' ||
    token.pos === 'ADV' ||
    token.pos === 'CCONJ' ||
    token.pos === 'PRON' ||
    token.pos === 'VERB'
  )
}

/** The complement that starts right at `at`; `addressed` once an addressee was passed. */
function complementAt(
  line: Line,
  cue: VerbCue,
  at: number,
  addressed: boolean,
): { kind: ComplementKind; first: number } | null {
  const { tokens, groupAt } = line
  const { frames } = cue
  const token = tokens[at]
  if (!token) return null
  if (isOwnName(line, cue, at)) return null
  const mark = token.text === ',' || token.text === ':' || token.text === '—' ? at + 1 : at
  if (frames.has('q') && quoteOpensAt(line, mark)) return { kind: 'quote', first: mark }
  if (frames.has('n') && quoteOpensAt(line, at)) return isByname(line, cue, at) ? null : { kind: 'noun', first: at }
  if (frames.has('q') && token.text === ':' && tokens[mark]) return { kind: 'bare', first: mark }
  if (frames.has('t') && token.lower === 'that' && opensThatClause(line, at)) return { kind: 'that', first: at + 1 }
  // 'He added, that it leaks'
  if (frames.has('t') && mark > at && tokens[mark]?.lower === 'that' && tokens[mark]?.pos === 'SCONJ')
    return { kind: 'that', first: mark + 1 }
  if ((frames.has('t') || frames.has('n')) && QUESTION.has(token.lower)) return { kind: 'question', first: at }
  const group = groupAt[at]
  // 'questioned 40 people'
  if (cue.lemma === 'question' && isNoun(group) && PEOPLE.test(tokens[group.head]?.lower ?? '')) return null
  if (token.lower === 'to' && quoteOpensAt(line, at + 1) && (addressed || frames.has('i')))
    return { kind: 'infinitive', first: at }
  if (frames.has('q') && token.pos === 'INTJ') return { kind: 'bare', first: at }
  // 'a body found in the river was taken away'
  if (frames.has('t') && !(cue.lemma === 'find' && token.pos === 'ADP') && startsClause(line, at))
    return { kind: 'bare', first: at }
  if (startsInfinitive(line, at) && (frames.has('i') || addressed)) return { kind: 'infinitive', first: at }
  // 'called the pier a wreck', not 'called a meeting', 'a firm called Pier'.
  if (NAMING.has(cue.lemma) && cue.particle === null && !quoteOpensAt(line, at) && !names(line, phraseEnd(line, at)))
    return null
  // 'The fire claimed the lives of 40'
  if (cue.lemma === 'claim' && isLives(line, at)) return null
  // 'counted 300 boats', not 'counted votes'.
  if ((cue.kind === 'estimating' || COUNTING.has(cue.lemma)) && !hasNumber(line, at)) return null
  const gerund = isVerb(group) && isGerund(line, group)
  if (
    frames.has('n') &&
    (startsNoun(line, at) || startsRange(line, at) || gerund || (cue.particle !== null && isVerb(group)))
  )
    return { kind: 'noun', first: at }
  if (frames.has('o') && startsNoun(line, at) && goesOn(line, phraseEnd(line, at))) return { kind: 'noun', first: at }
  if (addressed && (token.lower === 'about' || token.lower === 'of' || token.lower === 'against'))
    return { kind: 'noun', first: at + 1 }
  return null
}

/** 'the lives of 40 people', '40 lives', 'its first victim': what is claimed by no words. */
const isLives = (line: Line, at: number): boolean => {
  const group = line.groupAt[at]
  return (
    isNoun(group) && /^(?:life|lives|victims?|casualties|medals?|titles?)$/.test(line.tokens[group.head]?.lower ?? '')
  )
}

const PEOPLE =
  /^(?:people|suspects?|witness(?:es)?|m[ae]n|wom[ae]n|him|her|them|residents?|drivers?|students?|employees?)$/

/** 'to leave', 'not to leave' */
function startsInfinitive(line: Line, at: number): boolean {
  const group = line.groupAt[line.tokens[at]?.lower === 'not' ? at + 1 : at]
  return isVerb(group) && isInfinitive(line, group)
}

/** Whether a number stands in the group at the token or right before it. */
const hasNumber = (line: Line, at: number): boolean =>
  line.tokens.slice(at, line.groupAt[at]?.end ?? at + 4).some((token) => token.pos === 'NUM' || /^\d/.test(token.text))

/** 'reported between 40 and 50', 'recorded up to 40 a day' */
const startsRange = (line: Line, at: number): boolean =>
  /^(?:between|over|around|about|under|nearly|almost|up)$/.test(line.tokens[at]?.lower ?? '') &&
  (line.tokens[at]?.lower !== 'up' || line.tokens[at + 1]?.lower === 'to') &&
  hasNumber(line, at)

const COUNTING = new Set(['count', 'tally', 'record', 'register', 'log'])

/** 'the field, also called "the Q"': a name that something has. */
const isByname = (line: Line, { lemma }: VerbCue, at: number): boolean =>
  NAMING.has(lemma) && /^(?:,|also|so|sometimes|often|then)$/.test(line.tokens[at - 2]?.lower ?? '')

/** 'a group calling itself the River Brigade': a name too, where 'called himself a patriot' judges. */
function isOwnName({ tokens, groupAt }: Line, { lemma }: VerbCue, at: number): boolean {
  if (!NAMING.has(lemma) || !/^(?:(?:him|her|it)self|themselves)$/.test(tokens[at]?.lower ?? '')) return false
  const name = groupAt[at + 1]
  return isNoun(name) && tokens[name.head]?.pos === 'PROPN'
}

const NAMING = new Set(['call', 'label', 'dub', 'brand'])

/** What something is called follows it: a second noun group, an adjective or a quotation. */
const names = (line: Line, end: number): boolean => {
  const token = line.tokens[end]
  return (
    token !== undefined &&
    (/^(?:DET|ADJ)$/.test(token.pos) || isNoun(line.groupAt[end]) || quoteOpensAt(line, end) || token.lower === 'as')
  )
}

/** 'urged voters to …', 'called him a fraud': what the object is asked or called. */
const goesOn = (line: Line, end: number): boolean => {
  const token = line.tokens[end]
  if (!token) return false
  return (
    /^(?:to|of|as|for|over)$/.test(token.lower) ||
    (token.lower === 'not' && line.tokens[end + 1]?.lower === 'to') ||
    quoteOpensAt(line, end) ||
    token.pos === 'DET' ||
    token.pos === 'ADJ' ||
    isNoun(line.groupAt[end])
  )
}
