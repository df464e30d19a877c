import type { Figure } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { Entity } from '../model/entity.ts'
import type { Extraction } from '../model/extraction.ts'
import { makeId } from '../model/id.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { hashOf } from './rows.ts'

/** What a made-up report says; the rest follows. */
export interface Report {
  readonly text: string
  readonly key?: string
  readonly url?: string | null
  readonly publisher?: string | null
  readonly published?: string | null
}

/** An extraction by hand: a statement of the fire chief and, for each number in the text, a figure of people killed. */
export function makeExtraction(report: Report): { extraction: Extraction; raw: Uint8Array } {
  const raw = Buffer.from(report.text)
  const document = makeDocument(report, raw)
  const chief: Entity = {
    id: 'e-chief',
    kind: 'person',
    name: 'Orla Venn',
    variants: ['Orla Venn', 'Venn'],
    country: null,
    role: null,
    partOf: null,
  }
  const whole = { start: 0, end: report.text.length }
  const statement = makeStatement(document, whole, chief)
  const numbers = [...report.text.matchAll(/\d+/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }))
  const figures = numbers.map((number) => makeFigure(document, number, whole, chief, statement.id))
  const none = { sentences: [], quantities: [], times: [], names: [], pronouns: [], places: [], events: [] }
  return { extraction: { ...none, document, entities: [chief], statements: [statement], figures }, raw }
}

function makeDocument({ text, key = 'report', url = null, ...facts }: Report, raw: Uint8Array): Document {
  const { publisher = null, published = null } = facts
  const sha256 = hashOf(raw)
  return {
    id: makeId('d', [sha256, publisher, url ?? key]),
    key,
    path: key,
    url,
    publisher,
    title: null,
    author: null,
    published,
    publishedBasis: published === null ? null : 'manifest',
    retrieved: null,
    language: 'en',
    text,
    raw: { sha256, bytes: raw.length, encoding: 'utf-8' },
    segments: [{ start: 0, raw: 0, length: text.length }],
    furniture: [],
    credits: [],
  }
}

function makeStatement(document: Document, content: Span, source: Entity): Statement {
  const entity = { id: source.id, name: source.name }
  return {
    id: makeId('s', [document.id]),
    document: document.id,
    sentence: 0,
    source: { start: 0, end: 1, entity },
    cue: { start: 0, end: 1 },
    content: [content],
    kind: 'indirect',
    stance: 'asserted',
    polarity: '+',
    origin: entity,
    via: [],
    said: null,
    verification: [],
    rules: ['by-hand'],
  }
}

function makeFigure(document: Document, number: Span, evidence: Span, source: Entity, statement: string): Figure {
  const words = document.text.slice(number.start, number.end)
  return {
    type: 'figure',
    id: makeId('f', [document.id, number.start]),
    document: document.id,
    sentence: 0,
    statement,
    place: null,
    origin: { id: source.id, name: source.name },
    via: [],
    stance: 'asserted',
    polarity: '+',
    rules: ['by-hand'],
    number,
    evidence,
    measure: 'killed',
    item: null,
    subject: null,
    by: null,
    quantity: { low: Number(words), high: Number(words), modifier: 'exact', unit: 'person', words },
    aggregate: 'cumulative',
    period: null,
    said: null,
    verification: [],
  }
}
