import type { Assessment } from './assessment.ts'
import type { Event, Figure } from './claim.ts'
import type { Document } from './document.ts'
import type { Entity, EntityRef, Reason } from './entity.ts'
import type { Question } from './question.ts'
import type { Copy, Relation } from './relation.ts'
import type { Statement } from './statement.ts'

/** Those who count as one origin of a question's figures: one person, one body, or the organs of one side. */
export interface Origin {
  /** Every one of them that is named, the most quoted first; `[]` where the reports assert the figures themselves. */
  readonly entities: readonly EntityRef[]
  /** How a reader would name the group: the first entity's name, or the publisher that asserts it itself. */
  readonly name: string
  /** Ids of the question's figures that go back to it, in the question's order. */
  readonly figures: readonly string[]
}

/** Who a question's figures go back to. */
export interface QuestionOrigins {
  /** Number of origins independent of one another: what a reader is told, never the number of outlets. */
  readonly independent: number
  /** The origin with the most figures first. */
  readonly origins: readonly Origin[]
}

/** What the figures of a question come to by a rule that the reader chose. */
export interface QuestionEstimate {
  /** The rule, and what it does in words. */
  readonly rule: { readonly id: string; readonly words: string }
  /** In the question's unit; all three `null` where the figures do not allow the rule. */
  readonly low: number | null
  /** `null` also where the rule gives none. */
  readonly best: number | null
  readonly high: number | null
  /** Which figures it was made of, in words. */
  readonly how: string
  /** Contradictions among the figures, by relation. */
  readonly disputed: readonly { readonly relation: string; readonly words: string }[]
}

/** A page that changed after it was archived: two documents of one address with different bytes. */
export interface Revision {
  /** Id of the later document. */
  readonly document: string
  /** Id of the one archived before it. */
  readonly of: string
}

/** One entity found to be another, with why. It can be undone: the entities themselves are left as they are. */
export interface Merge {
  readonly entity: string
  /** What it is called itself; absent in what earlier versions kept. */
  readonly name?: string
  readonly into: string
  readonly reasons: readonly Reason[]
}

/** One assessment as it stands now. */
export interface HistoryEntry {
  readonly assessment: Assessment
  /** `false` where it was withdrawn or replaced. */
  readonly holds: boolean
  /** What it did not find, in words: what it is about is not read out of the texts any more. `null` for all others. */
  readonly lost: string | null
}

/** What people said of one thing, and what of it holds. */
export interface Assessed {
  /** The last to accept or reject it; `null` where nobody did. */
  readonly judged: Assessment | null
  /** Where a person added the claim. */
  readonly added: Assessment | null
  /** What corrects its fields now, one a field. */
  readonly corrections: readonly Assessment[]
  /** What says that it and others are one, or are not. */
  readonly joins: readonly Assessment[]
  readonly notes: readonly Assessment[]
  /** All of them in the order of time, withdrawn and replaced ones too. */
  readonly history: readonly HistoryEntry[]
}

/** A claim that a person rejected: it answers no question and stands in no relation, and is kept to be seen. */
export type RejectedClaim = (
  | { readonly kind: 'statement'; readonly claim: Statement }
  | { readonly kind: 'figure'; readonly claim: Figure }
  | { readonly kind: 'event'; readonly claim: Event }
) & {
  /** Who rejected it, when and why. */
  readonly assessment: Assessment
  /** Id of the question that the figure would answer, where others still answer it. */
  readonly question: string | null
}

/**
 * All that a ledger holds now, ready to read: the latest extraction of every document and the links of them all. It does
 * not depend on the order in which documents were added, `revisions` aside.
 */
export interface LedgerView {
  /** By publication date (unknown ones last), then id. */
  readonly documents: readonly Document[]
  /** By id; in the order of the documents and of their texts. */
  readonly statements: ReadonlyMap<string, Statement>
  readonly figures: ReadonlyMap<string, Figure>
  readonly events: ReadonlyMap<string, Event>
  /** By id, with the spellings of all documents. */
  readonly entities: ReadonlyMap<string, Entity>
  /** The question with the most independent origins first, then by number of figures, then in words. */
  readonly questions: readonly Question[]
  readonly relations: readonly Relation[]
  readonly copies: readonly Copy[]
  /** By question id; every question has its entry. */
  readonly origins: ReadonlyMap<string, QuestionOrigins>
  readonly revisions: readonly Revision[]
  /** Which entities were taken for one. */
  readonly merges: readonly Merge[]
  /** By id of the claim, entity, question, relation or document as it is now. */
  readonly assessed: ReadonlyMap<string, Assessed>
  /** By document, then in the order of its text. */
  readonly rejected: readonly RejectedClaim[]
  /** Everything that people said, in the order of time. */
  readonly assessments: readonly HistoryEntry[]
}

/** A view of a ledger with nothing in it. */
export const emptyView: LedgerView = {
  documents: [],
  statements: new Map(),
  figures: new Map(),
  events: new Map(),
  entities: new Map(),
  questions: [],
  relations: [],
  copies: [],
  origins: new Map(),
  revisions: [],
  merges: [],
  assessed: new Map(),
  rejected: [],
  assessments: [],
}
