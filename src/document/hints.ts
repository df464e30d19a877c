import type { Edtf, PublishedBasis } from '../model/document.ts'

export type Format = 'plain' | 'html' | 'jsonl'

/** What the caller knows of a document already. It wins over what the document says of itself; `null` says nothing. */
export interface DocumentHints {
  /** Relative to the folder that was read, with `/`; `null` for a text that came from no file. */
  readonly path: string | null
  /** Stands in for a JSONL line's `id`, or the file's name. */
  readonly key?: string | null
  readonly url?: string | null
  readonly publisher?: string | null
  readonly title?: string | null
  readonly published?: Edtf | null
  readonly author?: string | null
  /** RFC 3339. */
  readonly retrieved?: string | null
  /** How `published` is known; `manifest` where it is not given. */
  readonly basis?: PublishedBasis
  /** Told from the extension and the bytes where it is not given. */
  readonly format?: Format
}

/** How messages call the document: its path, key or address, in that order. */
export const nameOf = ({ path, key, url }: DocumentHints): string => path ?? key ?? url ?? 'the document'
