import type { Quantity } from '../model/quantity.ts'
import { groupDigits, shortNumber } from './scale.ts'

const UNIT_SIGNS: Readonly<Record<string, string>> = { percent: '%', km2: ' km²', km: ' km', m: ' m', m3: ' m³' }

/** Units that the question's words already say. */
const SAID_BY_THE_QUESTION: ReadonlySet<string> = new Set(['person', 'equipment', 'thing'])

function plural(unit: string): string {
  if (/[^aeiou]y$/.test(unit)) return `${unit.slice(0, -1)}ies`
  return unit.endsWith('s') ? unit : `${unit}s`
}

/** Adds the unit: a currency's code before the number, everything else behind it. */
function withUnit(number: string, unit: string | null): string {
  if (unit === null || SAID_BY_THE_QUESTION.has(unit)) return number
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${number}`
  return number + (UNIT_SIGNS[unit] ?? ` ${number === '1' ? unit : plural(unit)}`)
}

/** A bound with its unit where that is short: '12%', '600 km²', 'EUR 5,000'; every other unit stands in the question. */
export const boundWords = (bound: string, unit: string | null): string =>
  unit !== null && (unit in UNIT_SIGNS || /^[A-Z]{3}$/.test(unit)) ? withUnit(bound, unit) : bound

/** The smallest and the largest number of several quantities; an end is open where its number is only a bound ('more than 50'). */
export interface Spread {
  readonly low: number | null
  readonly high: number | null
  readonly openLow: boolean
  readonly openHigh: boolean
}

/** Ends are `null` where no quantity has bounds. */
export function spreadOf(quantities: readonly Pick<Quantity, 'low' | 'high'>[]): Spread {
  let [low, high]: [number | null, number | null] = [null, null]
  for (const end of quantities.flatMap((one) => [one.low, one.high])) {
    if (end === null) continue
    low = low === null ? end : Math.min(low, end)
    high = high === null ? end : Math.max(high, end)
  }
  const openLow = low !== null && quantities.some((one) => one.low === null && one.high === low)
  const openHigh = high !== null && quantities.some((one) => one.high === null && one.low === high)
  return { low, high, openLow, openHigh }
}

/** The smallest and the largest number that a question is answered with: '12–14%', '≤3–50+', '600–1,400 km²'; '' where nobody gives one. */
export function boundsWords({ low, high, openLow, openHigh }: Spread, unit: string | null): string {
  const numbers = spreadWords({ low, high, openLow, openHigh })
  return numbers === '' ? '' : boundWords(numbers, unit)
}

/** The same without the unit. */
export function spreadWords({ low, high, openLow, openHigh }: Spread): string {
  if (low === null || high === null) return ''
  const first = `${openLow ? '≤' : ''}${groupDigits(low)}`
  return `${low === high ? first : `${first}–${groupDigits(high)}`}${openHigh ? '+' : ''}`
}

const HEDGES: Readonly<Record<Quantity['modifier'], string>> = {
  exact: '',
  about: 'about ',
  'at least': 'at least ',
  'more than': 'more than ',
  'at most': 'at most ',
  nearly: 'nearly ',
  between: '',
}

/** The bounds of a quantity in one form for all: 'at most 3,000', '600–700 km²'; the text's own words where it has no bounds. */
export function quantityWords({ low, high, modifier, unit, words }: Quantity): string {
  if (low === null && high === null) return `‘${words}’`
  if (low !== null && high !== null && low !== high) {
    const range = withUnit(`${groupDigits(low)}–${groupDigits(high)}`, unit)
    return /\d/.test(words) ? `${modifier === 'about' ? 'about ' : ''}${range}` : `‘${words}’ (${range})`
  }
  return HEDGES[modifier] + withUnit(groupDigits(low ?? high ?? 0), unit)
}

const SIGNS: Readonly<Record<Quantity['modifier'], string>> = {
  exact: '',
  about: '~',
  'at least': '≥ ',
  'more than': '> ',
  'at most': '≤ ',
  nearly: '< ',
  between: '',
}

/** The same in few signs, for the labels of a chart: '≤ 3,000', '~30', '10,000–12,000', '≥ 12%'. */
export function quantitySigns({ low, high, modifier, unit }: Quantity): string {
  const sign = unit === 'percent' ? '%' : ''
  if (low !== null && high !== null && low !== high)
    return `${modifier === 'about' ? '~' : ''}${shortNumber(low)}–${shortNumber(high)}${sign}`
  return low === null && high === null ? '?' : SIGNS[modifier] + shortNumber(low ?? high ?? 0) + sign
}
