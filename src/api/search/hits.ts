import type { Span } from '../../model/span.ts'
import { sentenceAround } from '../../text/sentence-around.ts'
import { quote } from '../../text/spans.ts'
import type { RoomReading } from '../reading.ts'
import type { Hit } from '../schema/search.ts'
import type { Excerpt } from '../schema/span.ts'
import { documentOf } from '../tell/claims.ts'
import { publishedWords } from '../tell/days.ts'
import { joinSpans } from '../tell/excerpt.ts'
import { tellSaying } from '../tell/sayings.ts'
import { findTerms } from './find-terms.ts'
import type { Found } from './full-text.ts'
import type { Term } from './query.ts'

/** What was found, with the words in their place. */
export function tellHit(reading: RoomReading, { kind, id }: Found, terms: readonly Term[]): Hit {
  if (kind === 'document') return tellDocumentHit(reading, id, terms)
  const saying = reading.claim(id) ?? reading.view.statements.get(id)
  if (!saying) throw new Error(`no claim ${id} in the reading`)
  const told = tellSaying(reading, saying)
  const marks = joinSpans(findTerms(told.excerpt.text, terms))
  return {
    kind,
    id,
    words: told.words,
    document: told.document,
    publisher: told.publisher,
    published: told.published,
    publishedWords: told.publishedWords,
    origin: told.origin?.name ?? null,
    question: told.type === 'figure' ? told.question : null,
    excerpt: { ...told.excerpt, marks: marks.length || told.type === 'statement' ? marks : told.excerpt.marks },
  }
}

function tellDocumentHit(reading: RoomReading, id: string, terms: readonly Term[]): Hit {
  const { title, key, text, published } = documentOf(reading, { document: id })
  return {
    kind: 'document',
    id,
    words: title ?? key,
    document: id,
    publisher: reading.publisher(id),
    published,
    publishedWords: publishedWords(published),
    origin: null,
    question: null,
    excerpt: excerptOf(text, terms),
  }
}

/** Code units of the beginning of a text that stands for it where only its title has the words. */
const BEGINNING = 200

/** The sentence with the first of the words, every one of them in it marked. */
function excerptOf(text: string, terms: readonly Term[]): Excerpt {
  const [first] = findTerms(text, terms, 1)
  const shown: Span = first ? sentenceAround(text, first) : { start: 0, end: Math.min(text.length, BEGINNING) }
  const words = quote(text, shown)
  return { text: words, start: shown.start, clause: null, marks: joinSpans(findTerms(words, terms)) }
}
