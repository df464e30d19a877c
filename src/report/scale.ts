import { dayOf, monthName, partsOf, shortDay } from './days.ts'

/** Maps a number to a coordinate in pixels. */
export type Scale = (value: number) => number

export interface Tick {
  readonly value: number
  readonly label: string
}

export const linearScale = ([low, high]: readonly [number, number], [start, end]: readonly [number, number]): Scale => {
  const span = high - low || 1
  return (value) => Math.round((start + ((value - low) / span) * (end - start)) * 10) / 10
}

/** Groups of three from 10,000 up and from 1,000 up alike: '27,819', '2.5'. */
export function groupDigits(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  const [, sign = '', first = whole, rest = ''] = /^(-?)(\d{1,3})((?:\d{3})*)$/.exec(whole) ?? []
  const grouped = sign + [first, ...(rest.match(/\d{3}/g) ?? [])].join(',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

const SHORT: readonly (readonly [number, string])[] = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
]

/** '20,000', '1.5m', for axes and labels. */
export function shortNumber(value: number): string {
  const unit = SHORT.find(([size]) => Math.abs(value) >= size)
  return unit ? `${groupDigits(Math.round((value / unit[0]) * 100) / 100)}${unit[1]}` : groupDigits(value)
}

/** Round steps from 0 to the first at or above `highest`, five at most. */
export function numberTicks(highest: number): readonly Tick[] {
  const top = highest > 0 ? highest : 1
  const rough = top / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10)
  const steps = Math.max(1, Math.ceil(top / step - 1e-9))
  return Array.from({ length: steps + 1 }, (_, index) => {
    const value = Number((index * step).toPrecision(12))
    return { value, label: shortNumber(value) }
  })
}

const monthLabel = (day: number): string => {
  const { year, month } = partsOf(day)
  return month === 1 ? String(year) : monthName(month)
}

function monthTicks(from: number, to: number, step: number): readonly Tick[] {
  const start = partsOf(from)
  const first = Math.ceil((start.month - 1) / step) * step + 1
  const ticks: Tick[] = []
  for (let month = first; dayOf(start.year, month, 1) <= to && ticks.length < 40; month += step) {
    const value = dayOf(start.year, month, 1)
    if (value >= from) ticks.push({ value, label: step >= 12 ? String(partsOf(value).year) : monthLabel(value) })
  }
  return ticks
}

function dayTicks(from: number, to: number, step: number): readonly Tick[] {
  const ticks: Tick[] = []
  for (let day = from; day <= to; day += step) ticks.push({ value: day, label: shortDay(day) })
  return ticks
}

/** Dates for an axis that has room for `room` labels; days for short stretches, then weeks, months, years. */
export function dateTicks(from: number, to: number, room: number): readonly Tick[] {
  const days = to - from + 1
  const dayStep = [1, 2, 7, 14].find((step) => days / step <= room)
  if (dayStep !== undefined && days <= 75) return dayTicks(from, to, dayStep)
  const monthStep = [1, 2, 3, 4, 6, 12, 24, 60, 120, 600, 1200].find((step) => days / 30.4 / step <= room) ?? 6000
  return monthTicks(from, to, monthStep)
}
