import type { Token } from '../model/sentence.ts'
import { mayBeVerb } from './run-words.ts'

/** Verbs of headlines that look like the plural of a noun. */
const HEADLINE_VERBS: ReadonlySet<string> = new Set(
  'arrests kills wounds claims leaves rescues strikes hits charges'.split(' '),
)

/** 'accused of firing 36 shells': a gerund behind a preposition, with a counted plural as its object. */
function isGerund(tokens: readonly Token[], i: number): boolean {
  const [before, { lower }] = [tokens[i - 1], tokens[i] as Token]
  if (!/^(?:of|by|as|for|after|before|without|from|despite)$/.test(before?.lower ?? '') || NO_GERUND.has(lower))
    return false
  return [tokens[i + 2], tokens[i + 3]].some((token) => token?.pos === 'NOUN' && isPlural(token))
}
const NO_GERUND: ReadonlySet<string> = new Set(
  'morning evening spring string king ring thing wing nothing something anything everything ceiling sibling sterling shilling offspring'.split(
    ' ',
  ),
)

/** 'crews rescued 14 people', 'had abducted two', ', offering 900 shares', ', which controls 25% of': a verb before a number. */
export function isVerbBeforeNumber(tokens: readonly Token[], i: number): boolean {
  const [before, { lower }, next] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]]
  if (!before) return false
  if (isVerbOfCount(tokens, i)) return true
  if (next?.pos !== 'NUM' && next?.pos !== 'SYM')
    return (
      /^(?:dozens|scores|hundreds|thousands)$/.test(next?.lower ?? '') && lower.endsWith('ing') && isGerund(tokens, i)
    )
  if (lower.endsWith('ing') && (before.text === ',' || isGerund(tokens, i))) return true
  if (isPerfect(tokens, i)) return true
  if (lower.endsWith('ed') && before.pos === 'NOUN' && isPlural(before)) return opensClause(tokens, i - 1, false)
  // 'Task force arrests 14'
  if (HEADLINE_VERBS.has(lower) && (before.pos === 'NOUN' || before.pos === 'PROPN'))
    return opensClause(tokens, i - 1, false)
  return /[^s]s$/.test(lower) && before.lower === 'which' && tokens[i - 2]?.text === ','
}

/** 'Rebels control 14 villages', 'Norland controls some 40 square kilometres': a verb by its number, its subject and what is counted. */
function isVerbOfCount(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1] as Token, tokens[i] as Token]
  if ((before.pos !== 'NOUN' && before.pos !== 'PROPN') || token.text !== token.lower) return false
  const number = numberFrom(tokens, i + 1)
  if (number < 0 || !countsWhat(tokens, number + 1)) return false
  const isSingular = /[^s]s$/.test(token.lower)
  const agrees = isSingular ? before.pos === 'PROPN' || !isPlural(before) : isPlural(before)
  return agrees && mayBeVerb(token.lower) && opensClause(tokens, i - 1, false)
}

/** The index of the number that starts at a token or behind the hedge that starts there ('at least 30'); -1 where none does. */
export function numberFrom(tokens: readonly Token[], at: number): number {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (!first) return -1
  if (first.pos === 'NUM') return at
  const number = HEDGES.has(first.lower) ? at + 1 : HEDGE_ENDS.get(first.lower) === second?.lower ? at + 2 : at + 3
  if (number === at + 3 && !(first.lower === 'as' && second?.lower === 'many' && tokens[at + 2]?.lower === 'as'))
    return -1
  return tokens[number]?.pos === 'NUM' ? number : -1
}
const HEDGES: ReadonlySet<string> = new Set(
  'about some nearly almost over around roughly approximately only just'.split(' '),
)
const HEDGE_ENDS: ReadonlyMap<string, string> = new Map([
  ['at', 'least'],
  ['more', 'than'],
  ['fewer', 'than'],
  ['less', 'than'],
  ['up', 'to'],
])

/** A plural noun behind a number, or a share; no time that lies so far off ('two years ago'). */
function countsWhat(tokens: readonly Token[], at: number): boolean {
  let i = at
  while (i < at + 3 && /^(?:ADJ|NUM)$/.test(tokens[i]?.pos ?? '')) i++
  const noun = tokens[i]
  if (noun === undefined) return false
  if (noun.text === '%' || noun.lower === 'percent') return true
  return (
    noun.pos === 'NOUN' &&
    isPlural(noun) &&
    !/^(?:ago|earlier|later|old|before|previously|after)$/.test(tokens[i + 1]?.lower ?? '')
  )
}

/** 'said net rose to $8 million', 'a net of $8 million'. */
export const isNetIncome = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'net' &&
  (tokens[i + 1]?.pos === 'VERB' || (tokens[i + 1]?.lower === 'of' && tokens[i + 2]?.pos === 'SYM'))

