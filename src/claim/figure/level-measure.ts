import type { Group, Token } from '../../model/sentence.ts'
import { isNoun, lemmaOf, nounLemma, type Scene } from '../clause/scene.ts'

/** Nouns that name a number and say nothing of what it counts. */
const EMPTY = new Set(
  'total sum number amount figure rate level share percentage proportion cost price value average maximum minimum majority most rest it they this that index year month quarter week day cent dollar point'.split(
    ' ',
  ),
)
/** Of these, the ones that a noun before them makes full: 'the jobless rate', 'the oil price'. */
const FILLED = new Set(['rate', 'level', 'share', 'cost', 'price', 'value', 'index'])
/** Nouns that mean the same with 'rate' behind them as without: 'the inflation rate'. */
const ABSTRACT = /(?:ment|tion|ity|cy|ness|out|wth|sion|erty)$/
/** Words before 'rate' that have a noun of their own. */
const NOUN_OF: ReadonlyMap<string, string> = new Map([
  ['jobless', 'unemployment'],
  ['joblessness', 'unemployment'],
])

/** 'its key rate', 'the benchmark rate': that of a central bank. */
const KEY = new Set(['key', 'benchmark', 'policy', 'lending', 'base', 'borrowing', 'refinancing', 'repo', 'discount'])

/** Whether a noun names a number without saying what of. */
export const isEmptyNoun = (lemma: string): boolean => EMPTY.has(lemma)

/** What a noun group says is measured where a number is its size: its head, or what makes 'rate' full; `null` where it says nothing. */
export function levelMeasure(scene: Scene, noun: Group): string | null {
  const at = headBeforeNumber(scene, noun)
  const token = at === null ? null : scene.tokens[at]
  if (at === null || !token || token.pos === 'PRON' || token.pos === 'NUM') return null
  // The tagger takes a noun that opens the sentence for a name: 'Turnout was 61.3%'.
  if (token.pos === 'PROPN' && !EMPTY.has(token.lower) && (at !== noun.first || noun.first > 0 || isOwner(scene, at)))
    return null
  // 'Roe is at 34 percent'
  if (token.pos === 'PROPN' && isAtLevel(scene, noun.end) && !ABSTRACT.test(token.lower)) return null
  if (token.lower === 'shares') return 'share price'
  const head = nounLemma(token)
  if (!EMPTY.has(head)) return NOUN_OF.get(head) ?? head
  return FILLED.has(head) ? (filledBefore(scene, noun, at) ?? filledBehind(scene, at)) : null
}

/** 'is at', behind a name rather than a rate. */
const isAtLevel = ({ tokens, groupAt }: Scene, verb: number): boolean =>
  tokens[verb]?.lemma === 'be' && tokens[groupAt[verb]?.end ?? verb + 1]?.lower === 'at'

/** 'Norway's rose to 6%': the owner of a level is none. */
const isOwner = ({ tokens }: Scene, at: number): boolean => /^['’]s?$/.test(tokens[at + 1]?.lower ?? '')

/** 'raised its dividend 20%' is one group to the tagger: its head is the noun before the number. A noun behind money is none. */
function headBeforeNumber({ tokens }: Scene, { first, head }: Group): number | null {
  let at = head
  while (at > first && SHARE_SIGNS.has(tokens[at]?.lower ?? '')) at--
  while (at > first && at < head && tokens[at]?.pos === 'NUM') at--
  for (let i = first; i < at; i++) if (tokens[i]?.pos === 'SYM') return null
  return SHARE_SIGNS.has(tokens[at]?.lower ?? '') ? null : at
}
const SHARE_SIGNS = new Set(['%', 'percent', 'cent', 'per'])

/** 'the jobless rate', 'the oil price'. */
function filledBefore({ tokens }: Scene, noun: Group, head: number): string | null {
  const before = tokens[head - 1]
  if (head === noun.first || !before) return null
  const word =
    NOUN_OF.get(before.lower) ?? (tokens[head]?.lower === 'rate' && KEY.has(before.lower) ? 'interest rate' : undefined)
  if (word) return word
  if (before.pos !== 'NOUN' && !(before.pos === 'PROPN' && head === 1)) return null
  const lemma = nounLemma(before)
  const name = lemmaOf(tokens[head] as Token)
  return name === 'rate' && ABSTRACT.test(lemma) ? lemma : `${lemma} ${name}`
}

/** 'the rate of unemployment' is unemployment, 'the price of oil' the oil price, 'a share of the vote' a share. */
function filledBehind({ tokens, groupAt }: Scene, head: number): string | null {
  const name = lemmaOf(tokens[head] as Token)
  const whole = groupAt[head + 2]
  const token = isNoun(whole) ? tokens[whole.head] : null
  if (tokens[head + 1]?.lower !== 'of' || token?.pos !== 'NOUN') return null
  if (name === 'share') return name
  const lemma = lemmaOf(token)
  if (name === 'price' || name === 'cost') return EMPTY.has(lemma) ? null : `${lemma} ${name}`
  return ABSTRACT.test(lemma) ? lemma : null
}
