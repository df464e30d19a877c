import type { EventClaim, FigureClaim } from '../../../api/schema/claim.ts'
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

/** The first page of what a source said, of what the filters in the address let through. */
export function saidPath(id: string, params: URLSearchParams): string {
  const asked = new URLSearchParams({ limit: '200' })
  const kind = readKind(params.get('kind'))
  if (kind) asked.set('kind', kind)
  if (isOnlyQuestioned(params)) asked.set('questioned', 'true')
  return `/sources/${encodeURIComponent(id)}?${asked.toString()}`
}

export const isOnlyQuestioned = (params: URLSearchParams): boolean => params.get('related') === 'yes'

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
