import type { Reason } from '../../model/entity.ts'
import type { LinkedFigure } from '../corpus.ts'
import { type ClaimTime, gapOf, isAfter, renderTime } from '../days.ts'
import { isPartOfMeasure, partsOf } from '../measures.ts'
import { renderNumber, renderQuantity } from '../numbers.ts'
import type { PlaceIndex } from '../places.ts'
import { makeRelation, preferred, type RelationRule } from '../relation-rule.ts'
import { SAME_TIME_DAYS } from './contradicts.ts'

/** Where one says no place, a sum further from the total than this many times speaks of something else. */
const LARGEST_RATIO = 2

interface Sum {
  readonly id: string
  /** What a total must share with it. */
  readonly key: string
  readonly parts: readonly LinkedFigure[]
  readonly time: ClaimTime
  readonly low: number
  readonly high: number
}

export const contradictsSum: RelationRule = {
  id: 'contradicts-sum',
  kind: 'contradicts',
  scope: 'question',
  phenomenon: 'Parts counted by one origin together contradict the total of another: at one time, or later and lower.',
  examples: ['200 killed and 500 wounded, 700 together, in May, against 1,000 killed or wounded in April'],
  counterexamples: [
    {
      text: '200 killed and 500 wounded in May, against 650 killed or wounded in April',
      why: 'the later sum is larger',
    },
    {
      text: '200 killed and 500 wounded, against 1,000 casualties',
      why: 'casualties may count the captured and missing too',
    },
    { text: '200 killed, against 1,000 killed or wounded', why: 'a part alone says nothing against the total' },
  ],
  relate: ({ figures, figuresOf, inOneStory, places }) => {
    const totals = figures.filter(({ figure: { measure } }) => partsOf(measure).length === 2)
    const measures = new Set(totals.map(({ figure }) => figure.measure))
    const sums = Map.groupBy(
      [...figuresOf.values()].flatMap((own) => [...measures].flatMap((measure) => sumsOf(measure, own))),
      ({ key }) => key,
    )
    return totals.flatMap((total) => {
      const near = (sums.get(keyOf(total, total.figure.measure)) ?? []).filter((sum) => clashes(sum, total))
      const clashing = near.filter(
        ({ parts: [part] }) =>
          part && sharePlace(part, total, places) && inOneStory(part.document.id, total.document.id),
      )
      const clash = preferred(clashing, ({ time, id }) => [gapOf(time, total.time ?? time), id])
      if (!clash) return []
      const ids = clash.parts.map(({ id }) => id)
      return [makeRelation('contradicts', ids, [total.id], [reasonOf(clash, total)])]
    })
  },
}

/** What a total and the parts of its measure have in common. */
const keyOf = (
  { figure: { item, quantity, aggregate, polarity }, question: { subject } }: LinkedFigure,
  measure: string,
): string => JSON.stringify([measure, item, subject?.code ?? null, quantity.unit, aggregate, polarity])

/** In one report, by one origin: one part for each measure of the total, side by side. */
function sumsOf(measure: string, figures: readonly LinkedFigure[]): Sum[] {
  const wanted = partsOf(measure)
  const parts = figures.filter(({ figure }) => isPartOfMeasure(figure.measure, measure))
  if (parts.length < wanted.length) return []
  const groups = Map.groupBy(parts, (part) => `${keyOf(part, measure)} ${part.asserter.id}`)
  return [...groups.values()].flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)] as [LinkedFigure, LinkedFigure]
    const measures = new Set(group.map((part) => partsOf(part.figure.measure).join()))
    if (group.length !== wanted.length || measures.size !== wanted.length || !first.time) return []
    if (last.figure.sentence - first.figure.sentence > 1) return []
    const sum = (end: 'low' | 'high') => group.reduce((all, { wide }) => all + wide[end], 0)
    const id = group.map((part) => part.id).join()
    return [{ id, key: keyOf(first, measure), parts: group, time: first.time, low: sum('low'), high: sum('high') }]
  })
}

function sharePlace(
  { question: { place: a } }: LinkedFigure,
  { question: { place: b } }: LinkedFigure,
  places: PlaceIndex,
): boolean {
  return a === null || b === null || places.compare(a, b) !== null
}

function clashes(
  { parts: [part], time, low, high }: Sum,
  { document, time: then, wide, figure }: LinkedFigure,
): boolean {
  const [below, above] = [high < wide.low, low > wide.high]
  if (!then || part?.document === document || !(below || above)) return false
  if (Math.max(low / wide.high, wide.low / high) > LARGEST_RATIO) return false
  if (gapOf(time, then) <= SAME_TIME_DAYS) return true
  return figure.aggregate === 'cumulative' && (isAfter(time, then) ? below : above)
}

const when = ({ time, asserter }: LinkedFigure): string => (time ? `, ${renderTime(time)}, ${asserter.name}` : '')

function reasonOf({ parts }: Sum, total: LinkedFigure): Reason {
  const summands = parts.map(({ figure }) => `${renderQuantity(figure.quantity)} ${figure.measure}`).join(' + ')
  const together = renderNumber(
    parts.reduce((all, { figure: { quantity } }) => all + (quantity.low ?? quantity.high ?? 0), 0),
  )
  const [part] = parts as [LinkedFigure]
  const detail = `${summands} = ${together}${when(part)}; against ${renderQuantity(total.figure.quantity)} ${total.figure.measure}${when(total)}`
  return { rule: 'contradicts-sum', detail }
}
