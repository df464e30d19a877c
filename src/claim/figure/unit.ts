import type { ItemRow } from '../../model/pack.ts'
import type { Group, Token } from '../../model/sentence.ts'
import { isPeople } from '../../text/people.ts'
import { nounLemma, type Scene } from '../clause/scene.ts'
import { CHANGE } from './change.ts'
import type { Draft } from './figure-rule.ts'
import { wholeBefore } from './of-whole.ts'
import { isUnnamed } from './parent.ts'
import { incidentAhead } from './rules/held-to-account.ts'

/** The unit of a figure: `person` for people, the pack's for a known thing, else the quantity's own; `null` for a bare 'magnitude 6.1'. */
export function unitOf(draft: Draft): string | null {
  const { counted, row, parent, rule, bearer, measure } = draft
  const { quantity, person } = counted
  const head = isUnnamed(counted) ? null : counted.head
  const item = itemRowOf(draft)
  if (rule === 'words-before') return null
  if (rule === 'vote-tally') return 'vote'
  if (quantity.role !== 'count') return quantity.unit
  if (item) return withRate(item.unit, quantity.unit)
  if (head !== null && (COLLECTIVES.has(head) || (row === null && head === 'case'))) return head
  if (parent && isOfThings(draft, parent)) return unitOf(parent)
  if (person || row?.counts === 'person') return withRate('person', quantity.unit)
  if (rule === 'number-of-those' && head === null && isOfPeople(bearer, counted.scene)) return 'person'
  if (rule === 'number-of-those' && head === null && row === null) return measure
  if (head === null && rule === 'level-after-change' && row === null) return levelUnit(bearer, counted.scene)
  if (rule === 'changed-by') return 'person'
  if (head === null && rule === 'held-to-account') return incidentAhead(counted) ?? (parent && unitOf(parent))
  if (head === null && parent) return parent.counted.quantity.role === 'count' ? unitOf(parent) : null
  // 'thousands of others': where nothing was counted before they are people.
  if (quantity.unit === 'other') return 'person'
  return quantity.unit ?? (row === null || row.counts === 'thing' ? head : 'person')
}

/** 'Accidents fell to 600', 'cut its staff to 900': what the level is a number of; `null` where it is none. */
function levelUnit(group: Group | null, { tokens }: Scene): string | null {
  const token = group ? tokens[group.head] : undefined
  if (!token) return null
  const noun = nounLemma(token)
  if (isPeople(noun) || noun === 'workforce') return 'person'
  return noun !== token.lower && token.lower.endsWith('s') ? noun : null
}

const isOfPeople = (group: Group | null, { tokens }: Scene): boolean =>
  group !== null && isPeople(nounLemma(tokens[group.head] as Token))

/** Bodies of people that are counted as such: 9,000 families are more than 9,000 people. */
const COLLECTIVES = new Set(['family', 'household', 'couple'])

/** 'person per day' where the words give a rate. */
function withRate(unit: string, own: string | null): string {
  const per = own?.indexOf(' per ') ?? -1
  return own === null || per < 0 ? unit : `${unit}${own.slice(per)}`
}

/** Money in words: 'tens of millions of dollars'. */
const COINS = new Set(['dollar', 'euro', 'pound', 'yen', 'rupee', 'peso', 'rouble', 'ruble', 'franc', 'cent'])

/** What is counted where it is not simply people: the pack's name for it, else the noun itself. */
export function itemOf(draft: Draft): string | null {
  const { counted, row, parent, rule } = draft
  const { quantity, person } = counted
  const head = isUnnamed(counted) ? null : counted.head
  const item = itemRowOf(draft)
  if (rule === 'words-before' || rule === 'vote-tally') return null
  if (item) return item.item
  if (parent && isOfThings(draft, parent)) return itemOf(parent)
  if (person || row?.counts === 'person' || row?.counts === 'land' || row?.counts === 'money' || row?.units) return null
  if (head !== null && COINS.has(head)) return null
  if (row?.counts === null && head !== null && row.nouns?.includes(head)) return null
  if (quantity.role === 'percent' && row === null) return changedBy(draft)
  if (head === null)
    return quantity.role === 'count' && parent?.counted.quantity.role === 'count' ? itemOf(parent) : null
  return quantity.role === 'count' && quantity.unit !== 'person' ? head : null
}

/** '60 tanks, of which 12 were captured': what is taken up are things, whoever else the measure counts. */
const isOfThings = ({ counted }: Draft, parent: Draft): boolean =>
  counted.head === null && wholeBefore(counted) === 'which' && itemRowOf(parent) !== null

/** The pack's kind of thing; a store is a building where it burns, and a store where it is opened. */
const itemRowOf = ({ counted: { item, head }, row }: Draft): ItemRow | null =>
  row === null && item !== null && item.unit === item.item && head !== null ? null : item

/** What rose or fell: 'income' of 'its net income fell 8%'. */
function changedBy({ counted: { scene }, verb, measure }: Draft): string | null {
  if (verb === null || verb.lemma !== measure || !CHANGE.has(measure)) return null
  let subject = scene.groupAt[verb.group.first - 1]
  while (subject && scene.tokens[subject.first - 1]?.pos === 'ADP') subject = scene.groupAt[subject.first - 2]
  const head = subject?.kind === 'noun' ? scene.tokens[subject.head] : undefined
  // 'Sales rose': the tagger takes a plural that begins its sentence for a name.
  if (!head || !(head.pos === 'NOUN' || (subject?.head === 0 && head.lower.endsWith('s')))) return null
  const before = scene.tokens[(subject?.head ?? 0) - 1]
  const compound = before && (before.pos === 'NOUN' || before.lower === 'net' || before.lower === 'gross')
  return compound ? `${before.lower} ${nounLemma(head)}` : nounLemma(head)
}
