import type { Modifier, Quantity } from '../model/quantity.ts'
import { stepOf } from './bounds.ts'
import { renderNumber, renderQuantity } from './numbers.ts'

/** Which way a hedge says that a number was rounded; every way where it does not say. */
const WAYS: Readonly<Record<Modifier, readonly ('down' | 'up')[]>> = {
  exact: ['down', 'up'],
  about: ['down', 'up'],
  between: [],
  'at least': ['down'],
  'more than': ['down'],
  'at most': ['up'],
  nearly: ['up'],
}

/** A number further from the exact one than this share of it is not taken for a rounding. */
const FURTHEST_ROUNDING = 0.15

/** 'nearly 31,000' may be 30,842 rounded: says how, or `null` where the first is no rounding of the second. */
export function roundingOf(rounded: Quantity, exact: Quantity): string | null {
  const [to, from] = [singleNumber(rounded), singleNumber(exact)]
  if (to === null || from === null || to === 0 || to === from) return null
  const step = stepOf(to)
  if (step < 10 || stepOf(from) >= step || Math.abs(to - from) / from > FURTHEST_ROUNDING) return null
  for (const way of WAYS[rounded.modifier]) {
    const reached = (way === 'down' ? Math.floor(from / step) : Math.ceil(from / step)) * step
    if (reached === to)
      return `${renderQuantity(rounded)} is ${renderQuantity(exact)} rounded ${way} to ${STEPS.get(step) ?? renderNumber(step)}`
  }
  return null
}

const STEPS: ReadonlyMap<number, string> = new Map([
  [10, 'tens'],
  [100, 'hundreds'],
  [1000, 'thousands'],
  [10_000, 'tens of thousands'],
  [100_000, 'hundreds of thousands'],
  [1_000_000, 'millions'],
])

/** The number where there is one and not a range. */
function singleNumber({ low, high }: Quantity): number | null {
  return low !== null && high !== null && low !== high ? null : (low ?? high)
}
