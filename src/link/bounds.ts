import type { Modifier, Quantity } from '../model/quantity.ts'

/** What a quantity leaves possible, in its unit; `high` is infinite where it is open. */
export interface Bounds {
  readonly low: number
  readonly high: number
}

/** How far a number may lie from its words, as factors of its ends: tight for agreement, wide before two are said to differ. */
type Spread = Readonly<Record<Modifier, readonly [low: number, high: number]>>

// 'over 700' is some number not far above 700, 'nearly 21,000' one not far below, 'about 300' within a tenth.
const TIGHT: Spread = {
  exact: [1, 1],
  about: [0.9, 1.1],
  between: [1, 1],
  'at least': [1, 1.25],
  'more than': [1, 1.25],
  'at most': [0.75, 1],
  nearly: [0.9, 1],
}

// Nothing contradicts 'at least 3' from above; a reader still takes 'up to 900' for no more than a few over it.
const WIDE: Spread = {
  exact: [1, 1],
  about: [0.88, 1.12],
  between: [0.95, 1.05],
  'at least': [1, Number.POSITIVE_INFINITY],
  'more than': [1, Number.POSITIVE_INFINITY],
  'at most': [0, 1.05],
  nearly: [0.85, 1.05],
}

/** The bounds within which another figure agrees with this one. */
export const tightBounds = (quantity: Quantity): Bounds => spread(quantity, TIGHT)

/** The bounds outside which another figure differs from this one whatever its hedge. */
export const wideBounds = (quantity: Quantity): Bounds => spread(quantity, WIDE)

/** An exact round number may have been rounded: it is given this slack, as a share of itself. */
const ROUND_SLACK = 0.05

/** 'about 600 to 700': a range has said itself how far it may be off, so 'about' adds this to its ends alone. */
const RANGE_SLACK = 0.05

function spread({ low, high, modifier }: Quantity, factors: Spread): Bounds {
  const [down, up] = factors[modifier]
  const [from, to] = [low ?? high ?? 0, high ?? low ?? Number.POSITIVE_INFINITY]
  if (modifier === 'about' && from !== to) return { low: from * (1 - RANGE_SLACK), high: to * (1 + RANGE_SLACK) }
  const give = modifier === 'exact' && isRound(from) && isRound(to) ? ROUND_SLACK : 0
  return { low: from * (down - give), high: to * (up + give) }
}

/** At least 20 with no more than two digits that are not zeros at its end: 2,700, 300, 50. */
export const isRound = (number: number): boolean =>
  number >= 20 && number % stepOf(number) === 0 && number / stepOf(number) < 100 && number % 10 === 0

/** The largest power of ten that divides a whole number: 1,000 for 21,000. */
export function stepOf(number: number): number {
  if (number === 0 || !Number.isInteger(number)) return 1
  let step = 1
  while (number % (step * 10) === 0) step *= 10
  return step
}

export const overlap = (a: Bounds, b: Bounds): boolean => a.low <= b.high && b.low <= a.high

/** One number that stands for a quantity in sums and ratios: its middle, or its one end. */
export const middleOf = ({ low, high }: Quantity): number => ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2

/** Two figures with the same ends; 'about 300' and '300' are the same number. */
export const isSameNumber = (a: Quantity, b: Quantity): boolean =>
  (a.low ?? a.high) === (b.low ?? b.high) && (a.high ?? a.low) === (b.high ?? b.low)
