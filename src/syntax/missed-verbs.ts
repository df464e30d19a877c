import type { Token } from '../model/sentence.ts'
import { isPlural, numberFrom } from './beside-numbers.ts'

/**
 * Whether a word that the tagger took for a noun or an adjective is a verb by what stands around it. The general cases are right in
 * nine of ten places or more where they apply in the Universal Dependencies treebanks EWT and GUM; those of single words ('lack',
 * 'shot down', ', officials estimate') stand there too rarely to say.
 */
export function isMissedVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  const before = tokens[i - 1]
  if (!before || token.text !== token.lower || (token.pos !== 'NOUN' && token.pos !== 'ADJ')) return false
  if (isAfterModal(tokens, i)) return true
  if (token.lower.endsWith('ed')) return isPast(tokens, i)
  if (token.pos !== 'NOUN') return false
  if (token.lower.endsWith('ing')) return isGerund(tokens, i)
  // 'most villages lack clean water', not 'a villages' lack of'
  if (token.lower === 'lack' && isNominal(before) && isPlural(before)) return tokens[i + 1]?.lower !== 'of'
  // 'Gunners shot down three drones'
  // 'The number of dead rose to 31', not 'gave a rose to 12 girls'
  if (token.lower === 'rose' && before.pos !== 'DET' && /^(?:to|by|from|above)$/.test(tokens[i + 1]?.lower ?? ''))
    return true
  if (token.lower === 'shot' && /^(?:down|dead)$/.test(tokens[i + 1]?.lower ?? '')) return true
  return isOfRelative(tokens, i) || isJoined(tokens, i) || isComment(tokens, i)
}

const MODALS = new Set([
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'shall',
  'should',
  'must',
  "'ll",
  '’ll',
  'wo',
  'ca',
])

/** 'The firm will close 30 shops', 'she must list them', 'does not cost much', not 'can rabbits swim'. */
function isAfterModal(tokens: readonly Token[], i: number): boolean {
  // 'will likely close'
  const at = tokens[i - 1]?.lower === 'likely' ? i - 2 : i - 1
  const [subject, modal, token] = [tokens[at - 1], tokens[at], tokens[i] as Token]
  // 'Likely close' opens a sentence.
  if (!modal) return false
  if (NOT.has(modal.lower))
    return token.pos === 'NOUN' && subject?.pos === 'AUX' && ASKS_BASE.has(subject.lower) && !isPlural(token)
  if (modal.pos !== 'AUX' || !MODALS.has(modal.lower) || !subject) return false
  if (!isNominal(subject) && subject.pos !== 'PRON') return false
  return token.pos === 'NOUN' ? !isPlural(token) : opensObject(tokens, i + 1)
}

const NOT = new Set(['not', "n't", 'n’t'])
const ASKS_BASE = new Set([...MODALS, 'do', 'does', 'did'])

/** 'Police rescued 30 people', 'they quickly vacated the hall', 'and vacated the hall', 'were vaccinated by nurses', 'have been vaccinated'. */
function isPast(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1] as Token
  const next = tokens[i + 1]
  if (before.pos === 'AUX')
    // 'were rounded up', not 'was fed up'
    return (
      next?.lower === 'by' ||
      (isParticle(next) && !STATES.has((tokens[i] as Token).lower)) ||
      (before.lower === 'been' && HAVE.has(tokens[i - 2]?.lower ?? ''))
    )
  if (!opensObject(tokens, i + 1)) return false
  const subject = before.pos === 'ADV' ? tokens[i - 2] : before
  return subject !== undefined && (isNominal(subject) || subject.pos === 'PRON' || before.pos === 'CCONJ')
}

const isParticle = (token: Token | undefined): boolean => /^(?:up|off|out|down|away)$/.test(token?.lower ?? '')
/** What somebody is, with such a word behind it. */
const STATES = new Set(['fed', 'tired', 'based', 'scared'])

const HAVE = new Set(['have', 'has', 'had'])

/** Nouns in -ing that other nouns and prepositions stand before. */
const THINGS = new Set(
  'meeting building morning evening hearing shooting bombing killing landing warning wedding'.split(' '),
)

/** 'after vacating the hall', ', vacating the hall', 'troops guarding the hall'. */
function isGerund(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1] as Token
  if (!opensObject(tokens, i + 1) || THINGS.has((tokens[i] as Token).lower)) return false
  return (
    before.text === ',' || before.pos === 'ADP' || before.pos === 'SCONJ' || before.pos === 'AUX' || isNominal(before)
  )
}

/** 'those who share the blame', 'nurses who work in tents', 'a law that benefits the firm', not 'in which case the'. */
function isOfRelative(tokens: readonly Token[], i: number): boolean {
  const [noun, relative] = [tokens[i - 2], tokens[i - 1] as Token]
  if (!noun || noun.pos === 'ADP') return false
  if (relative.lower === 'who' && isNominal(noun) && isPlural(noun)) return !isPlural(tokens[i] as Token)
  if (!opensObject(tokens, i + 1)) return false
  return relative.lower === 'who' || relative.lower === 'which' || (relative.lower === 'that' && isNominal(noun))
}

/** ', officials estimate.', ', records show.': what many say closes the sentence. */
function isComment(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]]
  if (!SAYING.has(token.lower) || !before || before.pos !== 'NOUN' || !isPlural(before)) return false
  if (next && !/^[.,;]$/.test(next.text)) return false
  return tokens.slice(Math.max(0, i - 5), i).some(({ text }) => text === ',')
}
const SAYING = new Set(['show', 'estimate', 'claim', 'report', 'fear', 'note', 'hope', 'forecast'])

/** 'rules the town and fund the school': a verb joined to another, before its own object. */
function isJoined(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  const next = tokens[i + 1]
  if (tokens[i - 1]?.pos !== 'CCONJ' || isPlural(token) || DAYS.has(token.lower)) return false
  if (next?.pos === 'SYM' ? !PAST_LIKE_BASE.has(token.lower) : !opensObject(tokens, i + 1)) return false
  return tokens.slice(Math.max(0, i - REACH), i).some(({ pos }) => pos === 'VERB')
}
const DAYS = new Set(['today', 'yesterday', 'tomorrow', 'tonight'])
const PAST_LIKE_BASE = new Set(['cost', 'cut', 'hit'])
/** How far before it, in tokens, the verb may stand that another is joined to. */
const REACH = 9

const isNominal = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN'

const OBJECTS = new Set(['its', 'their', 'his', 'her', 'our', 'my', 'your', 'him', 'them', 'it', 'us'])

const opensObject = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && (token.pos === 'DET' || OBJECTS.has(token.lower) || numberFrom(tokens, at) >= 0)
}
