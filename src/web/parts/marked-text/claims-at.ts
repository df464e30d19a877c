import type { Mark } from './mark.ts'

/** Ids of the claims whose words hold an offset, the one with the fewest words first: a figure before the statement around it. */
export function claimsAt(marks: readonly Mark[], offset: number): readonly string[] {
  const around = marks.filter(({ start, end }) => start <= offset && offset < end)
  const order = around.toSorted((a, b) => a.end - a.start - (b.end - b.start))
  return [...new Set(order.map(({ claim }) => claim))]
}

/** The claim that a click means: the innermost, and the next one outward each time the same words are clicked again. */
export function claimClicked(marks: readonly Mark[], offset: number, selected: string | null): string | null {
  const claims = claimsAt(marks, offset)
  const now = selected === null ? -1 : claims.indexOf(selected)
  return claims[(now + 1) % claims.length] ?? null
}
