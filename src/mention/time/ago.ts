import type { Atom } from '../quantity/atoms.ts'
import { isHyphen, wordAt } from '../quantity/quantity-rule.ts'
import { addMonths, valueOf, type When } from './calendar.ts'
import { unitValue } from './deictic-unit.ts'
import { hedgeAt } from './length.ts'
import { lost, type Placed, type Reading, type TimeRule, unplaced } from './time-rule.ts'
import { countAt, type TimeUnit, UNITS_OF_TIME } from './time-words.ts'
import { nowOf, shifted } from './when-near.ts'

/** Reads times so many units away from now, or from the date last mentioned. */
export const ago: TimeRule = {
  id: 'ago',
  phenomenon:
    "So many units from now ('four months ago', 'just over a week ago', 'three days from now') or from the story ('two days later', 'a week before that', 'a year earlier')",
  examples: [
    'It began [exactly four months ago].',
    'It ended [just over a week ago].',
    'On May 3, 2019 it rained, and [two days later] it snowed.',
    'It broke [years ago].',
    'On May 3, 2019 it rained; it snowed [the day after].',
  ],
  counterexamples: [
    { text: 'It took two days.', why: 'a length' },
    { text: 'They met the day after the vote.', why: 'reckoned from an event' },
  ],
  read: (atoms, at) => yearAgo(atoms, at) ?? dayAfter(atoms, at) ?? counted(atoms, at),
}

/** 'the year-earlier figure', 'year-ago'. */
function yearAgo(atoms: readonly Atom[], at: number): Reading | null {
  if (wordAt(atoms, at) !== 'year' || !isHyphen(atoms, at + 1) || !/^(?:ago|earlier)$/.test(wordAt(atoms, at + 2)))
    return null
  const year = UNITS_OF_TIME.get('year') as TimeUnit
  return {
    first: at,
    end: at + 3,
    place: (anchors) => {
      const from = nowOf(anchors)
      return from ? place(from.now, -1, year, from.anchor) : lost()
    },
  }
}

/** 'the day after', 'the week before that': one away from the date last told. */
function dayAfter(atoms: readonly Atom[], at: number): Reading | null {
  if (wordAt(atoms, at) !== 'the') return null
  const unit = UNITS_OF_TIME.get(wordAt(atoms, at + 1))
  const word = wordAt(atoms, at + 2)
  if (!unit || unit.clock || (word !== 'after' && word !== 'before')) return null
  const that = wordAt(atoms, at + 3) === 'that'
  const next = atoms[at + 3]
  if (!that && next && next.pos !== 'PUNCT' && next.pos !== 'CCONJ') return null
  return {
    first: at,
    end: at + (that ? 4 : 3),
    place: ({ told }) => (told ? place(told, word === 'after' ? 1 : -1, unit, 'text') : lost()),
  }
}

function counted(atoms: readonly Atom[], at: number): Reading | null {
  const hedge = hedgeAt(atoms, at)
  const count = countAt(atoms, hedge.end)
  const name = count?.end ?? hedge.end
  const unit = UNITS_OF_TIME.get(wordAt(atoms, name))
  if (!unit || (!count && !wordAt(atoms, name).endsWith('s'))) return null
  const tail = tailAt(atoms, name + 1)
  if (!tail) return null
  return {
    first: at,
    end: tail.end,
    mod: hedge.mod,
    place: (anchors) => {
      // 'marched on Tuesday ahead of next Friday's vote. A day earlier six were held': a past is before what has happened.
      const story = tail.sign < 0 && !anchors.ahead ? (anchors.happened ?? anchors.told) : anchors.told
      const told = tail.by === 'story' && story ? ({ now: story, anchor: 'text' } as const) : null
      const from = told ?? (tail.by === 'now' || !anchors.narrative ? nowOf(anchors) : null)
      const n = count?.count ?? null
      if (n === null) return unplaced('DATE', tail.sign < 0 ? 'PAST_REF' : 'FUTURE_REF')
      if (!from) return lost()
      return (wordAt(atoms, at) === 'exactly' ? onTheDay : place)(from.now, tail.sign * n, unit, from.anchor)
    },
  }
}

type Tail = { readonly sign: -1 | 1; readonly by: 'now' | 'story'; readonly end: number }
const TAILS: ReadonlyMap<string, readonly [-1 | 1, 'now' | 'story']> = new Map([
  ['ago', [-1, 'now']],
  ['from now', [1, 'now']],
  ['hence', [1, 'now']],
  ['earlier', [-1, 'story']],
  ['before', [-1, 'story']],
  ['before that', [-1, 'story']],
  ['previously', [-1, 'story']],
  ['prior', [-1, 'story']],
  ['later', [1, 'story']],
  ['after', [1, 'story']],
  ['after that', [1, 'story']],
  ['afterward', [1, 'story']],
  ['afterwards', [1, 'story']],
])

function tailAt(atoms: readonly Atom[], at: number): Tail | null {
  for (let length = 2; length > 0; length--) {
    const words = length === 2 ? `${wordAt(atoms, at)} ${wordAt(atoms, at + 1)}` : wordAt(atoms, at)
    const tail = TAILS.get(words)
    // 'two days after the vote' is reckoned from an event: a length, and no date.
    if (tail && !(/^(?:before|after|prior)$/.test(words) && !/^(?:[.,;:)]|)$/.test(wordAt(atoms, at + 1))))
      return { sign: tail[0], by: tail[1], end: at + length }
  }
  return null
}

function place(now: When, count: number, unit: TimeUnit, anchor: 'published' | 'text', times = 1): Placed {
  if (unit.clock) return lost('TIME')
  const at = shifted(now, count * times, unit.letter)
  const value = at && unitValue(at, unit.letter)
  if (!value) return lost()
  // 'a week earlier' of a day is that day of the week before: TIMEX3 says the week, the dates say the day.
  return { type: 'DATE', value, anchor, at, ...(unit.letter === 'W' && anchor === 'text' ? { edtf: valueOf(at) } : {}) }
}

/** 'exactly four months ago' is a day. */
function onTheDay(now: When, count: number, unit: TimeUnit, anchor: 'published' | 'text'): Placed {
  const months = unit.letter === 'Y' ? 12 : unit.letter === 'M' ? 1 : null
  if (months === null || now.day === null)
    return place(now, count, unit.letter === 'W' ? DAYS : unit, anchor, unit.letter === 'W' ? 7 : 1)
  const at = addMonths(now, months * count)
  return { type: 'DATE', value: valueOf(at), anchor, at }
}
const DAYS = UNITS_OF_TIME.get('day') as TimeUnit
