import type { Reason } from '../model/entity.ts'
import { areOneBody } from './body-words.ts'
import type { Party } from './party.ts'

/** How far two origins are two: one person, one body, one side, or independent. */
export type Grade = 'same person' | 'same body' | 'same side' | 'independent'

/** A grade of independence with why. */
export interface Independence {
  readonly grade: Grade
  readonly reason: Reason
}

/** Compares two who assert something. What both say counts twice only where they are independent. */
export function compareOrigins(a: Party, b: Party): Independence {
  const grade = gradeOf(a, b)
  return { grade, reason: { rule: `origin-${grade.replace(' ', '-')}`, detail: explain(grade, a, b) } }
}

/** The grade alone, for many pairs. */
export function gradeOf(a: Party, b: Party): Grade {
  if (a.id === b.id) return a.kind === 'person' ? 'same person' : 'same body'
  // A paper and the agency that others quote under its name; a body that one report took for a person.
  if (a.kind !== b.kind && a.name.toLowerCase() === b.name.toLowerCase()) return 'same body'
  if (a.body !== null && (a.body === b.id || a.body === b.body)) return 'same body'
  if (b.body !== null && b.body === a.id) return 'same body'
  if ((isDescribed(a) || isDescribed(b)) && haveOneBody(a, b)) return 'same body'
  return a.sides.length > 0 && isSameList(a.sides, b.sides) ? 'same side' : 'independent'
}

export const areIndependent = (a: Party, b: Party): boolean => gradeOf(a, b) === 'independent'

/** Whether words and no name tell who it is, or which body somebody speaks for. */
const isDescribed = ({ kind, body }: Party): boolean => kind === 'group' || (kind === 'person' && body !== null)

/** 'the federal civil defence agency' is the civil defence agency, 'the commission' the Electoral Commission; those of two countries are two. */
const haveOneBody = ({ bodies: own = [], sides }: Party, { bodies: its = [], sides: others }: Party): boolean =>
  (sides.length === 0 || others.length === 0 || isSameList(sides, others)) &&
  own.some((body) => its.some((other) => areOneBody(body, other)))

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((side, i) => side === b[i])

function explain(grade: Grade, a: Party, b: Party): string {
  if (a.id === b.id) return `both go back to ${a.name}`
  const names = `${a.name} and ${b.name}`
  if (grade === 'same body') return `${names} belong to one body`
  if (grade === 'same side') return `${names} speak for one side (${a.sides.join(', ')})`
  const joint = a.sides.filter((side) => b.sides.includes(side))
  return joint.length
    ? `${names} share a side (${joint.join(', ')}), but one speaks for another too`
    : `${names} belong to no body or side in common`
}
