import type { ClaimContext } from '../../model/context.ts'
import type { QuantityMention } from '../../model/mention.ts'
import type { Token } from '../../model/sentence.ts'
import { overlaps } from '../../text/spans.ts'
import { rememberLast } from '../clause/remember.ts'
import { type Scene, tokenAt } from '../clause/scene.ts'
import type { Verb } from '../clause/verb-form.ts'
import type { Counted } from './counted.ts'
import type { Draft, Predication } from './figure-rule.ts'
import { isDenominator, wholeBefore, wholeBehind } from './of-whole.ts'

const ROLES = new Set(['count', 'percent', 'measure', 'money', 'multiple'])

/** Whether a quantity may become a figure at all: no age, duration, conversion, part of a name or pronoun-like 'one of the'. */
export function mayCount(context: ClaimContext, quantity: QuantityMention): boolean {
  if (!ROLES.has(quantity.role) || quantity.conversion || quantity.rules.includes('one-of')) return false
  if (quantity.low === null && quantity.high === null) return false
  // 'THE KILLING OF SIX PRIESTS' in capitals: a number in words looks like an acronym.
  const worded = quantity.rules.includes('number-words')
  return !namesIn(context, quantity.sentence).some(
    (name) => overlaps(name.name, quantity.number) && !(worded && name.rules.includes('acronym')),
  )
}

const bySentence = rememberLast(({ names }: ClaimContext) => Map.groupBy(names, ({ sentence }) => sentence))
const namesIn = (context: ClaimContext, sentence: number) => bySentence(context).get(sentence) ?? []

/** Words before a number that take it up as known: 'the two leaders', 'both', 'his three sons'. */
const DEFINITE = new Set([
  'the',
  'these',
  'those',
  'both',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'your',
  'all',
  'other',
  'every',
  'each',
  "'s",
  '’s',
])
/** Nouns that small numbers enumerate in talk rather than count in the world. */
const ABSTRACT = new Set(
  (
    'side reason point question thing way option part step issue factor aspect phase stage kind type ' +
    'round example area theory possibility problem goal word term idea story scenario time day hour minute week month year ' +
    'decade century half quarter page chapter item section article version condition principle category group sort level hand occasion ' +
    'direction front end letter statement interview document report paragraph sentence set series game match goal run season figure ' +
    'storey floor bedroom count fold consecutive straight'
  ).split(' '),
)
/** Nouns that two or three of are known parties rather than a number of them: 'two ministers met'. */
const PARTIES = new Set(
  'party country nation leader man woman official minister president state government company team player candidate brother sister son daughter child parent friend'.split(
    ' ',
  ),
)
/** Fewest of these that are counted. */
const COMPANY = 4
const WORD_NUMBER = /^\p{L}+$/u
/** Largest number that words or a definite article make too small to stand without a measure of a pack. */
const SMALL = 12

/** Whether what a rule found is a claim about how many, and not an enumeration in talk ('two leaders met', 'the two sides'). */
export function isClaim(counted: Counted, predication: Predication, rule: string, earlier: readonly Draft[]): boolean {
  if (rule === 'vote-tally') return true
  const before = earlier.at(-1)?.counted ?? null
  const { quantity, head } = counted
  const most = Math.max(quantity.low ?? 0, quantity.high ?? 0)
  const small = most <= SMALL && Number.isInteger(most) && quantity.role === 'count'
  if (
    isDifference(counted) ||
    isCompound(counted) ||
    (small &&
      isDefinite(counted) &&
      !isRest(counted) &&
      !isFamily(counted) &&
      !isFirstTold(counted, predication, earlier)) ||
    (rule !== 'relative-clause' && isDenominator(counted)) ||
    (predication.row === null && isDimension(counted)) ||
    isOfParent(counted) ||
    // 'rose to 8 metres, two metres above the flood stage'
    (rule === 'list-member' && quantity.role === 'measure' && isDistance(counted) && !isOfNormal(counted))
  )
    return false
  if (predication.row !== null) return !isBareOne(counted)
  if (
    !UNVETOED.has(rule) &&
    ((isDefinite(counted) && !isLargeOwn(counted)) || (rule !== 'stative-share' && isAttributive(counted)))
  )
    return false
  if (quantity.role === 'measure' && (isDistance(counted) || MOTION.has(predication.measure))) return false
  if (head === 'time') return false
  if (head === null && before !== null && isOfWhole(counted, before)) return true
  if (!small)
    return (
      head !== null ||
      counted.person ||
      quantity.role !== 'count' ||
      TAKES_UP.has(rule) ||
      BARE.has(rule) ||
      isElided(counted, before)
    )
  if (head === null) return BARE.has(rule) || (counted.person && (predication.verb?.passive ?? false))
  return (
    (rule === 'held-to-account' || !ABSTRACT.has(head)) &&
    !isParty(counted, head) &&
    !isBareOne(counted) &&
    (isJoined(counted, before) || isCounting(counted, predication))
  )
}

