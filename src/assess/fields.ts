import type { ClaimKind } from '../model/assessment.ts'
import type { Event, Figure, Period } from '../model/claim.ts'
import type { Statement } from '../model/statement.ts'
import { type Bounds, type ValueKind, valueKinds } from './values.ts'

/** Anything that was said. */
export type Saying = Statement | Figure | Event

/** A field that a person may correct. None of them moves a claim: its words stay the span of the text that they are. */
export interface Field {
  /** As the exports name it. */
  readonly name: string
  readonly of: readonly ClaimKind[]
  readonly value: ValueKind
  /** Whether a claim may do without it. */
  readonly nullable: boolean
  get(claim: Saying): unknown
  set<T extends Saying>(claim: T, value: unknown): T
}

const plain = (name: string, of: readonly ClaimKind[], value: ValueKind, nullable = false): Field => ({
  name,
  of,
  value,
  nullable,
  get: (claim) => (claim as unknown as Readonly<Record<string, unknown>>)[name] ?? null,
  set: (claim, given) => ({ ...claim, [name]: given }),
})

/** Bounds, and the unit they count in; `words` stay as the text has them. */
const quantity: Field = {
  ...plain('quantity', ['figure'], valueKinds.quantity),
  get(claim) {
    const { low, high, modifier } = (claim as Figure).quantity
    return { low, high, modifier }
  },
  set: (claim, given) => ({ ...claim, quantity: { ...(claim as Figure).quantity, ...(given as Bounds) } }),
}

const ofQuantity = (name: 'modifier' | 'unit', value: ValueKind, nullable: boolean): Field => ({
  ...plain(name, ['figure'], value, nullable),
  get: (claim) => (claim as Figure).quantity[name],
  set: (claim, given) => ({ ...claim, quantity: { ...(claim as Figure).quantity, [name]: given } }),
})

const ofPeriod = (name: keyof Period): Field => ({
  ...plain(name, ['figure'], valueKinds.date, true),
  get: (claim) => (claim as Figure).period?.[name] ?? null,
  set(claim, given) {
    const period = { from: null, to: null, ...(claim as Figure).period, [name]: given }
    return { ...claim, period: period.from === null && period.to === null ? null : period }
  },
})

const ALL: readonly ClaimKind[] = ['statement', 'figure', 'event']

/** Every field that can be corrected, and given to an added claim. */
export const fields: readonly Field[] = [
  quantity,
  ofQuantity('modifier', valueKinds.modifier, false),
  ofQuantity('unit', valueKinds.name, true),
  plain('measure', ['figure'], valueKinds.name),
  plain('item', ['figure'], valueKinds.name, true),
  plain('subject', ['figure'], valueKinds.actor, true),
  plain('by', ['figure'], valueKinds.actor, true),
  plain('aggregate', ['figure'], valueKinds.aggregate),
  ofPeriod('from'),
  ofPeriod('to'),
  plain('eventType', ['event'], valueKinds.eventType),
  plain('actor', ['event'], valueKinds.entity, true),
  plain('recipient', ['event'], valueKinds.entity, true),
  plain('date', ['event'], valueKinds.edtf, true),
  plain('place', ['figure', 'event'], valueKinds.place, true),
  plain('kind', ['statement'], valueKinds.statementKind),
  plain('said', ['statement', 'figure'], valueKinds.edtf, true),
  plain('origin', ALL, valueKinds.entity, true),
  plain('stance', ALL, valueKinds.stance),
  plain('polarity', ALL, valueKinds.polarity),
]

/** The field of that name which claims of that kind have; `null` where there is none. */
export const fieldOf = (kind: ClaimKind, name: string): Field | null =>
  fields.find((field) => field.name === name && field.of.includes(kind)) ?? null
