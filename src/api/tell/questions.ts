import { asKnownOn } from '../../link/as-known-on.ts'
import { assessQuestion, estimateRules } from '../../link/assess-question.ts'
import type { Figure } from '../../model/claim.ts'
import type { Question } from '../../model/question.ts'
import type { Relation } from '../../model/relation.ts'
import { boundsWords, boundWords, spreadOf } from '../../report/quantity-words.ts'
import { groupDigits } from '../../report/scale.ts'
import { paginate } from '../paging.ts'
import { perClaims, perReading, type RoomReading } from '../reading.ts'
import type { ChartedQuestion, Origin, QuestionSummary, Question as ToldQuestion } from '../schema/question.ts'
import { tellAssessmentState } from './assessment-state.ts'
import { documentOf, ref, tellFigure } from './claims.ts'
import { daysOf } from './days.ts'
import { tellPoints, tellSmallChart } from './points.ts'
import { figuresOf, isRetelling, knownOn, originsOf, relationsOf } from './question-parts.ts'
import { countKinds } from './question-relations.ts'
import { byKind, type Knows, knowsAll, tellRelation } from './relations.ts'

const MOST_ORIGINS = 5
const MOST_RELATIONS = 500

/** Every question in short, in the order of the view. */
export const questionSummaries = perReading((reading): ReadonlyMap<string, QuestionSummary> => {
  return new Map(reading.view.questions.map((question) => [question.id, summarize(reading, question, knowsAll)]))
})

export const questionById = perClaims(
  ({ view }): ReadonlyMap<string, Question> => new Map(view.questions.map((question) => [question.id, question])),
)

export const tellChartedQuestion = (reading: RoomReading, question: Question): ChartedQuestion => ({
  ...summarize(reading, question, knowsAll),
  points: tellSmallChart(reading, question),
})

function summarize(reading: RoomReading, question: Question, knows: Knows): QuestionSummary {
  const { id, words, measure, item, subject, place, unit } = question
  const figures = figuresOf(reading, question).filter((figure) => knows(figure.id))
  const spread = spreadOf(figures.map(({ quantity }) => quantity))
  const origins = originsOf(reading, question, knows)
  return {
    id,
    words,
    measure,
    item,
    subject: subject && { ...ref(subject), code: subject.code },
    place: place && { ...ref(place), lat: place.lat, lon: place.lon, precision: place.precision },
    unit,
    figures: figures.length,
    independent: origins.length,
    origins: origins.slice(0, MOST_ORIGINS).map(({ name }) => name),
    low: spread.low,
    high: spread.high,
    bounds: boundsWords(spread, unit),
    asOf: figures.reduce<string | null>((last, { period }) => later(last, period?.to ?? null), null),
    contradictions: relationsOf(reading, question, knows).filter(({ kind }) => kind === 'contradicts').length,
  }
}

const later = (a: string | null, b: string | null): string | null => (b !== null && (a === null || b > a) ? b : a)

/** Whether a figure of the question stands on both sides. */
const isWithin = ({ a, b }: Relation, own: ReadonlySet<string>): boolean =>
  a.some((id) => own.has(id)) && b.some((id) => own.has(id))

/** What a reader may choose: a day of EDTF (`null` is now) and the id of a rule. */
export interface QuestionChoice {
  readonly asOf: string | null
  readonly rule: string
  /** How many claims and relations at most; `null` for all. */
  readonly limit: number | null
}

