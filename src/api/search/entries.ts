import type { Event, Figure } from '../../model/claim.ts'
import type { Document } from '../../model/document.ts'
import type { Statement } from '../../model/statement.ts'
import { sentenceAround } from '../../text/sentence-around.ts'
import { quote } from '../../text/spans.ts'
import type { RoomReading } from '../reading.ts'
import type { SearchKind } from '../schema/search.ts'
import { documentOf } from '../tell/claims.ts'

/** What is looked through: a report or something said in it. */
export interface Entry {
  readonly kind: SearchKind
  readonly id: string
  /** What its words are of: the very same has the same words. */
  readonly of: object
  /** Changes when the words do. */
  state(): string
  /** The words that tell most: titles and names. */
  title(): string
  body(): string
}

/** Everything that can be found, in the order of the view. */
export function* listEntries(reading: RoomReading): Generator<Entry> {
  const { documents, statements, figures, events } = reading.view
  for (const document of documents) yield documentEntry(reading, document)
  for (const figure of figures.values()) yield figureEntry(reading, figure)
  for (const event of events.values()) yield eventEntry(reading, event)
  for (const statement of statements.values()) yield statementEntry(reading, statement)
}

const join = (...parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part != null).join(' \n ')

const documentEntry = (reading: RoomReading, document: Document): Entry => {
  const { id, title, key, author, text } = document
  return {
    kind: 'document',
    id,
    of: document,
    state: () => '',
    title: () => join(title ?? key, reading.publisher(id), author),
    body: () => text,
  }
}

const figureEntry = (reading: RoomReading, figure: Figure): Entry => {
  const { id, number, evidence, quantity, origin, via, place, subject, item } = figure
  return {
    kind: 'figure',
    id,
    of: figure,
    state: () =>
      `${origin?.name}|${place?.name}|${subject?.name}|${item}|${quantity.low}|${quantity.high}|${evidence.start}`,
    title: () => join(origin?.name, ...via.map(({ name }) => name), place?.name, subject?.name, item, digits(figure)),
    body: () => sentenceOf(reading, figure, Math.min(number.start, evidence.start), Math.max(number.end, evidence.end)),
  }
}

/** Numbers without the signs between their digits, as many write them. */
const digits = ({ quantity: { low, high } }: Figure): string =>
  [low, high].flatMap((end) => (end === null ? [] : String(end))).join(' ')

const eventEntry = (reading: RoomReading, event: Event): Entry => {
  const { id, trigger, origin, place, actor, recipient } = event
  return {
    kind: 'event',
    id,
    of: event,
    state: () => `${origin?.name}|${place?.name}|${actor?.name}|${recipient?.name}|${trigger.start}`,
    title: () => join(origin?.name, actor?.name, recipient?.name, place?.name),
    body: () => sentenceOf(reading, event, trigger.start, trigger.end),
  }
}

const statementEntry = (reading: RoomReading, statement: Statement): Entry => {
  const { id, origin, via, content } = statement
  return {
    kind: 'statement',
    id,
    of: statement,
    state: () => `${origin?.name}|${content[0]?.start}`,
    title: () => join(origin?.name, ...via.map(({ name }) => name)),
    body: () => content.map((span) => quote(documentOf(reading, statement).text, span)).join(' … '),
  }
}

function sentenceOf(reading: RoomReading, claim: Figure | Event, start: number, end: number): string {
  const { text } = documentOf(reading, claim)
  return quote(text, sentenceAround(text, { start, end }))
}