/** '12 of which were cut off', 'of whom 12 have escaped': some of what was just counted. */
function isOfWhole(counted: Counted, before: Counted): boolean {
  const { scene, number, quantity } = counted
  if (before.scene !== scene || quantity.role !== 'count') return false
  if (scene.tokens[number + 1]?.lower === 'of') return /^(?:whom|which)$/.test(wholeBehind(counted) ?? '')
  return wholeBefore(counted) !== null
}

const isParty = ({ quantity }: Counted, head: string): boolean =>
  PARTIES.has(head) && Math.max(quantity.low ?? 0, quantity.high ?? 0) < COMPANY

/** 'won four medals': a small number in words counts known things, people to whom something was done, and what is more than a pair. */
function isCounting({ scene, number, item, person, quantity }: Counted, { verb, row }: Predication): boolean {
  if (!WORD_NUMBER.test((scene.tokens[number] as Token).text)) return true
  if (item !== null || row !== null || verb === null) return item !== null || row !== null
  const low = quantity.low ?? 0
  if (low > 2) return true
  return low === 2 && (person ? verb.passive : verb.perfect || !isPresent(verb, scene))
}

/** 'nine clerks and two porters are running': a pair joined to a number that counts. */
const isJoined = ({ scene, first }: Counted, before: Counted | null): boolean =>
  before?.scene === scene && scene.tokens[first - 1]?.lower === 'and' && first - before.end <= 1

/** 'wears two hats' says what is, 'has filed two suits' and 'filed two suits' what was done. */
const isPresent = ({ head, lemma, modal }: Verb, { tokens }: Scene): boolean =>
  modal || /^(?:be|have)$/.test(lemma) || tokens[head]?.lower === lemma || tokens[head]?.lower === `${lemma}s`

/** How many figures back a toll counts as told. */
const TOLD_BACK = 300

/** 'the murder of the six nuns' where no sentence has given the number before: then this one tells it. */
function isFirstTold({ quantity, head }: Counted, { row, measure }: Predication, earlier: readonly Draft[]): boolean {
  if (row?.counts !== 'person' || head === null || row.own || (quantity.low ?? 0) < 2) return false
  const last = earlier.length - 1
  for (let i = last; i >= Math.max(0, last - TOLD_BACK); i--) {
    const draft = earlier[i]
    if (draft?.measure === measure || draft?.counted.quantity.low === quantity.low) return false
  }
  return true
}

/** Rules that read a number before its noun or behind its owner as the claim it is: 'its 30% stake'. */
const UNVETOED = new Set([
  'attributive-share',
  'manned-body',
  'population',
  'level-after-change',
  'owned-number',
  'light-share',
])
/** Rules whose bare number needs no noun and may be small: 'rose from 9 to 10', 'blamed for three'. */
const BARE = new Set(['level-after-change', 'held-to-account', 'changed-by', 'number-of-those'])

/** 'closed its 379 shops', 'all 410 shops': a large number is told with its owner, where it is not 'the 410 shops' of before. */
function isLargeOwn({ quantity, scene: { tokens }, first, number }: Counted): boolean {
  if (quantity.role !== 'count') return false
  const words = tokens.slice(Math.max(0, first - 1), number).map(({ lower }) => lower)
  return words.includes('other') || !words.some((word) => TAKEN_AS_KNOWN.has(word))
}
const TAKEN_AS_KNOWN = new Set(['the', 'these', 'those', 'both', 'every', 'each'])

/** 'The other three died in Norby': the part that was not told before. */
const isRest = ({ scene, number }: Counted): boolean => scene.tokens[number - 1]?.lower === 'other'

/** 'a four-storey building': how the thing behind is made. */
const isCompound = ({ quantity, scene: { tokens, groupAt }, end }: Counted): boolean =>
  quantity.role === 'count' &&
  tokens[end - 2]?.text === '-' &&
  !tokens[end - 2]?.spaced &&
  tokens[end - 3]?.pos === 'NUM' &&
  tokens[end - 1]?.pos === 'NOUN' &&
  !MADE_UP.test(tokens[end - 1]?.lower ?? '') &&
  (groupAt[end - 1]?.end ?? 0) > end
const MADE_UP = /^(?:strong|member|man|woman|person|seat|vote)$/

