import type { Pattern } from './collect.ts'
import { CLEAR, type Growth, measureGrowth, STEEP, timeOf } from './measure.ts'
import { makeSubject, type Subject, subjectsFor } from './subjects.ts'

/** The hardest text found for a regular expression, and how the time grows with its length. */
export interface Ordeal {
  readonly pattern: Pattern
  readonly subject: Subject
  readonly growth: Growth
}

/**
 * How long the texts are on which the hardest are found. The short ones show what is exponential, in steps so small that the
 * next one still ends; the last shows what is quadratic.
 */
const SCREENS = [24, 32, 48, 64, 96, 128, 192, 256, 2_048, 16_384]

/** Up to here nothing but a cube or worse takes a noticeable time, and doubling might never end. */
const SHORT = 256

/** Milliseconds on a text of such a length from which it is worth a second look. */
const SUSPICIOUS = 3

/** Milliseconds after which no longer text is tried. */
const PATIENCE = 100

/**
 * Finds the texts that a regular expression takes longest on, and doubles the hardest. `always` also doubles the hardest text
 * where none is suspicious.
 */
export function tryPattern(pattern: Pattern, most: number, always: boolean): Ordeal | null {
  const scan = scanner(pattern)
  warmUp(scan)
  const { hardest, size, ms } = findHardest(scan, subjectsFor(pattern))
  if (ms <= SUSPICIOUS && !always) return null
  let worst: Ordeal | null = null
  for (const subject of hardest.slice(0, ms <= SUSPICIOUS ? 1 : 3)) {
    const work = (length: number) => {
      const text = makeSubject(subject, length)
      return () => scan(text)
    }
    const growth =
      size > SHORT ? measureGrowth(size / 4, most, work, PATIENCE) : { steps: [{ size, ms }], worst: Infinity }
    const ordeal = { pattern, subject, growth }
    if (worst === null || ordeal.growth.worst > worst.growth.worst) worst = ordeal
    if (isSteep(worst)) break
  }
  return worst
}

function findHardest(scan: (text: string) => void, subjects: readonly Subject[]) {
  let timed: { subject: Subject; ms: number }[] = []
  let size = 0
  const timeScan = (text: string): number => timeOf(() => scan(text))
  for (size of SCREENS) {
    timed = []
    for (const subject of subjects) {
      const ms = surely(() => timeScan(makeSubject(subject, size)))
      timed.push({ subject, ms })
      if (ms > 20 * SUSPICIOUS) break
    }
    timed.sort((a, b) => b.ms - a.ms)
    if ((timed[0]?.ms ?? 0) > SUSPICIOUS) break
  }
  return { hardest: timed.map(({ subject }) => subject), size, ms: timed[0]?.ms ?? 0 }
}

export const isSteep = ({ growth }: { readonly growth: Growth }): boolean => growth.worst > STEEP

/** A time that is suspicious is taken again: other work on the machine looks the same. */
function surely(time: () => number): number {
  let ms = time()
  for (let again = 0; again < 3 && ms > SUSPICIOUS && ms < CLEAR; again++) ms = Math.min(ms, time())
  return ms
}

/** The engine compiles a regular expression when it is used again, for each width of letters. */
function warmUp(scan: (text: string) => void): void {
  for (const text of ['a b', 'a – b']) for (let i = 0; i < 3; i++) scan(text)
}

/** Looks for every match in a text, as `matchAll`, `split` and `replaceAll` do. */
function scanner({ source, flags }: Pattern): (text: string) => void {
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`)
  return (text) => {
    for (let at = 0; at < text.length; ) {
      pattern.lastIndex = at
      const found = pattern.exec(text)
      if (!found) return
      at = Math.max(pattern.lastIndex, found.index + 1)
    }
  }
}
