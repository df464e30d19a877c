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

/** Figures in blocks of those near in time, the latest first, and again of those near in number. */
export interface Blocks {
  readonly byTime: readonly Block[]
  readonly byNumber: readonly Block[]
}

/** Divides figures, so that a search for those of some days and numbers passes most of them over. */
export function makeBlocks(figures: readonly LinkedFigure[]): Blocks {
  const timeless = figures.filter(({ time }) => time === null)
  const timed = figures.filter(({ time }) => time !== null)
  const latest = timed.sort((a, b) => (b.time?.to ?? 0) - (a.time?.to ?? 0))
  const numbered = figures.toSorted((a, b) => a.middle - b.middle)
  return { byTime: [...divide(timeless), ...divide(latest)], byNumber: divide(numbered) }
}

const divide = (figures: readonly LinkedFigure[]): Block[] =>
  Array.from({ length: Math.ceil(figures.length / BLOCK) }, (_, i) =>
    makeBlock(figures.slice(i * BLOCK, (i + 1) * BLOCK)),
  )

/** The blocks in which figures of a box may lie. */
export function* blocksIn({ byTime, byNumber }: Blocks, box: Readonly<Box>): Generator<Block> {
  const isNumbered = Number.isFinite(box.low) && Number.isFinite(box.high)
  for (const block of isNumbered ? byNumber : byTime) if (meet(block, box)) yield block
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

const meet = (a: Readonly<Box>, b: Readonly<Box>): boolean =>
  a.from <= b.to && b.from <= a.to && a.low <= b.high && b.low <= a.high
