import type { MeasureRow } from '../../model/pack.ts'
import type { Counted } from './counted.ts'

/** Verbs so common that they say what is counted only where the counted noun is at hand. */
const LIGHT = new Set([
  'have',
  'be',
  'keep',
  'number',
  'move',
  'maintain',
  'take',
  'lose',
  'remain',
  'stay',
  'serve',
  'send',
])

/**
 * Whether a measure can count what this number counts: people, things, land, shares or money. A `phrase` of several words says enough
 * to count any head noun.
 */
export function accepts(row: MeasureRow, counted: Counted, trigger = '', phrase = false): boolean {
  const { quantity, head } = counted
  if (quantity.role === 'multiple') return false
  if (row.units) return quantity.unit !== null && row.units.includes(quantity.unit)
  if (row.only && !phrase && !allows(row, counted, trigger)) return false
  if (quantity.role === 'money') return row.counts === 'money'
  // 'destroyed 900 tons of fuel': a measured thing.
  if (quantity.role === 'measure') return row.counts === 'thing' && head !== null
  if (quantity.role === 'percent') return isShare(row, counted)
  if (row.counts === 'person') return counted.item === null || (head !== null && (row.nouns?.includes(head) ?? false))
  if (row.counts === 'thing') return !counted.person && (head !== null || !LIGHT.has(trigger))
  return row.counts === null
}

function allows(row: MeasureRow, { head, quantity }: Counted, trigger: string): boolean {
  const named = (word: string | null): boolean => word !== null && (row.only?.includes(word) ?? false)
  if (head === null) return quantity.role !== 'percent' && row.counts !== 'thing' && !LIGHT.has(trigger)
  return named(head) || (row.nouns?.includes(head) ?? false)
}

/** '30% of the troops' is a share of people; '30% of the territory' is none. */
const isShare = (row: MeasureRow, { person, head }: Counted): boolean =>
  row.counts === 'person' ? person || head === null : row.counts !== 'land' && row.counts !== 'money'
