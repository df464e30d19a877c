import type { Event, Figure, Period } from '../model/claim.ts'
import type { Credit, Document } from '../model/document.ts'
import type { Entity, EntityRef } from '../model/entity.ts'
import { makeId } from '../model/id.ts'
import type { Relation } from '../model/relation.ts'
import type { Span } from '../model/span.ts'
import type { Linkable } from './corpus.ts'
import { linkExtractions } from './link.ts'

/** A figure of an invented report: its words stand in the text, and what is not said is the plainest there is. */
export interface InventedFigure {
  /** As they stand in the text after the figure before it; the numbers in them are the bounds. */
  readonly words: string
  readonly measure: string
  /** Where the words hold no digits. */
  readonly value?: number
  readonly subject?: string
  readonly place?: string
  readonly item?: string
  readonly kinds?: readonly string[]
  readonly unit?: string
  readonly origin?: string
  readonly via?: string
  readonly asOf?: string
  readonly since?: string
  readonly aggregate?: Figure['aggregate']
  readonly stance?: Figure['stance']
  readonly polarity?: Figure['polarity']
  readonly modifier?: Figure['quantity']['modifier']
  /** The rule that found it, where linking asks for it. */
  readonly rule?: string
}

/** An event of an invented report. */
export interface InventedEvent {
  readonly words: string
  readonly eventType?: string
  readonly actor?: string
  readonly recipient?: string
  readonly place?: string
  readonly date?: string
  readonly polarity?: '+' | '-'
  readonly origin?: string
}

export type InventedEntity = Pick<Entity, 'kind' | 'name'> & Partial<Entity>

export interface InventedReport {
  readonly publisher?: string
  readonly published?: string
  readonly sentences: readonly string[]
  readonly figures?: readonly InventedFigure[]
  readonly events?: readonly InventedEvent[]
  readonly entities?: readonly InventedEntity[]
  /** Names of places with the sentence, from 0, that names them. */
  readonly named?: readonly (readonly [place: string, sentence: number])[]
  readonly credits?: readonly Credit[]
}

const OPEN_ENDS = { 'at least': 'high', 'more than': 'high', 'at most': 'low', nearly: 'low' } as const
const HEDGES = [/^about /, /^at least /, /^more than /, /^at most /, /^nearly /]

/** What extraction would give for a report, for tests. */
export function inventReport(report: InventedReport): Linkable {
  const { publisher = null, published = null, sentences } = report
  const text = sentences.join(' ')
  const id = makeId('d', [publisher, published, text])
  const raw = { sha256: '', bytes: text.length, encoding: 'utf-8' }
  const unknown = { path: null, url: null, title: null, author: null, retrieved: null, language: 'en' }
  const cut = { segments: [], furniture: [], credits: report.credits ?? [] }
  const document: Document = { id, key: id, publisher, published, publishedBasis: null, text, raw, ...unknown, ...cut }
  const entities = (report.entities ?? []).map(inventEntity)
  const find = finder(text, sentences)
  const figures = (report.figures ?? []).map((figure) => inventFigure(figure, document, entities, find(figure.words)))
  const again = finder(text, sentences)
  const events = (report.events ?? []).map((event) => inventEvent(event, document, entities, again(event.words)))
  const places = (report.named ?? []).map(([name, sentence]): Linkable['places'][number] => {
    const start = text.indexOf(name, sentences.slice(0, sentence).join(' ').length)
    const place = { ...(refOf(name, entities) as EntityRef), lat: null, lon: null, precision: null }
    return { kind: 'place', sentence, start, end: start + name.length, place, country: null }
  })
  return { document, statements: [], figures, events, entities, places }
}

const inventEntity = (entity: InventedEntity): Entity => ({
  id: makeId('e', [entity.kind, entity.name]),
  variants: [entity.name],
  country: null,
  role: null,
  partOf: null,
  ...entity,
})

interface Place extends Span {
  readonly sentence: number
  readonly evidence: Span
}

/** Finds words one after another. */
function finder(text: string, sentences: readonly string[]): (words: string) => Place {
  let from = 0
  return (words) => {
    const start = text.indexOf(words, from)
    if (start < 0) throw new Error(`'${words}' does not stand in the report`)
    from = start + words.length
    let [sentence, at] = [0, 0]
    while (at + (sentences[sentence] as string).length < start) at += (sentences[sentence++] as string).length + 1
    return { start, end: from, sentence, evidence: { start: at, end: at + (sentences[sentence] as string).length } }
  }
}

