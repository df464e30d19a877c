import { longestByFirst } from '../quantity/longest-spelling.ts'
import { wordAt, wordsAt } from '../quantity/quantity-rule.ts'
import { valueOf } from './calendar.ts'
import { fixed, type TimeRule } from './time-rule.ts'
import { yearAt } from './time-words.ts'
import { withYear } from './when-near.ts'

/** Reads days of the year that have a name and a fixed date. */
export const holiday: TimeRule = {
  id: 'holiday',
  phenomenon: "Feast days on a fixed date: 'Christmas Day 1914', \"New Year's Eve\"",
  examples: ['They stopped on [Christmas Day].', "It closed on [New Year's Eve].", 'It began on [Christmas 1914].'],
  counterexamples: [{ text: 'The new year began.', why: 'no day' }],
  read: (atoms, at) => {
    for (let n = LONGEST.get(wordAt(atoms, at)) ?? 0; n > 0; n--) {
      const date = HOLIDAYS.get(wordsAt(atoms, at, n))
      if (!date) continue
      const of = /^(?:of|,)$/.test(wordAt(atoms, at + n)) ? at + n + 1 : at + n
      const year = yearAt(atoms, of)
      const [month, day] = date
      const when = year === null ? null : { year, month, day }
      return {
        first: at,
        end: when ? of + 1 : at + n,
        place: (anchors) => (when ? fixed(valueOf(when), when) : withYear(anchors, month, day)),
      }
    }
    return null
  },
}

const HOLIDAYS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['christmas', [12, 25]],
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ['boxing day', [12, 26]],
  ["new year 's eve", [12, 31]],
  ["new year 's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ["new year's day", [1, 1]],
  ['halloween', [10, 31]],
  ["valentine 's day", [2, 14]],
  ["valentine's day", [2, 14]],
  ['may day', [5, 1]],
])
const LONGEST = longestByFirst(HOLIDAYS.keys())
