import type { Edtf, PublishedBasis } from '../../model/document.ts'
import { findDateline } from './dateline.ts'
import { dayInUrl } from './day-in-url.ts'

/** When a document was published and how that is known; both `null` where nothing says. */
export interface Published {
  readonly published: Edtf | null
  readonly publishedBasis: PublishedBasis | null
}

/** What may tell the date, the surest first; `null` where it does not. */
export interface PublishedSources {
  /** From the caller, with how the caller knows. */
  readonly hint: Edtf | null
  readonly hintBasis: PublishedBasis
  /** From JSON-LD, meta tags or a JSONL line. */
  readonly metadata: Edtf | null
  /** From a line such as 'Published: 3 May 2021' that cleaning cut. */
  readonly line: Edtf | null
  readonly text: string
  readonly url: string | null
}

/** The publication date from the surest of its sources. Never a guess: two that disagree do not help each other. */
export function findPublished({ hint, hintBasis, metadata, line, text, url }: PublishedSources): Published {
  if (hint !== null) return { published: hint, publishedBasis: hintBasis }
  if (metadata !== null) return { published: metadata, publishedBasis: 'metadata' }
  if (line !== null) return { published: line, publishedBasis: 'text' }
  const dateline = findDateline(text)
  if (dateline !== null) return dateline
  const day = dayInUrl(url)
  return { published: day, publishedBasis: day === null ? null : 'url' }
}
