import { perReading, type RoomReading } from '../reading.ts'
import type { Room } from '../room.ts'
import type { Since, Story } from '../schema/story.ts'
import { tellEvent } from './claims.ts'
import { contradictionsOf, tellContradiction } from './contradictions.ts'
import { daysOf } from './days.ts'
import { summarizeDocument } from './documents.ts'
import { datedEvents } from './events.ts'
import { placesOf } from './places.ts'
import { tellChartedQuestion } from './questions.ts'
import { sayingsOf } from './sayings.ts'
import { sourceRecords, sourceSummaries } from './sources.ts'

const FIRST = { questions: 8, contradictions: 3, sources: 8, events: 10, documents: 10, changed: 20 }

/** What the ledger holds at a glance. */
export const tellStory = ({ name, reading }: Pick<Room, 'name' | 'reading'>, since: number | null): Story => ({
  ledger: name,
  ...storyOf(reading),
  changes: since === null ? null : tellSince(reading, since),
})

/** What the first page waits for, in parts none of which takes long. */
export const storyParts: readonly ((reading: RoomReading) => unknown)[] = [
  sourceRecords,
  sourceSummaries,
  datedEvents,
  placesOf,
  contradictionsOf,
  (reading) => sayingsOf(reading, ''),
  (reading) => storyOf(reading),
]

const storyOf = perReading((reading): Omit<Story, 'ledger' | 'changes'> => {
  const { view, seq } = reading
  const contradictions = contradictionsOf(reading)
  const sources = sourceSummaries(reading)
  const events = datedEvents(reading)
  const latest = view.documents.filter(({ published }) => published !== null).toReversed()
  const documents = [...latest, ...view.documents.filter(({ published }) => published === null)]
  return {
    seq,
    counts: {
      documents: view.documents.length,
      statements: view.statements.size,
      figures: view.figures.size,
      events: view.events.size,
      questions: view.questions.length,
      contradictions: contradictions.length,
      sources: sources.length,
      places: placesOf(reading).length,
      copies: view.copies.length,
    },
    published: {
      first: daysOf(latest.at(-1)?.published ?? null).earliest,
      last: daysOf(latest[0]?.published ?? null).latest,
    },
    sides: sidesOf(reading),
    questions: {
      total: view.questions.length,
      first: view.questions.slice(0, FIRST.questions).map((question) => tellChartedQuestion(reading, question)),
    },
    contradictions: {
      total: contradictions.length,
      first: contradictions.slice(0, FIRST.contradictions).map((one) => tellContradiction(reading, one)),
    },
    sources: { total: sources.length, first: sources.slice(0, FIRST.sources) },
    events: {
      total: events.length,
      first: events.slice(0, FIRST.events).map(({ event }) => tellEvent(reading, event)),
    },
    documents: {
      total: documents.length,
      first: documents.slice(0, FIRST.documents).map((document) => summarizeDocument(reading, document)),
    },
  }
})

/** The sides that have a colour of their own, by their number. */
function sidesOf(reading: RoomReading): Story['sides'] {
  const found = new Map(sourceSummaries(reading).map(({ side }) => [side.number, side]))
  return [...found.values()].filter(({ number }) => number >= 1 && number <= 6).sort((a, b) => a.number - b.number)
}

/** What came after a revision: reports read for the first time since then, and what hangs on them. */
function tellSince(reading: RoomReading, since: number): Since {
  const added = reading.history.slice(since)
  const fresh = added.filter(({ kind }) => kind === 'document').map(({ id }) => id)
  const sayings = fresh.map((id) => sayingsOf(reading, id))
  const claims = new Set(sayings.flatMap(({ figures, events }) => [...figures, ...events].map(({ id }) => id)))
  const answers = sayings.flatMap(({ figures }) => figures.flatMap(({ id }) => reading.questionOf.get(id) ?? []))
  const questions = [...Map.groupBy(answers, ({ id }) => id)].map(([id, own]) => ({
    id,
    words: own[0]?.words ?? '',
    figures: own.length,
  }))
  return {
    since,
    reports: {
      total: fresh.length,
      first: fresh
        .slice(-FIRST.changed)
        .reverse()
        .flatMap((id) => reading.documents.get(id) ?? [])
        .map((document) => summarizeDocument(reading, document)),
    },
    claims: claims.size,
    contradictions: contradictionsOf(reading).filter(({ relation: { a, b } }) =>
      [...a, ...b].some((id) => claims.has(id)),
    ).length,
    questions: questions.sort((a, b) => b.figures - a.figures || (a.id < b.id ? -1 : 1)).slice(0, 10),
    assessments: added.filter(({ kind }) => kind === 'assessment').length,
  }
}
