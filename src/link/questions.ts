import type { Figure } from '../model/claim.ts'
import type { ActorRef, PlaceRef } from '../model/entity.ts'
import { makeId } from '../model/id.ts'
import type { MergedEntities } from './merge-entities.ts'
import type { PlaceIndex } from './places.ts'
import { renderQuestion } from './question-words.ts'
import type { InOneStory } from './stories.ts'

/** A question without its figures: what figures must share to answer it. */
export interface Asked {
  readonly id: string
  readonly measure: string
  readonly item: string | null
  readonly subject: ActorRef | null
  readonly place: PlaceRef | null
  readonly unit: string | null
  readonly words: string
}

/** Whose and where are both unsaid: figures of many matters answer such a question. */
export const isVague = ({ subject, place }: Asked): boolean => subject === null && place === null

interface Asking {
  /** By id. */
  readonly questions: readonly Asked[]
  /** By figure id. */
  readonly questionOf: ReadonlyMap<string, Asked>
}

/** Gives every figure its question. A figure without a place answers the one that differs in the place alone, where there is just one. */
export function askQuestions(
  figures: readonly Figure[],
  entities: MergedEntities,
  places: PlaceIndex,
  inOneStory: InOneStory,
): Asking {
  const byKey = Map.groupBy(figures, (figure) => keyOf(figure, places, true))
  const placed = Map.groupBy([...byKey.values()], ([figure]) => keyOf(figure as Figure, places, false))
  const questionOf = new Map<string, Asked>()
  for (const group of placed.values()) {
    const elsewhere = group.filter(([figure]) => (figure as Figure).place !== null)
    const questions = new Map(group.map((same) => [same, ask(same, entities, places)]))
    const [only] = elsewhere
    for (const same of group)
      for (const figure of same) {
        const takes =
          elsewhere.length === 1 &&
          only &&
          figure.place === null &&
          only.some((other) => inOneStory(figure.document, other.document))
        questionOf.set(figure.id, questions.get(takes ? only : same) as Asked)
      }
  }
  const questions = new Map([...questionOf.values()].map((asked) => [asked.id, asked]))
  return { questions: [...questions.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), questionOf }
}

function keyOf({ measure, item, subject, place, quantity }: Figure, places: PlaceIndex, withPlace: boolean): string {
  const where = withPlace && place ? places.canonicalOf(place) : null
  return JSON.stringify([measure, item, subject?.code ?? null, where, quantity.unit])
}

function ask(figures: readonly Figure[], entities: MergedEntities, places: PlaceIndex): Asked {
  const [first] = figures as [Figure]
  const { measure, item, quantity } = first
  const id = first.place && places.canonicalOf(first.place)
  const subject = first.subject && smallest(figures.flatMap((figure) => figure.subject ?? []))
  const located = first.place && smallest(figures.flatMap((figure) => figure.place ?? []))
  const place = located && { ...located, id: id as string, name: entities.byId.get(id as string)?.name ?? located.name }
  const parts = { measure, item, subject, place, unit: quantity.unit }
  return {
    id: makeId('q', [measure, item, subject?.code ?? null, id, quantity.unit]),
    ...parts,
    words: renderQuestion(parts),
  }
}

/** The one with the smallest id, so that the order of documents does not tell. */
const smallest = <T extends { readonly id: string }>(refs: readonly T[]): T =>
  refs.reduce((best, ref) => (ref.id < best.id ? ref : best))
