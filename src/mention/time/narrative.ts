import type { When } from './calendar.ts'
import type { Reading } from './time-rule.ts'

/** Years between a text and what it tells of, from which on it tells another time than its own. */
const FAR = 2
/** Full dates that it takes to say so. */
const ENOUGH = 4

const NOWHERE = { published: null, told: null, happened: null, narrative: false, ahead: false } as const

/** Whether a text tells of another time than its own: most of its full dates lie years from its publication. Without one it is read as a story. */
export function isNarrative(readings: readonly Reading[], published: When | null): boolean {
  if (!published) return true
  let full = 0
  let far = 0
  for (const { place } of readings) {
    const { at, anchor } = place(NOWHERE)
    if (!at || anchor !== 'none') continue
    full++
    if (Math.abs(at.year - published.year) >= FAR) far++
  }
  return full >= ENOUGH && far > 0.7 * full
}
