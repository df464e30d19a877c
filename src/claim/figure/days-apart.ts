import type { Period } from '../../model/claim.ts'
import type { Token } from '../../model/sentence.ts'
import type { DateUse } from '../clause/dates.ts'
import { dayOn, lengthBefore } from '../clause/days-on.ts'
import { isNoun, isVerb, type Scene } from '../clause/scene.ts'
import type { Counted } from './counted.ts'

/** How far before the number the word between the two days may stand, in tokens. */
const REACH = 8
const UNITS = /^(?:days?|weeks?|months?|years?|hours?)$/

/** The index of 'a day' in 'a day after 12 were killed', where the number stands in the clause behind it; -1 elsewhere. */
export function daysApartAt({ scene, first }: Counted): number {
  const { tokens } = scene
  for (let i = first - 1; i >= Math.max(2, first - REACH); i--) {
    const { lower, text } = tokens[i] as Token
    if (/^[,;:]$/.test(text)) return -1
    if ((lower === 'after' || lower === 'before') && UNITS.test(tokens[i - 1]?.lower ?? ''))
      return isInClause(scene, i + 1, first) ? i - 2 : -1
  }
  return -1
}

/** 'after 12 were killed', 'after bombs killed 12', not 'after the storm 12 were found'. */
function isInClause({ groupAt }: Scene, from: number, to: number): boolean {
  let nouns = 0
  for (let i = from; i < to; i++) {
    if (isVerb(groupAt[i])) return true
    if (isNoun(groupAt[i])) nouns++
  }
  return nouns === 0
}

/** The day so many days before or after the one told before it ('died on Wednesday, a day after 12 were killed'); `null` where that is not said to the day. */
export function daysApart({ scene: { tokens } }: Counted, at: number, dates: readonly DateUse[]): Period | null {
  const base = dates.findLast((date) => date.at < at && date.sense === 'at' && date.from === date.to)?.to
  const length = /^days?$/.test(tokens[at + 1]?.lower ?? '') ? lengthBefore(tokens, at + 2) : null
  if (!base || length === null) return null
  const day = dayOn(base, tokens[at + 2]?.lower === 'after' ? -length : length)
  return day === null ? null : { from: day, to: day }
}
