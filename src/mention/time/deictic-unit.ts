import type { Atom } from '../quantity/atoms.ts'
import { longestByFirst } from '../quantity/longest-spelling.ts'
import { isHyphen, wordAt } from '../quantity/quantity-rule.ts'
import { addDays, pad, valueOf, type When, weekdayOf, weekOf, yearValue } from './calendar.ts'
import { fullDate } from './full-date.ts'
import { lost, type Reading, type TimeRule } from './time-rule.ts'
import { UNITS_OF_TIME } from './time-words.ts'
import { nowOf, shifted } from './when-near.ts'

/** Reads weeks, months, quarters and years told by where the writer, or the story, stands. */
export const deicticUnit: TimeRule = {
  id: 'deictic-unit',
  phenomenon:
    "The week, weekend, month, quarter, year or century by now: 'last week', 'this month', 'next year', 'the weekend', 'the current quarter'; by the story: 'the next day', 'that year', 'the same day'",
  examples: [
    'It rose [last month].',
    'They left over [the weekend].',
    'They left on [the weekend of 7-8 May 2019].',
    'It ends [next year].',
    'On May 3, 2019 it rained; [the next day] it snowed.',
  ],
  counterexamples: [
    { text: 'The week was long.', why: 'no word that places it' },
    { text: 'At last week after week passed.', why: "'at last'" },
  ],
  read: (atoms, at) => weekend(atoms, at) ?? byUnit(atoms, at),
}

type Lead = readonly [offset: number, by: 'now' | 'story']
const LEADS: ReadonlyMap<string, Lead> = new Map([
  ['last', [-1, 'now']],
  ['this', [0, 'now']],
  ['next', [1, 'now']],
  ['this past', [-1, 'now']],
  ['this coming', [1, 'now']],
  ['this same', [0, 'story']],
  ['the current', [0, 'now']],
  ['the present', [0, 'now']],
  ['the latest', [0, 'now']],
  ['the previous', [-1, 'story']],
  ['the preceding', [-1, 'story']],
  ['the prior', [-1, 'story']],
  ['the next', [1, 'story']],
  ['the following', [1, 'story']],
  ['the same', [0, 'story']],
  ['that', [0, 'story']],
  ['that same', [0, 'story']],
])

const LEAD_LENGTHS = longestByFirst(LEADS.keys())

function leadAt(atoms: readonly Atom[], at: number): { lead: Lead; end: number } | null {
  const first = wordAt(atoms, at)
  if (!LEAD_LENGTHS.has(first)) return null
  const two = LEADS.get(`${first} ${wordAt(atoms, at + 1)}`)
  if (two) return { lead: two, end: at + 2 }
  const one = LEADS.get(first)
  return one && wordAt(atoms, at - 1) !== 'at' ? { lead: one, end: at + 1 } : null
}

function byUnit(atoms: readonly Atom[], at: number): Reading | null {
  const lead = leadAt(atoms, at)
  if (!lead) return null
  let name = lead.end
  if (/^(?:fiscal|calendar)$/.test(wordAt(atoms, name))) name++
  const word = wordAt(atoms, name)
  const unit = UNITS_OF_TIME.get(word)
  const part = PARTS.get(word)
  if (part !== undefined && lead.lead[1] === 'story')
    return { first: at, end: name + 1, place: (anchors) => placePart(anchors.told, lead.lead[0], part) }
  if (!unit || unit.clock || word.endsWith('s') || word === 'night' || isHyphen(atoms, name + 1)) return null
  return {
    first: at,
    end: name + 1,
    place: (anchors) => {
      const story = lead.lead[1] === 'story' && anchors.told ? ({ now: anchors.told, anchor: 'text' } as const) : null
      const from = story ?? nowOf(anchors)
      return from ? placeUnit(from.now, lead.lead[0], unit.letter, from.anchor) : lost()
    },
  }
}

const PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['night', 'TNI'],
])

/** 'that night', 'the next morning'. */
function placePart(told: When | null, offset: number, part: string) {
  if (!told?.day) return lost('TIME')
  const at = addDays(told, offset)
  return { type: 'TIME', value: valueOf(at) + part, anchor: 'text', at } as const
}

function placeUnit(now: When, offset: number, letter: string, anchor: 'published' | 'text') {
  const at = shifted(now, offset, letter)
  const value = at && unitValue(at, letter)
  return value ? ({ type: 'DATE', value, anchor, at } as const) : lost()
}

/** The unit of the calendar that a date lies in; `null` where the date is not known so exactly. */
export function unitValue(at: When, letter: string): string | null {
  if (letter === 'D') return at.day === null ? null : valueOf(at)
  if (letter === 'W') return at.day === null ? null : weekOf(at)
  if (letter === 'M') return at.month === null ? null : valueOf({ ...at, day: null })
  if (letter === 'Q') return at.month === null ? null : `${yearValue(at.year)}-Q${Math.ceil(at.month / 3)}`
  if (letter === 'DE')
    return at.year > 0 ? pad(Math.floor(at.year / 10), 3) : `BC${pad(Math.floor((1 - at.year) / 10), 3)}`
  if (letter === 'CE')
    return at.year > 0 ? pad(Math.floor(at.year / 100), 2) : `BC${pad(Math.floor((1 - at.year) / 100), 2)}`
  return yearValue(at.year)
}

/** 'the weekend', 'last weekend', 'the recent weekend': the last one that was over, or the one at hand on its own days. */
function weekend(atoms: readonly Atom[], at: number): Reading | null {
  const lead = wordAt(atoms, at)
  if (!/^(?:the|this|last|next|that)$/.test(lead)) return null
  const name = /^(?:past|recent|coming|last|following|previous)$/.test(wordAt(atoms, at + 1)) ? at + 2 : at + 1
  if (wordAt(atoms, name) !== 'weekend') return null
  const dated = wordAt(atoms, name + 1) === 'of' ? fullDate.read(atoms, name + 2) : null
  if (dated) return { ...dated, first: at }
  const next = lead === 'next' || wordAt(atoms, name - 1) === 'coming'
  return {
    first: at,
    end: name + 1,
    place: (anchors) => {
      const from =
        lead === 'that' && anchors.told?.day ? ({ now: anchors.told, anchor: 'text' } as const) : nowOf(anchors)
      if (!from || from.now.day === null) return lost()
      const day = weekdayOf(from.now)
      const ahead = next || (lead === 'this' && name === at + 1 && day >= 3) || anchors.ahead
      const saturday = addDays(
        from.now,
        (day >= 6 && lead !== 'last' ? 6 - day : -1 - day) + (ahead && day < 6 ? 7 : 0),
      )
      return { type: 'DATE', value: `${weekOf(saturday)}-WE`, anchor: from.anchor, at: addDays(saturday, 1) }
    },
  }
}
