import type { DateExtent } from './date-extent.ts'

/** Days that the chart's axis runs over. */
export interface Domain {
  readonly from: number
  readonly to: number
}

/** Share of the events on either side that may stand outside, where that makes the axis much shorter. */
const STRAY = 0.06

/** How many times shorter the axis has to become. */
const WORTH = 3

const wholeOf = (extents: readonly DateExtent[]): Domain => ({
  from: Math.min(...extents.map(({ from }) => from)),
  to: Math.max(...extents.map(({ to }) => to)),
})

/** A little air at both ends. */
function pad({ from, to }: Domain): Domain {
  const air = Math.max(1, (to - from) * 0.02)
  return { from: from - air, to: to + air }
}

/** Where the events are; all of them, or without the few strays that would press the others together. `null` without events. */
export function chartDomain(extents: readonly DateExtent[], all: boolean): Domain | null {
  if (extents.length === 0) return null
  const whole = wholeOf(extents)
  if (all || extents.length < 5) return pad(whole)
  const middles = extents.map(({ from, to }) => (from + to) / 2).toSorted((a, b) => a - b)
  const cut = Math.max(1, Math.floor(extents.length * STRAY))
  const [low, high] = [middles[cut] ?? whole.from, middles.at(-1 - cut) ?? whole.to]
  const room = Math.max(30, (high - low) * 0.75)
  const core = extents.filter((extent) => extent.from >= low - room && extent.to <= high + room)
  if (core.length < extents.length * (1 - 2 * STRAY) - 1) return pad(whole)
  const most = wholeOf(core)
  return (whole.to - whole.from) / Math.max(1, most.to - most.from) >= WORTH ? pad(most) : pad(whole)
}