/** 'four more than previously reported': how far apart two counts are. */
const isDifference = ({ quantity, head, scene: { tokens }, end }: Counted): boolean =>
  quantity.role === 'count' &&
  head === null &&
  /^(?:more|fewer|less)$/.test(tokens[end]?.lower ?? '') &&
  tokens[end + 1]?.lower === 'than'

/** 'A couple and their three children drowned': whose they are names them for the first time. */
const isFamily = ({ scene: { tokens }, number, person }: Counted): boolean =>
  person && /^(?:his|her|their)$/.test(tokens[number - 1]?.lower ?? '') && tokens[number - 2]?.lower === 'and'

function isDefinite({ scene, first, number }: Counted): boolean {
  for (let i = Math.max(0, first - 1); i < number; i++) {
    const token = scene.tokens[i] as Token
    if (DEFINITE.has(token.lower)) return true
  }
  return false
}

/** Rules by which a bare number takes up what another counts. */
const TAKES_UP = new Set([
  'list-member',
  'former-level',
  'shared-out',
  'elided-number',
  'multiple-of-before',
  'number-of-those',
  'level-after-change',
  'taken-up-elsewhere',
  'size-of-body',
  'noun-size',
])

/** 'launched 18 drones and said that 15 had hit', 'another 250': a bare number of what was counted right before. */
export function isElided({ scene, first, number, person }: Counted, before: Counted | null): boolean {
  if (before === null || before.head === null || (person && !before.person)) return false
  const gap = scene.sentence.index - before.scene.sentence.index
  return gap === 0 || (gap === 1 && scene.tokens.slice(first, number).some(({ lower }) => MORE.has(lower)))
}
const MORE = new Set(['another', 'further', 'additional', 'other', 'remaining'])

/** 'Rehn, the mother of three, was hurt': the number only says who somebody is. */
const isOfParent = ({ scene: { tokens }, first }: Counted): boolean =>
  tokens[first - 1]?.lower === 'of' &&
  /^(?:grand)?(?:father|mother|parents?|dad|mom|mum)$/.test(tokens[first - 2]?.lower ?? '')

/** '30 inches tall', '90 meters long'. */
const isDimension = ({ scene, end, quantity }: Counted): boolean =>
  quantity.role === 'measure' &&
  /^(?:tall|long|wide|deep|high|thick|old|apart|away|distant)$/.test(scene.tokens[end]?.lower ?? '')

/** 'one' without a noun, or 'one day', 'a single'. */
const isBareOne = ({ scene, number, head }: Counted): boolean =>
  (scene.tokens[number] as Token).lower === 'one' && (head === null || head === 'case' || ABSTRACT.has(head))

/** 'a 100-pound safe', 'a $300 fine': the number only describes the noun behind it. */
function isAttributive({ scene, quantity, end }: Counted): boolean {
  if (quantity.role !== 'measure' && quantity.role !== 'money' && quantity.role !== 'percent') return false
  const group = scene.groupAt[end - 1]
  const before = scene.tokens[tokenAt(scene, quantity.number.end)]
  const hyphen = before?.text === '-' && !before.spaced
  return hyphen || (group?.kind === 'noun' && group.end > end && !MODIFIED.has(scene.tokens[end]?.lower ?? ''))
}

/** Words in one group with the amount that it does not describe: 'fell 4% yesterday', '4 million tons less potash'. */
const MODIFIED = new Set(
  'dollars euros pounds yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday last this next less more fewer each overnight four three two five ten year'.split(
    ' ',
  ),
)

/** Verbs of going, whose distance counts nothing: 'drove 80 kilometers'. */
const MOTION = new Set(
  'drive walk travel run fly sail march swim ride go move hike cycle trek advance stretch extend lie'.split(' '),
)

/** '20 km north of the border', 'a 3 km road': a distance places something and counts nothing. */
function isDistance({ scene, end }: Counted): boolean {
  const { tokens } = scene
  // '20 km (12 miles) from'
  const closing = tokens[end]?.text === '(' ? tokens.slice(end, end + 6).findIndex(({ text }) => text === ')') : -1
  const next = tokens[closing > 0 ? end + closing + 1 : end]
  return (
    next !== undefined &&
    /^(?:north|south|east|west|northeast|northwest|southeast|southwest|northern|southern|from|away|off|outside|inland|above|below|deep|down|up|offshore|upstream|downstream|underground|underwater)$/.test(
      next.lower,
    )
  )
}

/** '2 inches below normal': a level. */
const isOfNormal = ({ scene: { tokens }, end }: Counted): boolean =>
  /^(?:normal|average|usual)$/.test(tokens[end + 1]?.lower ?? '')
