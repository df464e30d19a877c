import type { Atom } from '../quantity/atoms.ts'
import { wordAt } from '../quantity/quantity-rule.ts'
import { pad, valueOf } from './calendar.ts'
import { readDay } from './day.ts'
import type { Anchors, Placed, Reading, TimeRule } from './time-rule.ts'
import { DAY_PARTS } from './time-words.ts'
import { nowOf } from './when-near.ts'

/** Reads times of day, with the day they are of where it stands beside them. */
export const clock: TimeRule = {
  id: 'clock',
  phenomenon:
    "Times of day: '5 p.m.', '11:30', 'noon Thursday', 'Friday evening', 'the night of April 18', '9 a.m. EST on Monday'",
  examples: [
    'It starts at [5 p.m. on Monday].',
    'They left on [Friday evening].',
    'It rang at [11:30].',
    'On [the night of April 18, 1911] it burned.',
  ],
  counterexamples: [{ text: 'The night was long.', why: 'a part of a day that nothing places' }],
  read: (atoms, at) => dayThenPart(atoms, at) ?? partOfDay(atoms, at) ?? timeThenDay(atoms, at),
}

/** 'Friday evening', 'yesterday afternoon', 'April 18 night'. */
function dayThenPart(atoms: readonly Atom[], at: number): Reading | null {
  const day = readDay(atoms, at)
  const part = day && DAY_PARTS.get(singular(wordAt(atoms, day.end)))
  return day && part ? { first: at, end: day.end + 1, place: (anchors) => withPart(day.place(anchors), part) } : null
}

const singular = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word)

/** 'the night of April 18', 'the morning of Monday'. */
function partOfDay(atoms: readonly Atom[], at: number): Reading | null {
  const from = wordAt(atoms, at) === 'the' ? at + 1 : at
  const early = /^(?:early|late)$/.test(wordAt(atoms, from)) ? from + 1 : from
  const part = DAY_PARTS.get(wordAt(atoms, early))
  if (part === undefined) return null
  let link = early + 1
  if (wordAt(atoms, link) === 'hours') link++
  const of =
    wordAt(atoms, link) === 'of' || (part.includes(':') && wordAt(atoms, link) === 'on')
      ? link + 1
      : part.includes(':')
        ? link
        : -1
  const day = of < 0 ? null : readDay(atoms, of)
  if (day) return { first: at, end: day.end, place: (anchors) => withPart(day.place(anchors), part) }
  return part.includes(':') && from === at && early === from
    ? { first: at, end: link, place: (anchors) => onToldDay(anchors, part) }
    : null
}

const withPart = (placed: Placed, part: string): Placed => ({
  ...placed,
  type: 'TIME',
  value: placed.value === null ? null : placed.value + part,
})

/** A bare clock time: of the day last mentioned, else of the publication. */
function onToldDay(anchors: Anchors, part: string): Placed {
  const told = anchors.told?.day ? { now: anchors.told, anchor: 'text' as const } : nowOf(anchors)
  if (!told || told.now.day === null) return { type: 'TIME', value: part, anchor: 'none', at: null, edtf: null }
  return { type: 'TIME', value: valueOf(told.now) + part, anchor: told.anchor, at: null }
}

const ZONES = /^(?:gmt|utc|est|edt|pst|pdt|cst|cdt|bst|cet|cest|eet|msk|local|hrs|hours|et|pt)$/

/** '5 p.m. on Monday', '11:30', '9 a.m. EDT Thursday'. */
function timeThenDay(atoms: readonly Atom[], at: number): Reading | null {
  const time = timeAt(atoms, at)
  if (!time) return null
  let end = time.end
  if (ZONES.test(wordAt(atoms, end))) end = wordAt(atoms, end) === 'local' ? end + 2 : end + 1
  let from = end
  if (wordAt(atoms, from) === ',') from++
  if (wordAt(atoms, from) === 'on') from++
  const day = readDay(atoms, from)
  if (day) return { first: at, end: day.end, place: (anchors) => withPart(day.place(anchors), time.value) }
  return { first: at, end, place: (anchors) => onToldDay(anchors, time.value) }
}

function timeAt(atoms: readonly Atom[], at: number): { value: string; end: number } | null {
  const found = /^(\d{1,2})(?:[:.](\d\d))?(?:[:.]\d\d)?(?:\.\d+)?$/.exec(wordAt(atoms, at))
  if (!found) return null
  const hour = Number(found[1])
  const half = halfAt(atoms, at + 1)
  if (hour > 24 || Number(found[2] ?? 0) > 59) return null
  if (
    !half &&
    !(
      found[2] !== undefined &&
      wordAt(atoms, at).includes(':') &&
      wordAt(atoms, at).length >= 4 &&
      wordAt(atoms, at).split(':').length === 2
    )
  ) {
    return found[2] === undefined && wordAt(atoms, at + 1) === "o'clock"
      ? { value: `T${pad(hour, 2)}:00`, end: at + 2 }
      : null
  }
  const shifted = half?.pm && hour < 12 ? hour + 12 : half && !half.pm && hour === 12 ? 0 : hour
  return { value: `T${pad(shifted, 2)}:${found[2] ?? '00'}`, end: half?.end ?? at + 1 }
}

/** 'a.m.', 'pm', with the full stops as atoms or inside. */
function halfAt(atoms: readonly Atom[], at: number): { pm: boolean; end: number } | null {
  const word = wordAt(atoms, at).replaceAll('.', '')
  if (word !== 'am' && word !== 'pm') return null
  const stop = wordAt(atoms, at) === 'a.m' || wordAt(atoms, at) === 'p.m'
  return { pm: word === 'pm', end: stop && wordAt(atoms, at + 1) === '.' ? at + 2 : at + 1 }
}
