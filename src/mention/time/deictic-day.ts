import type { Atom } from '../quantity/atoms.ts'
import { wordAt } from '../quantity/quantity-rule.ts'
import { addDays, valueOf } from './calendar.ts'
import { lost, type Reading, type TimeRule, unplaced } from './time-rule.ts'
import { DAY_PARTS } from './time-words.ts'
import { nowOf } from './when-near.ts'

/** Reads days told by where the writer stands. */
export const deicticDay: TimeRule = {
  id: 'deictic-day',
  phenomenon: "Days by the writer's own: 'today', 'yesterday', 'tomorrow', 'tonight', 'last night', 'this morning'",
  examples: ['They met [yesterday].', 'It fell [last night].', 'It opened [this morning].', 'It ends [tomorrow].'],
  counterexamples: [{ text: 'That night was long.', why: 'a night of the story' }],
  read: (atoms, at) => single(atoms, at) ?? paired(atoms, at),
}

const DAYS: ReadonlyMap<string, readonly [number, string]> = new Map([
  ['today', [0, '']],
  ['yesterday', [-1, '']],
  ['tomorrow', [1, '']],
  ['tonight', [0, 'TNI']],
  ['overnight', [-1, 'TNI']],
])

function single(atoms: readonly Atom[], at: number): Reading | null {
  const word = wordAt(atoms, at)
  if (
    word === 'day' &&
    /^(?:before|after)$/.test(wordAt(atoms, at + 1)) &&
    /^(?:yesterday|tomorrow)$/.test(wordAt(atoms, at + 2))
  )
    return reading(at, at + 3, wordAt(atoms, at + 2) === 'yesterday' ? -2 : 2, '')
  const day = DAYS.get(word)
  if (!day) return null
  if (word === 'overnight' && atoms[at + 1]?.pos === 'NOUN')
    return { first: at, end: at + 1, place: () => unplaced('TIME', 'TNI') }
  return reading(at, at + 1, day[0], day[1])
}

/** 'last night', 'this afternoon'. */
function paired(atoms: readonly Atom[], at: number): Reading | null {
  const part = DAY_PARTS.get(wordAt(atoms, at + 1))
  const lead = wordAt(atoms, at)
  if (part === undefined || !/^(?:last|this)$/.test(lead) || part.includes(':')) return null
  return reading(at, at + 2, lead === 'last' ? -1 : 0, part)
}

const reading = (first: number, end: number, days: number, part: string): Reading => ({
  first,
  end,
  place: (anchors) => {
    const from = nowOf(anchors)
    if (!from || from.now.day === null) return lost(part ? 'TIME' : 'DATE')
    const at = addDays(from.now, days)
    return { type: part ? 'TIME' : 'DATE', value: valueOf(at) + part, anchor: from.anchor, at }
  },
})
