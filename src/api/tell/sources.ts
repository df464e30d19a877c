import type { Event, Figure } from '../../model/claim.ts'
import type { EntityRef } from '../../model/entity.ts'
import type { Statement } from '../../model/statement.ts'
import { perClaims, type RoomReading } from '../reading.ts'
import type { SourceSummary } from '../schema/source.ts'
import { documentOf, ref } from './claims.ts'
import { publishedWords } from './days.ts'

/** Everything that goes back to one entity, in the order of publication, then of the texts. */
export interface SourceRecord {
  readonly entity: EntityRef
  readonly statements: Statement[]
  readonly figures: Figure[]
  readonly events: Event[]
  relayed: number
}

/** Everybody who said something or passed it on, by id; who said most comes first. */
export const sourceRecords = perClaims(({ view }): ReadonlyMap<string, SourceRecord> => {
  const records = new Map<string, SourceRecord>()
  const recordOf = (entity: EntityRef): SourceRecord => {
    const known = records.get(entity.id)
    if (known) return known
    const made = { entity, statements: [], figures: [], events: [], relayed: 0 }
    records.set(entity.id, made)
    return made
  }
  for (const statement of view.statements.values()) {
    if (statement.origin) recordOf(statement.origin).statements.push(statement)
    for (const relay of statement.via) recordOf(relay).relayed++
  }
  for (const figure of view.figures.values()) if (figure.origin) recordOf(figure.origin).figures.push(figure)
  for (const event of view.events.values()) if (event.origin) recordOf(event.origin).events.push(event)
  const weight = ({ statements, figures }: SourceRecord) => statements.length + figures.length
  const order = [...records].sort(
    ([a, left], [b, right]) => weight(right) - weight(left) || right.relayed - left.relayed || (a < b ? -1 : 1),
  )
  return new Map(order)
})

/** What the questions say of one who answers them. */
interface Standing {
  questions: number
  alone: number
  readonly with: Map<string, EntityRef>
}

const standings = perClaims(({ view }): ReadonlyMap<string, Standing> => {
  const found = new Map<string, Standing>()
  for (const { independent, origins } of view.origins.values())
    for (const { entities } of origins)
      for (const { id } of entities) {
        const standing = found.get(id) ?? { questions: 0, alone: 0, with: new Map() }
        found.set(id, standing)
        standing.questions++
        if (independent === 1) standing.alone++
        for (const other of entities) if (other.id !== id) standing.with.set(other.id, other)
      }
  return found
})

const MOST_COUNTED_WITH = 5

export const sourceSummaries = perClaims((reading): readonly SourceSummary[] => {
  const place = new Map(reading.view.documents.map(({ id }, index) => [id, index]))
  return [...sourceRecords(reading).values()].map((record) => summarize(reading, record, place))
})

export const sourceSummaryById = perClaims(
  (reading): ReadonlyMap<string, SourceSummary> => new Map(sourceSummaries(reading).map((one) => [one.id, one])),
)

function summarize(
  reading: RoomReading,
  { entity, statements, figures, events, relayed }: SourceRecord,
  place: ReadonlyMap<string, number>,
): SourceSummary {
  const known = reading.view.entities.get(entity.id)
  const { number, name: side } = reading.sides.of(entity)
  const said = [...statements, ...figures, ...events]
  const standing = standings(reading).get(entity.id)
  return {
    id: entity.id,
    name: known?.name ?? entity.name,
    kind: known?.kind ?? null,
    country: known?.country ?? null,
    role: known?.role ?? null,
    side: { number, name: side },
    statements: statements.length,
    figures: figures.length,
    events: events.length,
    relayed,
    documents: new Set(said.map(({ document }) => document)).size,
    questions: standing?.questions ?? 0,
    alone: standing?.alone ?? 0,
    countedWith: [...(standing?.with.values() ?? [])].slice(0, MOST_COUNTED_WITH).map((other) => ref(other)),
    first: tellFirst(reading, said, place),
  }
}

/** The report that has it first; its documents stand in the order of publication. */
function tellFirst(
  reading: RoomReading,
  said: readonly (Statement | Figure | Event)[],
  place: ReadonlyMap<string, number>,
): SourceSummary['first'] {
  const at = ({ document }: { readonly document: string }) => place.get(document) ?? Infinity
  const first = said.reduce<Statement | Figure | Event | null>((a, b) => (a === null || at(b) < at(a) ? b : a), null)
  if (!first) return null
  const { id, published } = documentOf(reading, first)
  return {
    document: id,
    publisher: reading.publisher(id),
    published,
    publishedWords: publishedWords(published),
    via: first.via.map(({ name }) => name),
  }
}
