import type { Event, Figure } from '../../model/claim.ts'
import type { Document } from '../../model/document.ts'
import type { EntityRef, PlaceRef } from '../../model/entity.ts'
import type { Statement } from '../../model/statement.ts'
import { aggregateWords, asOfWords } from '../../report/as-of-words.ts'
import { claimWords } from '../../report/claim-words.ts'
import { dateWords } from '../../report/days.ts'
import { eventTypeWords } from '../../report/event-type-words.ts'
import { quantitySigns, quantityWords } from '../../report/quantity-words.ts'
import { originalOf } from '../../report/reading.ts'
import { nobodyWords, stanceWords, verificationWords } from '../../report/stance-words.ts'
import { quote } from '../../text/spans.ts'
import type { RoomReading } from '../reading.ts'
import type { EventClaim, FigureClaim, StatementClaim } from '../schema/claim.ts'
import { tellAssessmentState } from './assessment-state.ts'
import { daysOf, publishedWords } from './days.ts'
import { tellExcerpt } from './excerpt.ts'
import { type Knows, knowsAll, tellRelationLinks } from './relations.ts'

/** The document of a claim; every claim has one. */
export function documentOf(reading: RoomReading, { document }: { readonly document: string }): Document {
  const found = reading.documents.get(document)
  if (!found) throw new Error(`no document ${document} in the reading`)
  return found
}

/** What figures, events and statements have in common. */
function tellSaying(reading: RoomReading, saying: Figure | Event | Statement) {
  const { id, document, origin, via, stance, polarity, rules } = saying
  const { title, published } = documentOf(reading, saying)
  const verification = 'verification' in saying ? saying.verification.map(verificationWords) : []
  const hedge = stanceWords(saying)
  const { number, name } = reading.sides.of(origin)
  return {
    id,
    document,
    publisher: reading.publisher(document),
    title,
    published,
    publishedWords: publishedWords(published),
    origin: ref(origin),
    originWords: origin?.name ?? nobodyWords(stance),
    side: { number, name },
    via: via.map(({ id: relay, name: called }) => ({ id: relay, name: called })),
    stance,
    polarity,
    hedges: hedge === null ? verification : [hedge, ...verification],
    rules: [...rules],
    assessment: tellAssessmentState(reading, id),
  }
}

export function tellFigure(reading: RoomReading, figure: Figure, knows: Knows = knowsAll): FigureClaim {
  const { number, evidence, quantity, measure, item, subject, by, place, aggregate, period, said, statement } = figure
  const { text } = documentOf(reading, figure)
  const question = reading.questionOf.get(figure.id)
  const original = originalOf(reading, figure)
  return {
    type: 'figure',
    ...tellSaying(reading, figure),
    ...tellRelationLinks(reading, figure.id, knows),
    excerpt: tellExcerpt(text, evidence, [number]),
    words: quantityWords(quantity),
    label: quantitySigns(quantity),
    quantity: { ...quantity },
    number: { ...number },
    clause: { start: evidence.start, end: evidence.end },
    measure,
    item,
    subject: subject && { ...ref(subject), code: subject.code },
    by: by && { ...ref(by), code: by.code },
    place: tellPlaceRef(place),
    aggregate,
    aggregateWords: aggregateWords[aggregate],
    period: period && { ...period },
    asOfWords: asOfWords(figure),
    said,
    question: question ? { id: question.id, words: question.words } : null,
    repeats: original && knows(original.id) ? original.id : null,
    statement,
  }
}

export function tellEvent(reading: RoomReading, event: Event, knows: Knows = knowsAll): EventClaim {
  const { trigger, eventType, actor, recipient, place, date, statement } = event
  const { text } = documentOf(reading, event)
  const { earliest, latest } = daysOf(date)
  return {
    type: 'event',
    ...tellSaying(reading, event),
    ...tellRelationLinks(reading, event.id, knows),
    excerpt: tellExcerpt(text, null, [trigger]),
    words: claimWords(event, text),
    trigger: { start: trigger.start, end: trigger.end },
    eventType,
    eventWords: eventTypeWords(eventType),
    actor: ref(actor),
    recipient: ref(recipient),
    place: tellPlaceRef(place),
    date,
    dateWords: date === null ? 'no date given' : dateWords(date),
    earliest,
    latest,
    statement,
  }
}

export function tellStatement(reading: RoomReading, statement: Statement): StatementClaim {
  const { source, cue, content, kind, said } = statement
  const { text } = documentOf(reading, statement)
  const spans = [source, cue].filter((span) => span !== null)
  const marks = content.length ? content : spans
  return {
    type: 'statement',
    ...tellSaying(reading, statement),
    excerpt: tellExcerpt(text, null, marks.length ? marks : [{ start: 0, end: 0 }]),
    words: content.map((span) => quote(text, span)).join(' … '),
    source: source && { start: source.start, end: source.end },
    cue: cue && { start: cue.start, end: cue.end },
    content: content.map(({ start, end }) => ({ start, end })),
    kind,
    said,
    saidWords: said === null ? null : dateWords(said),
  }
}

export function ref(entity: EntityRef): EntityRef
export function ref(entity: EntityRef | null): EntityRef | null
/** An entity by id and name, whatever else it carries. */
export function ref(entity: EntityRef | null): EntityRef | null {
  return entity && { id: entity.id, name: entity.name }
}

const tellPlaceRef = (place: PlaceRef | null) =>
  place && { id: place.id, name: place.name, lat: place.lat, lon: place.lon, precision: place.precision }
