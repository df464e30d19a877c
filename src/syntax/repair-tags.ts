import type { Pos, Token } from '../model/sentence.ts'
import { isCapital } from '../text/capital.ts'
import {
  isCountedCompound,
  isCountedParticiple,
  isJoinedGerund,
  isNetIncome,
  isPerfect,
  isPlural,
  isPluralOfCompound,
  isSpread,
  isVerbBeforeNumber,
  numberFrom,
  opensClause,
} from './beside-numbers.ts'
import { isMissedNoun } from './missed-nouns.ts'
import { isMissedVerb } from './missed-verbs.ts'
import { verbStem } from './verb-stem.ts'

/** Repairs of the tagger's known slips, sentence by sentence; the tokens keep their spans. */
export function repairTags(tokens: readonly Token[]): readonly Token[] {
  const titleCase = isTitleCase(tokens)
  let repaired: Token[] | null = null
  for (let i = 0; i < tokens.length; i++) {
    const pos = repairedPos(repaired ?? tokens, i, titleCase)
    if (pos === null) continue
    repaired ??= [...tokens]
    repaired[i] = repair(tokens[i] as Token, pos)
  }
  return repaired ?? tokens
}

/** 'according to polling', 'according to recent polling' */
function followsAccording(tokens: readonly Token[], i: number): boolean {
  const at = tokens[i - 1]?.pos === 'ADJ' ? i - 2 : i - 1
  return tokens[at]?.lower === 'to' && tokens[at - 1]?.lower === 'according'
}

/** A word that turns out to be a verb gets a verb's lemma, where the tagger left it as it stands. */
const repair = (token: Token, pos: Pos): Token =>
  pos === 'VERB' && token.lemma === token.lower ? { ...token, pos, lemma: verbStem(token.lower) } : { ...token, pos }

/** 'is promising new ferries', not 'is promising.' */
const promisesWhat = (next: Token | undefined): boolean =>
  takesObject(next) || next?.pos === 'ADJ' || next?.pos === 'NOUN'

/** A headline: most words that are no small ones start with a capital. */
function isTitleCase(tokens: readonly Token[]): boolean {
  let capitals = 0
  let small = 0
  for (const { text } of tokens) {
    if (text.length < 4) continue
    if (isCapital(text)) capitals++
    else if (/^\p{L}/u.test(text)) small++
  }
  return capitals > 3 * small
}

