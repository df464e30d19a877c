import { asKnownOn } from '../../link/as-known-on.ts'
import type { Figure } from '../../model/claim.ts'
import type { Question } from '../../model/question.ts'
import type { Relation } from '../../model/relation.ts'
import { originalOf } from '../../report/reading.ts'
import type { RoomReading } from '../reading.ts'
import { documentOf } from './claims.ts'
import { isKnown, type Knows, knowsAll } from './relations.ts'

export const figuresOf = (reading: RoomReading, { figures }: Question): Figure[] =>
  figures.map((id) => reading.view.figures.get(id)).filter((figure) => figure !== undefined)

/** Independent of one another, with those of their figures that are known. */
export function originsOf(reading: RoomReading, { id }: Question, knows: Knows = knowsAll) {
  const origins = reading.view.origins.get(id)?.origins ?? []
  if (knows === knowsAll) return origins
  return origins
    .map((origin) => ({ ...origin, figures: origin.figures.filter(knows) }))
    .filter(({ figures }) => figures.length > 0)
    .sort((a, b) => b.figures.length - a.figures.length)
}

/** Relations in which a figure of the question stands, with nothing in them that is not known. */
export const relationsOf = (reading: RoomReading, { figures }: Question, knows: Knows): Relation[] =>
  [...new Set(figures.flatMap((id) => reading.relations.get(id) ?? []))].filter((relation) => isKnown(relation, knows))

/** Which claims had been published by a day (EDTF; `null` is now). */
export function knownOn(reading: RoomReading, figures: readonly Figure[], day: string | null) {
  if (day === null) return { knows: knowsAll, leftOut: { later: 0, undated: 0 } }
  const { later: after, undated } = asKnownOn(
    figures.map((figure) => ({ document: documentOf(reading, figure) })),
    day,
  )
  const early = new Map<string, boolean>()
  const isEarly = (claim: string): boolean => {
    const found = reading.claim(claim)
    const document = found && documentOf(reading, found)
    if (!document) return false
    const known = early.get(document.id) ?? asKnownOn([{ document }], day).known.length > 0
    early.set(document.id, known)
    return known
  }
  return { knows: isEarly, leftOut: { later: after.length, undated: undated.length } }
}

/** Whether a figure tells another again that is known too. */
export function isRetelling(reading: RoomReading, figure: Figure, knows: Knows): boolean {
  const original = originalOf(reading, figure)
  return original !== null && knows(original.id)
}
