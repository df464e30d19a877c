import type { EventClaim, FigureClaim, Saying } from '../../../api/schema/claim.ts'
import type { Source } from '../../../api/schema/source.ts'

/** One thing said with its day, as the server lists it. */
export type Said = Source['said']['items'][number]

/** A thing said, and the figures and events that stand inside it. */
export interface Utterance {
  readonly said: Said
  readonly inside: readonly (FigureClaim | EventClaim)[]
}

/** What was said on one day; `null` where no day is known. */
export interface SaidOnDay {
  readonly day: string | null
  readonly utterances: readonly Utterance[]
}

export const KINDS = ['figure', 'event', 'statement'] as const

export type Kind = (typeof KINDS)[number]

export const readKind = (value: string | null): Kind | null => KINDS.find((kind) => kind === value) ?? null

/** Relations that a reader must see: a later figure took its place, or another claim stands against it. */
const isQuestioned = (claim: Saying): boolean =>
  claim.type !== 'statement' &&
  claim.relations.some(({ kind, words }) => kind === 'contradicts' || (kind === 'updates' && words !== 'updates'))

/** What passes the filters; a statement passes where something inside it does. */
export function filterSaid(items: readonly Said[], kind: Kind | null, onlyQuestioned: boolean): readonly Said[] {
  return items.filter(({ claim }) => (kind === null || claim.type === kind) && (!onlyQuestioned || isQuestioned(claim)))
}

/** Figures and events put under the statement that holds them, where that is shown too; each day once, in the order given. */
export function groupByDay(items: readonly Said[]): readonly SaidOnDay[] {
  const statements = new Set(items.flatMap(({ claim }) => (claim.type === 'statement' ? [claim.id] : [])))
  const inside = new Map<string, (FigureClaim | EventClaim)[]>()
  const outer: Said[] = []
  for (const said of items) {
    const { claim } = said
    if (claim.type === 'statement' || claim.statement === null || !statements.has(claim.statement)) outer.push(said)
    else inside.set(claim.statement, [...(inside.get(claim.statement) ?? []), claim])
  }
  return [...Map.groupBy(outer, ({ day }) => day)].map(([day, said]) => ({
    day,
    utterances: said.map((one) => ({ said: one, inside: inside.get(one.claim.id) ?? [] })),
  }))
}
