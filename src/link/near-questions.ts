import type { PlaceIndex } from './places.ts'
import type { Asked } from './questions.ts'

/** Finds the questions whose figures may be comparable, among them the one asked about, in the order in which they were given. */
export type FindNearQuestions = (question: Asked) => readonly Asked[]

/** A question with its place in the order given. */
type Placed = readonly [order: number, question: Asked]

/**
 * Arranges questions by what they count and where, so that one about a village is compared with those about the village and what
 * holds it, and not with those about every other village.
 */
export function indexQuestions(questions: readonly Asked[], places: PlaceIndex): FindNearQuestions {
  const all = new Map<string, Placed[]>()
  const nowhere = new Map<string, Placed[]>()
  const wholes = new Map<string, Placed[]>()
  const parts = new Map<string, Placed[]>()
  const add = (index: Map<string, Placed[]>, key: string, placed: Placed): void => {
    const list = index.get(key)
    if (list) list.push(placed)
    else index.set(key, [placed])
  }
  for (const [order, question] of questions.entries()) {
    const placed: Placed = [order, question]
    const counted = countedOf(question)
    add(all, counted, placed)
    if (question.place === null) add(nowhere, counted, placed)
    else {
      for (const key of places.keysAsWhole(question.place)) add(wholes, counted + key, placed)
      for (const key of places.keysAsPart(question.place)) add(parts, counted + key, placed)
    }
  }
  return (question) => {
    const counted = countedOf(question)
    if (question.place === null) return (all.get(counted) ?? []).map(([, one]) => one)
    const lists = [
      nowhere.get(counted),
      ...places.keysAsPart(question.place).map((key) => wholes.get(counted + key)),
      ...places.keysAsWhole(question.place).map((key) => parts.get(counted + key)),
    ]
    const found = new Map(lists.flatMap((list) => list ?? []))
    return [...found].sort(([a], [b]) => a - b).map(([, one]) => one)
  }
}

/** Only figures of one unit and of kinds of one thing can be compared; homes, in homes, and buildings are buildings. */
function countedOf({ unit, item, kinds }: Asked): string {
  const broadest = kinds.at(-1) ?? item
  return `${JSON.stringify([unit === item ? broadest : unit, broadest])} `
}
