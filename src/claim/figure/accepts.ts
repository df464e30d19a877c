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
  // 'the union claimed 9,000', 'claimed nine clerks had come': what somebody claims, unlike 'the flood claimed 40 victims'.
  if (trigger === 'claim' && (head === null || !CLAIMED.has(head))) return false
  if (head !== null && (row.never?.includes(head) ?? false)) return false
  if (row.counts === 'land' && trigger !== '' && isPartOfLand(counted)) return true
  if (row.units) return quantity.unit !== null && row.units.includes(quantity.unit)
  if (row.only && !phrase && !allows(row, counted, trigger)) return false
  if (quantity.role === 'money') return row.counts === 'money'
  // 'destroyed 900 tons of fuel': a measured thing.
  if (quantity.role === 'measure') return row.counts === 'thing' && head !== null
  if (quantity.role === 'percent') return isShare(row, counted)
  // 'pulled 12 bodies from the rubble': whatever is done to them, they are dead.
  if (row.counts === 'person' && head !== null && REMAINS.has(head) && !names(row.nouns, head)) return false
  if (row.counts === 'person') return mayBePeople(counted) || names(row.nouns, head) || names(row.only, head)
  if (row.counts === 'thing') return !counted.person && (head !== null || !LIGHT.has(trigger))
  return row.counts === null
}

const CLAIMED = new Set('life victim casualty person people man woman child'.split(' '))

const REMAINS = new Set(['body', 'corpse'])

const names = (words: readonly string[] | undefined, head: string | null): boolean =>
  head !== null && (words?.includes(head) ?? false)

/** Endings of nouns for those who do or are something. */
const AGENT =
  /(?:er|or|ar|ant|ent|ive|ard|eer|ite|ete|ot|ic|ling|ish|an|body|one|folk|mate|head|goer|child|foot|kin|id)$/

/** Whether a noun looks like one for those who do something: 'raider', 'demonstrator'. */
export const isAgentNoun = (head: string): boolean => AGENT.test(head)

/** People, a name, what the packs do not know by a name of things, or what is left out: 'captured four medals' is none of them. */
function mayBePeople({ item, person, head, scene, end }: Counted): boolean {
  if (item !== null) return false
  return person || head === null || AGENT.test(head) || scene.tokens[end - 1]?.pos !== 'NOUN'
}

function allows(row: MeasureRow, { head, quantity }: Counted, trigger: string): boolean {
  const named = (word: string | null): boolean => word !== null && (row.only?.includes(word) ?? false)
  if (head === null) return quantity.role !== 'percent' && row.counts !== 'thing' && !LIGHT.has(trigger)
  // 'The union has 9,000 members', 'the firm has 12 divisions'
  if (OF_ANY_BODY.has(head) && OF_HAVING.has(trigger)) return false
  return named(head) || (row.nouns?.includes(head) ?? false)
}

/** What unions and firms have as well as armies. */
const OF_ANY_BODY = new Set('member company division unit group'.split(' '))
const OF_HAVING = new Set(['have', 'keep', 'maintain', 'number'])

/** 'half of the city': a share of one piece of land is land; 'half of the villages' is a share of villages. */
const isPartOfLand = ({ quantity, head, scene, end }: Counted): boolean =>
  quantity.role === 'percent' &&
  head !== null &&
  LAND.has(head) &&
  scene.tokens[end - 1]?.lower === head &&
  // "half of the firm's capital" is money.
  (head !== 'capital' || /^(?:the|city|its)$/.test(scene.tokens[end - 2]?.lower ?? ''))
const LAND = new Set(
  'city town village territory country region province district area land island capital peninsula valley enclave county'.split(
    ' ',
  ),
)

/** '30% of the troops' is a share of people; '30% of the territory' is none. */
const isShare = (row: MeasureRow, { person, head }: Counted): boolean =>
  row.counts === 'person' ? person || head === null : row.counts !== 'land' && row.counts !== 'money'
