import type { Generated } from 'kysely'

/** Columns that no row gives: SQLite or PostgreSQL number the rows in the order in which they were appended. */
type Sequence = Generated<number>

interface DocumentTable {
  readonly seq: Sequence
  readonly id: string
  readonly url: string | null
  readonly publisher: string | null
  readonly sha256: string
  /** The bytes as they came. */
  readonly raw: Uint8Array
  readonly text: string
  /** The `Document` without its text, as JSON. */
  readonly body: string
  /** SHA-256 of the other columns, `seq` and `raw` aside. */
  readonly row_sha256: string
  /** The document of the same address archived last before this one. */
  readonly revises: string | null
  readonly added_at: string
}

/** One reading of a document by one version of the rules. */
interface ExtractionTable {
  readonly seq: Sequence
  readonly document: string
  readonly version: string
  /** SHA-256 of this row and of the rows below, in order. */
  readonly rows_sha256: string
  readonly added_at: string
}

/** A claim, entity or mention as JSON; the columns that queries use are generated from it. */
interface PartTable {
  readonly extraction: number
  readonly position: number
  /** `null` for mentions, which are known by their place in the text. */
  readonly id: string | null
  readonly body: string
  /** The words of its spans, as JSON; `[]` for what has no words of its own. */
  readonly quotes: string
}

/** What a link run finds, one row a find. */
export type LinkKind = 'question' | 'origins' | 'relation' | 'copy' | 'entity' | 'merge'

interface LinkTable {
  /** SHA-256 of kind and body, so that a link that comes back is the same row. */
  readonly key: string
  readonly kind: LinkKind
  readonly body: string
}

/** The names of the tables that hold what was extracted, in the order in which their rows are hashed. */
export const partNames = ['statements', 'figures', 'events', 'entities', 'places'] as const
export type PartName = (typeof partNames)[number]

/** What is stored, table by table. */
export interface Tables extends Record<PartName, PartTable> {
  readonly migrations: { readonly version: number; readonly name: string }
  readonly versions: { readonly version: string; readonly added_at: string }
  readonly documents: DocumentTable
  readonly extractions: ExtractionTable
  readonly link_runs: {
    readonly seq: Sequence
    readonly version: string
    /** The last extraction that was compared. */
    readonly last_extraction: number
    /** The last assessment that was heeded. */
    readonly last_assessment: number
    /** When the comparison was asked for: in no hash, for no answer is made of it. */
    readonly added_at: string
  }
  readonly links: LinkTable
  /** What a run found to hold (1) that did not before, or no longer to hold (0). */
  readonly link_changes: { readonly run: number; readonly link: string; readonly holds: 0 | 1 }
  readonly assessments: {
    readonly seq: Sequence
    readonly id: string
    readonly about: string
    readonly body: string
    /** When it was said. */
    readonly added_at: string
    /** SHA-256 of the other columns, `seq` aside, and of that of the row before. */
    readonly row_sha256: string
  }
}
