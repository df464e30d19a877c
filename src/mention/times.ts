import type { Edtf } from '../model/document.ts'
import type { TimeMention } from '../model/mention.ts'
import type { RuleDoc } from '../model/rule.ts'
import type { Sentence } from '../model/sentence.ts'
import { type Atom, splitAtoms } from './quantity/atoms.ts'
import { ago } from './time/ago.ts'
import { isAhead } from './time/ahead.ts'
import { dayNumber, parseWhen } from './time/calendar.ts'
import { clock } from './time/clock.ts'
import { decade } from './time/decade.ts'
import { deicticDay } from './time/deictic-day.ts'
import { deicticUnit } from './time/deictic-unit.ts'
import { edtfOf } from './time/edtf.ts'
import { fullDate } from './time/full-date.ts'
import { holiday } from './time/holiday.ts'
import { length } from './time/length.ts'
import { monthName } from './time/month.ts'
import { isNarrative } from './time/narrative.ts'
import { openEnd } from './time/open-end.ts'
import { partOf } from './time/part-of.ts'
import { quarter } from './time/quarter.ts'
import { reference } from './time/reference.ts'
import { season } from './time/season.ts'
import { set } from './time/set.ts'
import { stretch } from './time/stretch.ts'
import type { Anchors, Reading, TimeRule } from './time/time-rule.ts'
import { mayStart } from './time/time-start.ts'
import { weekday } from './time/weekday.ts'
import { yearAlone } from './time/year.ts'

const readers: readonly TimeRule[] = [
  partOf,
  clock,
  fullDate,
  monthName,
  quarter,
  season,
  decade,
  yearAlone,
  weekday,
  holiday,
  deicticDay,
  ago,
  deicticUnit,
  stretch,
  set,
  length,
  reference,
]

/** Every rule for times. At each word the longest reading wins, then the earlier rule. */
export const timeRules: readonly RuleDoc[] = readers

interface Found {
  readonly reading: Reading
  readonly rule: string
  readonly atoms: readonly Atom[]
  readonly sentence: number
}

/** Every expression of time, in the order of the text. `published` places the relative ones; without it they have no value. */
export function findTimes(_text: string, sentences: readonly Sentence[], published: Edtf | null): TimeMention[] {
  const found = sentences.flatMap(readSentence)
  const day = published === null ? null : parseWhen(published)
  const narrative = isNarrative(
    found.map(({ reading }) => reading),
    day,
  )
  let told: Anchors['told'] = null
  let happened: Anchors['told'] = null
  return found.map((one) => {
    const anchors = { published: day, told, happened, narrative, ahead: isAhead(one.atoms, one.reading) }
    const placed = one.reading.place(anchors)
    told = placed.at ?? told
    if (told && (!day || dayNumber(told) <= dayNumber(day))) happened = told
    const mod = one.reading.mod ?? null
    const edtf = placed.edtf === undefined ? edtfOf(placed.value, mod) : placed.edtf
    return {
      kind: 'time',
      start: (one.atoms[one.reading.first] as Atom).start,
      end: (one.atoms[one.reading.end - 1] as Atom).end,
      sentence: one.sentence,
      type: placed.type,
      value: placed.value,
      edtf: openEnd(one.atoms, one.reading.first, edtf),
      mod,
      anchor: placed.anchor,
      rules: [one.rule],
    }
  })
}

function readSentence(sentence: Sentence): Found[] {
  const atoms = splitAtoms(sentence.tokens)
  const found: Found[] = []
  for (let at = 0; at < atoms.length; ) {
    const best = mayStart(atoms, at) ? readAt(atoms, at) : null
    if (best) found.push({ ...best, atoms, sentence: sentence.index })
    at = best ? Math.max(best.reading.end, at + 1) : at + 1
  }
  return found
}

function readAt(atoms: readonly Atom[], at: number): { reading: Reading; rule: string } | null {
  let best: { reading: Reading; rule: string } | null = null
  for (const rule of readers) {
    const reading = rule.read(atoms, at)
    if (reading && reading.end <= atoms.length && (!best || reading.end > best.reading.end))
      best = { reading, rule: rule.id }
  }
  return best
}
