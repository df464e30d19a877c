import type { EventClaim, FigureClaim, Saying, StatementClaim } from '../../../api/schema/claim.ts'
import type { fieldHints, fieldStrings } from '../../strings/fields.ts'

/** A field that a person may correct, by the name the ledger has for it. */
export interface Field {
  readonly name: keyof typeof fieldStrings
  readonly hint: keyof typeof fieldHints
  /** The values it may have; `null` for free words. */
  readonly choices: readonly string[] | null
  /** Whether a claim may do without it. */
  readonly nullable: boolean
}

/** A field with what it is now. */
export interface FieldValue extends Field {
  readonly value: string | null
}

const free = (name: Field['name'], hint: Field['hint'], nullable = true): Field => ({
  name,
  hint,
  choices: null,
  nullable,
})

const choice = (name: Field['name'], ...choices: readonly string[]): Field => ({
  name,
  hint: 'choice',
  choices,
  nullable: false,
})

const modifier = choice('modifier', 'exact', 'about', 'at least', 'more than', 'at most', 'nearly', 'between')
const aggregate = choice('aggregate', 'cumulative', 'period', 'snapshot', 'peak', 'forecast', 'event')
const kind = choice('kind', 'direct', 'indirect', 'mixed')
const polarity = choice('polarity', '+', '-')
const stance = choice(
  'stance',
  'asserted',
  'estimated',
  'reported',
  'predicted',
  'denied',
  'presupposed',
  'questioned',
  'conditional',
)

/** The bounds in the form in which a correction gives them: '1200', '800-900', '800..', '..900'. */
export function boundsWords({ low, high }: Pick<FigureClaim['quantity'], 'low' | 'high'>): string | null {
  if (low === null && high === null) return null
  if (low === high) return String(low)
  if (high === null) return `${low}..`
  return low === null ? `..${high}` : `${low}-${high}`
}

type Values = readonly (readonly [Field, string | null])[]

const ofAll = ({ origin, stance: how, polarity: sign }: Saying): Values => [
  [free('origin', 'entity'), origin?.name ?? null],
  [stance, how],
  [polarity, sign],
]

const ofFigure = (claim: FigureClaim): Values => [
  [free('quantity', 'number', false), boundsWords(claim.quantity)],
  [modifier, claim.quantity.modifier],
  [free('unit', 'name'), claim.quantity.unit],
  [free('measure', 'name', false), claim.measure],
  [free('item', 'name'), claim.item],
  [free('subject', 'actor'), claim.subject?.name ?? null],
  [free('by', 'actor'), claim.by?.name ?? null],
  [free('place', 'entity'), claim.place?.name ?? null],
  [aggregate, claim.aggregate],
  [free('from', 'day'), claim.period?.from ?? null],
  [free('to', 'day'), claim.period?.to ?? null],
  [free('said', 'edtf'), claim.said],
]

const ofEvent = (claim: EventClaim): Values => [
  [free('eventType', 'eventType', false), claim.eventType],
  [free('actor', 'entity'), claim.actor?.name ?? null],
  [free('recipient', 'entity'), claim.recipient?.name ?? null],
  [free('date', 'edtf'), claim.date],
  [free('place', 'entity'), claim.place?.name ?? null],
]

const ofStatement = (claim: StatementClaim): Values => [
  [kind, claim.kind],
  [free('said', 'edtf'), claim.said],
]

function ownValues(claim: Saying): Values {
  if (claim.type === 'figure') return ofFigure(claim)
  return claim.type === 'event' ? ofEvent(claim) : ofStatement(claim)
}

/** The fields of a claim that can be corrected, with what they are now. */
export const fieldValues = (claim: Saying): readonly FieldValue[] =>
  [...ownValues(claim), ...ofAll(claim)].map(([field, value]) => ({ ...field, value }))
