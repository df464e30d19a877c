import type { Event, Figure } from '../../model/claim.ts'
import type { Statement } from '../../model/statement.ts'
import { perClaims, type RoomReading } from '../reading.ts'
import type { Saying } from '../schema/claim.ts'
import { tellEvent, tellFigure, tellStatement } from './claims.ts'

/** What was read in one document, each list in the order of its text. */
interface Sayings {
  readonly statements: Statement[]
  readonly figures: Figure[]
  readonly events: Event[]
}

const NOTHING: Sayings = { statements: [], figures: [], events: [] }

/** By document id. */
const byDocument = perClaims(({ view }): ReadonlyMap<string, Sayings> => {
  const found = new Map<string, Sayings>(
    view.documents.map(({ id }) => [id, { statements: [], figures: [], events: [] }]),
  )
  for (const statement of view.statements.values()) found.get(statement.document)?.statements.push(statement)
  for (const figure of view.figures.values()) found.get(figure.document)?.figures.push(figure)
  for (const event of view.events.values()) found.get(event.document)?.events.push(event)
  return found
})

export const sayingsOf = (reading: RoomReading, document: string): Sayings =>
  byDocument(reading).get(document) ?? NOTHING

export function tellSaying(reading: RoomReading, saying: Figure | Event | Statement): Saying {
  if (!('type' in saying)) return tellStatement(reading, saying)
  return saying.type === 'figure' ? tellFigure(reading, saying) : tellEvent(reading, saying)
}
