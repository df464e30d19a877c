import { wordAt } from '../quantity/quantity-rule.ts'
import { addDays, valueOf, type When, weekdayOf } from './calendar.ts'
import { lost, type TimeRule } from './time-rule.ts'
import { weekdayAt } from './time-words.ts'
import { nearWeekday, nowOf } from './when-near.ts'

/** Reads weekdays. */
export const weekday: TimeRule = {
  id: 'weekday',
  phenomenon:
    "A weekday, also with 'last', 'next', 'this' or 'the previous': in news the last one, or the next where the clause looks ahead",
  examples: [
    'They met on [Monday].',
    'They met [last Friday].',
    'It opens [next Tuesday].',
    'It fell on [the previous Sunday].',
  ],
  counterexamples: [{ text: 'The sun rose.', why: 'no weekday: no capital' }],
  read: (atoms, at) => {
    let from = at
    if (wordAt(atoms, from) === 'the' && LEADS.has(wordAt(atoms, from + 1))) from++
    const lead = LEADS.get(wordAt(atoms, from))
    if (lead !== undefined) from++
    if (wordAt(atoms, from) === 'coming' && lead !== undefined) from++
    const day = weekdayAt(atoms, from)
    if (!day) return null
    return {
      first: at,
      end: day.end,
      place: (anchors) => {
        const now =
          lead === 'told' && anchors.told?.day ? ({ now: anchors.told, anchor: 'text' } as const) : nowOf(anchors)
        if (!now || now.now.day === null) return lost()
        const on = pick(now.now, day.weekday, lead ?? null, anchors.ahead)
        return { type: 'DATE', value: valueOf(on), anchor: now.anchor, at: on }
      },
    }
  },
}

const LEADS: ReadonlyMap<string, 'last' | 'next' | 'this' | 'told'> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['next', 'next'],
  ['this', 'this'],
  ['previous', 'told'],
  ['following', 'told'],
])

function pick(now: When, day: number, lead: 'last' | 'next' | 'this' | 'told' | null, ahead: boolean): When {
  if (lead === 'last' || lead === 'told') return nearWeekday(addDays(now, -1), day, false)
  if (lead === 'next') return nearWeekday(addDays(now, 1), day, true)
  if (lead === 'this') return addDays(now, day - weekdayOf(now))
  return nearWeekday(now, day, ahead)
}
