/** How much of a calendar a date covers, in days since 1970-01-01: from its first day up to the end of its last. */
export interface DateExtent {
  readonly from: number
  /** End of the last day: `from + 1` for one day. */
  readonly to: number
  /** Whether what happened may have begun at another time than `from`: a mere month or year, 'about', an open start. */
  readonly softStart: boolean
  readonly softEnd: boolean
}

const DAY = 86_400_000

const dayNumber = (year: number, month: number, day: number): number => {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / DAY)
}

/** Days that 'about' adds on either side of a day, a month, a year. */
const ABOUT = { day: 2, month: 10, year: 90 } as const

interface Stretch {
  readonly from: number
  readonly to: number
  readonly exact: boolean
}

function widen({ from, to }: { from: number; to: number }, about: number): Stretch {
  return { from: from - about, to: to + about, exact: false }
}

/** One EDTF date as the days it may mean; `null` for what is none. */
function parseDate(edtf: string): Stretch | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T[^/]*)?$/.exec(edtf.replaceAll(/[~?%]/g, ''))
  if (!match?.[1]) return null
  const vague = /[~?%]/.test(edtf)
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)]
  if (month > 12 || day > 31) return null
  if (day > 0) {
    const from = dayNumber(year, month, day)
    return vague ? widen({ from, to: from + 1 }, ABOUT.day) : { from, to: from + 1, exact: true }
  }
  const from = dayNumber(year, month || 1, 1)
  const to = month > 0 ? dayNumber(year, month + 1, 1) : dayNumber(year + 1, 1, 1)
  return widen({ from, to }, vague ? ABOUT[month > 0 ? 'month' : 'year'] : 0)
}

/** Days that an open end is drawn on for. */
const OPEN = 21

/** The extent of an EDTF date or interval; `null` for what cannot be placed. Intervals of days have hard ends, all else soft ones. */
export function dateExtent(edtf: string | null): DateExtent | null {
  if (edtf === null) return null
  const [first = '', last] = edtf.split('/')
  const start = parseDate(first)
  if (last === undefined)
    return start && { from: start.from, to: start.to, softStart: !start.exact, softEnd: !start.exact }
  const end = parseDate(last)
  if (start && end) {
    if (end.to <= start.from) return null
    return { from: start.from, to: end.to, softStart: !start.exact, softEnd: !end.exact }
  }
  if (start) return { from: start.from, to: start.to + OPEN, softStart: !start.exact, softEnd: true }
  return end && { from: end.from - OPEN, to: end.to, softStart: true, softEnd: !end.exact }
}

/** Whether it is one day and no other, which is drawn as a dot. */
export const isDot = ({ from, to, softStart, softEnd }: DateExtent): boolean => to - from <= 1 && !softStart && !softEnd
