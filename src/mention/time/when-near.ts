import { addDays, addMonths, dayNumber, valueOf, type When, weekdayOf } from './calendar.ts'
import type { Anchors, Placed } from './time-rule.ts'

/** What relative expressions are reckoned from: the story's own time in a narrative, else the publication. */
export function nowOf({ published, told, narrative }: Anchors): { now: When; anchor: 'published' | 'text' } | null {
  if (narrative) return told ? { now: told, anchor: 'text' } : null
  return published ? { now: published, anchor: 'published' } : null
}

/** A day or month without its year: the year of the story, or the one that brings it nearest to publication, rather in the past. */
export function withYear(anchors: Anchors, month: number, day: number | null): Placed {
  const made = (year: number, anchor: 'published' | 'text'): Placed => {
    const at = { year, month, day }
    return { type: 'DATE', value: valueOf(at), anchor, at }
  }
  const { published, told, narrative, ahead } = anchors
  if ((narrative || !published) && told) return made(yearAfter(told, month), 'text')
  if (!published)
    return {
      type: 'DATE',
      value: `XXXX-${valueOf({ year: 2000, month, day }).slice(5)}`,
      anchor: 'none',
      at: null,
      edtf: null,
    }
  return made(nearestYear(published, month, day, ahead), 'published')
}

/** 'In December 1941 … In January': a winter's turn is the next year, all else the same. */
const yearAfter = (told: When, month: number): number =>
  told.month !== null && told.month >= 11 && month <= 2 ? told.year + 1 : told.year

function nearestYear(published: When, month: number, day: number | null, ahead: boolean): number {
  const now = dayNumber({ ...published, day: day === null ? 1 : (published.day ?? 1) })
  let best = published.year
  let least = Number.POSITIVE_INFINITY
  for (let year = published.year - 1; year <= published.year + 1; year++) {
    const off = dayNumber({ year, month, day: day ?? 1 }) - now
    const cost = off > 0 ? off * (ahead ? 0.5 : 2.4) : -off * (ahead ? 2 : 1)
    if (cost < least) {
      least = cost
      best = year
    }
  }
  return best
}

/** The weekday nearest a day: on or before it, or on or after where the clause looks ahead. */
export function nearWeekday(now: When, weekday: number, ahead: boolean): When {
  const back = (weekdayOf(now) - weekday + 7) % 7
  return addDays(now, ahead ? (7 - back) % 7 : -back)
}

/** So many units on from a date, as exact as the unit is. */
export function shifted(now: When, count: number, letter: string): When | null {
  if (now.month === null && !/^(?:Y|DE|CE)$/.test(letter)) return null
  if (now.day === null && /^[DW]$/.test(letter)) return null
  if (letter === 'D') return addDays(now, count)
  if (letter === 'W') return addDays(now, 7 * count)
  if (letter === 'M') return { ...addMonths(now, count), day: null }
  if (letter === 'Q') return { ...addMonths(now, 3 * count), day: null }
  const years = letter === 'Y' ? 1 : letter === 'DE' ? 10 : 100
  return { year: now.year + Math.round(years * count), month: null, day: null }
}
