import type { Edtf } from '../../model/document.ts'
import { dateWords, parseDays } from '../../report/days.ts'

const DAY = 86_400_000

/** 'YYYY-MM-DD' of a day since 1970. */
export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** The first and the last day that a date allows; `null` where it is open or cannot be read. */
export function daysOf(date: Edtf | null): DaySpan {
  const days = parseDays(date)
  const shown = (day: number | null | undefined) => (day == null || !Number.isFinite(day) ? null : isoDay(day))
  return { earliest: shown(days?.from), latest: shown(days?.to) }
}

export const publishedWords = (published: Edtf | null): string =>
  published === null ? 'date not known' : dateWords(published)

/** Days that a date allows, as `daysOf` gives them. */
export interface DaySpan {
  readonly earliest: string | null
  readonly latest: string | null
}

/** Whether a date may lie within two days, of which `null` is no bound. One that is not known at all lies within no bounds. */
export function overlaps({ earliest, latest }: DaySpan, first: string | null, last: string | null): boolean {
  if (first === null && last === null) return true
  if (earliest === null && latest === null) return false
  return (
    (first === null || latest === null || latest >= first) && (last === null || earliest === null || earliest <= last)
  )
}