/** All there is on a question, of what had been published by the day that was chosen. */
export function tellQuestion(
  reading: RoomReading,
  question: Question,
  { asOf, rule, limit }: QuestionChoice,
): ToldQuestion {
  const all = figuresOf(reading, question)
  const { knows, leftOut } = knownOn(reading, all, asOf)
  const figures = all.filter(({ id }) => knows(id))
  const origins = originsOf(reading, question, knows)
  const relations = relationsOf(reading, question, knows).sort(byKind)
  const own = new Set(question.figures)
  const told = tellOrigins(reading, origins)
  const { rule: chosen, ...estimate } = assessQuestion({ figures, origins, relations }, rule)
  const page = paginate(figures, { cursor: null, limit: limit ?? figures.length }, ({ id }) => id)
  return {
    ...summarize(reading, question, knows),
    assessment: tellAssessmentState(reading, question.id),
    points: tellPoints(reading, question, knows),
    claims: page.items.map((figure) => tellFigure(reading, figure, knows)),
    next: page.next,
    reports: new Set(figures.map(({ document }) => document)).size,
    retellings: figures.filter((figure) => isRetelling(reading, figure, knows)).length,
    sides: countSides(reading, figures),
    relationKinds: countKinds(relations),
    rejected: tellRejected(reading, question.id, asOf),
    relations: relations
      .filter((relation) => isWithin(relation, own))
      .slice(0, Math.min(MOST_RELATIONS, limit ?? MOST_RELATIONS))
      .map((relation) => tellRelation(reading, relation)),
    all: told,
    bySide: groupSides(told),
    estimate: {
      ...estimate,
      rule: chosen.id,
      words: estimateWords(estimate, question.unit),
      disputed: estimate.disputed.map((one) => ({ ...one })),
    },
    rules: estimateRules.map(({ id, words }) => ({ id, words })),
    asKnownOn: asOf,
    leftOut,
    published: publishedBetween(reading, all),
  }
}

function tellOrigins(reading: RoomReading, origins: ReturnType<typeof originsOf>): Origin[] {
  return origins.map(({ name, entities, figures }) => {
    const { number, name: side } = reading.sides.of(entities[0] ?? null)
    return {
      name,
      entities: entities.map((entity) => ref(entity)),
      side: { number, name: side },
      figures: [...figures],
    }
  })
}

/** Days on which the first and the last of the reports came out. */
function publishedBetween(reading: RoomReading, figures: readonly Figure[]): ToldQuestion['published'] {
  const days = figures
    .map((figure) => daysOf(documentOf(reading, figure).published).latest)
    .filter((day) => day !== null)
    .sort()
  return { first: days[0] ?? null, last: days.at(-1) ?? null }
}

type Ends = Pick<ToldQuestion['estimate'], 'low' | 'best' | 'high'>

function estimateWords({ low, best, high }: Ends, unit: string | null): ToldQuestion['estimate']['words'] {
  const tell = (end: number | null) => (end === null ? null : boundWords(groupDigits(end), unit))
  return { low: tell(low), best: tell(best), high: tell(high) }
}

/** Figures that would answer the question had nobody rejected them, of what had been published by a day. */
function tellRejected(reading: RoomReading, question: string, asOf: string | null): ToldQuestion['rejected'] {
  const figures = reading.view.rejected.flatMap((one) =>
    one.kind === 'figure' && one.question === question ? [one.claim] : [],
  )
  const dated = figures.map((figure) => ({ figure, document: documentOf(reading, figure) }))
  const known = asOf === null ? dated : asKnownOn(dated, asOf).known
  return known.map(({ figure }) => tellFigure(reading, figure))
}

/** Sides of the figures by name, the most frequent first. */
function countSides(reading: RoomReading, figures: readonly Figure[]): ToldQuestion['sides'] {
  const counts = new Map<string, { side: Origin['side']; figures: number }>()
  for (const { origin } of figures) {
    const { number, name } = reading.sides.of(origin)
    const known = counts.get(name) ?? { side: { number, name }, figures: 0 }
    counts.set(name, { ...known, figures: known.figures + 1 })
  }
  return [...counts.values()].sort((a, b) => b.figures - a.figures)
}

function groupSides(origins: readonly Origin[]) {
  const groups = Map.groupBy(origins, ({ side }) => side.name)
  return [...groups.values()].map((group) => ({
    side: (group[0] as Origin).side,
    origins: group.length,
    figures: group.reduce((sum, { figures }) => sum + figures.length, 0),
  }))
}
