import type { ActorRef } from '../model/entity.ts'

/** How far two subjects are one: `wider` where one names the country only, and so may be any of its people. */
export type SubjectMatch = 'same' | 'wider'

/** Whether those counted may be the same people; `null` for people of two countries or roles, and where only one is said. */
export function compareSubjects(a: ActorRef | null, b: ActorRef | null): SubjectMatch | null {
  if (a?.code === b?.code) return 'same'
  if (a === null || b === null || countryOfSubject(a) !== countryOfSubject(b)) return null
  return hasRole(a) && hasRole(b) ? null : 'wider'
}

/** ISO code of the country whose people they are. */
export const countryOfSubject = ({ code }: ActorRef): string => code.split('/')[0] as string

export const hasRole = ({ code }: ActorRef): boolean => code.includes('/')
