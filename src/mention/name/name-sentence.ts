import type { Sentence, Token } from '../../model/sentence.ts'
import { isCapital } from '../../text/capital.ts'
import { countryWords } from '../../text/countries.ts'
import { isFirstFamily } from '../../text/person-name.ts'
import { foldedWords, phraseAt } from '../../text/phrases.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { COMMON_OPENERS, DESCRIBING, NAME_PARTICLES, NEVER_NAMES } from './words.ts'

/** What a rule has claimed of a token: nothing, the title before a name, or the name itself. */
export type Claim = 0 | 1 | 2

/** One sentence as the name rules read it. */
export interface NameSentence {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** The tokens folded, as phrases of tables are compared. */
  readonly words: readonly string[]
  /** Which tokens are written as part of a name: capitalised, and not because they open a sentence. */
  readonly named: readonly boolean[]
  /** Whether nearly every word is capitalised, so that capitals say nothing. */
  readonly headline: boolean
  /** Indexes of the tokens that start with a capital. */
  readonly capitals: readonly number[]
  readonly claims: Claim[]
}

const OPENERS: ReadonlySet<string> = new Set(['"', '“', '‘', "'", '(', ':', '.', '?', '!', '—', '–', '•', '-'])

const LETTER = /^\p{L}/u

/** The sentences with what the rules need of them. `ordinary` are the words that the text also writes in lower case. */
export function readNameSentence(sentence: Sentence, ordinary: ReadonlySet<string>): NameSentence {
  const { tokens } = sentence
  const words = foldedWords(tokens)
  const capitals = tokens.flatMap((token, i) => (isCapital(token.text) ? [i] : []))
  const last = tokens.at(-1)?.text
  const announces = last === ':' && tokens.at(-2)?.pos === 'VERB'
  const headline = capitals.length >= 4 && last !== '.' && !announces && isHeadline(tokens)
  const named = tokens.map(() => false)
  for (const i of capitals) named[i] = isNamed(tokens, words, i, headline ? null : ordinary)
  return { sentence, tokens, words, named, headline, capitals, claims: claimNationalities(tokens, words, capitals) }
}

/** Adjectives of nationality ('Chilean') are no part of a name that a later word begins; tables may still start with them. */
function claimNationalities(tokens: readonly Token[], words: readonly string[], capitals: readonly number[]): Claim[] {
  const claims: Claim[] = tokens.map(() => 0)
  let end = 0
  for (const i of capitals) {
    if (i < end) continue
    const hit = phraseAt(countryWords(), words, i)
    if (hit?.value.as !== 'demonym') continue
    end = hit.end
    claims.fill(1, i, end)
  }
  return claims
}

function isHeadline(tokens: readonly Token[]): boolean {
  let long = 0
  let capital = 0
  for (const { text } of tokens) {
    if (text.length < 4 || !LETTER.test(text)) continue
    long++
    if (isCapital(text)) capital++
  }
  return long >= 4 && capital >= 0.75 * long
}

function isNamed(
  tokens: readonly Token[],
  words: readonly string[],
  i: number,
  ordinary: ReadonlySet<string> | null,
): boolean {
  const token = tokens[i] as Token
  const word = words[i] as string
  // 'IT' and 'WHO' in capitals may be a body's initials, but not in a line of capitals.
  if (NEVER_NAMES.has(word)) return ordinary !== null && isAcronym(token.text) && !opensSentence(tokens, i)
  if (!opensSentence(tokens, i)) return true
  if (isAcronym(token.text)) return true
  return token.pos === 'PROPN' && !COMMON_OPENERS.has(word) && !(ordinary?.has(word) ?? false)
}

/** Whether a word stands where any word is capitalised: first, or first after a quotation mark, colon or bracket. */
function opensSentence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  return (
    !before || (OPENERS.has(before.text) && (before.text !== '-' || before.spaced) && (before.text !== '(' || i === 1))
  )
}

