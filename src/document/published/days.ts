import type { Edtf } from '../../model/document.ts'

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
)

/** The words for months, as an alternation for patterns. Longer spellings first. */
export const MONTH_WORDS = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
export const WEEKDAY_WORDS = [
  ...WEEKDAYS,
  'sun',
  'mon',
  'tues',
  'tue',
  'weds',
  'wed',
  'thurs',
  'thur',
  'thu',
  'fri',
  'sat',
].join('|')

/** 1 to 12; `null` for a word that is no month. */
export const monthNumber = (word: string): number | null => MONTHS.get(word.toLowerCase().replace(/\.$/, '')) ?? null

/** 0 (Sunday) to 6; `null` for a word that is no weekday. */
export function weekdayNumber(word: string): number | null {
  const start = word.toLowerCase().slice(0, 3)
  const index = WEEKDAYS.findIndex((day) => day.startsWith(start))
  return index < 0 ? null : index
}

export const weekdayOf = (year: number, month: number, day: number): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay()

/** `2024-11-05`; `null` for a day that no calendar has or no newspaper could carry. */
export function makeDay(year: number, month: number, day: number): Edtf | null {
  if (year < 1600 || year > 2200 || month < 1 || month > 12 || day < 1) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null
}

/** What may follow a day: 'T10:00:00Z', ', 4:15 p.m. CET', ' at 10.02'. */
const CLOCK = String.raw`(?:[T ,|–-]{0,3}(?:at )?\d{1,2}[:.]\d\d.{0,25})?`
const ISO_DAY = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${CLOCK}$`)
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})(?:T.{0,30})?$/
const MONTH_DAY_YEAR = new RegExp(
  String.raw`^(?:(?:${WEEKDAY_WORDS})\.?,? )?(${MONTH_WORDS})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})${CLOCK}$`,
  'i',
)
const DAY_MONTH_YEAR = new RegExp(
  String.raw`^(?:(?:${WEEKDAY_WORDS})\.?,? )?(\d{1,2})(?:st|nd|rd|th)? (${MONTH_WORDS})\.?,? (\d{4})${CLOCK}$`,
  'i',
)

/**
 * A date as manifests, meta tags and page lines write it, cut to the day as printed (no change of time zone). Years and
 * months alone stay as they are: '2024-11'. `null` where it is none of these or the calendar has no such day.
 */
export function parseDay(value: string): Edtf | null {
  const text = value.trim()
  const iso = ISO_DAY.exec(text) ?? COMPACT_DAY.exec(text)
  if (iso) return makeDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const american = MONTH_DAY_YEAR.exec(text)
  if (american) return makeDay(Number(american[3]), monthNumber(american[1] as string) ?? 0, Number(american[2]))
  const european = DAY_MONTH_YEAR.exec(text)
  if (european) return makeDay(Number(european[3]), monthNumber(european[2] as string) ?? 0, Number(european[1]))
  const slashes = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text)
  if (slashes) return parseSlashes(Number(slashes[1]), Number(slashes[2]), Number(slashes[3]))
  const month = /^(\d{4})(?:-(\d{2}))?$/.exec(text)
  return month && makeDay(Number(month[1]), Number(month[2] ?? 1), 1) ? text : null
}

/** '28/11/2016' and '11/28/2016'; `null` for '11/06/2016', which is one day here and another there. */
function parseSlashes(first: number, second: number, year: number): Edtf | null {
  if (first === second || first > 12) return makeDay(year, second, first)
  return second > 12 ? makeDay(year, first, second) : null
}