/** Words whose tag the word beside them settles. */
function inFixedPhrase(tokens: readonly Token[], i: number): Pos | null {
  const token = tokens[i] as Token
  // 'offered work to as many as 900 nurses'
  if (token.lower === 'to' && token.pos === 'PART' && tokens[i + 1]?.lower === 'as' && numberFrom(tokens, i + 1) >= 0)
    return 'ADP'
  // "raised an individual's pay"
  if (
    token.pos === 'ADJ' &&
    tokens[i - 1]?.pos === 'DET' &&
    /^['’]s$/.test(tokens[i + 1]?.text ?? '') &&
    !tokens[i + 1]?.spaced
  )
    return 'NOUN'
  // 'Nine clerks face charges', and not 'face to face'
  if (
    token.lower === 'face' &&
    token.pos === 'NOUN' &&
    /^(?:NOUN|ADJ|DET|NUM)$/.test(tokens[i + 1]?.pos ?? '') &&
    (isPluralSubject(tokens, i) || tokens[i - 1]?.lower === 'people') &&
    opensClause(tokens, i - 1, false)
  )
    return 'VERB'
  // 'a unit involved in 14 crashes'
  if (token.lower === 'involved' && token.pos === 'ADJ' && tokens[i + 1]?.lower === 'in')
    return tokens[i - 1]?.pos === 'ADV' ? null : 'VERB'
  // 'will likely close 30 shops'
  if (
    token.lower === 'likely' &&
    token.pos === 'ADJ' &&
    /^(?:will|would|could|may|might)$/.test(tokens[i - 1]?.lower ?? '')
  )
    return 'ADV'
  return null
}

function repairedPos(tokens: readonly Token[], i: number, titleCase: boolean): Pos | null {
  const token = tokens[i] as Token
  if (token.pos === 'VERB' && followsAccording(tokens, i)) return 'NOUN'
  if (token.lower === 'to' && tokens[i - 1]?.lower === 'according') return token.pos === 'ADP' ? null : 'ADP'
  const fixed = inFixedPhrase(tokens, i)
  if (fixed !== null) return fixed
  if (token.lower === 'found' && token.pos === 'NOUN') return 'VERB'
  // 'De Vries'
  if (
    token.pos === 'X' &&
    /^(?:De|Di|Da|Del|Van|Von|Le|La|El|Al|Ben)$/.test(token.text) &&
    tokens[i + 1]?.pos === 'PROPN'
  )
    return 'PROPN'
  // 'one in five say', 'a quarter, 26 percent, say', not 'a say in it'
  if (token.lower === 'say' && token.pos === 'NOUN' && !/^(?:DET|ADJ|PRON|PART)$/.test(tokens[i - 1]?.pos ?? 'DET'))
    return 'VERB'
  // 'a third said'
  if (token.pos === 'ADV' && /^(?:third|fourth|fifth)$/.test(token.lower) && tokens[i - 1]?.pos === 'DET') return 'NOUN'
  if (token.pos === 'PRON' && /^\d+(?:st|nd|rd|th)$/.test(token.lower)) return 'ADJ'
  if (token.pos === 'VERB' && !titleCase && isSurname(tokens, i)) return 'PROPN'
  if ((token.pos === 'NOUN' || token.pos === 'PROPN') && HOMOGRAPHS.has(token.lower) && isVerbHere(tokens, i))
    return 'VERB'
  if (token.pos === 'NOUN' && isVerbBeforeNumber(tokens, i)) return 'VERB'
  // 'the killing of six of them'
  if (
    token.pos === 'VERB' &&
    token.lower.endsWith('ing') &&
    tokens[i - 1]?.pos === 'DET' &&
    tokens[i + 1]?.lower === 'of'
  )
    return 'NOUN'
  if (token.pos === 'ADJ' && (isUndertaking(tokens, i) || isNetIncome(tokens, i))) return 'NOUN'
  if (token.pos === 'NOUN' && /^(?:range|vary|differ)$/.test(token.lower) && isSpread(tokens, i)) return 'VERB'
  if (token.pos === 'VERB' && isCountedParticiple(tokens, i)) return 'ADJ'
  if (token.pos === 'VERB' && (isCountedCompound(tokens, i) || isPluralOfCompound(tokens, i))) return 'NOUN'
  if (token.pos === 'NOUN' && isJoinedGerund(tokens, i)) return 'VERB'
  if (token.lower === 'free' && token.pos === 'ADJ' && tokens[i + 1]?.pos === 'NUM' && isPluralSubject(tokens, i))
    return 'VERB'
  if (token.pos === 'NOUN' && PAST_LIKE_NOUN.has(token.lower) && isPastHere(tokens, i)) return 'VERB'
  if (token.pos === 'ADJ' && (isParticipleVerb(tokens, i) || isPerfect(tokens, i) || isSayingVerb(tokens, i)))
    return 'VERB'
  // 'the river crested at 9 metres'
  if (token.pos === 'ADJ' && /^(?:crested|peaked)$/.test(token.lower) && tokens[i + 1]?.lower === 'at') return 'VERB'
  if (token.lower === 'promising' && token.pos === 'ADJ' && tokens[i - 1]?.pos === 'AUX' && promisesWhat(tokens[i + 1]))
    return 'VERB'
  if (isMissedNoun(tokens, i)) return 'NOUN'
  return isMissedVerb(tokens, i) ? 'VERB' : null
}

/** 'The office (GUR) detailed the losses', '…, revealing big losses': participles tagged as adjectives. */
function isParticipleVerb(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i] as Token
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (!before || !next) return false
  if (lower.endsWith('ed'))
    return (before.text === ')' || before.pos === 'PROPN') && next.pos === 'DET' && opensClause(tokens, i - 1, false)
  return (
    /^(?:revealing|promising|surprising|insulting|threatening)$/.test(lower) &&
    before.text === ',' &&
    (next.pos === 'ADJ' || next.pos === 'DET' || next.pos === 'NOUN')
  )
}

const PAST = new Set('said told wrote made took gave came went knew spoke found thought held'.split(' '))

/** 'Lynch said': a name that is also a verb, by its capital within the sentence or by the verb after it. */
function isSurname(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  if (!/^\p{Lu}\p{Ll}+$/u.test(token.text)) return false
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (before && before.pos !== 'PUNCT') return true
  if (/(?:ed|ing)$/.test(token.lower) || next?.pos !== 'VERB') return false
  return PAST.has(next.lower) || next.lower.endsWith('ed')
}

