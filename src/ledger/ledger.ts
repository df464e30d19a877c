import type { Links } from '../link/link.ts'
import type { Assessment, AssessmentDraft } from '../model/assessment.ts'
import type { Document } from '../model/document.ts'
import type { Extraction } from '../model/extraction.ts'
import type { Revision } from '../model/view.ts'

/** What a ledger keeps of an extraction; tokens and plain mentions are computed again from the text when needed. */
export type KeptExtraction = Pick<Extraction, 'document' | 'statements' | 'figures' | 'events' | 'entities' | 'places'>

/** A stretch of the archived text as it was stored beside a claim, to be found again by `verify`. */
export interface Quote {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What is archived of a document beside its text. */
export type DocumentFacts = Omit<Document, 'text'>

/** What `add` did: archived a new document, extracted an archived one with other rules, or had nothing to do. */
export type Added = 'added' | 'extracted-again' | 'known'

/** A hash as it was stored, and as it comes out now. */
export interface HashPair {
  readonly stored: string
  readonly found: string
}

/** One stored extraction with everything that `verify` checks. */
export interface Archived {
  /** Document id. */
  readonly document: string
  /** `null` where its rows are so damaged that they cannot be read any more. */
  readonly extraction: KeptExtraction | null
  readonly raw: Uint8Array
  readonly rawHash: HashPair
  /** Of the document's row. */
  readonly documentHash: HashPair
  /** Of the extraction's row and those of its claims, entities and mentions. */
  readonly extractionHash: HashPair
  /** The words stored beside each claim. */
  readonly quotes: readonly { readonly claim: string; readonly quotes: readonly Quote[] }[]
}

/** Something that was appended: what a report said, or what a person made of it. */
export interface Addition {
  readonly kind: 'document' | 'extraction' | 'assessment'
  /** Id of the document, which an extraction by newer rules has too, or of the assessment. */
  readonly id: string
  /** RFC 3339. */
  readonly at: string
}

/** Up to where a ledger was read: the numbers of its last extraction and assessment. */
export interface Head {
  readonly extraction: number
  readonly assessment: number
}

/**
 * An append-only store of documents, what was extracted from them, and how that hangs together. Nothing in it is ever
 * changed or removed: what is current is a query, and an earlier state is still there.
 */
export interface Ledger {
  /** Where it is kept, as the reader named it. */
  readonly name: string
  /** Whether the document was archived and extracted by the present rules, so that adding it would change nothing. */
  holds(document: string): Promise<boolean>
  /** What is archived of that document; `null` where it never was. */
  facts(document: string): Promise<DocumentFacts | null>
  /** The document as it was archived, which is what newer rules read again; `null` where it never was. */
  document(id: string): Promise<Document | null>
  /** Archives one document with its claims in one transaction; when the promise settles it is on disk. */
  add(extraction: Extraction, raw: Uint8Array): Promise<Added>
  /** The archived bytes of a document; `null` where it never was archived. */
  raw(document: string): Promise<Uint8Array | null>
  /** How much was appended so far, extractions and assessments together: grows with each, and never shrinks. */
  revision(): Promise<number>
  /** All of that, the earliest first: as many as `revision` says. */
  history(): Promise<Addition[]>
  count(): Promise<{ readonly documents: number; readonly figures: number; readonly statements: number }>
  head(): Promise<Head>
  /**
   * The latest extraction of every document, in the order in which the documents were archived; with `after` of those extracted after
   * it, and with `upTo` as it was when that was the last.
   */
  extractions(after?: number, upTo?: number): AsyncIterable<KeptExtraction>
  /** The same with raw bytes, stored quotes and hashes. */
  archive(): AsyncIterable<Archived>
  /** Problems of the file itself, and of the links of its documents, in words; `[]` where it is sound. */
  damage(): Promise<string[]>
  revisions(): Promise<Revision[]>
  /** The links of the last run; `null` where it does not cover every document and verdict or was made by other rules. */
  links(): Promise<Links | null>
  /** Appends a run: what began to hold and what ceased to hold since the last one. `head` is what it was made of. */
  addLinks(links: Links, head: Head): Promise<void>
  /**
   * Appends what a person says of a thing. `basedOn` is the id of the last assessment of it that they saw, `null` where
   * there was none: where somebody was there since, it is refused with a `StaleAssessment`, all in one transaction.
   */
  assess(draft: AssessmentDraft, basedOn: string | null): Promise<Assessment>
  /** Appends an assessment that was made elsewhere, with its own id and time. */
  addAssessment(assessment: Assessment): Promise<void>
  /** In the order in which they were added, those that were superseded included; with `upTo` up to that number. */
  assessments(upTo?: number): Promise<Assessment[]>
  close(): Promise<void>
}
