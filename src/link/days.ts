import type { Event, Figure } from '../model/claim.ts'
import type { Document, Edtf } from '../model/document.ts'

/** A stretch of days, both inclusive, counted from 1 January 1970; infinite where it is open. */
export interface Days {
  readonly from: number
  readonly to: number
}

/** As of when a claim counts, and how that is known: it says so, the statement is dated, or by the publication date. */
export interface ClaimTime extends Days {
  readonly basis: 'counted' | 'said' | 'published'
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const DAY = 86_400_000
const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY

/** The days that an EDTF date or interval covers; `null` where there is no date in it. */
export function parseDays(edtf: Edtf | null): Days | null {
  if (edtf === null) return null
  const [first = '', last] = edtf.split('/')
  if (last === undefined) return parseDate(first)
  const from = parseDate(first)
  const to = parseDate(last)
  if (!from && !to) return null
  return { from: from?.from ?? Number.NEGATIVE_INFINITY, to: to?.to ?? Number.POSITIVE_INFINITY }
}

function parseDate(date: string): Days | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)]
  if (month < 1 || month > 12) return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) }
  if (day < 1) return { from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 0) }
  return { from: dayNumber(year, month, day), to: dayNumber(year, month, day) }
}

/** The rule of figures that another number of their sentence is set against. */
export const FORMER = 'former-level'

/** As of when a figure counts: the end of the period it covers, else when it was said, else when it was published. */
export function timeOf({ period, said, rules }: Figure, document: Document): ClaimTime | null {
  // 'up from 300': of the count before this one only its own date says when it was made.
  if (rules[0] === FORMER && !period?.to) return null
  const published = parseDays(document.published)
  const counted = parseDays(period?.to ?? null)
  // A report that gives no date counts as of its own; that is no more than the publication date says.
  const isOwn = counted !== null && counted.from === published?.from && counted.to === published.to
  const spoken = parseDays(said)
  // Nobody tells a count of days to come: where a text seems to say so, the day it was told is the surer one.
  const isForetold = counted !== null && spoken !== null && counted.from > spoken.to
  if (counted && !isOwn && !isForetold) return { ...counted, basis: 'counted' }
  if (spoken && Number.isFinite(spoken.to)) return { ...spoken, basis: 'said' }
  return published && { ...published, basis: 'published' }
}

/** The day on which a figure was told: when it was said, else when it was published; `null` where neither is known. */
export const toldDay = ({ said }: Figure, document: Document): number | null =>
  parseDays(said)?.to ?? parseDays(document.published)?.to ?? null

/** The one day that the event of a figure is said to be of; `null` for a count that runs on and where no day is said. */
export function dayOfEvent({ aggregate, period }: Figure): number | null {
  const days = aggregate === 'event' && period && period.from === period.to ? parseDays(period.to) : null
  return days && days.from === days.to ? days.to : null
}

/** When an event happened or began; for one that is only dated 'by' a day, that day. */
export function eventDays({ date }: Event): Days | null {
  const [first = '', last] = (date ?? '').split('/')
  // 'by 5 May' is known to have happened by then; 'since May' began in May.
  if (first === '..' || first === '') return parseDate(last ?? '')
  return last === '..' || last === '' ? parseDate(first) : parseDays(date)
}

/** Whether the first stretch lies wholly after the second. */
export const isAfter = (a: Days, b: Days): boolean => a.from > b.to

/** Days between two stretches; 0 where they touch or overlap. */
export const gapOf = (a: Days, b: Days): number => Math.max(0, a.from - b.to, b.from - a.to)

/** '5 November 2031', '1 to 30 November 2031' or '28 October to 3 November 2031'. */
export function renderDays({ from, to }: Days): string {
  if (!Number.isFinite(from)) return `by ${renderDay(to)}`
  if (!Number.isFinite(to)) return `since ${renderDay(from)}`
  if (from === to) return renderDay(to)
  const [first, last] = [renderDay(from), renderDay(to)]
  if (first.replace(/^\d+ /, '') === last.replace(/^\d+ /, '')) return `${first.split(' ')[0]} to ${last}`
  return `${first} to ${last}`
}

/** '5 November 2031'. */
export function renderDay(day: number): string {
  const date = new Date(day * DAY)
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}

const BASIS = { counted: 'as of', said: 'said on', published: 'published on' } as const

/** 'as of 5 November 2031', 'published on 6 November 2031'; for two figures that differ in how they are dated. */
export const renderTime = (time: ClaimTime): string =>
  time.from === time.to ? `${BASIS[time.basis]} ${renderDay(time.to)}` : `in ${renderDays(time)}`
