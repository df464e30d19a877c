import type { Span } from './span.ts'

/** A date, period or open period in EDTF (ISO 8601-2): `2024-11-05`, `2024-11`, `2024-12-14/2024-12-15`, `../2024-06`. */
export type Edtf = string

/** How the publication date is known, the surest first; `null` stands with an unknown date. */
export type PublishedBasis = 'manifest' | 'metadata' | 'dateline' | 'text' | 'url'

/** A stretch of `Document.text` that stands letter for letter in the decoded raw text; both offsets in UTF-16 code units. */
export interface Segment {
  /** Start in `Document.text`. */
  readonly start: number
  /** Start in the decoded, NFC-normalised raw text (plain text), or in the text of the page (HTML). */
  readonly raw: number
  readonly length: number
}

/** A whole line, or a label glued to one, that cleaning left out of the text; offsets as `Segment.raw`. */
export interface Furniture extends Span {
  readonly kind: string
  readonly text: string
}

/** A publisher that the document says it draws on: 'Original Source: …', '(AP)', 'first published by …'. */
export interface Credit {
  readonly kind: 'original-source' | 'wire' | 'first-published'
  readonly publisher: string
  /** The words that say so, as they stand in the raw text. */
  readonly words: string
}

/** One archived text. `text` is what every other offset counts in; it is never changed after it was made. */
export interface Document {
  /** Made of the raw bytes' hash, the publisher and the address (or the key where there is none). */
  readonly id: string
  /** The `id` of a JSONL line, else the file's name. */
  readonly key: string
  /** Path relative to the folder that was read, with `/`; `null` for a text that came from no file. */
  readonly path: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly title: string | null
  readonly author: string | null
  readonly published: Edtf | null
  readonly publishedBasis: PublishedBasis | null
  /** When it was fetched, RFC 3339; `null` where the caller does not say. Never read from a clock in here. */
  readonly retrieved: string | null
  /** BCP 47; `null` where it is not known. */
  readonly language: string | null
  readonly text: string
  /** Of the archived bytes: a whole file, or one line of a JSONL file. `format` absent: to be told from path and bytes. */
  readonly raw: {
    readonly sha256: string
    readonly bytes: number
    readonly encoding: string
    readonly format?: 'plain' | 'html' | 'jsonl'
  }
  readonly segments: readonly Segment[]
  readonly furniture: readonly Furniture[]
  readonly credits: readonly Credit[]
}
