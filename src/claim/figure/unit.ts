import type { Group, Token } from '../../model/sentence.ts'
import { nounLemma, type Scene } from '../clause/scene.ts'
import type { Draft } from './figure-rule.ts'
import { isPeople } from './people.ts'

/** The unit of a figure: `person` for people, the pack's for a known thing, else the quantity's own; `null` for a bare 'magnitude 6.1'. */
export function unitOf({ counted, row, parent, rule, bearer }: Draft): string | null {
  const { quantity, item, person, head } = counted
  if (rule === 'words-before') return null
  if (quantity.role !== 'count') return quantity.unit
  if (item) return withRate(item.unit, quantity.unit)
  if (head !== null && COLLECTIVES.has(head)) return head
  if (person || row?.counts === 'person') return withRate('person', quantity.unit)
  if (rule === 'number-of-those' && counted.head === null && isOfPeople(bearer, counted.scene)) return 'person'
  if (head === null && parent)
    return parent.counted.item?.unit ?? (parent.counted.person || parent.row?.counts === 'person' ? 'person' : null)
  return quantity.unit ?? (row === null ? head : 'person')
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

/** What is counted where it is not simply people: the pack's name for it, else the noun itself. */
export function itemOf({ counted, row, parent, rule }: Draft): string | null {
  const { quantity, item, person, head } = counted
  if (rule === 'words-before') return null
  if (item) return item.item
  if (person || row?.counts === 'person' || row?.counts === 'land' || row?.counts === 'money' || row?.units) return null
  if (row?.counts === null && head !== null && row.nouns?.includes(head)) return null
  if (head === null) return quantity.role === 'count' ? (parent?.counted.item?.item ?? null) : null
  return quantity.role === 'count' && quantity.unit !== 'person' ? head : null
}
