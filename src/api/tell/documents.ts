import type { Document } from '../../model/document.ts'
import type { Copy } from '../../model/relation.ts'
import { basisWords, copyWords } from '../../report/document-words.ts'
import { perClaims, type RoomReading } from '../reading.ts'
import type { DocumentSummary, Copy as ToldCopy, Document as ToldDocument } from '../schema/document.ts'
import { tellEvent, tellFigure, tellStatement } from './claims.ts'
import { publishedWords } from './days.ts'
import { placeFurniture } from './furniture.ts'
import { sayingsOf, tellSaying } from './sayings.ts'

const copiesBy = perClaims(({ view }) => Map.groupBy(view.copies, ({ document }) => document))
const copiesOf = perClaims(({ view }) => Map.groupBy(view.copies, ({ of }) => of))
const earlierOf = perClaims(({ view }) => new Map(view.revisions.map((revision) => [revision.document, revision])))
const laterOf = perClaims(({ view }) => new Map(view.revisions.map((revision) => [revision.of, revision])))

/** A report as lists show it. */
export function summarizeDocument(reading: RoomReading, document: Document): DocumentSummary {
  const { id, title, key, author, url, language, published, publishedBasis, retrieved, text } = document
  const { statements, figures, events } = sayingsOf(reading, id)
  return {
    id,
    title,
    name: title ?? key,
    publisher: reading.publisher(id),
    author,
    url: url !== null && /^https?:\/\//i.test(url) ? url : null,
    language,
    published,
    publishedWords: publishedWords(published),
    publishedBasis,
    basisWords: publishedBasis && basisWords[publishedBasis],
    retrieved,
    characters: text.length,
    statements: statements.length,
    figures: figures.length,
    events: events.length,
    copies: (copiesBy(reading).get(id) ?? []).map((copy) => tellCopy(reading, copy, copy.of)),
    copied: copiesOf(reading).get(id)?.length ?? 0,
    revises: earlierOf(reading).get(id)?.of ?? null,
    revisedBy: laterOf(reading).get(id)?.document ?? null,
  }
}

/** A report with everything that was read in it. */
export function tellDocument(reading: RoomReading, document: Document): ToldDocument {
  const { id, key, path, text, raw, credits } = document
  const { statements, figures, events } = sayingsOf(reading, id)
  return {
    ...summarizeDocument(reading, document),
    key,
    path,
    text,
    raw: { sha256: raw.sha256, bytes: raw.bytes, encoding: raw.encoding },
    claims: {
      statements: statements.map((statement) => tellStatement(reading, statement)),
      figures: figures.map((figure) => tellFigure(reading, figure)),
      events: events.map((event) => tellEvent(reading, event)),
      rejected: reading.view.rejected
        .filter(({ claim }) => claim.document === id)
        .map(({ claim }) => tellSaying(reading, claim)),
    },
    furniture: placeFurniture(document),
    credits: credits.map(({ publisher, words }) => ({ publisher, words })),
    copiedBy: (copiesOf(reading).get(id) ?? []).map((copy) => tellCopy(reading, copy, copy.document)),
    revisions: tellRevisions(reading, id),
  }
}

/** Of the words in the report, 'copies' as against 'is copied by'. */
const PASSIVE: Readonly<Record<Copy['kind'], string>> = {
  copy: 'is copied by',
  rewrite: 'is rewritten by',
  excerpt: 'is quoted at length by',
  credited: 'is credited by',
}

/** A copy with `other` as the one that is named. */
function tellCopy(reading: RoomReading, { kind, share, reasons, of }: Copy, other: string): ToldCopy {
  const document = reading.documents.get(other)
  return {
    kind,
    words: other === of ? copyWords[kind].toLowerCase() : PASSIVE[kind],
    document: document?.id ?? null,
    name: document ? nameOf(reading, document) : other,
    share,
    reasons: reasons.map(({ detail }) => detail),
  }
}

/** 'The Courier: Dam holds', as far as both are known. */
function nameOf(reading: RoomReading, { id, title }: Document): string {
  const publisher = reading.publisher(id)
  return title === null || title === publisher ? publisher : `${publisher}: ${title}`
}

/** The chain of versions that a report stands in. */
function tellRevisions(reading: RoomReading, id: string): ToldDocument['revisions'] {
  const chain = [id]
  const follow = (next: (at: string) => string | undefined, put: (found: string) => void) => {
    for (let found = next(id); found !== undefined && !chain.includes(found); found = next(found)) put(found)
  }
  const [earlier, later] = [earlierOf(reading), laterOf(reading)] as const
  follow(
    (at) => earlier.get(at)?.of,
    (found) => chain.unshift(found),
  )
  follow(
    (at) => later.get(at)?.document,
    (found) => chain.push(found),
  )
  if (chain.length === 1) return []
  return chain.flatMap((version) => {
    const document = reading.documents.get(version)
    if (!document) return []
    return [{ document: version, name: nameOf(reading, document), publishedWords: publishedWords(document.published) }]
  })
}
