import type { Draft } from './figure-rule.ts'

/** The unit of a figure: `person` for people, the pack's for a known thing, else the quantity's own; `null` for a bare 'magnitude 6.1'. */
export function unitOf({ counted, row, parent, rule }: Draft): string | null {
  const { quantity, item, person, head } = counted
  if (rule === 'words-before') return null
  if (quantity.role !== 'count') return quantity.unit
  if (item) return item.unit
  if (person || row?.counts === 'person') return 'person'
  if (head === null && parent)
    return parent.counted.item?.unit ?? (parent.counted.person || parent.row?.counts === 'person' ? 'person' : null)
  return quantity.unit ?? (row === null ? null : 'person')
}

/** What is counted where it is not simply people: the pack's name for it, else the noun itself. */
export function itemOf({ counted, row, parent, rule }: Draft): string | null {
  const { quantity, item, person, head } = counted
  if (rule === 'words-before') return null
  if (item) return item.item
  if (person || row?.counts === 'person' || row?.counts === 'land' || row?.counts === 'money' || row?.units) return null
  if (head === null) return quantity.role === 'count' ? (parent?.counted.item?.item ?? null) : null
  return quantity.role === 'count' && quantity.unit !== 'person' ? head : null
}