/** Words that are nouns and verbs: tagged as nouns after a subject ('The office estimates that …', 'Observers note the …'). */
const HOMOGRAPHS: ReadonlySet<string> = new Set(
  (
    'estimate claim plan report note charge document feature support demand vote talk promise offer dispute reference advocate ' +
    'worry question doubt fear hope project forecast signal state view comment mention blame praise list study quote ' +
    'release call warrant pledge vow threat boast joke tweet post blog share urge credit label profile detail highlight target ' +
    'show conclude slam reveal visit attack strike counter show say suggest insist address voice issue aim'
  )
    .split(' ')
    .flatMap((word) => [word, thirdPerson(word)]),
)

function thirdPerson(word: string): string {
  if (word.endsWith('y') && !/[aeo]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|sh|ch|x)$/.test(word) ? `${word}es` : `${word}s`
}

/** "Norland's offensive began", 'the offensive, which': a noun that looks like an adjective, with none behind it. */
function isUndertaking(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:counter-?)?offensive$/.test(tokens[i]?.lower ?? '')) return false
  const [before, next] = [tokens[i - 1], tokens[i + 1]]
  const led = before !== undefined && (['DET', 'PROPN', 'PART', 'ADJ', 'NOUN'] as Pos[]).includes(before.pos)
  return led && next?.pos !== 'NOUN' && next?.pos !== 'PROPN' && next?.pos !== 'ADJ'
}

/** 'Gunmen free 26 hostages'. */
function isPluralSubject(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  return (
    before !== undefined &&
    (before.pos === 'NOUN' || before.pos === 'PROPN') &&
    (isPlural(before) || before.lower.endsWith('men'))
  )
}

/** 'Norland alleged Venn was a spy', 'had informed students that': verbs of saying tagged as adjectives. */
function isSayingVerb(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i] as Token
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (!before || !next || !SAYING_PAST.has(lower)) return false
  if (/^(?:have|has|had)$/.test(before.lower)) return /^(?:NOUN|PROPN|PRON|DET|SCONJ)$/.test(next.pos)
  if (before.pos !== 'PROPN' && !(before.pos === 'NOUN' && isPlural(before))) return false
  if (next.pos !== 'PROPN' && next.pos !== 'PRON' && next.pos !== 'DET' && next.pos !== 'SCONJ') return false
  return opensClause(tokens, i - 1, false)
}

const SAYING_PAST = new Set(
  'alleged informed assured notified reminded warned advised claimed argued admitted confirmed reported noted'.split(
    ' ',
  ),
)

/** Nouns that are also the past of their verb: 'the raid cost the garrison 40 men', whatever the number of the subject. */
const PAST_LIKE_NOUN: ReadonlySet<string> = new Set(['cost', 'cut', 'hit', 'split', 'shut', 'beat', 'cast'])

function isPastHere(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (!before || !next) return false
  // 'the films, which cost $900'
  if (next.pos === 'SYM' && tokens[i]?.lower === 'cost' && /^(?:which|that)$/.test(before.lower)) return true
  if ((before.pos !== 'NOUN' && before.pos !== 'PROPN') || !tokens[i]?.spaced) return false
  const object =
    next.pos === 'DET' ||
    next.pos === 'SYM' ||
    next.pos === 'PROPN' ||
    next.pos === 'NUM' ||
    /^(?:more|at|some|up)$/.test(next.lower)
  // 'a crash caused by an officer cost $1,800'
  if (next.pos === 'SYM' && tokens[i]?.lower === 'cost') return true
  return object && opensClause(tokens, i - 1, false)
}

/** A subject without a verb before it, of the number the form asks for, and something that an object or clause starts with after it. */
function isVerbHere(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  if (!before || !takesObject(tokens[i + 1]) || tokens[i]?.spaced === false) return false
  const plural = isPlural(before)
  const third = (tokens[i] as Token).lower.endsWith('s')
  const fits =
    before.text === ')' ||
    (before.pos === 'PROPN' && before.text !== before.lower) ||
    (before.pos === 'NOUN' && plural !== third)
  if (!fits || (third && plural && before.pos === 'NOUN')) return false
  return opensClause(tokens, i - 1, third)
}

const takesObject = (next: Token | undefined): boolean =>
  next !== undefined &&
  (next.pos === 'DET' ||
    next.pos === 'PRON' ||
    next.lower === 'that' ||
    next.text === '“' ||
    (next.lower === 'to' && next.pos === 'PART') ||
    next.pos === 'NUM')
