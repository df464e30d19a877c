import type { Token } from '../model/sentence.ts'
import { isFinite, isGerund, isInfinitive, isNoun, isTime, isVerb, type TokenRange } from '../text/clauses.ts'
import { OCCASIONS } from './lexicon/occasions.ts'
import type { VerbCue } from './lexicon/verbs.ts'
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

const QUESTION = new Set(['whether', 'how', 'why', 'what', 'who', 'when', 'where', 'if', 'which'])

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
  if (direct && direct.kind !== 'bare') return { ...direct, cueEnd, saidAt: null }
  return cue.frames.has('q') && (at >= tokens.length || endsHere(line, at))
    ? { kind: 'none', first: at, cueEnd, saidAt }
    : null
}

/** Index of the cue's last particle, or -1: 'out' in 'pointed out', 'on' in 'doubled down on'. */
function particleAt(line: Line, particle: string, from: number): number {
  const { tokens, groupAt } = line
  const words = particle.split(' ')
  let at = from
  if (tokens[at]?.pos === 'ADV' && tokens[at]?.lower !== words[0]) at++
  if (words.every((word, i) => tokens[at + i]?.lower === word)) return at + words.length - 1
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

/** Whether a quotation opens at the token. */
export const quoteOpensAt = (line: Line, at: number): boolean => {
  const token = line.tokens[at]
  return token !== undefined && line.quoteAt[at]?.start === token.start
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
  const mark = token.text === ',' || token.text === ':' || token.text === '—' ? at + 1 : at
  if (frames.has('q') && quoteOpensAt(line, mark)) return { kind: 'quote', first: mark }
  if (frames.has('n') && quoteOpensAt(line, at)) return { kind: 'noun', first: at }
  if (frames.has('q') && token.text === ':' && tokens[mark]) return { kind: 'bare', first: mark }
  if (frames.has('t') && token.lower === 'that' && opensThatClause(line, at)) return { kind: 'that', first: at + 1 }
  if (frames.has('t') && QUESTION.has(token.lower)) return { kind: 'question', first: at }
  const group = groupAt[at]
  if (token.lower === 'to' && quoteOpensAt(line, at + 1) && (addressed || frames.has('i')))
    return { kind: 'infinitive', first: at }
  if (frames.has('q') && token.pos === 'INTJ') return { kind: 'bare', first: at }
  if (frames.has('t') && startsClause(line, at)) return { kind: 'bare', first: at }
  if (isVerb(group) && isInfinitive(line, group) && (frames.has('i') || addressed))
    return { kind: 'infinitive', first: at }
  const gerund = isVerb(group) && isGerund(line, group)
  if (frames.has('n') && (startsNoun(line, at) || gerund || (cue.particle !== null && isVerb(group))))
    return { kind: 'noun', first: at }
  if (frames.has('o') && startsNoun(line, at) && goesOn(line, phraseEnd(line, at))) return { kind: 'noun', first: at }
  if (addressed && (token.lower === 'about' || token.lower === 'of' || token.lower === 'against'))
    return { kind: 'noun', first: at + 1 }
  return null
}

/** 'that' before a clause, not 'that kind of effort'. */
const opensThatClause = (line: Line, at: number): boolean =>
  line.tokens[at]?.pos === 'SCONJ' || line.tokens[at + 1]?.text === ',' || isClauseAhead(line, at + 1)

/** 'urged voters to …', 'called him a fraud': what the object is asked or called. */
const goesOn = (line: Line, end: number): boolean => {
  const token = line.tokens[end]
  if (!token) return false
  return (
    /^(?:to|of|as|for|over)$/.test(token.lower) ||
    quoteOpensAt(line, end) ||
    token.pos === 'DET' ||
    token.pos === 'ADJ' ||
    isNoun(line.groupAt[end])
  )
}

function isClauseAhead(line: Line, at: number): boolean {
  for (let i = at; i < Math.min(line.tokens.length, at + 40); i++) {
    const group = line.groupAt[i]
    if (isVerb(group)) return true
    if (line.quoteAt[i]) return true
  }
  return false
}

/** 'officials were …': a noun group with what is coupled to it, then a finite verb before any comma. */
export function startsClause(line: Line, at: number): boolean {
  const { tokens, groupAt } = line
  if (
    !startsNoun(line, at) &&
    !startsMeasure(line, at) &&
    !/^(?:there|in|on|at|after|if|as|when|while|for|under|with|because|since|although|despite)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    return false
  // 'says going through it has helped': a gerund is the subject.
  const opener = groupAt[at]
  let nouns = isVerb(opener) && isGerund(line, opener) ? 1 : 0
  for (let i = at; i < Math.min(tokens.length, at + 30); i++) {
    const group = groupAt[i]
    const token = tokens[i] as Token
    if (isNoun(group)) {
      nouns++
      i = group.end - 1
    } else if (isVerb(group)) {
      // 'anybody who complains is …': the verb of a relative clause is passed over.
      if (isFinite(line, group) && !opensRelative(tokens[group.first - 1])) return nouns > 0
      i = group.end - 1
    } else if (token.text === ';' || token.text === ':' || (token.text === ',' && closesPhrase(tokens[i + 1])))
      return false
  }
  return false
}

/** 'too much', 'only about half' */
const startsMeasure = (line: Line, at: number): boolean =>
  (isVerb(line.groupAt[at]) && (line.tokens[at] as Token).lower.endsWith('ing')) ||
  (line.tokens[at]?.pos === 'ADV' && /^(?:ADJ|NUM|DET)$/.test(line.tokens[at + 1]?.pos ?? ''))

/** After a comma: another clause, not an apposition. */
const closesPhrase = (next: Token | undefined): boolean =>
  next === undefined ||
  next.pos === 'SCONJ' ||
  next.pos === 'CCONJ' ||
  next.pos === 'PRON' ||
  /^(?:though|although|while|as|but)$/.test(next.lower)

const opensRelative = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:who|which|that|whom)$/.test(token.lower)

const startsNoun = (line: Line, at: number): boolean => {
  const token = line.tokens[at]
  if (!token) return false
  return (
    isNoun(line.groupAt[at]) ||
    token.pos === 'DET' ||
    token.pos === 'ADJ' ||
    token.pos === 'NUM' ||
    (token.pos === 'PRON' && !QUESTION.has(token.lower)) ||
    (token.pos === 'ADV' && isNoun(line.groupAt[at + 1]))
  )
}

interface Skipped {
  readonly at: number
  readonly saidAt: TokenRange | null
  readonly addressed: boolean
}

const OCCASION_LINKS = new Set(
  'following in on at during via through after to with before by from of about for'.split(' '),
)

/** Passes adverbs, times, occasions ('in a statement') and addressees ('told reporters', 'said to aides') after a cue. */
function skipAdjuncts(line: Line, cue: VerbCue, from: number): Skipped {
  const { tokens, groupAt } = line
  let at = from
  let saidAt = null as TokenRange | null
  let addressed = false
  for (let step = 0; step < 6; step++) {
    const token = tokens[at]
    if (!token || quoteOpensAt(line, at)) break
    if (token.lower === "'s" && !token.spaced) {
      at++
      continue
    }
    const title = titleEnd(line, at)
    if (title > at) {
      at = title
      continue
    }
    const group = groupAt[at]
    if (!group && token.pos === 'ADV' && !QUESTION.has(token.lower)) {
      at++
      continue
    }
    if (token.text === ',' && (tokens[at + 1]?.pos === 'ADV' || OCCASION_LINKS.has(tokens[at + 1]?.lower ?? ''))) {
      const close = nextComma(line, at + 1)
      if (close > 0 && close - at < 12 && (tokens[close + 1]?.lower === 'that' || quoteOpensAt(line, close + 1))) {
        at = tokens[close + 1]?.lower === 'that' ? close + 1 : close
        continue
      }
      break
    }
    if (isNoun(group) && isTime(line, group) && !isVerb(groupAt[group.end])) {
      at = timeEnd(line, group.end)
      saidAt = { first: saidAt?.first ?? group.first, end: at }
      continue
    }
    if (isNoun(group) && cue.frames.has('a') && !addressed && !isSubject(line, phraseEnd(line, at))) {
      at = phraseEnd(line, at)
      addressed = true
      continue
    }
    const adjunct = adjunctAt(line, at)
    if (!adjunct) break
    if (adjunct.occasion) saidAt = { first: saidAt?.first ?? at, end: adjunct.end }
    at = adjunct.end
  }
  return { at, saidAt, addressed }
}

/** Whether a finite verb follows: 'warned it may change', not 'warned voters that'. */
const isSubject = (line: Line, end: number): boolean => {
  const verb = line.groupAt[end]
  return isVerb(verb) && isFinite(line, verb)
}

/** After the closing mark of a title ('told the show “Morning Pier” that'); `at` where none opens. */
function titleEnd(line: Line, at: number): number {
  if (!/^["“‘'«]$/.test(line.tokens[at]?.text ?? '') || line.quoteAt[at]) return at
  for (let i = at + 1; i < Math.min(line.tokens.length, at + 10); i++)
    if (/^["”’'»]$/.test(line.tokens[i]?.text ?? '')) return i + 1
  return at
}

function nextComma(line: Line, from: number): number {
  for (let i = from; i < Math.min(line.tokens.length, from + 14); i++) if (line.tokens[i]?.text === ',') return i
  return -1
}

/** The end of a noun group with the phrases that 'of', 'from', 'at', 'for', 'in' couple to it and its conjuncts. */
function phraseEnd(line: Line, at: number): number {
  const { tokens, groupAt } = line
  let end = groupAt[at]?.end ?? at + 1
  for (;;) {
    const link = tokens[end]
    const next = groupAt[end + 1]
    if (!link || !isNoun(next) || next.first !== end + 1) return end
    if (
      !/^(?:of|from|at|in|and|with)$/.test(link.lower) ||
      isTime(line, next) ||
      (startsClause(line, end + 1) && link.lower !== 'and')
    )
      return end
    end = next.end
  }
}

/** 'on Tuesday, Oct. 29': the date set off after the day. */
function timeEnd(line: Line, end: number): number {
  const next = line.tokens[end]?.text === ',' ? line.groupAt[end + 1] : null
  return isNoun(next) && isTime(line, next) && !isVerb(line.groupAt[next.end]) ? next.end : end
}

/** 'on Monday', 'in an interview with the daily', 'to reporters': a phrase after which the content comes. */
function adjunctAt(line: Line, at: number): { end: number; occasion: boolean } | null {
  const { tokens, groupAt } = line
  const link = tokens[at] as Token
  const noun = groupAt[at + 1]
  if (!OCCASION_LINKS.has(link.lower) || !isNoun(noun)) return null
  if (isTime(line, noun)) return { end: timeEnd(line, noun.end), occasion: true }
  let end = noun.end
  let occasion = false
  for (let i = noun.first; i < noun.end; i++) if (OCCASIONS.has((tokens[i] as Token).lower)) occasion = true
  for (let next = groupAt[end + 1]; tokens[end]?.pos === 'ADP' && isNoun(next); next = groupAt[end + 1]) {
    if (occasion && tokens[end]?.lower === 'of') break
    end = next.end
  }
  const after = tokens[end]
  const opens =
    after?.lower === 'that' ||
    quoteOpensAt(line, end) ||
    ((after?.text === ',' || after?.text === ':') && quoteOpensAt(line, end + 1))
  return opens || occasion ? { end, occasion } : null
}
