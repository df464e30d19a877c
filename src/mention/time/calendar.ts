/** A date as far as it is known: a year (astronomical, 0 is 1 BC), perhaps a month (1-12), perhaps a day. */
export interface When {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

const DAY = 86_400_000

const timeOf = (year: number, month: number, day: number): number => {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime()
}

/** Days since 1970-01-01 of the first day of a date. */
export const dayNumber = ({ year, month, day }: When): number => Math.round(timeOf(year, month ?? 1, day ?? 1) / DAY)

export function fromDayNumber(number: number): When {
  const date = new Date(number * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export const daysInMonth = (year: number, month: number): number => new Date(timeOf(year, month + 1, 0)).getUTCDate()

export const addDays = (when: When, days: number): When => fromDayNumber(dayNumber(when) + days)

/** The month so many months on; the day is kept where the month has it, else the last. */
export function addMonths({ year, month, day }: When, months: number): When {
  const total = year * 12 + (month ?? 1) - 1 + months
  const to = { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 }
  return { ...to, day: day === null ? null : Math.min(day, daysInMonth(to.year, to.month)) }
}

/** Monday is 1, Sunday 7. */
export const weekdayOf = (when: When): number => ((((dayNumber(when) + 3) % 7) + 7) % 7) + 1

/** The ISO week: '2024-W32'. */
export function weekOf(when: When): string {
  const thursday = addDays(when, 4 - weekdayOf(when))
  const first = dayNumber({ year: thursday.year, month: 1, day: 1 })
  const week = Math.floor((dayNumber(thursday) - first) / 7) + 1
  return `${pad(thursday.year, 4)}-W${pad(week, 2)}`
}

/** Monday of an ISO week. */
export function mondayOf(year: number, week: number): When {
  const fourth = { year, month: 1, day: 4 }
  return addDays(fourth, 1 - weekdayOf(fourth) + 7 * (week - 1))
}

export const pad = (n: number, width: number): string => String(n).padStart(width, '0')

/** TIMEX3 of a year: '2024', 'BC0490'. */
export const yearValue = (year: number): string => (year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`)

/** TIMEX3 of a date, as exact as it is known. */
export function valueOf({ year, month, day }: When): string {
  const upTo = month === null ? '' : `-${pad(month, 2)}${day === null ? '' : `-${pad(day, 2)}`}`
  return yearValue(year) + upTo
}

/** Reads 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD' with anything after; an interval's end. `null` for other values. */
export function parseWhen(value: string): When | null {
  const last = value.includes('/') ? (value.split('/').find((end) => /^\d/.test(end)) ?? value) : value
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(last)
  if (!found) return null
  const [year, month, day] = found.slice(1, 4).map((part) => (part === undefined ? null : Number(part)))
  return { year: year as number, month: month ?? null, day: day ?? null }
}
