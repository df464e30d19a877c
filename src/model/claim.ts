import type { Edtf } from './document.ts'
import type { ActorRef, EntityRef, PlaceRef } from './entity.ts'
import type { Quantity } from './quantity.ts'
import type { Span } from './span.ts'
import type { Polarity, Relay, Stance, Verification } from './statement.ts'

/** How a figure counts: up since a start, within a stretch, at a time, at most ever, foretold, or the size of one event. */
export type Aggregate = 'cumulative' | 'period' | 'snapshot' | 'peak' | 'forecast' | 'event'

/** The dates a claim covers, ISO 8601 day, month or year, both inclusive; `null` where neither clause nor context says. */
export interface Period {
  readonly from: string | null
  readonly to: string | null
}

interface ClaimBase {
  readonly id: string
  readonly document: string
  /** Index of the sentence it stands in. */
  readonly sentence: number
  /** The statement whose content holds it; `null` where the report asserts it itself. */
  readonly statement: string | null
  readonly place: PlaceRef | null
  /** The first to assert it; `null` where the report asserts it itself or says only 'reportedly'. */
  readonly origin: EntityRef | null
  readonly via: readonly Relay[]
  readonly stance: Stance
  readonly polarity: Polarity
  readonly rules: readonly string[]
}

/** A number that counts something, as somebody said it. */
export interface Figure extends ClaimBase {
  readonly type: 'figure'
  readonly number: Span
  /** The clause it stands in. */
  readonly evidence: Span
  readonly measure: string
  /** The thing counted where it is not simply people. */
  readonly item: string | null
  /** Broader things that it is a kind of, the nearest first ('equipment' of a tank); absent where the pack names none. */
  readonly kinds?: readonly string[]
  readonly subject: ActorRef | null
  readonly by: ActorRef | null
  readonly quantity: Quantity
  readonly aggregate: Aggregate
  readonly period: Period | null
  readonly said: Edtf | null
  readonly verification: readonly Verification[]
}

/** Something that happened or is said to have happened. */
export interface Event extends ClaimBase {
  readonly type: 'event'
  readonly trigger: Span
  /** A PLOVER event type, else `OTHER:word`. */
  readonly eventType: string
  readonly actor: EntityRef | null
  readonly recipient: EntityRef | null
  readonly date: Edtf | null
}

export type Claim = Figure | Event
