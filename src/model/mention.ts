import type { Edtf } from './document.ts'
import type { EntityRef } from './entity.ts'
import type { Modifier } from './quantity.ts'
import type { Span } from './span.ts'

/** What sort of number it is: only `count`, `percent`, `measure` and `money` can become figures. */
export type QuantityRole = 'count' | 'percent' | 'measure' | 'money' | 'age' | 'duration' | 'multiple'

/** A number in the text with its hedge and unit; the span covers hedge, number and unit words. */
export interface QuantityMention extends Span {
  readonly kind: 'quantity'
  /** Index of its sentence. */
  readonly sentence: number
  /** The number expression alone, with the words of a range and a percent sign: '11,000', 'between 10,000 and 12,000', '30%'. */
  readonly number: Span
  readonly low: number | null
  readonly high: number | null
  readonly modifier: Modifier
  readonly unit: string | null
  /** A change that the words state ('rose by', 'down 12%'); `null` where none is stated. */
  readonly trend: 'up' | 'down' | null
  readonly role: QuantityRole
  /** The counted noun with what modifies it ('Peruvian soldiers', 'tons of donated flour'); `null` where elided. */
  readonly noun: Span | null
  /** Head lemma of that noun, in lower case ('soldier'); `null` where elided. */
  readonly head: string | null
  /** True for a bracketed conversion of the quantity before it ('600 km (370 miles)'). */
  readonly conversion: boolean
  readonly rules: readonly string[]
}

/** An expression of time. Values follow TIMEX3; `edtf` gives the same as a date or period, where it is one. */
export interface TimeMention extends Span {
  readonly kind: 'time'
  readonly sentence: number
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TIMEX3 value; `null` where it cannot be placed. */
  readonly value: string | null
  /** EDTF date or interval; `null` for lengths, sets and what cannot be placed. */
  readonly edtf: Edtf | null
  /** `START`, `MID`, `END`, `APPROX`, …; `null` where there is none. */
  readonly mod: string | null
  /** What the value was reckoned from: nothing (a full date), the publication date, or a date in the text. */
  readonly anchor: 'none' | 'published' | 'text'
  readonly rules: readonly string[]
}

export type NameType = 'person' | 'organisation' | 'place' | 'equipment'

/** A proper name. The span covers titles ('Maj. Gen. Pat Ryder'); `name` is the name alone. */
export interface NameMention extends Span {
  readonly kind: 'name'
  readonly sentence: number
  readonly entityType: NameType
  readonly name: Span
  /** Title or role words before or after the name, as they stand; `null` where none. */
  readonly title: Span | null
  readonly rules: readonly string[]
}

/** A pronoun that means one person: 'he' after a name, 'I' in the words of a named speaker. Possessives are left out. */
export interface PronounMention extends Span {
  readonly kind: 'pronoun'
  readonly sentence: number
  /** The person it means. */
  readonly entity: EntityRef
  readonly rules: readonly string[]
}

export type Mention = QuantityMention | TimeMention | NameMention