/** 'NATO', 'UNHCR', 'FBI', 'U.N.'. */
export const isAcronym = (text: string): boolean => /^(?:\p{Lu}{2,}\d*|(?:\p{Lu}\.){2,}\p{Lu}?)$/u.test(text)

/** Whether the token may belong to a name that no rule has claimed. */
export const isFree = (s: NameSentence, i: number): boolean => s.named[i] === true && s.claims[i] === 0

/** Tokens that a run may have: what goes on longer is no name. */
const LONGEST_RUN = 40

/** The index after the run of free name words that starts at `first`, with hyphens, initials and particles between them. */
export function runEnd(s: NameSentence, first: number): number {
  let end = first
  const limit = Math.min(s.tokens.length, first + LONGEST_RUN)
  for (let i = first; i < limit; ) {
    if (isFree(s, i)) {
      end = ++i
      // The full stop of an initial: 'J . Carter'.
      if (s.words[i] === '.' && isInitialStop(s, i)) i++
      continue
    }
    const joined = joinerEnd(s, i)
    if (joined >= 0) i = joined
    else if (isSyllable(s, first, i)) end = i += 2
    else break
  }
  return end
}

/** 'Kim Jong-un': the second half of a given name in lower case. */
const isSyllable = (s: NameSentence, first: number, i: number): boolean =>
  i > first + 1 && s.words[i] === '-' && s.tokens[i + 1]?.spaced === false && isFirstFamily(s.words[first] as string)

const isInitialStop = (s: NameSentence, i: number): boolean =>
  s.tokens[i]?.spaced === false && s.tokens[i - 1]?.text.length === 1 && isFree(s, i + 1)

/** Where the name goes on after 'al-', 'de la', 'bin', '-' and '&'; -1 where it does not. */
function joinerEnd(s: NameSentence, i: number): number {
  let at = i
  while (at < i + 4 && at < s.tokens.length && isJoiner(s, at)) at++
  return at > i && isFree(s, at) ? at : -1
}

function isJoiner(s: NameSentence, i: number): boolean {
  const token = s.tokens[i] as Token
  if (token.text === '-') return !token.spaced && s.tokens[i + 1]?.spaced === false
  if (token.text === '&') return true
  const word = s.words[i] as string
  if (!NAME_PARTICLES.has(word)) return false
  // 'as', 'an' and 'at' are particles before a hyphen only: 'as-Suwayda', but 'Putin as President'.
  return !ARABIC.has(word) || word === 'al' || word === 'el' || s.tokens[i + 1]?.text === '-'
}

/** The maximal runs of free name words, each `[first, end)`. */
export function freeRuns(s: NameSentence): [number, number][] {
  const runs: [number, number][] = []
  let end = 0
  for (const i of s.capitals) {
    if (i < end || !isFree(s, i)) continue
    end = runEnd(s, i)
    runs.push([particleStart(s, i), end])
  }
  return runs
}

/** 'al-Assad', 'de Mistura': the particle before a surname belongs to it. */
function particleStart(s: NameSentence, first: number): number {
  const before = s.tokens[first - 1]
  if (
    before?.text === '-' &&
    !before.spaced &&
    s.tokens[first]?.spaced === false &&
    ARABIC.has(s.words[first - 2] as string)
  )
    return first - 2
  return first
}

const ARABIC: ReadonlySet<string> = new Set(['al', 'el', 'ez', 'as', 'ash', 'an', 'ar', 'ad', 'at', 'az', 'ul'])

/** Where the person's name starts in a run: after words that only describe ('Republican Marta Oyelaran'). */
export function personStart(s: NameSentence, first: number, end: number, ordinary: ReadonlySet<string>): number {
  for (let i = first + 1; i < end - 1; i++)
    if (GIVEN_NAMES.has(s.words[i] as string)) {
      const skipped = s.words.slice(first, i)
      return skipped.every((word) => ordinary.has(word) || DESCRIBING.has(word)) ? i : first
    }
  return first
}
