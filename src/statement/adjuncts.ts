import type { Token } from '../model/sentence.ts'
import { isFinite, isNoun, isTime, isVerb, type TokenRange } from '../text/parsed.ts'
import { OCCASIONS } from './lexicon/occasions.ts'
import type { VerbCue } from './lexicon/verbs.ts'
import { QUESTION, quoteOpensAt, startsClause } from './openings.ts'
import type { Line } from './reading.ts'

/** Where the search went on after a cue's adjuncts. */
interface Skipped {
  readonly at: number
  readonly saidAt: TokenRange | null
  readonly addressed: boolean
}

const OCCASION_LINKS = new Set(
  'following in on at during via through after to with before by from of about for'.split(' '),
)

/** Passes adverbs, times, occasions ('in a statement') and addressees ('told reporters', 'said to aides') after a cue. */
export function skipAdjuncts(line: Line, cue: VerbCue, from: number): Skipped {
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
export function phraseEnd(line: Line, at: number): number {
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

/** After 'published Wednesday', 'released by the council', where such words follow a noun. */
function pastParticiple(line: Line, end: number): number {
  if (!PUBLISHED.test(line.tokens[end]?.lower ?? '')) return end
  let at = end + 1
  if (line.tokens[at]?.pos === 'ADP') at++
  const noun = line.groupAt[at]
  return isNoun(noun) && noun.first === at ? noun.end : end + 1
}
const PUBLISHED = /^(?:published|released|posted|issued|aired|obtained|sent|dated|broadcast|recorded|taped)$/

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
  // 'in a letter published on Wednesday that'
  if (occasion) end = pastParticiple(line, end)
  const after = tokens[end]
  const opens =
    after?.lower === 'that' ||
    // 'insisted to detectives she had'
    (link.lower === 'to' && (tokens[end - 1] as Token).lower.endsWith('s') && startsClause(line, end)) ||
    quoteOpensAt(line, end) ||
    ((after?.text === ',' || after?.text === ':') && quoteOpensAt(line, end + 1))
  return opens || occasion ? { end, occasion } : null
}
