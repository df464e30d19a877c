import type { Atom } from '../quantity/atoms.ts'
import { deicticDay } from './deictic-day.ts'
import { fullDate } from './full-date.ts'
import { holiday } from './holiday.ts'
import type { Reading, TimeRule } from './time-rule.ts'
import { weekday } from './weekday.ts'

const DAYS: readonly TimeRule[] = [fullDate, weekday, deicticDay, holiday]

/** The longest reading of a day at a position; weeks, months and the like are none. */
export function readDay(atoms: readonly Atom[], at: number): Reading | null {
  return longest(DAYS, atoms, at)
}

/** The longest reading that any of some rules makes at a position; of equals the earlier rule's. */
export function longest(rules: readonly TimeRule[], atoms: readonly Atom[], at: number): Reading | null {
  let best: Reading | null = null
  for (const rule of rules) {
    const reading = rule.read(atoms, at)
    if (reading && (!best || reading.end > best.end)) best = reading
  }
  return best
}
