import type { Edtf } from '../../model/document.ts'
import type { Token } from '../../model/sentence.ts'

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const DAY = /^\d{4}-\d\d-\d\d$/

/** 'two days', 'a week' right before a token, in days; `null` where no such length stands there. */
export function lengthBefore(tokens: readonly Token[], link: number): number | null {
  const unit = /^(day|week)s?$/.exec(tokens[link - 1]?.lower ?? '')?.[1]
  const word = tokens[link - 2]?.lower ?? ''
  const count = /^(?:an?|the)$/.test(word) ? 1 : /^\d{1,2}$/.test(word) ? Number(word) : NUMBERS.indexOf(word)
  return unit && count > 0 ? count * (unit === 'week' ? 7 : 1) : null
}

/** A day so many days on, or back where they are less than none; `null` for what is no day. */
export function dayOn(edtf: Edtf, days: number): Edtf | null {
  if (!DAY.test(edtf)) return null
  const [year = 0, month = 1, day = 1] = edtf.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10)
}
