import type { LinkedFigure } from './corpus.ts'

/** Figures in a block: few enough that one that does not fit costs little. */
const BLOCK = 32

/** A stretch of time and of numbers, all inclusive; a figure that gives no time has any. */
export interface Box {
  from: number
  to: number
  low: number
  high: number
}

/** Every time and every number. */
export const anyBox = (): Box => ({
  from: Number.NEGATIVE_INFINITY,
  to: Number.POSITIVE_INFINITY,
  low: Number.NEGATIVE_INFINITY,
  high: Number.POSITIVE_INFINITY,
})

/** Figures that lie near one another in time, with the smallest box that holds them. */
export interface Block extends Readonly<Box> {
  readonly figures: readonly LinkedFigure[]
}

/** Divides figures by time, so that a search for those of some days and numbers passes most of them over; the latest block first. */
export function makeBlocks(figures: readonly LinkedFigure[]): Block[] {
  const sorted = figures.toSorted((a, b) => (b.time?.to ?? 0) - (a.time?.to ?? 0) || b.middle - a.middle)
  const timeless = sorted.filter(({ time }) => time === null)
  const timed = sorted.filter(({ time }) => time !== null)
  return [timeless, timed].flatMap((list) =>
    Array.from({ length: Math.ceil(list.length / BLOCK) }, (_, i) => makeBlock(list.slice(i * BLOCK, (i + 1) * BLOCK))),
  )
}

function makeBlock(figures: readonly LinkedFigure[]): Block {
  const box = { from: Infinity, to: -Infinity, low: Infinity, high: -Infinity }
  for (const { time, figure } of figures) {
    const { low, high } = figure.quantity
    box.from = Math.min(box.from, time?.from ?? Number.NEGATIVE_INFINITY)
    box.to = Math.max(box.to, time?.to ?? Number.POSITIVE_INFINITY)
    box.low = Math.min(box.low, low ?? high ?? 0)
    box.high = Math.max(box.high, high ?? low ?? 0)
  }
  return { ...box, figures }
}

export const meet = (a: Readonly<Box>, b: Readonly<Box>): boolean =>
  a.from <= b.to && b.from <= a.to && a.low <= b.high && b.low <= a.high
