import type { LinkedEvent } from './corpus.ts'
import type { Party } from './party.ts'

/** Why two events have the same parties on both sides; `null` where one is not known or differs. */
export function compareActors(a: LinkedEvent, b: LinkedEvent): string | null {
  const [doer, other] = [a.actor, b.actor]
  if (!doer || !other || !isOneSide(doer, other)) return null
  if (a.recipient && b.recipient && !isOneSide(a.recipient, b.recipient)) return null
  return doer.id === other.id ? `both of ${doer.name}` : `${doer.name} and ${other.name} are one side`
}

/** Why the same parties meet in two events, whichever of them acts; `null` where they do not. */
export function compareParties(a: LinkedEvent, b: LinkedEvent): string | null {
  const [sides, others] = [sidesOf(a), sidesOf(b)]
  return sides.length > 0 && sides.join() === others.join() ? `both between or of ${sides.join(' and ')}` : null
}

/** Sides, or names where there is no side, of those who take part; sorted. Events of other parties are other matters. */
export function sidesOf({ actor, recipient }: LinkedEvent): string[] {
  const parties = [actor, recipient].flatMap((party) => (party ? (party.sides.length ? party.sides : [party.id]) : []))
  return [...new Set(parties)].sort()
}

const isOneSide = (a: Party, b: Party): boolean =>
  a.id === b.id || (a.sides.length > 0 && a.sides.join() === b.sides.join())
