import type { Event, Figure } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { Extraction } from '../model/extraction.ts'
import { type Bounds, middleOf, tightBounds, wideBounds } from './bounds.ts'
import type { FindComparables } from './candidates.ts'
import { type ClaimTime, type Days, dayOfEvent, eventDays, parseDays, timeOf, toldDay } from './days.ts'
import type { MergedEntities } from './merge-entities.ts'
import { type Party, partyOf, publisherParty } from './party.ts'
import type { PlaceIndex } from './places.ts'
import type { Asked } from './questions.ts'
import type { Total } from './report-totals.ts'
import type { InOneStory } from './stories.ts'

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
  /** The day on which it was told: when it was said, else when it was published; `null` where neither is known. */
  readonly told: number | null
  /** The one day that its event is said to be of; `null` for a count that runs on and where no day is said. */
  readonly eventDay: number | null
  /** Within which another figure agrees, and outside which it differs. */
  readonly tight: Bounds
  readonly wide: Bounds
  readonly middle: number
  readonly question: Asked
  /** Document id of the report whose words it stands in, or the publisher of one not at hand; that of its own where it is no copy. */
  readonly teller: string
  /** How much it is of what its report counts; `null` where a larger figure is all of it. */
  readonly total: Total | null
  /** Whether it says where; all that a report counts, with a place from its scene alone, does not. */
  readonly isPlaced: boolean
  /** The sort of people that its noun names; `null` for people of any sort and things. */
  readonly group: string | null
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

/** Some figures or events, indexed for comparison. Every list is in an order that does not depend on that of the documents. */
export interface Corpus {
  readonly places: PlaceIndex
  /** Those put forward as true, by document, then in the order of its text. */
  readonly figures: readonly LinkedFigure[]
  /** Those that somebody denies, in the same order. */
  readonly denied: readonly LinkedFigure[]
  /** The figures of each document in the order of its text. */
  readonly figuresOf: ReadonlyMap<string, readonly LinkedFigure[]>
  /** By document, then in the order of its text. */
  readonly events: readonly LinkedEvent[]
  readonly inOneStory: InOneStory
  readonly comparablesOf: FindComparables
  /** The figures that count all that this one counts, and more. */
  readonly wholesOf: FindComparables
}

/** What a rule that looks at one report, or at events alone, is not given. */
export const EMPTY_CORPUS = {
  figures: [],
  denied: [],
  figuresOf: new Map(),
  events: [],
  comparablesOf: () => [],
  wholesOf: () => [],
} satisfies Partial<Corpus>

/** A document as linking keeps it. */
export interface KeptDocument {
  readonly document: Document
  /** The one whose words it tells, itself where they are its own; a publisher where that report is not at hand. */
  readonly teller: Document | string
  /** By id, the figures that are all that the document counts of something. */
  readonly totals: ReadonlyMap<string, Total>
  /** Ids of figures whose place other sentences name, and theirs does not. */
  readonly ofScene: ReadonlySet<string>
  /** By id, the sort of people that a figure's noun names. */
  readonly groups: ReadonlyMap<string, string>
  /** By id, whose share of the votes a figure tells. */
  readonly holders: ReadonlyMap<string, string>
}

/** Whoever 'it said' means is not known. */
const PRONOUN = /^(?:it|he|she|they|we|you|i|this|that|these|those|who|which|one|others?)$/i

/** A figure with its question, and who gave it by all documents together. */
export function linkFigure(
  figure: Figure,
  { document, teller, totals, ofScene, groups }: KeptDocument,
  entities: MergedEntities,
  question: Asked,
): LinkedFigure {
  const origin =
    figure.origin && !PRONOUN.test(figure.origin.name)
      ? passedOn(partyOf(figure.origin, entities), figure, entities)
      : null
  const asserter = origin ?? publisherParty(typeof teller === 'string' ? { ...document, publisher: teller } : teller)
  const { quantity, period } = figure
  const bounds = { tight: tightBounds(quantity), wide: wideBounds(quantity), middle: middleOf(quantity) }
  const times = {
    published: publishedDay(document),
    time: timeOf(figure, document),
    since: parseDays(period?.from ?? null),
    told: toldDay(figure, document),
    eventDay: dayOfEvent(figure),
  }
  const told = typeof teller === 'string' ? teller : teller.id
  const total = totals.get(figure.id) ?? null
  const isPlaced = figure.place !== null && !(total === 'everywhere' && ofScene.has(figure.id))
  const group = groups.get(figure.id) ?? null
  const own = { id: figure.id, figure, document, origin, asserter, question }
  return { ...own, ...times, ...bounds, teller: told, total, isPlaced, group }
}

/** Two reports that tell one text: what both say was said once. */
export const areOneText = (a: LinkedFigure, b: LinkedFigure): boolean =>
  a.document !== b.document && a.teller === b.teller

/** An origin of no known side that a side passes on ('army intelligence', cited by the commander) is on that side. */
function passedOn(origin: Party, { via }: Figure, entities: MergedEntities): Party {
  if (origin.sides.length || origin.role !== null) return origin
  const relay = via.map((ref) => partyOf(ref, entities)).find(({ sides }) => sides.length > 0)
  return relay ? { ...origin, sides: relay.sides } : origin
}

export function linkEvent(event: Event, { document }: KeptDocument, entities: MergedEntities): LinkedEvent {
  const { id, origin, actor, recipient } = event
  const party = (ref: Event['actor']) => ref && partyOf(ref, entities)
  const parties = { origin: party(origin), actor: party(actor), recipient: party(recipient) }
  return { id, event, document, published: publishedDay(document), ...parties, days: eventDays(event) }
}

const publishedDay = (document: Document): number | null => parseDays(document.published)?.to ?? null
