import type { Edtf } from './document.ts'
import type { EntityRef } from './entity.ts'
import type { Span } from './span.ts'

export type Stance =
  | 'asserted'
  | 'estimated'
  | 'reported'
  | 'predicted'
  | 'denied'
  | 'presupposed'
  | 'questioned'
  | 'conditional'

export type Polarity = '+' | '-'

/** What the text says of how sure a claim is: 'could not be independently verified', 'officials confirmed'. */
export interface Verification extends Span {
  readonly kind: 'unverified' | 'unconfirmed' | 'confirmed'
  /** Who says or confirms it; `null` where the text does not say. */
  readonly by: string | null
}

/** Who the words of a source make it out to be. `named` is a person or body by its name, `anonymous` a bare 'source'. */
export type SourceKind =
  | 'named'
  | 'official'
  | 'military'
  | 'intelligence'
  | 'police'
  | 'rescue'
  | 'witness'
  | 'expert'
  | 'media'
  | 'document'
  | 'anonymous'

/** A relay with the words that name it. */
export interface Relay extends EntityRef, Span {}

/** What a statement rule finds: spans only, before anyone is resolved to an entity. */
export interface StatementDraft {
  /** Index of the sentence that holds the cue. */
  readonly sentence: number
  /** The noun group of who is said to have said it, title included; `null` for bare hearsay. */
  readonly source: Span | null
  /** `null` where there is no source, where it is a pronoun, or where its noun tells nothing. */
  readonly sourceKind?: SourceKind | null
  readonly cue: Span | null
  /** One or more stretches, in the order of the text, without outer quotation marks. */
  readonly content: readonly Span[]
  readonly kind: 'direct' | 'indirect' | 'mixed'
  readonly stance: Stance
  readonly polarity: Polarity
  /** Noun groups it passed through, nearest the source first. */
  readonly via: readonly Span[]
  /** Words that say when it was said ('in an Oct. 25 statement', 'on Monday'); `null` where none. */
  readonly saidAt: Span | null
  /** What its source means or hopes to do: whose it is, and nothing that the source is known to have said. */
  readonly intention?: true
  readonly verification: readonly Verification[]
  /** Rule ids, the one that made it first. */
  readonly rules: readonly string[]
}

/** Who is said to have said what: an attribution with its source, cue and content resolved. */
export interface Statement {
  readonly id: string
  readonly document: string
  readonly sentence: number
  readonly source: (Span & { readonly entity: EntityRef }) | null
  /** By its own words, whoever it is resolved to; absent in what earlier versions kept. */
  readonly sourceKind?: SourceKind | null
  readonly cue: Span | null
  readonly content: readonly Span[]
  readonly kind: 'direct' | 'indirect' | 'mixed'
  readonly stance: Stance
  readonly polarity: Polarity
  /** The first to assert it, as far back as this text goes; `null` for bare hearsay, an intention, and 'some' or 'both' of nobody in particular. */
  readonly origin: EntityRef | null
  readonly via: readonly Relay[]
  /** When it was said; `null` where the text does not say. */
  readonly said: Edtf | null
  readonly verification: readonly Verification[]
  readonly rules: readonly string[]
}
