import { wordAt } from '../quantity/quantity-rule.ts'
import { addDays, addMonths, valueOf, type When } from './calendar.ts'
import { type TimeRule, unplaced } from './time-rule.ts'
import { countAt, lengthOf, type TimeUnit, UNITS_OF_TIME } from './time-words.ts'
import { nowOf } from './when-near.ts'

/** Reads stretches that end or start now. */
export const stretch: TimeRule = {
  id: 'stretch',
  phenomenon:
    "A stretch up to now or from now on: 'the past two months', 'in the last few days', 'recent weeks', 'the coming weeks', 'the first nine months'; its value is the length, its EDTF the dates",
  examples: [
    'Over [the past two months] it rose.',
    'It grew in [recent weeks].',
    'It will fall in [the coming weeks].',
    'Over [the next two years] it shrinks.',
  ],
  counterexamples: [{ text: 'The last two runners fell.', why: 'no unit of time' }],
  read: (atoms, at) => {
    const the = /^(?:the|these|its|their|his)$/.test(wordAt(atoms, at))
    let from = the ? at + 1 : at
    const side = SIDES.get(wordAt(atoms, from))
    if (side === undefined) return null
    from++
    const count = countAt(atoms, from)
    let name = count?.end ?? from
    if (wordAt(atoms, name) === 'of') name++
    const unit = UNITS_OF_TIME.get(wordAt(atoms, name))
    const plural = wordAt(atoms, name).endsWith('s')
    // 'the past year' is one year, 'last year' a date.
    const one = !count && !plural && the && /^(?:past|coming)$/.test(wordAt(atoms, from - 1))
    if (!unit || (!count && !plural && !one) || (count && !plural && count.count !== 1)) return null
    if (/^(?:second|seconds)$/.test(wordAt(atoms, name))) return null
    const n = one ? 1 : count ? count.count : null
    return {
      first: at,
      end: name + 1,
      place: (anchors) => {
        const now = side === 'whole' ? null : nowOf(anchors)
        const length = lengthOf(n, unit)
        const edtf = now && n !== null ? stretchOf(now.now, n, unit, side === 'past') : null
        return { ...unplaced('DURATION', length), anchor: now ? now.anchor : 'none', edtf }
      },
    }
  },
}

const SIDES: ReadonlyMap<string, 'past' | 'ahead' | 'whole'> = new Map([
  ['past', 'past'],
  ['last', 'past'],
  ['recent', 'past'],
  ['previous', 'past'],
  ['preceding', 'past'],
  ['latest', 'past'],
  ['next', 'ahead'],
  ['coming', 'ahead'],
  ['following', 'ahead'],
  ['upcoming', 'ahead'],
  ['future', 'ahead'],
  ['first', 'whole'],
  ['final', 'whole'],
  ['early', 'whole'],
  ['intervening', 'whole'],
])

/** The dates of a stretch, as exact as its unit: 'the past two months' of 10 May are 10 March to 10 May. */
function stretchOf(now: When, count: number, unit: TimeUnit, past: boolean): string | null {
  if (now.day === null || unit.clock) return null
  const sign = past ? -1 : 1
  const days = unit.letter === 'D' ? count : unit.letter === 'W' ? 7 * count : null
  const months: Readonly<Record<string, number>> = { M: 1, Q: 3, Y: 12, DE: 120, CE: 1200 }
  const other =
    days === null
      ? addMonths(now, sign * Math.round(count * (months[unit.letter] ?? 1)))
      : addDays(now, sign * Math.round(days))
  return past ? `${valueOf(other)}/${valueOf(now)}` : `${valueOf(now)}/${valueOf(other)}`
}