/** 'rates for pupils range from 35 to 40 percent', not 'a range from 35 to 40'. */
export function isSpread(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.pos
  const amount = tokens[i + 2]?.pos
  return (
    tokens[i + 1]?.lower === 'from' &&
    (amount === 'NUM' || amount === 'SYM') &&
    (before === 'NOUN' || before === 'PROPN')
  )
}

/** '1,200 suspected cases': a participle between a number and its plural noun. */
export function isCountedParticiple(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  return (
    tokens[i]?.lower.endsWith('ed') === true &&
    tokens[i - 1]?.pos === 'NUM' &&
    next?.pos === 'NOUN' &&
    isPlural(next) &&
    !/^(?:the|these|those)$/.test(tokens[i - 2]?.lower ?? '')
  )
}

/** Nouns that are also verbs and stand before another noun. */
const FIRST_OF_COMPOUND: ReadonlySet<string> = new Set(
  'overdose attack rescue test transport combat fuel supply cruise patrol escort battle strike research trade work assault transfer repair relief escape rape murder abuse swing guard'.split(
    ' ',
  ),
)

/** 'the 700 overdose deaths', '40 attack helicopters'. */
export const isCountedCompound = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1]
  return (
    FIRST_OF_COMPOUND.has(tokens[i]?.lower ?? '') &&
    tokens[i - 1]?.pos === 'NUM' &&
    next?.pos === 'NOUN' &&
    isPlural(next)
  )
}

/** 'an average of 15 drug overdoses a day': behind a singular noun only a plural goes with the number. */
export const isPluralOfCompound = (tokens: readonly Token[], i: number): boolean => {
  const [number, noun, token] = [tokens[i - 2], tokens[i - 1], tokens[i] as Token]
  return (
    /[^s]s$/.test(token.lower) &&
    FIRST_OF_COMPOUND.has(token.lemma) &&
    noun?.pos === 'NOUN' &&
    noun.lemma === noun.lower &&
    !isPlural(noun) &&
    number?.pos === 'NUM' &&
    number.lower !== 'one' &&
    number.lower !== '1'
  )
}

/** ', killing five guards and abducting 40 people': a gerund joined to another, before its own object. */
export function isJoinedGerund(tokens: readonly Token[], i: number): boolean {
  if (!tokens[i]?.lower.endsWith('ing') || tokens[i - 1]?.pos !== 'CCONJ') return false
  const next = tokens[i + 1]
  if (next?.pos !== 'NUM' && next?.pos !== 'DET') return false
  return tokens.slice(Math.max(0, i - 9), i).some(({ pos, lower }) => pos === 'VERB' && lower.endsWith('ing'))
}

/** 'have vaccinated 900 people', 'reported to have fired missiles': a participle between 'have' and its object. */
export function isPerfect(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (before?.lower === 'have' && tokens[i - 2]?.lower === 'to' && SAID.test(tokens[i - 3]?.lower ?? ''))
    return tokens[i]?.lower.endsWith('ed') === true && next?.pos === 'NOUN' && isPlural(next)
  if (before?.pos !== 'AUX' || !/^(?:have|has|had|having)$/.test(before.lower)) return false
  const hedged = /^(?:more|at|nearly|about|over|almost|around|fewer|less|up|roughly)$/.test(next?.lower ?? '')
  const object = next?.pos === 'NUM' || next?.pos === 'DET' || (hedged && hasNumberSoon(tokens, i + 2))
  return object && tokens[i]?.lower.endsWith('ed') === true
}

const SAID = /^(?:reported|said|believed|thought|claimed|claims?|alleged|known|suspected)$/

/** 'more than 2 million', 'about 40' */
const hasNumberSoon = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'NUM' || tokens[i + 1]?.pos === 'NUM'

const PLURALS = new Set(['people', 'police', 'men', 'women', 'media', 'children'])
export const isPlural = ({ lower }: Token): boolean =>
  (lower.endsWith('s') && !lower.endsWith('ss')) || PLURALS.has(lower)

/** Whether only nouns, their modifiers and prepositions stand between the clause's start and the subject's last word. */
export function opensClause(tokens: readonly Token[], last: number, third: boolean): boolean {
  let determined = false
  for (let i = last; i >= Math.max(0, last - 12); i--) {
    const token = tokens[i] as Token
    if (token.pos === 'VERB' || token.pos === 'AUX' || (token.pos === 'PART' && token.lower === 'to')) return false
    if (token.pos === 'DET' || token.pos === 'PROPN') determined = true
    if (
      token.pos === 'CCONJ' ||
      token.pos === 'SCONJ' ||
      (token.pos === 'PUNCT' &&
        /^[,;:"“—–-]$/.test(token.text) &&
        token.spaced === (token.text === '—' || token.text === '–' || token.text === '-'))
    )
      break
    if (token.pos === 'PUNCT' && token.text === ',') break
  }
  return determined || !third
}
