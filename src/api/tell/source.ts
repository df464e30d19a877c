import type { Event, Figure } from '../../model/claim.ts'
import type { Statement } from '../../model/statement.ts'
import { type Paging, paginate } from '../paging.ts'
import { perClaims, type RoomReading } from '../reading.ts'
import type { Source } from '../schema/source.ts'
import { tellAssessmentState } from './assessment-state.ts'
import { documentOf, ref } from './claims.ts'
import { daysOf } from './days.ts'
import { tellSaying } from './sayings.ts'
import { type SourceRecord, sourceRecords, sourceSummaryById } from './sources.ts'

/** Something that was said, at the time it was said as far as known. */
interface Dated {
  readonly day: string | null
  readonly clock: 'said' | 'published' | 'none'
  readonly saying: Statement | Figure | Event
}

/** By entity id, in the order of days; worked out for those that are asked for. */
const datedSayings = perClaims(() => new Map<string, readonly Dated[]>())

function datedOf(reading: RoomReading, id: string, { statements, figures, events }: SourceRecord): readonly Dated[] {
  const known = datedSayings(reading).get(id)
  if (known) return known
  const dated = [...statements, ...figures, ...events].map((saying) => dateSaying(reading, saying))
  dated.sort((a, b) => compare(a.day ?? '~', b.day ?? '~') || compare(a.saying.document, b.saying.document))
  datedSayings(reading).set(id, dated)
  return dated
}

function dateSaying(reading: RoomReading, saying: Statement | Figure | Event): Dated {
  const said = 'said' in saying ? daysOf(saying.said).latest : null
  if (said !== null) return { day: said, clock: 'said', saying }
  const published = daysOf(documentOf(reading, saying).published).latest
  return { day: published, clock: published === null ? 'none' : 'published', saying }
}

const mergedInto = perClaims(({ view }) => Map.groupBy(view.merges, ({ into }) => into))

export const sayingKinds = ['figure', 'event', 'statement'] as const

/** What of all that a source said is asked for; `null` lets everything through. */
export interface SaidChoice {
  readonly kind: (typeof sayingKinds)[number] | null
  /** Whether it was updated or is contradicted. */
  readonly questioned: boolean | null
}

const passes =
  (reading: RoomReading, { kind, questioned }: SaidChoice) =>
  ({ saying }: Dated): boolean =>
    (kind === null || kind === ('type' in saying ? saying.type : 'statement')) &&
    (questioned === null || questioned === isQuestioned(reading, saying.id))

/** Whether a reader must see what else was said: a later figure took its place, or another claim stands against it. */
const isQuestioned = (reading: RoomReading, id: string): boolean =>
  standsIn(reading, id, 'updates') || standsIn(reading, id, 'contradicts')

/** Everything one person or body said, a page at a time of what is asked for; `null` where nobody of that id said anything. */
export function tellSource(reading: RoomReading, id: string, choice: SaidChoice, paging: Paging): Source | null {
  const record = sourceRecords(reading).get(id)
  const summary = sourceSummaryById(reading).get(id)
  if (!record || !summary) return null
  const entity = reading.view.entities.get(id)
  const whole = entity?.partOf == null ? undefined : reading.view.entities.get(entity.partOf)
  const said = datedOf(reading, id, record).filter(passes(reading, choice))
  const { items, total, next } = paginate(said, paging, ({ saying }) => saying.id)
  return {
    ...summary,
    variants: (entity?.variants ?? []).filter((variant) => variant !== summary.name),
    merged: (mergedInto(reading).get(id) ?? []).map(({ entity: merged, name, reasons }) => ({
      id: merged,
      name: name ?? merged,
      reasons: reasons.map(({ detail }) => detail),
    })),
    partOf: whole ? ref(whole) : null,
    members: (membersOf(reading).get(id) ?? []).map((member) => ref(member)),
    assessment: tellAssessmentState(reading, id),
    updated: record.figures.filter((figure) => standsIn(reading, figure.id, 'updates')).length,
    contradicted: [...record.figures, ...record.events].filter((claim) => standsIn(reading, claim.id, 'contradicts'))
      .length,
    said: {
      items: items.map(({ day, clock, saying }) => ({ day, clock, claim: tellSaying(reading, saying) })),
      total,
      next,
    },
  }
}

const membersOf = perClaims(({ view }) => Map.groupBy(view.entities.values(), ({ partOf }) => partOf))

/** Whether a claim is the earlier in an update, or on either side of a contradiction. */
const standsIn = (reading: RoomReading, id: string, kind: 'updates' | 'contradicts'): boolean =>
  (reading.relations.get(id) ?? []).some(
    (relation) => relation.kind === kind && (kind === 'contradicts' || relation.b.includes(id)),
  )

/** By code unit: the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
