/** What doubling the size of an input did to the time it took. */
export interface Growth {
  /** Size and milliseconds, from the smallest; ends early where it took too long. */
  readonly steps: readonly { readonly size: number; readonly ms: number }[]
  /** The most by which a doubling multiplied a time above the noise; 0 where none is. */
  readonly worst: number
}

/** A doubling that takes more than so many times as long is not linear. */
export const STEEP = 2.5

/** Milliseconds under which a time says more of the machine than of the work. */
const NOISE = 40

/** Milliseconds from which a time is believed at once. */
export const CLEAR = 250

/** Milliseconds after which no greater size is tried. */
const PATIENCE = 6_000

/** Times `work` on sizes from `from` to `to` by doubling. A steep step is taken again before it is believed: other work on the machine looks the same. */
export function measureGrowth(
  from: number,
  to: number,
  work: (size: number) => () => void,
  patience = PATIENCE,
): Growth {
  const steps: { size: number; ms: number }[] = []
  let worst = 0
  for (let size = from; size <= to; size *= 2) {
    const run = work(size)
    let ms = timeOf(run)
    const half = steps.at(-1)
    for (let again = 0; half && again < 3 && ms > NOISE && ms < CLEAR && ms / half.ms > STEEP; again++) {
      half.ms = Math.max(half.ms, Math.min(timeOf(work(half.size)), ms))
      ms = Math.min(ms, timeOf(run))
    }
    steps.push({ size, ms })
    worst = Math.max(worst, growthOf(steps))
    if (ms > patience) break
  }
  return { steps, worst }
}

/** By how much a doubling multiplied the time, over the last two doublings where there are so many: one alone may be a pause. */
function growthOf(steps: Growth['steps']): number {
  const doublings = Math.min(2, steps.length - 1)
  const [last, first] = [steps.at(-1)?.ms ?? 0, steps.at(-1 - doublings)?.ms ?? 0]
  return doublings < 1 || last <= NOISE ? 0 : (last / Math.max(first, NOISE / STEEP ** doublings)) ** (1 / doublings)
}

/** Milliseconds that a piece of work took of this thread, whatever else the machine does. */
export function timeOf(run: () => void): number {
  const start = process.threadCpuUsage()
  run()
  const { user, system } = process.threadCpuUsage(start)
  return (user + system) / 1000
}
