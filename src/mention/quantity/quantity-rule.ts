import type { QuantityRole } from '../../model/mention.ts'
import type { Modifier } from '../../model/quantity.ts'
import type { RuleDoc } from '../../model/rule.ts'
import type { Atom } from './atoms.ts'

/** A bare number expression: atoms `[first, end)`, its bounds, and the multiplier its own scale word gave (1 where none). */
export interface Numeral {
  readonly first: number
  readonly end: number
  readonly low: number | null
  readonly high: number | null
  readonly scale: number
  readonly rule: string
}

/** A stretch of atoms, end exclusive. */
export interface Stretch {
  readonly first: number
  readonly end: number
}

/** A quantity in the making: rules widen it and fill it in, in their order. All positions are atoms, ends exclusive. */
export interface Draft {
  /** Index of its sentence. */
  readonly sentence: number
  /** The number expression alone. */
  first: number
  end: number
  /** Hedge, number and unit words. */
  from: number
  to: number
  low: number | null
  high: number | null
  scale: number
  modifier: Modifier
  unit: string | null
  role: QuantityRole
  trend: 'up' | 'down' | null
  noun: Stretch | null
  head: string | null
  conversion: boolean
  readonly rules: string[]
}

/** Reads a number expression that starts at atom `at`; `null` where none does. */
export interface NumeralRule extends RuleDoc {
  readonly read: (atoms: readonly Atom[], at: number) => Numeral | null
}

/** Says which numbers count nothing: those are dropped. Its examples show what is dropped, its counterexamples what is kept. */
export interface GuardRule extends RuleDoc {
  readonly drops: (atoms: readonly Atom[], numeral: Numeral) => boolean
}

/** Fills in the drafts of one sentence, in the order of the text; may join two. `previous` are those of the sentence before it. */
export interface DraftRule extends RuleDoc {
  readonly refine: (atoms: readonly Atom[], drafts: Draft[], previous: readonly Draft[]) => void
}

/** The lower-case word at a position; empty beyond both ends. */
export const wordAt = (atoms: readonly Atom[], at: number): string => atoms[at]?.lower ?? ''

/** So many lower-case words from a position on, a space between them. */
export function wordsAt(atoms: readonly Atom[], at: number, length: number): string {
  let words = wordAt(atoms, at)
  for (let i = 1; i < length; i++) words += ` ${wordAt(atoms, at + i)}`
  return words
}

/** Whether a hyphen without spaces stands at a position ('65-year'). */
export const isHyphen = (atoms: readonly Atom[], at: number): boolean => {
  const atom = atoms[at]
  return atom !== undefined && !atom.spaced && (atom.text === '-' || atom.text === '‑' || atom.text === '‐')
}
