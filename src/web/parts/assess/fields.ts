import type { EventClaim, FigureClaim, Saying, StatementClaim } from '../../../api/schema/claim.ts'
import type { fieldHints, fieldStrings } from '../../strings/fields.ts'

/** A field that a person may give or correct, by the name the ledger has for it. */
export interface Field<T extends Saying = Saying> {
  readonly name: keyof typeof fieldStrings
  readonly hint: keyof typeof fieldHints
  /** The values it may have; `null` for free words. */
  readonly choices: readonly string[] | null
  /** Whether a claim may do without it. */
  readonly nullable: boolean
  /** What it is now, in the form in which a correction gives it. */
  readonly get: (claim: T) => string | null
}

const free = <T extends Saying>(
  name: Field['name'],
  hint: Field['hint'],
  get: Field<T>['get'],
  nullable = true,
): Field<T> => ({ name, hint, choices: null, nullable, get })

const choice = <T extends Saying>(
  name: Field['name'],
  get: Field<T>['get'],
  ...choices: readonly string[]
): Field<T> => ({ name, hint: 'choice', choices, nullable: false, get })

/** Bounds as a correction gives them: '1200', '800-900', '800..', '..900'. */
export function boundsWords({ low, high }: Pick<FigureClaim['quantity'], 'low' | 'high'>): string | null {
  if (low === null && high === null) return null
  if (low === high) return String(low)
  if (high === null) return `${low}..`
  return low === null ? `..${high}` : `${low}-${high}`
}

const MODIFIERS = ['exact', 'about', 'at least', 'more than', 'at most', 'nearly', 'between'] as const
const AGGREGATES = ['cumulative', 'period', 'snapshot', 'peak', 'forecast', 'event'] as const
const STANCES = [
  'asserted',
  'estimated',
  'reported',
  'predicted',
  'denied',
  'presupposed',
  'questioned',
  'conditional',
] as const

const ofAll: readonly Field[] = [
  free('origin', 'entity', ({ origin }) => origin?.name ?? null),
  choice('stance', ({ stance }) => stance, ...STANCES),
  choice('polarity', ({ polarity }) => polarity, '+', '-'),
]

const ofFigures: readonly Field<FigureClaim>[] = [
  free('quantity', 'number', ({ quantity }) => boundsWords(quantity), false),
  choice('modifier', ({ quantity }) => quantity.modifier, ...MODIFIERS),
  free('unit', 'name', ({ quantity }) => quantity.unit),
  free('measure', 'name', ({ measure }) => measure, false),
  free('item', 'name', ({ item }) => item),
  free('subject', 'actor', ({ subject }) => subject?.name ?? null),
  free('by', 'actor', ({ by }) => by?.name ?? null),
  free('place', 'entity', ({ place }) => place?.name ?? null),
  choice('aggregate', ({ aggregate }) => aggregate, ...AGGREGATES),
  free('from', 'day', ({ period }) => period?.from ?? null),
  free('to', 'day', ({ period }) => period?.to ?? null),
  free('said', 'edtf', ({ said }) => said),
  ...ofAll,
]

const ofEvents: readonly Field<EventClaim>[] = [
  free('eventType', 'eventType', ({ eventType }) => eventType, false),
  free('actor', 'entity', ({ actor }) => actor?.name ?? null),
  free('recipient', 'entity', ({ recipient }) => recipient?.name ?? null),
  free('date', 'edtf', ({ date }) => date),
  free('place', 'entity', ({ place }) => place?.name ?? null),
  ...ofAll,
]

const ofStatements: readonly Field<StatementClaim>[] = [
  choice('kind', ({ kind }) => kind, 'direct', 'indirect', 'mixed'),
  free('said', 'edtf', ({ said }) => said),
  ...ofAll,
]

/** The fields of each kind of claim, those that matter most first. */
export const fieldsOf: Readonly<Record<Saying['type'], readonly Omit<Field, 'get'>[]>> = {
  figure: ofFigures,
  event: ofEvents,
  statement: ofStatements,
}

/** A field with what it is now. */
export interface FieldValue extends Omit<Field, 'get'> {
  readonly value: string | null
}

/** The fields of a claim that can be corrected, with what they are now. */
export function fieldValues(claim: Saying): readonly FieldValue[] {
  const withValues = <T extends Saying>(fields: readonly Field<T>[], of: T): readonly FieldValue[] =>
    fields.map(({ get, ...field }) => ({ ...field, value: get(of) }))
  if (claim.type === 'figure') return withValues(ofFigures, claim)
  return claim.type === 'event' ? withValues(ofEvents, claim) : withValues(ofStatements, claim)
}
