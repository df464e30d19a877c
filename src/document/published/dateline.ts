import type { Edtf } from '../../model/document.ts'
import { MONTH_WORDS, makeDay, monthNumber, WEEKDAY_WORDS, weekdayNumber, weekdayOf } from './days.ts'
import type { Published } from './find-published.ts'

/** A day as a report writes its own: `year` and `weekday` are `null` where it leaves them out. */
interface WrittenDay {
  readonly month: number
  readonly day: number
  readonly year: number | null
  readonly weekday: number | null
}

/** Days before the dateline within which a full date in the text vouches for the dateline's year. */
const NEAR_DAYS = 14

/** Lines from the top among which a dateline stands. */
const TOP = 4

const MONTH = String.raw`(?<month>${MONTH_WORDS})\.?`
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`
const YEAR = String.raw`(?:,? (?<year>\d{4}))?`
const WEEKDAY = String.raw`(?:(?<weekday>${WEEKDAY_WORDS})\.?,? )`

/** 'LOW TOWN, May 3 (AP) —', 'Low Town, North (3 May 2021) -', 'LOW TOWN — May 3, 2021 —'. */
const PLACE = String.raw`^(?:\([A-Z]{2,10}\) )?[\p{Lu}][\p{L}.'’, -]{1,60}?(?:,|\s[-–—]|\s\()\s?`
const AFTER = String.raw`\)?(?:\s?\([^()]{1,40}\))?\s?(?:--|[-–—_:])`
const DATELINES = [
  new RegExp(`${PLACE}${WEEKDAY}?${MONTH} ${DAY}${YEAR}${AFTER}`, 'iu'),
  new RegExp(`${PLACE}${WEEKDAY}?${DAY} ${MONTH}${YEAR}${AFTER}`, 'iu'),
]

/** 'said on Tuesday, May 4': the day the report tells of as its own. Announcements are told of days later. */
const SAID = String.raw`\b(?:said|says|reported)(?: late| early)?(?: on)? `
const SAID_ON = [
  new RegExp(`${SAID}${WEEKDAY}${MONTH} ${DAY}${YEAR}`, 'iu'),
  new RegExp(`${SAID}${WEEKDAY}${DAY} ${MONTH}${YEAR}`, 'iu'),
]

/**
 * The publication date that the first lines give: a dateline, or 'said on Tuesday, May 4' in the lead. A year that is left out is
 * taken from the text only where the weekday or a full date close by leaves one candidate; else the result is `null`.
 */
export function findDateline(text: string): Published | null {
  const lines = topLines(text)
  const dateline = lines.map((line) => readDay(DATELINES, line)).find((day) => day !== null)
  const written = dateline ?? lines.map((line) => readDay(SAID_ON, line)).find((day) => day !== null)
  const published = written ? resolveDay(written, text) : null
  return published === null ? null : { published, publishedBasis: dateline ? 'dateline' : 'text' }
}

const topLines = (text: string): string[] =>
  text
    .slice(0, 3000)
    .split('\n')
    .map((line) => line.trim().slice(0, 600))
    .filter(Boolean)
    .slice(0, TOP)

/** Every written day holds a month and a number; the patterns take longer to compile than most texts to read. */
const CUE = new RegExp(String.raw`\b(?:${MONTH_WORDS})\.? \d|\d\w{0,2} (?:${MONTH_WORDS})\b`, 'i')

function readDay(patterns: readonly RegExp[], line: string): WrittenDay | null {
  if (!CUE.test(line)) return null
  const found = patterns.map((pattern) => pattern.exec(line)?.groups).find(Boolean)
  const month = found && monthNumber(found['month'] ?? '')
  if (!found || !month) return null
  const { day, year, weekday } = found
  return { month, day: Number(day), year: year ? Number(year) : null, weekday: weekday ? weekdayNumber(weekday) : null }
}

function resolveDay({ year, month, day, weekday }: WrittenDay, text: string): Edtf | null {
  const fits = (candidate: number): boolean => weekday === null || weekdayOf(candidate, month, day) === weekday
  if (year !== null) return fits(year) ? makeDay(year, month, day) : null
  const candidates = weekday === null ? yearsNearby(text, month, day) : yearsIn(text)
  const years = [...new Set(candidates)].filter((candidate) => fits(candidate) && makeDay(candidate, month, day))
  return years.length === 1 ? makeDay(years[0] as number, month, day) : null
}

/** Every year that the text names. */
const yearsIn = (text: string): number[] =>
  [...text.matchAll(/(?<![\d.,$€£-])(?:19|20)\d\d(?![\d%-]|[.,]\d)/g)].map(([year]) => Number(year))

const FULL_DATES = [
  new RegExp(String.raw`\b(?<month>${MONTH_WORDS})\.? (?<day>\d{1,2}),? (?<year>(?:19|20)\d\d)\b`, 'gi'),
  new RegExp(String.raw`\b(?<day>\d{1,2}) (?<month>${MONTH_WORDS})\.?,? (?<year>(?:19|20)\d\d)\b`, 'gi'),
]

/** The year in which the day falls on or shortly after the latest full date of the text, where no later year is named. */
function yearsNearby(text: string, month: number, day: number): number[] {
  const times = FULL_DATES.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap(({ groups }) => {
    const { year, month: word, day: date } = groups as Record<'year' | 'month' | 'day', string>
    return Date.UTC(Number(year), (monthNumber(word) ?? 1) - 1, Number(date))
  })
  if (!times.length) return []
  const latest = Math.max(...times)
  const newest = Math.max(...yearsIn(text))
  const days = [newest, newest + 1].map((year) => Date.UTC(year, month - 1, day))
  return days
    .filter((time) => time >= latest && time - latest <= NEAR_DAYS * 86_400_000)
    .map((time) => new Date(time).getUTCFullYear())
}
