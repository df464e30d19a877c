import type { Reason } from '../model/entity.ts'
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
  if (a.id === b.id) return because(a.kind === 'person' ? 'same person' : 'same body', `both go back to ${a.name}`)
  if (a.body !== null && (a.body === b.id || a.body === b.body))
    return because('same body', `${a.name} and ${b.name} belong to one body`)
  if (b.body !== null && b.body === a.id) return because('same body', `${b.name} belongs to ${a.name}`)
  if (a.sides.length && a.sides.join() === b.sides.join())
    return because('same side', `${a.name} and ${b.name} speak for one side (${a.sides.join(', ')})`)
  const joint = a.sides.filter((side) => b.sides.includes(side))
  if (joint.length)
    return because(
      'independent',
      `${a.name} and ${b.name} share a side (${joint.join(', ')}), but one speaks for another too`,
    )
  return because('independent', `${a.name} and ${b.name} belong to no body or side in common`)
}

const because = (grade: Grade, detail: string): Independence => ({
  grade,
  reason: { rule: `origin-${grade.replace(' ', '-')}`, detail },
})
