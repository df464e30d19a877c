import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** What doubling the size of an input did to the time it took. */
export interface Growth {
  /** Size and milliseconds, from the smallest; ends early where it took too long. */
  readonly steps: readonly { readonly size: number; readonly ms: number }[]
  /** See `worstGrowth`. */
  readonly worst: number
}

/**
 * What grows more than so many times with each doubling is not linear: a square grows four times, the power of one and a half 2.8
 * times. What is linear grows up to 2.6 times where its tables leave the processor's caches, and so on longer texts no more.
 */
export const STEEP = 2.8

/** Milliseconds under which a time says more of the machine than of the work. */
const NOISE = 40

/** Milliseconds from which a time is believed at once. */
export const CLEAR = 250

/** Milliseconds after which no greater size is tried. */
const PATIENCE = 6_000

/** Doublings over which a growth is taken, where there are so many: one alone may be a pause, or the size of a processor's cache. */
const STRETCH = 4

/** Times `work` on sizes from `from` to `to` by doubling. A steep step is taken again before it is believed: other work on the machine looks the same. */
export function measureGrowth(
  from: number,
  to: number,
  work: (size: number) => () => void,
  patience = PATIENCE,
): Growth {
  const steps: { size: number; ms: number }[] = []
  for (let size = from; size <= to; size *= 2) {
    const run = work(size)
    let ms = timeOf(run)
    const half = steps.at(-1)
    for (let again = 0; half && again < 3 && ms > NOISE && ms < CLEAR && ms / half.ms > STEEP; again++) {
      half.ms = Math.max(half.ms, Math.min(timeOf(work(half.size)), ms))
      ms = Math.min(ms, timeOf(run))
    }
    steps.push({ size, ms })
    if (ms > patience) break
  }
  return { steps, worst: worstGrowth(steps.map(({ ms }) => ms)) }
}

/** The most that a time above the noise grew with each of several doublings in a row, on average; 0 where all is noise. */
export function worstGrowth(times: readonly number[], noise = NOISE): number {
  const stretch = Math.min(STRETCH, times.length - 1)
  if (stretch < 1) return 0
  const growths = times
    .slice(stretch)
    .map((ms, i) => (ms > noise ? (ms / Math.max(times[i] as number, noise / STEEP ** stretch)) ** (1 / stretch) : 0))
  return Math.max(0, ...growths)
}

/** Milliseconds that a piece of work took of this thread, whatever else the machine does. */
export function timeOf(run: () => void): number {
  const clock = startClock()
  run()
  return clock()
}

/**
 * Starts a clock that gives the milliseconds that this thread has run since. Systems count a thread's time in ticks of some
 * milliseconds: of less than a few of these the time on the wall says more.
 */
export function startClock(): () => number {
  const [wall, own] = [performance.now(), process.threadCpuUsage()]
  return () => {
    const passed = performance.now() - wall
    const { user, system } = process.threadCpuUsage(own)
    return passed < TICKS ? passed : (user + system) / 1000
  }
}

/** Milliseconds of several ticks. */
const TICKS = 16

setFlagsFromString('--expose-gc')

/** Frees what earlier work left, so that its cost does not fall on the next. */
export const collectGarbage: () => void = runInNewContext('gc')
