import type { Figure } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import { middleOf } from './bounds.ts'
import type { KeptDocument, LinkedFigure } from './corpus.ts'
import { parseDays } from './days.ts'
import { isVague } from './questions.ts'
import { areSetAgainst } from './set-against.ts'

/** A count that ends longer before its report than this is of another event ('a quake in 1977 killed 65'). */
const LONGEST_DAYS = 60

const COUNTS: ReadonlySet<string> = new Set(['event', 'cumulative', 'snapshot'])

/** Of two who are named and count all of one thing, the lower count is at least this share of the higher; less may be a part. */
const RIVAL_SHARE = 0.8

const NOTHING_KNOWN = {
  ofScene: new Set<string>(),
  groups: new Map<string, string>(),
  holders: new Map<string, string>(),
}

/** How much of what it counts a figure is in its report: all, or all in the place that it says. */
export type Total = 'everywhere' | 'there'

/**
 * The figures (by id) that are all their report counts of something: none of the same is larger, anywhere or in their place.
 * 'Nineteen died; nine bodies lay in the dormitory' counts 19 dead, and the nine are not all.
 */
export function findTotals(
  figures: readonly Figure[],
  { published, text }: Pick<Document, 'published' | 'text'>,
  /** Ids of those whose place is the scene of the report: they say no place themselves; and by id what sort of people is counted, or whose votes. */
  { ofScene, groups, holders }: Pick<KeptDocument, 'ofScene' | 'groups' | 'holders'> = NOTHING_KNOWN,
): ReadonlyMap<string, Total> {
  const day = parseDays(published)?.to ?? Number.POSITIVE_INFINITY
  const levels = Map.groupBy(
    figures.filter((figure) => (LEVELS.has(figure.measure) || holders.has(figure.id)) && isOfNow(figure, day)),
    ({ id, measure, quantity: { unit } }) => `${holders.get(id) ?? measure} ${unit}`,
  )
  const counted = Map.groupBy(
    figures.filter((figure) => isCount(figure, day)),
    ({ id, measure, item, quantity: { unit } }) => `${measure} ${item} ${unit} ${groups.get(id) ?? ''}`,
  )
  return new Map([
    ...[...counted.values()].flatMap((own) => totalsOf(own, ofScene, text)),
    ...[...levels.values()].flatMap(levelsOf),
  ])
}

/** What is one level for all of a report, so that no part of it is told beside it. */
const LEVELS: ReadonlySet<string> = new Set(['turnout', 'magnitude', 'unemployment', 'inflation'])

/** Levels of which those who give them give one each. */
function levelsOf(figures: readonly Figure[]): [id: string, total: Total][] {
  const byOrigin = Map.groupBy(figures, ({ origin }) => origin?.id ?? null)
  return [...byOrigin.values()].flatMap((own) =>
    own.every(({ quantity }) => middleOf(quantity) === middleOf((own[0] as Figure).quantity))
      ? own.map(({ id }): [string, Total] => [id, 'everywhere'])
      : [],
  )
}

/** Of figures that count the same. */
function totalsOf(
  figures: readonly Figure[],
  ofScene: ReadonlySet<string>,
  text: string,
): [id: string, total: Total][] {
  const most = new Map<string | null, number>()
  const whereIs = ({ id, place }: Figure) => (place && !ofScene.has(id) ? place.id : null)
  for (const figure of figures) {
    const { quantity } = figure
    const where = whereIs(figure)
    most.set(where, Math.max(middleOf(quantity), most.get(where) ?? 0))
  }
  const all = Math.max(...most.values())
  const places = [...most.keys()].filter((where) => where !== null)
  const largest = figures.filter(({ quantity }) => middleOf(quantity) === all)
  const isRival = (figure: Figure) =>
    figure.origin !== null &&
    largest.every(
      (one) =>
        one.origin !== null &&
        one.origin.id !== figure.origin?.id &&
        (whereIs(figure) === null || whereIs(one) === null || whereIs(figure) === whereIs(one)) &&
        ((whereIs(figure) === null && middleOf(figure.quantity) >= all * RIVAL_SHARE) || areAtOdds(figure, one, text)),
    )
  return figures.flatMap((figure): [string, Total][] => {
    const { id, place, quantity } = figure
    const [number, there] = [middleOf(quantity), most.get(whereIs(figure))]
    // Of 40 in one town and 50 in another neither is all of them.
    if (number === all && (place === null || places.length === 1 || ofScene.has(id))) return [[id, 'everywhere']]
    if (isRival(figure)) return [[id, 'everywhere']]
    return place !== null && number === there ? [[id, 'there']] : []
  })
}

/** How far apart two that a report sets against one another stand, in sentences. */
const ODDS_REACH = 2

function areAtOdds(figure: Figure, other: Figure, text: string): boolean {
  const [first, second] = figure.number.start < other.number.start ? [figure, other] : [other, figure]
  return second.sentence - first.sentence <= ODDS_REACH && areSetAgainst(text, first, second)
}

const isCount = (figure: Figure, published: number): boolean =>
  (figure.quantity.unit === 'person' || figure.item !== null) && isOfNow(figure, published)

function isOfNow({ period, polarity, aggregate }: Figure, published: number): boolean {
  if (polarity === '-' || !COUNTS.has(aggregate)) return false
  const until = parseDays(period?.to ?? null)
  return until === null || published - until.to <= LONGEST_DAYS || !Number.isFinite(published)
}

/** Whether a figure says so much of what it counts that it can be weighed against another: whose or where, or that it is all of it. */
export const isWeighable = ({ question, total }: LinkedFigure): boolean => total === 'everywhere' || !isVague(question)

/** Two figures, the first of them the later, of which one says no place are of one matter only where each is all that its report counts. */
export const areWeighable = (figure: LinkedFigure, other: LinkedFigure): boolean =>
  (figure.figure.place !== null && other.figure.place !== null) || areTotals(figure, other)

/** Whether both are all that their reports count of what they count. */
export const areTotals = (a: LinkedFigure, b: LinkedFigure): boolean =>
  a.total === 'everywhere' && b.total === 'everywhere'
