import type { Atom } from './atoms.ts'
import { LETTER_SCALES, SCALES } from './number-table.ts'
import { isHyphen } from './quantity-rule.ts'
import { isPluralNoun } from './singular.ts'

/** What the scale words at a position multiply by, and where they end; by 1 where there is none. */
export function scaleAt(atoms: readonly Atom[], at: number): { by: number; end: number } {
  let by = 1
  let end = at
  for (; end < at + 3; end++) {
    const next = isHyphen(atoms, end) && SCALES.has(atoms[end + 1]?.lower ?? '') ? end + 1 : end
    const scale = SCALES.get(atoms[next]?.lower ?? '')
    if (scale === undefined) break
    by *= scale
    end = next
  }
  return by > 1 ? { by, end } : letterScale(atoms, at)
}

/** '£5m', '40k', '$8b', '35m of its devices', '1.2m tons'; but '37m (121ft)', '100m sprint' and '5m long' are metres. */
function letterScale(atoms: readonly Atom[], at: number): { by: number; end: number } {
  const none = { by: 1, end: at }
  const letter = atoms[at]
  const by = letter && LETTER_SCALES.get(letter.lower)
  if (!letter || !by || !followsNumber(atoms, at)) return none
  if (letter.spaced && !(letter.text === 'B' || hasCurrencyBefore(atoms, at - 1))) return none
  if (letter.lower === 'k' || hasCurrencyBefore(atoms, at - 1)) return { by, end: at + 1 }
  const next = atoms[at + 1]
  if (!next) return none
  const counted = next.lower === 'of' || isPluralNoun(next) || (isPluralNoun(atoms[at + 2]) && isAttribute(next))
  return counted ? { by, end: at + 1 } : none
}

const isAttribute = (atom: Atom): boolean => atom.pos === 'ADJ' || atom.pos === 'NOUN' || atom.pos === 'PROPN'

const followsNumber = (atoms: readonly Atom[], at: number): boolean => /^[\d.]/.test(atoms[at - 1]?.text ?? '')

const CURRENCY_START = /[$€£¥₹₽₴₪₩]$|^(?:eur|usd|gbp|rs|rm|rp|inr|jpy|ps)$/

/** Whether a currency stands right before the number at a position, also '$1-2bn' and '$1m-2m'. */
function hasCurrencyBefore(atoms: readonly Atom[], at: number): boolean {
  for (let i = at - 1; i >= at - 4 && i >= 0; i--) {
    const { lower } = atoms[i] as Atom
    if (CURRENCY_START.test(lower)) return true
    if (!/^(?:[\d.,]+|[-–—mbk]|bn|to|and|rs\.)$/.test(lower)) return false
  }
  return false
}
