import type { Document } from '../src/model/document.ts'
import type { Extraction } from '../src/model/extraction.ts'
import { makeId } from '../src/model/id.ts'
import type { Pack } from '../src/model/pack.ts'
import { extractDocument } from '../src/pipeline.ts'

/** A document of the given text with nothing else known of it. */
export const documentOf = (text: string, published: string | null = null): Document => ({
  id: makeId('d', [text]),
  key: 'text',
  path: null,
  url: null,
  publisher: null,
  title: null,
  author: null,
  published,
  publishedBasis: published === null ? null : 'manifest',
  retrieved: null,
  language: 'en',
  text,
  raw: { sha256: '', bytes: 0, encoding: 'utf-8' },
  segments: [],
  furniture: [],
  credits: [],
})

/** What the whole pipeline reads out of a text, without a gazetteer. */
export const extractText = (text: string, packs: readonly Pack[], published: string | null = null): Extraction =>
  extractDocument(documentOf(text, published), { packs, gazetteer: null })
