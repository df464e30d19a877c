import type { Edtf } from '../model/document.ts'

/** Days since 1970-01-01 that a date covers, both inclusive; `null` is an open end. */
export interface Days {
  readonly from: number | null
  readonly to: number | null
}

const DAY = 86_400_000
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** First day of a month; months beyond December carry into the next year. */
export const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY

/** Year, month (from 1) and day of the month. */
export function partsOf(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

function parseDate(edtf: string): Days | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(edtf.replace(/[~?%]/g, ''))
  if (!match) return null
  const [year, month, day] = [match[1], match[2], match[3]].map((part) => (part ? Number(part) : null))
  if (year == null) return null
  if (month == null) return { from: dayOf(year, 1, 1), to: dayOf(year + 1, 1, 1) - 1 }
  if (day == null) return { from: dayOf(year, month, 1), to: dayOf(year, month + 1, 1) - 1 }
  return { from: dayOf(year, month, day), to: dayOf(year, month, day) }
}

/** The days of an EDTF date or interval; `null` for what is no date ('', '../..') or too vague to place. */
export function parseDays(edtf: Edtf | null): Days | null {
  if (edtf === null) return null
  const [first, last] = edtf.split('/')
  const from = parseDate(first ?? '')
  if (last === undefined) return from
  const to = parseDate(last)
  return from || to ? { from: from?.from ?? null, to: to?.to ?? null } : null
}

interface DateParts {
  readonly year: string
  readonly month: string | null
  readonly day: string | null
}

function readParts(edtf: string): DateParts | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(edtf.replace(/[~?%]/g, ''))
  const month = match?.[2] ? (MONTHS[Number(match[2]) - 1] ?? null) : null
  if (!match?.[1] || (match[2] !== undefined && month === null)) return null
  return { year: match[1], month, day: match[3] ? String(Number(match[3])) : null }
}

const joinParts = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' ')

function dayWords(edtf: string): string {
  const parts = readParts(edtf)
  return parts ? joinParts([parts.day, parts.month, parts.year]) : edtf
}

/** Says the year, or month and year, of both dates only once: '14 to 15 Dec 2024'. */
function stretchWords(first: string, last: string): string {
  const [from, to] = [readParts(first), readParts(last)]
  if (!from?.day || !to?.day || from.year !== to.year) return `${dayWords(first)} to ${dayWords(last)}`
  const month = from.month === to.month ? null : from.month
  return `${joinParts([from.day, month])} to ${dayWords(last)}`
}

/** '5 Nov 2024', 'Nov 2024', 'until 5 Nov 2024', 'about 2024'; what cannot be read stays as it is. */
export function dateWords(edtf: Edtf): string {
  const [first = '', last] = edtf.split('/')
  const hedge = /[~%]/.test(edtf) ? 'about ' : ''
  if (last === undefined || last === first) return hedge + dayWords(first)
  if (first === '..' || first === '') return `until ${hedge}${dayWords(last)}`
  if (last === '..' || last === '') return `since ${hedge}${dayWords(first)}`
  return hedge + stretchWords(first, last)
}

/** '5 Nov', for axes; the year stands there on its own. */
export const shortDay = (day: number): string => `${partsOf(day).day} ${MONTHS[partsOf(day).month - 1]}`

export const monthName = (month: number): string => MONTHS[month - 1] ?? ''
