import type { RuleDoc } from '../../model/rule.ts'
import type { Atom } from '../quantity/atoms.ts'
import type { When } from './calendar.ts'

/** What an expression is placed by. */
export interface Anchors {
  /** The day of publication; `null` where it is not known. */
  readonly published: When | null
  /** The date last mentioned before the expression; `null` at the start of a text. */
  readonly told: When | null
  /** The same without the dates that lie ahead of publication. */
  readonly happened: When | null
  /** Whether the text tells of another time than its own: dates follow on one another, not on publication. */
  readonly narrative: boolean
  /** Whether the clause looks ahead ('will meet on Monday'). */
  readonly ahead: boolean
}

/** What an expression means once it is placed. `at` becomes the date last mentioned; `null` leaves that as it was. */
export interface Placed {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string | null
  readonly anchor: 'none' | 'published' | 'text'
  readonly at: When | null
  /** EDTF where it is not what the value says; by default it follows from the value. */
  readonly edtf?: string | null
}

/** An expression of time that was read: atoms `[first, end)`, and how it is placed. */
export interface Reading {
  readonly first: number
  readonly end: number
  readonly mod?: string | null
  readonly place: (anchors: Anchors) => Placed
}

/** Reads an expression that starts at an atom; of several rules the longest reading wins, then the earlier rule. */
export interface TimeRule extends RuleDoc {
  readonly read: (atoms: readonly Atom[], at: number) => Reading | null
}

/** A date that says all of itself. */
export const fixed = (value: string, at: When | null = null): Placed => ({ type: 'DATE', value, anchor: 'none', at })

/** A length of time, a set or a vague reference: nothing to place. */
export const unplaced = (type: Placed['type'], value: string | null): Placed => ({
  type,
  value,
  anchor: 'none',
  at: null,
})

/** What cannot be placed for want of an anchor. */
export const lost = (type: Placed['type'] = 'DATE'): Placed => ({ type, value: null, anchor: 'none', at: null })
