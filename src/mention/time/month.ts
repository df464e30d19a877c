import type { Atom } from '../quantity/atoms.ts'
import { wordAt } from '../quantity/quantity-rule.ts'
import { valueOf } from './calendar.ts'
import { eraYear } from './full-date.ts'
import { fixed, lost, type Reading, type TimeRule } from './time-rule.ts'
import { monthAt, yearAt } from './time-words.ts'
import { nowOf, withYear } from './when-near.ts'

/** Reads months. */
export const monthName: TimeRule = {
  id: 'month',
  phenomenon:
    "A month with or without its year, also with 'last', 'this', 'next' or 'of that year': 'April 2017', 'last May', 'June of last year'",
  examples: [
    'It began in [April 2017].',
    'It fell [last May].',
    'It ended in [January].',
    'It rose in [June of last year].',
    'It rose in [May] and [June 2011].',
  ],
  counterexamples: [
    { text: 'They may win.', why: 'a verb: no capital' },
    { text: 'They march on.', why: 'a verb: no capital' },
  ],
  read: (atoms, at) => {
    const direction = DIRECTIONS.get(wordAt(atoms, at))
    const from = direction === undefined ? at : at + 1
    const month = monthAt(atoms, from)
    if (!month || isModalMay(atoms, from)) return null
    if (direction !== undefined) return directed(at, month.end, month.month, direction)
    return absolute(atoms, at, month)
  },
}

const DIRECTIONS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
])

/** 'May' and 'March' at the start of a sentence, before a verb, and 'April' or 'June' as a first name. */
const isModalMay = (atoms: readonly Atom[], at: number): boolean =>
  /^(?:may|march|april|june|august|jan)$/.test(wordAt(atoms, at)) &&
  ((at === 0 && atoms[at + 1]?.pos !== 'NUM' && atoms[at + 1]?.text !== ',') ||
    (atoms[at + 1]?.pos === 'PROPN' && atoms[at]?.pos === 'PROPN' && !/^\d/.test(wordAt(atoms, at + 1))))

function absolute(atoms: readonly Atom[], first: number, { month, end }: { month: number; end: number }): Reading {
  let at = end
  if (wordAt(atoms, at) === ',' || wordAt(atoms, at) === 'of') at++
  const year = yearAt(atoms, at)
  const era = eraYear(atoms, at)
  if (era || year !== null) {
    const when = { year: era?.year ?? (year as number), month, day: null }
    return { first, end: era?.end ?? at + 1, place: () => fixed(valueOf(when), when) }
  }
  const shared = sharedYear(atoms, month, end)
  if (shared !== null) {
    const when = { year: shared, month, day: null }
    return { first, end, place: () => fixed(valueOf(when), when) }
  }
  const words = `${wordAt(atoms, at)} ${wordAt(atoms, at + 1)}`
  if (words === 'last year' || words === 'this year' || words === 'next year')
    return directedYear(first, at + 2, month, words.startsWith('last') ? -1 : words.startsWith('this') ? 0 : 1)
  const told = words === 'that year' || words === 'the same'
  return {
    first,
    end: words === 'that year' && at > end ? at + 2 : end,
    place: (anchors) => withYear(told ? { ...anchors, narrative: true } : anchors, month, null),
  }
}

/** Words between months of one year, by whether the first may lie in the year before ('from November to January 2011'). */
const JOINTS: ReadonlyMap<string, boolean> = new Map([
  [',', false],
  ['and', false],
  ['or', false],
  ['to', true],
  ['through', true],
  ['until', true],
])

/** 'in January and February 2008', 'May, June and July 2011': the year behind the last month; `null` where none stands there. */
function sharedYear(atoms: readonly Atom[], month: number, end: number): number | null {
  let at = end
  for (let hops = 0; hops < 3; hops++) {
    const stretch = JOINTS.get(wordAt(atoms, at))
    const joint = wordAt(atoms, at) === ',' && wordAt(atoms, at + 1) === 'and' ? at + 1 : at
    const next = stretch === undefined ? null : monthAt(atoms, joint + 1)
    if (!next) return null
    const year = yearAt(atoms, next.end)
    if (year !== null) return stretch && next.month < month ? year - 1 : year
    at = next.end
  }
  return null
}

const directedYear = (first: number, end: number, month: number, offset: number): Reading => ({
  first,
  end,
  place: (anchors) => {
    const from = nowOf(anchors)
    if (!from) return lost()
    const at = { year: from.now.year + offset, month, day: null }
    return { type: 'DATE', value: valueOf(at), anchor: from.anchor, at }
  },
})

/** 'last May': the one before now; 'next May': the one after it. */
const directed = (first: number, end: number, month: number, direction: number): Reading => ({
  first,
  end,
  place: (anchors) => {
    const from = nowOf(anchors)
    if (!from) return lost()
    const now = from.now.month ?? 1
    const offset = direction < 0 ? (month < now ? 0 : -1) : direction > 0 ? (month > now ? 0 : 1) : 0
    const at = { year: from.now.year + offset, month, day: null }
    return { type: 'DATE', value: valueOf(at), anchor: from.anchor, at }
  },
})