function inventFigure(figure: InventedFigure, document: Document, entities: readonly Entity[], at: Place): Figure {
  const passedBy = refOf(figure.via, entities)
  const { words, measure, subject, item, aggregate = 'cumulative', stance = 'asserted' } = figure
  const digits = [...words.matchAll(/\d+(?:,+\d+)*/g)].map(([number]) => Number(number.replaceAll(',', '')))
  const ends = figure.value === undefined ? digits : [figure.value]
  const hedge = HEDGES.find((words_) => words_.test(words))
  const modifier =
    figure.modifier ?? ((hedge && words.match(hedge)?.[0].trim()) || (ends.length > 1 ? 'between' : 'exact'))
  const open = OPEN_ENDS[modifier as keyof typeof OPEN_ENDS]
  const [low, high] = [open === 'low' ? null : (ends[0] ?? null), open === 'high' ? null : (ends.at(-1) ?? null)]
  const unit = figure.unit ?? (item ? 'equipment' : 'person')
  const period: Period | null =
    figure.asOf || figure.since ? { from: figure.since ?? null, to: figure.asOf ?? null } : null
  return {
    ...claimOf(document, entities, at, figure),
    via: passedBy ? [{ ...passedBy, start: at.start, end: at.end }] : [],
    type: 'figure',
    id: makeId('f', [document.id, at.start]),
    number: { start: at.start, end: at.end },
    evidence: at.evidence,
    measure,
    item: item ?? null,
    ...(figure.kinds && { kinds: figure.kinds }),
    subject: subject ? { id: makeId('e', ['actor', subject]), name: subject, code: subject } : null,
    by: null,
    quantity: { low, high, modifier: modifier as Figure['quantity']['modifier'], unit, words },
    aggregate,
    period,
    said: null,
    stance,
    polarity: figure.polarity ?? '+',
    verification: [],
    ...(figure.rule && { rules: [figure.rule] }),
  }
}

function inventEvent(event: InventedEvent, document: Document, entities: readonly Entity[], at: Place): Event {
  const { eventType = 'ASSAULT', actor, recipient, date = null, polarity = '+' } = event
  return {
    ...claimOf(document, entities, at, event),
    type: 'event',
    id: makeId('v', [document.id, at.start]),
    trigger: { start: at.start, end: at.end },
    eventType,
    actor: refOf(actor, entities),
    recipient: refOf(recipient, entities),
    date,
    stance: 'asserted',
    polarity,
  }
}

function claimOf(
  document: Document,
  entities: readonly Entity[],
  { sentence }: Place,
  claim: InventedFigure | InventedEvent,
) {
  const place = refOf(claim.place, entities)
  const where = place && { ...place, lat: null, lon: null, precision: null }
  const base = { document: document.id, sentence, statement: null, via: [], rules: [] }
  return { ...base, place: where, origin: refOf(claim.origin, entities) }
}

function refOf(name: string | undefined, entities: readonly Entity[]): EntityRef | null {
  if (name === undefined) return null
  return entities.find((entity) => entity.name === name) ?? { id: makeId('e', ['group', name]), name }
}

/** The rules of the reasons for the relations of one kind, in the order of the relations. */
export function reasonRulesOf(reports: readonly InventedReport[], wanted: Relation['kind']): string[][] {
  const { relations } = linkExtractions(reports.map(inventReport))
  return relations.filter(({ kind }) => kind === wanted).map(({ reasons }) => reasons.map(({ rule }) => rule))
}

/** The relations of the reports as 'kind: words of a -> words of b', sorted. */
export function relationsOf(reports: readonly InventedReport[]): string[] {
  const extractions = reports.map(inventReport)
  const words = new Map<string, string>()
  const order = new Map<string, number>()
  for (const { document, figures, events } of extractions)
    for (const claim of [...figures, ...events]) {
      const { start, end } = claim.type === 'figure' ? claim.number : claim.trigger
      words.set(claim.id, document.text.slice(start, end))
      order.set(claim.id, start)
    }
  const inText = (ids: readonly string[]) =>
    ids
      .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
      .map((id) => words.get(id))
      .join(' + ')
  return linkExtractions(extractions)
    .relations.map(({ kind, a, b }) => `${kind}: ${inText(a)} -> ${inText(b)}`)
    .sort()
}
