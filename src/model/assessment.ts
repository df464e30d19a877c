import type { ActorRef, EntityKind, PlaceRef } from './entity.ts'

/** What a person can say of a thing. `withdraw` takes back the assessment that it supersedes. */
export type VerdictKind = 'accept' | 'correct' | 'reject' | 'merge' | 'part' | 'add' | 'note' | 'withdraw'

/** What a claim can be when it is assessed: statements are assessed like figures and events. */
export type ClaimKind = 'statement' | 'figure' | 'event'

/** Words of an archived text. A figure is known by its number, an event by its trigger, a statement by its content, first to last. */
export interface ClaimAnchor {
  readonly kind: ClaimKind
  readonly document: string
  /** In UTF-16 code units of the document's text, the end exclusive. */
  readonly start: number
  readonly end: number
  /** The words that stand there. */
  readonly quote: string
}

export interface EntityAnchor {
  readonly kind: 'entity'
  /** `null` for those that only claims refer to. */
  readonly entityKind: EntityKind | null
  readonly name: string
}

/** The five parts that make a question. */
export interface QuestionAnchor {
  readonly kind: 'question'
  readonly measure: string
  readonly item: string | null
  readonly subject: ActorRef | null
  readonly place: PlaceRef | null
  readonly unit: string | null
}

/** What is known by its id alone. */
export interface PlainAnchor {
  readonly kind: 'relation' | 'document'
}

/** What a thing was when it was assessed, so that it is found again when other rules give it another id: exactly, or not at all. */
export type Anchor = ClaimAnchor | EntityAnchor | QuestionAnchor | PlainAnchor

/** A person's verdict on a claim, entity, question or relation: appended, never edited. */
export interface Assessment {
  readonly id: string
  /** Id of what it is about. */
  readonly about: string
  readonly verdict: VerdictKind
  /** Of `correct`: values as the claim holds them. */
  readonly change: { readonly field: string; readonly from: unknown; readonly to: unknown } | null
  /** Of `add`: what the claim says, by the fields that `correct` takes too; `null` for every other verdict. */
  readonly fields: Readonly<Record<string, unknown>> | null
  /** Of `merge` and `part`: ids of the others. */
  readonly targets: readonly string[]
  /** By id, `about` and targets alike. */
  readonly anchors: Readonly<Record<string, Anchor>>
  /** The words of the claim; `null` where it is about none. */
  readonly quote: string | null
  readonly by: string
  /** RFC 3339. */
  readonly at: string
  readonly note: string | null
  /** Id of the assessment that this one replaces; `null` where none. */
  readonly supersedes: string | null
}

/** An assessment on its way into the ledger, which gives it its id and time. */
export type AssessmentDraft = Omit<Assessment, 'id' | 'at'>
