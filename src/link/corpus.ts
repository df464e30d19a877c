import type { Claim, Event, Figure } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { Extraction } from '../model/extraction.ts'
import { type Bounds, middleOf, tightBounds, wideBounds } from './bounds.ts'
import { comparablesOf, type FindComparables } from './candidates.ts'
import { type ClaimTime, type Days, eventDays, parseDays, timeOf } from './days.ts'
import { type MergedEntities, mergeEntities } from './merge-entities.ts'
import { type Party, partyOf, publisherParty } from './party.ts'
import { indexPlaces, type PlaceIndex } from './places.ts'
import { type Asked, askQuestions } from './questions.ts'
import { findStories, type InOneStory } from './stories.ts'

/** What linking reads of an extraction; sentences, tokens and plain mentions are not needed any more. */
export type Linkable = Pick<Extraction, 'document' | 'statements' | 'figures' | 'events' | 'entities' | 'places'>

/** A figure with what the documents together say of who gave it, and when. */
export interface LinkedFigure {
  readonly id: string
  readonly figure: Figure
  readonly document: Document
  /** Day of publication; `null` where it is not known. */
  readonly published: number | null
  /** Who first asserted it, after merging; `null` where the report names nobody. */
  readonly origin: Party | null
  /** Its origin, or the publisher where the report names nobody. */
  readonly asserter: Party
  /** As of when it counts; `null` where not even the publication date is known. */
  readonly time: ClaimTime | null
  /** Since when it counts; `null` where it does not say. */
  readonly since: Days | null
  /** Within which another figure agrees, and outside which it differs. */
  readonly tight: Bounds
  readonly wide: Bounds
  readonly middle: number
  readonly question: Asked
}

/** An event with those who took part, after merging. */
export interface LinkedEvent {
  readonly id: string
  readonly event: Event
  readonly document: Document
  readonly published: number | null
  readonly origin: Party | null
  readonly actor: Party | null
  readonly recipient: Party | null
  /** When it happened, as far as the text says; `null` where it does not. */
  readonly days: Days | null
}

/** The documents at hand, indexed for comparison. Every list is in an order that does not depend on theirs. */
export interface Corpus {
  readonly documents: ReadonlyMap<string, Document>
  readonly entities: MergedEntities
  readonly places: PlaceIndex
  /** By document, then in the order of its text. */
  readonly figures: readonly LinkedFigure[]
  readonly figuresById: ReadonlyMap<string, LinkedFigure>
  /** The figures of each document in the order of its text. */
  readonly figuresOf: ReadonlyMap<string, readonly LinkedFigure[]>
  readonly events: readonly LinkedEvent[]
  readonly questions: readonly Asked[]
  readonly inOneStory: InOneStory
  readonly comparablesOf: FindComparables
}

/** Merges the entities, asks the questions and places every claim in time. */
export function buildCorpus(extractions: readonly Linkable[]): Corpus {
  const sorted = uniqueDocuments(extractions)
  const documents = new Map(sorted.map(({ document }) => [document.id, document]))
  const entities = mergeEntities(sorted)
  const places = indexPlaces(sorted, entities)
  const inOneStory = findStories(sorted, entities, places)
  const claims = sorted.flatMap((extraction) => extraction.figures.toSorted(byNumber))
  const { questions, questionOf } = askQuestions(claims, entities, places, inOneStory)
  const figures = claims.map((figure) => linkFigure(figure, documents, entities, questionOf.get(figure.id) as Asked))
  const events = sorted.flatMap((extraction) => extraction.events.map((event) => linkEvent(event, documents, entities)))
  const figuresById = new Map(figures.map((figure) => [figure.id, figure]))
  const figuresOf = Map.groupBy(figures, (figure) => figure.document.id)
  const base = { documents, entities, places, figures, figuresById, figuresOf, events, questions, inOneStory }
  return { ...base, comparablesOf: comparablesOf(figures, questions, places, inOneStory) }
}

/** By document id; a document that was given twice counts once. */
function uniqueDocuments(extractions: readonly Linkable[]): Linkable[] {
  const byId = new Map(extractions.map((extraction) => [extraction.document.id, extraction]))
  return [...byId.values()].sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
}

const byNumber = (a: Figure, b: Figure): number => a.number.start - b.number.start || (a.id < b.id ? -1 : 1)

function linkFigure(
  figure: Figure,
  documents: ReadonlyMap<string, Document>,
  entities: MergedEntities,
  question: Asked,
): LinkedFigure {
  const document = documentOf(figure, documents)
  const origin = figure.origin && passedOn(partyOf(figure.origin, entities), figure, entities)
  const asserter = origin ?? publisherParty(document)
  const { quantity, period } = figure
  const bounds = { tight: tightBounds(quantity), wide: wideBounds(quantity), middle: middleOf(quantity) }
  const times = {
    published: publishedDay(document),
    time: timeOf(figure, document),
    since: parseDays(period?.from ?? null),
  }
  return { id: figure.id, figure, document, origin, asserter, ...times, ...bounds, question }
}

/** An origin of no known side that a side passes on ('army intelligence', cited by the commander) is on that side. */
function passedOn(origin: Party, { via }: Figure, entities: MergedEntities): Party {
  if (origin.sides.length || origin.role !== null) return origin
  const relay = via.map((ref) => partyOf(ref, entities)).find(({ sides }) => sides.length > 0)
  return relay ? { ...origin, sides: relay.sides } : origin
}

function linkEvent(event: Event, documents: ReadonlyMap<string, Document>, entities: MergedEntities): LinkedEvent {
  const document = documentOf(event, documents)
  const { id, origin, actor, recipient } = event
  const party = (ref: Event['actor']) => ref && partyOf(ref, entities)
  const parties = { origin: party(origin), actor: party(actor), recipient: party(recipient) }
  return { id, event, document, published: publishedDay(document), ...parties, days: eventDays(event) }
}

const publishedDay = (document: Document): number | null => parseDays(document.published)?.to ?? null

function documentOf(claim: Claim, documents: ReadonlyMap<string, Document>): Document {
  const document = documents.get(claim.document)
  if (!document) throw new Error(`claim ${claim.id} belongs to no document at hand: ${claim.document}`)
  return document
}
