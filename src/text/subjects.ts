import type { Group, Token } from '../model/sentence.ts'
import {
  isBreak,
  isFinite,
  isGerund,
  isNoun,
  isParticiple,
  isTime,
  isVerb,
  type Parsed,
  type TokenRange,
} from './parsed.ts'
import { DOCUMENTS, tailStart } from './phrase-tail.ts'

const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'whom'])
const COUPLES = new Set('of for from at in with to on by near inside about against within behind including'.split(' '))
/** How far back a subject is looked for, in tokens: no sentence puts more between the two. */
const REACH = 60

/**
 * The subject of the verb whose group starts at `verb`: the noun group before it with what is coupled to it ('analysts from
 * the institute'), across appositions, relative clauses and participles; `null` where there is none.
 */
export function subjectBefore(parsed: Parsed, verb: number): TokenRange | null {
  return nounBefore(parsed, verb, Math.max(0, verb - REACH), 4)
}

function nounBefore(parsed: Parsed, verb: number, floor: number, hops: number): TokenRange | null {
  const { tokens, groupAt } = parsed
  // "Shoney's said": a name that ends like a genitive
  const own = /^['’]s$/.test(tokens[verb - 1]?.text ?? '') && tokens[verb - 2]?.pos === 'PROPN'
  let i = skipAdverbs(parsed, own ? verb - 2 : verb - 1, floor)
  if (i < floor || hops === 0) return null
  const sign = tokens[i] as Token
  if (RELATIVE.has(sign.lower) && !isNoun(groupAt[i]))
    return nounEndingAt(parsed, sign.lower === 'whose' ? -1 : beforeComma(tokens, i - 1), floor)
  if (sign.text === ')') return nounEndingAt(parsed, i, floor) ?? acrossInsertion(parsed, i, floor, hops)
  if (isBreak(sign)) return acrossInsertion(parsed, i, floor, hops)
  const near = nounEndingAt(parsed, i, floor) ?? modifiedNoun(parsed, i, floor)
  if (!near) return null
  return beyondModifier(parsed, near, floor, hops) ?? near
}

const beforeComma = (tokens: readonly Token[], i: number): number => (tokens[i]?.text === ',' ? i - 1 : i)

/** Index of the last token at or before `i` that is no adverb ('also', 'later') and no phrase of time ('on Monday'). */
function skipAdverbs(parsed: Parsed, from: number, floor: number): number {
  const { tokens, groupAt } = parsed
  let i = from
  while (i >= floor) {
    const token = tokens[i] as Token
    const group = groupAt[i]
    if (token.pos === 'ADV' && !group) i--
    else if (isNoun(group) && isTime(parsed, group) && tokens[group.first - 1]?.pos === 'ADP') i = group.first - 2
    else if (isNoun(group) && isTime(parsed, group) && followsPhrase(parsed, group.first - 1)) i = group.first - 1
    else break
  }
  return i
}

/** 'the bank just this month announced', 'the report released last year found': what a bare time can follow. */
function followsPhrase(parsed: Parsed, at: number): boolean {
  let i = at
  while (parsed.tokens[i]?.pos === 'ADV' && !parsed.groupAt[i]) i--
  const group = parsed.groupAt[i]
  return isNoun(group) || parsed.tokens[i]?.text === ')' || (isVerb(group) && isParticiple(parsed, group))
}

/** 'the report released last year found', 'the experts I met said': the noun that the words before the verb modify. */
function modifiedNoun(parsed: Parsed, i: number, floor: number): TokenRange | null {
  const group = parsed.groupAt[i]
  if (!isVerb(group) || group.end !== i + 1) return null
  if (isParticiple(parsed, group) && isNoun(parsed.groupAt[group.first - 1])) {
    const before = parsed.groupAt[group.first - 1] as Group
    const far = parsed.groupAt[before.first - 1]
    const relative = isNoun(far) && !isTime(parsed, far)
    return nounEndingAt(parsed, relative ? before.first - 1 : group.first - 1, floor)
  }
  return whoseClauseEnds(parsed, i, floor)
}

/** 'an official who asked not to be named said', 'the man who was arrested said': the noun before the relative clause. */
function whoseClauseEnds(parsed: Parsed, i: number, floor: number): TokenRange | null {
  for (let at = i - 1; at >= Math.max(floor, i - 10); at--) {
    const token = parsed.tokens[at] as Token
    if (isBreak(token) || isNoun(parsed.groupAt[at])) return null
    if (token.lower === 'who') return nounEndingAt(parsed, at - 1, floor)
  }
  return null
}

/** The noun group that ends with token `i`, with the phrases and conjuncts coupled to its left. */
export function nounEndingAt(parsed: Parsed, i: number, floor = 0): TokenRange | null {
  const { tokens, groupAt } = parsed
  const group = groupAt[i]
  if (tokens[i]?.text === ')') return nounBeforeBracket(parsed, i, floor)
  // 'the mayor herself'
  if (i > floor && /sel(?:f|ves)$/.test(tokens[i]?.lower ?? '')) return nounEndingAt(parsed, i - 1, floor)
  if (!isNoun(group) || group.first < floor) return null
  let { first } = group
  for (;;) {
    const before = tokens[first - 1]
    if (!before) break
    const far = groupAt[first - 2]
    const own = before.lower === 'per' || before.text === ')' ? tailStart(parsed, first) : -1
    if (own >= 0) first = own
    else if (before.pos === 'ADP' && COUPLES.has(before.lower) && isNoun(far) && far.end === first - 1) {
      if (isTime(parsed, groupAt[first] as Group)) return { first: far.first, end: far.end }
      first = far.first
    } else if (isPostmodifier(tokens[first - 2], before) && isNoun(groupAt[first - 3]))
      first = (groupAt[first - 3] as Group).first
    else if (before.lower === 'and' && isNoun(far) && far.end === first - 1 && startsClause(parsed, far))
      first = far.first
    else break
  }
  return { first, end: group.end }
}

/** 'people familiar with the matter', 'a man close to the mayor' */
const isPostmodifier = (adjective: Token | undefined, link: Token | undefined): boolean =>
  link?.pos === 'ADP' &&
  /^(?:familiar|close|aware|briefed|present|involved|privy|responsible)$/.test(adjective?.lower ?? '')

/** 'The Institute for the Study of War (ISW)': the bracket belongs to the name. */
function nounBeforeBracket(parsed: Parsed, i: number, floor: number): TokenRange | null {
  let open = i - 1
  while (open > floor && i - open < 8 && parsed.tokens[open]?.text !== '(') open--
  if (parsed.tokens[open]?.text !== '(') return null
  const name = nounEndingAt(parsed, open - 1, floor)
  return name && { first: name.first, end: i + 1 }
}

/** Half of the marks of ``a farce,'' which are two tokens. */
const isSingleMark = ({ text }: Token): boolean => text === "'" || text === '`' || text === '’'

/** Whether nothing of the same clause stands before the group: two coordinated groups are then one subject. */
function startsClause(parsed: Parsed, group: Group): boolean {
  const before = parsed.tokens[group.first - 1]
  if (!before || isBreak(before) || isSingleMark(before) || before.pos === 'SCONJ' || before.pos === 'CCONJ')
    return true
  if (before.pos !== 'ADP') return RELATIVE.has(before.lower)
  const far = parsed.groupAt[group.first - 2]
  return isNoun(far) && startsClause(parsed, far)
}

/** 'media reports that troops were being ground down said', 'a unit armed with tanks said': the noun before the modifier. */
function beyondModifier(parsed: Parsed, near: TokenRange, floor: number, hops: number): TokenRange | null {
  const { tokens, groupAt } = parsed
  const mark = tokens[near.first - 1]
  const group = groupAt[near.first - 1] ?? (mark?.pos === 'ADP' ? groupAt[near.first - 2] : null)
  // 'the groups who wrote to her say'
  if (isVerb(group) && RELATIVE.has(tokens[group.first - 1]?.lower ?? '') && isNoun(groupAt[group.first - 2]))
    return nounEndingAt(parsed, group.first - 2, floor)
  if (isVerb(group) && isParticiple(parsed, group)) {
    const far = nounBefore(parsed, group.first, floor, hops - 1)
    const touches = far && (far.end === group.first || isBreak(tokens[far.end] as Token))
    const gerund = isGerund(parsed, group)
    return touches && (gerund || mark?.pos === 'ADP') ? far : null
  }
  if (mark?.lower === 'that' && isNoun(groupAt[near.first - 2]))
    return nounBefore(parsed, near.first - 1, floor, hops - 1)
  return null
}

/** 'Smith, 34, who runs the unit, said': from the comma before the verb back to the noun that is set off. */
function acrossInsertion(parsed: Parsed, comma: number, floor: number, hops: number): TokenRange | null {
  const { tokens } = parsed
  let best: TokenRange | null = null
  let end = comma
  for (let segment = 0; segment < 6; segment++) {
    const found = breakBefore(tokens, end - 1, floor)
    // A subject does not stand within the quotation before it.
    const start = isQuoteMark(tokens[found]) ? floor - 1 : found
    const first = afterLinks(parsed, found + 1, end)
    const kind = segmentKind(parsed, first, end)
    if (kind === 'adjunct' && start < floor) return best
    // What stands right before the comma is no subject: 'Ross, declared a hero, said'.
    if (kind === 'noun' && segment > 0) best = nounRangeIn(parsed, first, end)
    else if (kind === 'clause') return best ?? (segment > 0 ? clauseTail(parsed, first, end, floor, hops) : null)
    if (start < floor) return best
    end = start
  }
  return best
}

/** 'But Ann Ross, the mayor, said', 'Later Ann Ross, the mayor, said': past what links the sentence to the one before. */
function afterLinks(parsed: Parsed, from: number, end: number): number {
  let i = from
  while (i < end && !parsed.groupAt[i] && /^(?:CCONJ|ADV)$/.test((parsed.tokens[i] as Token).pos)) i++
  return isNoun(parsed.groupAt[i]) && i < end ? i : from
}

const isQuoteMark = (token: Token | undefined): boolean => token !== undefined && /^["“”«»'‘’`]+$/.test(token.text)

function breakBefore(tokens: readonly Token[], from: number, floor: number): number {
  for (let i = from; i >= floor; i--)
    if (isBreak(tokens[i] as Token) || (isQuoteMark(tokens[i]) && isQuoteMark(tokens[i - 1]))) return i
  return floor - 1
}

type Segment = 'noun' | 'adjunct' | 'relative' | 'clause'

/** What stands between two commas: a noun group with what is coupled to it, an adjunct, a relative or participial clause, or a clause. */
function segmentKind(parsed: Parsed, first: number, end: number): Segment {
  const { tokens, groupAt } = parsed
  const token = tokens[first]
  if (!token) return 'adjunct'
  const group = groupAt[first]
  if (RELATIVE.has(token.lower) || (token.pos === 'ADP' && RELATIVE.has(tokens[first + 1]?.lower ?? '')))
    return 'relative'
  if (isVerb(group) && isParticiple(parsed, group)) return 'relative'
  const next = groupAt[first + 1]
  // 'Ross, when asked about it, said'
  if (
    /^(?:when|while|once|if|though|although|after|before)$/.test(token.lower) &&
    isVerb(next) &&
    isParticiple(parsed, next)
  )
    return 'relative'
  if (hasFiniteVerb(parsed, first, end)) return 'clause'
  if (isNoun(group)) return 'noun'
  return 'adjunct'
}

function hasFiniteVerb(parsed: Parsed, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const group = parsed.groupAt[i]
    if (isVerb(group) && isFinite(parsed, group) && !isReduced(parsed, group)) return true
    if (group) i = group.end - 1
  }
  return false
}

/** 'the man killed by', 'troops deployed to': a past participle that a preposition follows. */
const isReduced = (parsed: Parsed, group: Group): boolean =>
  isParticiple(parsed, group) && parsed.tokens[group.end]?.pos === 'ADP' && isNoun(parsed.groupAt[group.first - 1])

const nounRangeIn = (parsed: Parsed, first: number, end: number): TokenRange | null => {
  const group = parsed.groupAt[first]
  if (!isNoun(group)) return null
  let last = group.end
  while (parsed.tokens[last]?.pos === 'ADP' && COUPLES.has((parsed.tokens[last] as Token).lower)) {
    const next = parsed.groupAt[last + 1]
    if (!isNoun(next) || next.end > end || isTime(parsed, next)) break
    last = next.end
  }
  return { first: group.first, end: last }
}

/** 'He left when Smith, the mayor, said': the noun that ends the clause before the insertion. */
function clauseTail(parsed: Parsed, first: number, end: number, floor: number, hops: number): TokenRange | null {
  const tail = nounEndingAt(parsed, end - 1, Math.max(first, floor))
  return tail && hops > 0 ? tail : null
}

/** The noun group right after `from` with what 'of', 'for', 'from' couple to it: the subject of an inverted 'said X'. */
export function nounAfter(parsed: Parsed, from: number): TokenRange | null {
  const group = parsed.groupAt[from]
  if (!isNoun(group) || group.first !== from) return null
  let { end } = group
  for (;;) {
    const link = parsed.tokens[end]
    const next = parsed.groupAt[end + 1]
    if (link?.pos === 'ADP' && /^(?:of|for|from|at|with)$/.test(link.lower) && isNoun(next) && !isTime(parsed, next))
      end = next.end
    else if (link?.lower === 'by' && isNoun(next) && DOCUMENTS.test(parsed.tokens[end - 1]?.lower ?? '')) end = next.end
    else if (isPostmodifier(link, parsed.tokens[end + 1]) && isNoun(parsed.groupAt[end + 2]))
      end = (parsed.groupAt[end + 2] as Group).end
    else if (link?.lower === 'and' && isNoun(next) && !isVerb(parsed.groupAt[next.end])) end = next.end
    else break
  }
  if (parsed.tokens[end]?.text === '(' && parsed.tokens[end + 2]?.text === ')') end += 3
  return { first: from, end }
}

/** The verb group that governs a participle or infinitive in the same sentence: the nearest finite one before it. */
export function mainVerbBefore(parsed: Parsed, verb: number): Group | null {
  let reduced: Group | null = null
  for (let i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
    const group = parsed.groupAt[i]
    if (isVerb(group) && isFinite(parsed, group)) {
      if (!isReduced(parsed, group)) return group
      reduced = group
    }
    if (group) i = group.first
  }
  // 'a judge sided with the workers, saying …': no other verb is there.
  return reduced
}
