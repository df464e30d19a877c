import { addDays, daysInMonth, mondayOf, pad, parseWhen, valueOf, type When } from './calendar.ts'

const SEASON_CODES: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', WI: '24' }

/** A TIMEX3 date or time of day as EDTF, as exact as its day; a part of a month or year as the stretch it may mean. `null` for lengths, sets and references. */
export function edtfOf(value: string | null, mod: string | null): string | null {
  if (value === null || /^(?:P|T|X)/.test(value) || value.endsWith('_REF')) return null
  const era = /^BC(\d{4})$/.exec(value)
  if (era) return `-${pad(Number(era[1]) - 1, 4)}`
  if (value.startsWith('BC')) return null
  return weekEdtf(value) ?? partEdtf(value) ?? within(value.replace(/T.*/, ''), mod)
}

function weekEdtf(value: string): string | null {
  const found = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value)
  if (!found) return null
  const monday = mondayOf(Number(found[1]), Number(found[2]))
  return `${valueOf(found[3] ? addDays(monday, 5) : monday)}/${valueOf(addDays(monday, 6))}`
}

/** Seasons, quarters, halves, decades and centuries. */
function partEdtf(value: string): string | null {
  const found = /^(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/.exec(value)
  if (found) {
    const [, year, part] = found as unknown as [string, string, string]
    const season = SEASON_CODES[part]
    if (season) return `${year}-${season}`
    const length = part.startsWith('Q') ? 3 : 6
    const to = Number(part[1]) * length
    return `${year}-${pad(to - length + 1, 2)}/${year}-${pad(to, 2)}`
  }
  if (/^\d{3}$/.test(value)) return `${value}X`
  return /^\d{2}$/.test(value) ? `${value}XX` : null
}

/** 'early January' is its first ten days, 'late 2024' its last four months; without such a word the date itself. */
function within(value: string, mod: string | null): string | null {
  const when = parseWhen(value)
  if (!when || !/^\d{4}(?:-\d\d){0,2}(?:\/\d{4}(?:-\d\d){0,2})?$/.test(value)) return null
  const third = mod === 'START' ? 0 : mod === 'MID' ? 1 : mod === 'END' ? 2 : null
  if (third === null || when.day !== null || value.includes('/')) return value
  return thirdOf(when, third)
}

function thirdOf({ year, month }: When, third: number): string {
  const y = pad(year, 4)
  if (month === null) return `${y}-${pad(4 * third + 1, 2)}/${y}-${pad(4 * third + 4, 2)}`
  const end = third === 2 ? daysInMonth(year, month) : 10 * third + 10
  return `${y}-${pad(month, 2)}-${pad(10 * third + 1, 2)}/${y}-${pad(month, 2)}-${pad(end, 2)}`
}
