import type { QuantityMention } from '../model/mention.ts'
import type { RuleDoc } from '../model/rule.ts'
import type { Sentence } from '../model/sentence.ts'
import { age } from './quantity/age.ts'
import { anotherOne } from './quantity/another-one.ts'
import { articleOne } from './quantity/article-one.ts'
import { type Atom, splitAtoms } from './quantity/atoms.ts'
import { change } from './quantity/change.ts'
import { conversion } from './quantity/conversion.ts'
import { countedNoun } from './quantity/counted-noun.ts'
import { dateNumber } from './quantity/date-number.ts'
import { digits } from './quantity/digits.ts'
import { fraction } from './quantity/fraction.ts'
import { hedgeAfter, hedgeBefore } from './quantity/hedge.ts'
import { measure } from './quantity/measure.ts'
import { money } from './quantity/money.ts'
import { multiple } from './quantity/multiple.ts'
import { multipleWord } from './quantity/multiple-word.ts'
import { nameNumber } from './quantity/name-number.ts'
import { numberRange } from './quantity/number-range.ts'
import { mayOpenNumber } from './quantity/number-start.ts'
import { numberWords } from './quantity/number-words.ts'
import { percent } from './quantity/percent.ts'
import { pronounOne } from './quantity/pronoun-one.ts'
import type { Draft, DraftRule, GuardRule, Numeral, NumeralRule } from './quantity/quantity-rule.ts'
import { rate } from './quantity/rate.ts'
import { ratio } from './quantity/ratio.ts'
import { sharedUnit } from './quantity/shared-unit.ts'
import { strong } from './quantity/strong.ts'
import { vagueNumber } from './quantity/vague-number.ts'

/** What reads a number expression; the first that reads one wins. */
const numeralRules: readonly NumeralRule[] = [
  multipleWord,
  ratio,
  fraction,
  vagueNumber,
  digits,
  numberWords,
  anotherOne,
]
/** What drops a number again. */
export const guardRules: readonly GuardRule[] = [dateNumber, nameNumber, pronounOne]
/** What fills a quantity in, in this order: units before ranges, nouns before rates, all of them before the hedges in front. */
const draftRules: readonly DraftRule[] = [
  hedgeAfter,
  strong,
  money,
  percent,
  measure,
  numberRange,
  countedNoun,
  sharedUnit,
  rate,
  hedgeBefore,
  multiple,
  age,
  change,
  conversion,
  articleOne,
]

/** Every rule for quantities, in the order they run. */
export const quantityRules: readonly RuleDoc[] = [...numeralRules, ...guardRules, ...draftRules]

/** Every number that counts or measures something, in the order of the text. */
export function findQuantities(_text: string, sentences: readonly Sentence[]): QuantityMention[] {
  const mentions: QuantityMention[] = []
  let previous: readonly Draft[] = []
  for (const sentence of sentences) {
    const atoms = splitAtoms(sentence.tokens)
    const drafts = findNumerals(atoms).map((numeral) => draftOf(numeral, sentence.index))
    if (drafts.length > 0) for (const rule of draftRules) rule.refine(atoms, drafts, previous)
    previous = drafts
    for (const draft of drafts) mentions.push(mentionOf(atoms, draft, sentence.index))
  }
  return mentions
}

function findNumerals(atoms: readonly Atom[]): Numeral[] {
  const numerals: Numeral[] = []
  for (let at = 0; at < atoms.length; ) {
    const numeral = mayOpenNumber(atoms[at] as Atom) ? readNumeral(atoms, at) : null
    if (numeral && !guardRules.some((rule) => rule.drops(atoms, numeral))) numerals.push(numeral)
    at = numeral?.end ?? at + 1
  }
  return numerals
}

function readNumeral(atoms: readonly Atom[], at: number): Numeral | null {
  for (const rule of numeralRules) {
    const numeral = rule.read(atoms, at)
    if (numeral) return numeral
  }
  return null
}

const draftOf = ({ first, end, low, high, scale, rule }: Numeral, sentence: number): Draft => ({
  sentence,
  first,
  end,
  from: first,
  to: end,
  low,
  high,
  scale,
  modifier: low !== null && high !== null && low !== high ? 'between' : low === null ? 'about' : 'exact',
  unit: null,
  role: 'count',
  trend: null,
  noun: null,
  head: null,
  conversion: false,
  rules: [rule],
})

function mentionOf(atoms: readonly Atom[], draft: Draft, sentence: number): QuantityMention {
  const span = (first: number, end: number) => ({
    start: (atoms[first] as Atom).start,
    end: (atoms[end - 1] as Atom).end,
  })
  const { low, high, modifier, unit, trend, role, noun, head, conversion: converted, rules } = draft
  return {
    kind: 'quantity',
    ...span(draft.from, Math.min(draft.to, atoms.length)),
    sentence,
    number: span(draft.first, draft.end),
    low,
    high,
    modifier,
    unit,
    trend,
    role,
    noun: noun && span(noun.first, noun.end),
    head,
    conversion: converted,
    rules,
  }
}
