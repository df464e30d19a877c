import type { Event, Figure } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { PlaceRef } from '../model/entity.ts'
import type { Relation } from '../model/relation.ts'
import { foldName } from '../text/fold.ts'
import type { Linkable } from './corpus.ts'
import { countedGroup } from './counted-group.ts'
import { parseDays } from './days.ts'
import type { MergedEntities } from './merge-entities.ts'
import type { PlaceIndex } from './places.ts'
import type { Answer } from './questions.ts'
import { findTotals, type Total } from './report-totals.ts'
import type { Subjects } from './stories.ts'
import { termsOf } from './terms.ts'
import { candidatesIn, voteHolder } from './vote-share.ts'

/** What the linker keeps of one document. */
export interface Entry {
  readonly document: Document
  /** In the order of the text. */
  readonly figures: readonly Figure[]
  /** Those that say where and when; the others are compared with nothing. */
  readonly events: readonly Event[]
  /** Entity ids of named persons and bodies. */
  readonly names: readonly string[]
  /** Other capital words of its text. */
  readonly terms: readonly string[]
  /** Each place once, with its country. */
  readonly places: readonly { readonly place: PlaceRef; readonly country: string | null }[]
  /** The one whose words it tells; itself where they are its own. */
  teller: Document | string
  /** By id, the figures that are all that it counts of something. */
  readonly totals: ReadonlyMap<string, Total>
  /** Ids of figures whose place other sentences name, and theirs does not. */
  readonly ofScene: ReadonlySet<string>
  /** By id, the sort of people that a figure's noun names. */
  readonly groups: ReadonlyMap<string, string>
  /** By id, whose share of the votes a figure tells. */
  readonly holders: ReadonlyMap<string, string>
  /** One for each figure: what it says itself, and what it answers in the light of its story. */
  said: readonly Answer[]
  answers: readonly Answer[]
  /** Families of its figures, one for each, and of its events. */
  families: readonly string[]
  eventFamilies: readonly string[]
  /** Relations within it. */
  relations: readonly Relation[]
}

/** Keeps what linking reads, and lets go of what it does not. */
export function makeEntry({ document, figures, events, entities, places }: Linkable): Entry {
  const dated = events.filter(({ place, date }) => place !== null && date !== null)
  const named = entities.filter(({ kind, role }) => (kind === 'person' || kind === 'organisation') && role !== 'media')
  const mentioned = [
    ...places.map(({ place, country }) => ({ place, country })),
    ...[...figures, ...dated].flatMap(({ place }) => (place ? [{ place, country: null }] : [])),
  ]
  const ofScene = findOfScene(figures, places, document)
  const groups = findBy(figures, (figure) => countedGroup(figure, document))
  const candidates = candidatesIn(named)
  const holders = findBy(figures, (figure) => voteHolder(figure, document, candidates))
  const unique = new Map(mentioned.toReversed().map((mention) => [mention.place.id, mention]))
  return {
    document: { ...document, segments: [], furniture: [] },
    figures: figures.toSorted(byNumber),
    events: dated,
    names: named.map(({ id }) => id),
    terms: termsOf(document, entities),
    places: [...unique.values()],
    teller: document,
    totals: findTotals(figures, document, { ofScene, groups, holders }),
    ofScene,
    groups,
    holders,
    said: [],
    answers: [],
    families: [],
    eventFamilies: [],
    relations: [],
  }
}

/** By id of a figure, what is found of it. */
const findBy = (figures: readonly Figure[], find: (figure: Figure) => string | null): ReadonlyMap<string, string> =>
  new Map(
    figures.flatMap((figure) => {
      const found = find(figure)
      return found === null ? [] : [[figure.id, found] as const]
    }),
  )

function findOfScene(figures: readonly Figure[], places: Linkable['places'], { text }: Document): ReadonlySet<string> {
  const sentences = new Map<string, Set<number>>()
  for (const { place, sentence, start, end } of places) {
    const own = sentences.get(place.id) ?? new Set()
    const isOther = isInDateline(text, start, end) || SOME_THERE.test(text.slice(Math.max(0, start - 40), start))
    sentences.set(place.id, isOther ? own : own.add(sentence))
  }
  return new Set(
    figures
      .filter(({ place, sentence }) => place && sentences.get(place.id)?.has(sentence) === false)
      .map(({ id }) => id),
  )
}

/** '26 are sought, [most of them in] Sund': some of them are there. */
const SOME_THERE =
  /\b(?:most|many|some|half|several|dozens|nearly all|almost all) of (?:them|whom|those|which) (?:were |are )?(?:in|from|near|around) (?:the )?$/i

/** How far from the start of its line a place of the dateline stands at most, in characters. */
const LONGEST_OPENING = 40

/** 'PORT ELNA, Sarria, May 5 (Norland Press) - ': where a report was written, from the start of its line to the dash. */
function isInDateline(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_OPENING - 1), start)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (line.length > LONGEST_OPENING || !/^\p{Lu}{3}/u.test(line + text.slice(start, end))) return false
  return /^[^.\n]{0,60}(?:\. ?\d+)?[^.\n]{0,40} [-–—] /.test(text.slice(end, end + 110))
}

/** Every entity id that the claims of a document refer to or that it lists. */
export function idsOf({ figures, events, entities, places }: Linkable): Set<string> {
  const refs = [
    ...figures.flatMap(({ origin, place, via }) => [origin, place, ...via]),
    ...events.flatMap(({ origin, actor, recipient, place }) => [origin, actor, recipient, place]),
    ...places.map(({ place }) => place),
  ]
  return new Set([...entities.map(({ id }) => id), ...refs.flatMap((ref) => ref?.id ?? [])])
}

const byNumber = (a: Figure, b: Figure): number => a.number.start - b.number.start || (a.id < b.id ? -1 : 1)

/** What a document is about, by the names that all documents together give. */
export function subjectsOf(
  { document, names, terms, places }: Entry,
  entities: MergedEntities,
  index: PlaceIndex,
): Subjects {
  const below = places.map(({ place }) => place).filter((place) => !index.isCountry(place))
  // 'western Norland' says a little of what a report tells, as a name that few others have does.
  const parts = places.flatMap(({ place: { name, precision } }) =>
    precision === 'region' && / /.test(name) ? [foldName(name)] : [],
  )
  return {
    places: below.map(({ id }) => entities.canonicalOf(id)),
    names: names.map((id) => entities.canonicalOf(id)),
    terms: [...terms, ...parts],
    published: parseDays(document.published),
  }
}
