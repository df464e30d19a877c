import { createHash } from 'node:crypto'
import type { Event, Figure } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { Entity } from '../model/entity.ts'
import type { PlaceMention } from '../model/resolver.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { quote } from '../text/spans.ts'
import type { DocumentFacts, KeptExtraction, Quote } from './ledger.ts'
import { type PartName, partNames } from './tables.ts'

/** A claim, entity or mention on its way into its table. */
export interface PartRow {
  readonly position: number
  readonly id: string | null
  readonly body: string
  readonly quotes: string
}

/** The parts of one extraction by table. */
export type PartRows = Readonly<Record<PartName, readonly PartRow[]>>

export const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** The columns of a document that `verify` answers for, raw bytes aside, which have a hash of their own. */
export interface DocumentRow {
  readonly id: string
  readonly url: string | null
  readonly publisher: string | null
  readonly sha256: string
  readonly revises: string | null
  readonly added_at: string
  readonly body: string
  readonly text: string
}

/** Hash of a document's row: a changed letter of its text or of anything known about it shows. */
export function documentHash({ id, url, publisher, sha256, revises, added_at, body, text }: DocumentRow): string {
  return hashOf(JSON.stringify([id, url, publisher, sha256, revises, added_at, body, text]))
}

/** The columns of an extraction that its hash answers for, beside its parts. */
export interface ExtractionRow {
  readonly document: string
  readonly version: string
  readonly added_at: string
}

/** Hash of an extraction: of which document, by which version and when, with all its rows in the order in which they are stored. */
export function extractionHash({ document, version, added_at }: ExtractionRow, rows: PartRows): string {
  const hash = createHash('sha256').update(`${JSON.stringify([document, version, added_at])}\n`)
  for (const name of partNames)
    for (const { position, id, body, quotes } of rows[name])
      hash.update(`${name} ${position} ${id ?? ''}\n${body}\n${quotes}\n`)
  return hash.digest('hex')
}

/** The document without its text, which has a column of its own. */
export function documentBody({ text: _text, ...rest }: Document): string {
  return JSON.stringify(rest)
}

export const readFacts = (body: string): DocumentFacts => JSON.parse(body) as DocumentFacts

export const readDocumentRow = (body: string, text: string): Document => ({ ...readFacts(body), text })

/** What goes into the tables for one extraction. */
export function partRows(extraction: KeptExtraction): PartRows {
  const { text } = extraction.document
  const rows = <T extends object>(parts: readonly T[], spansOf: (part: T) => readonly Span[]): PartRow[] =>
    parts.map((part, position) => ({
      position,
      id: 'id' in part ? String(part.id) : null,
      body: JSON.stringify(part),
      quotes: JSON.stringify(spansOf(part).map((span) => quoteOf(text, span))),
    }))
  return {
    statements: rows(extraction.statements, statementSpans),
    figures: rows(extraction.figures, figureSpans),
    events: rows(extraction.events, eventSpans),
    entities: rows(extraction.entities, () => []),
    places: rows(extraction.places, (place) => [place]),
  }
}

/** The way back: what was extracted, out of its rows. */
export function readPartRows(document: Document, rows: PartRows): KeptExtraction {
  const bodies = <T>(name: PartName) => rows[name].map(({ body }) => JSON.parse(body) as T)
  return {
    document,
    statements: bodies<Statement>('statements'),
    figures: bodies<Figure>('figures'),
    events: bodies<Event>('events'),
    entities: bodies<Entity>('entities'),
    places: bodies<PlaceMention>('places'),
  }
}

const quoteOf = (text: string, span: Span): Quote => ({ start: span.start, end: span.end, text: quote(text, span) })

const present = (spans: readonly (Span | null)[]): Span[] => spans.filter((span) => span !== null)

/** Every span of a statement that stands in the text. */
export const statementSpans = ({ source, cue, content, via, verification }: Statement): Span[] =>
  present([source, cue, ...content, ...via, ...verification])

export const figureSpans = ({ number, evidence, via, verification }: Figure): Span[] =>
  present([number, evidence, ...via, ...verification])

export const eventSpans = ({ trigger, via }: Event): Span[] => present([trigger, ...via])
