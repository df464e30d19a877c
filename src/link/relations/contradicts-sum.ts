import { wideBounds } from '../bounds.ts'
import type { Corpus, LinkedFigure } from '../corpus.ts'
import { gapOf, isAfter, renderTime } from '../days.ts'
import { isPartOfMeasure, partsOf } from '../measures.ts'
import { renderNumber, renderQuantity } from '../numbers.ts'
import { makeRelation, preferred, type RelationRule } from '../relation-rule.ts'
import { SAME_TIME_DAYS } from './contradicts.ts'

/** Where one says no place, a sum further from the total than this many times speaks of something else. */
const LARGEST_RATIO = 2

interface Sum {
  readonly parts: readonly LinkedFigure[]
  readonly low: number
  readonly high: number
}

export const contradictsSum: RelationRule = {
  id: 'contradicts-sum',
  kind: 'contradicts',
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
  relate: (corpus) => {
    const { figures } = corpus
    const totals = figures.filter(
      ({ figure }) => partsOf(figure.measure).length === 2 && figure.measure !== 'casualties',
    )
    return totals.flatMap((total) => {
      const clash = preferred(findClashes(total, corpus), ({ parts }) => [
        gapOf(parts[0]?.time ?? NEVER, total.time ?? NEVER),
        parts.map(({ id }) => id).join(),
      ])
      return clash
        ? [
            makeRelation(
              'contradicts',
              clash.parts.map(({ id }) => id),
              [total.id],
              [reasonOf(clash, total)],
            ),
          ]
        : []
    })
  },
}

const NEVER = { from: 0, to: 0 }

function findClashes(total: LinkedFigure, { figuresOf, inOneStory, places }: Corpus): Sum[] {
  const sums: Sum[] = []
  for (const [document, figures] of figuresOf) {
    const parts = figures.filter((part) => isPartBeside(part, total, places))
    if (!parts.length || document === total.document.id || !inOneStory(document, total.document.id)) continue
    for (const group of Map.groupBy(parts, ({ asserter }) => asserter.id).values()) {
      const sum = sumParts(group, total)
      if (sum && clashes(sum, total)) sums.push(sum)
    }
  }
  return sums
}

function isPartBeside(part: LinkedFigure, total: LinkedFigure, places: Corpus['places']): boolean {
  const [few, all] = [part.figure, total.figure]
  if (!isPartOfMeasure(few.measure, all.measure) || few.item !== all.item || few.quantity.unit !== all.quantity.unit)
    return false
  if (few.subject?.code !== all.subject?.code || few.polarity !== all.polarity || few.aggregate !== all.aggregate)
    return false
  const [here, there] = [part.question.place, total.question.place]
  return here === null || there === null || places.compare(here, there) !== null
}

/** One part for each measure of the total, side by side; `null` where a part is missing or given twice. */
function sumParts(group: readonly LinkedFigure[], total: LinkedFigure): Sum | null {
  const wanted = partsOf(total.figure.measure)
  const measures = group.map(({ figure }) => partsOf(figure.measure).join())
  const [first, last] = [group[0], group.at(-1)] as [LinkedFigure, LinkedFigure]
  if (measures.length !== wanted.length || new Set(measures).size !== wanted.length) return null
  if (last.figure.sentence - first.figure.sentence > 1) return null
  const bounds = group.map(({ figure }) => wideBounds(figure.quantity))
  const sum = (end: 'low' | 'high') => bounds.reduce((all, each) => all + each[end], 0)
  return { parts: group, low: sum('low'), high: sum('high') }
}

function clashes({ parts, low, high }: Sum, total: LinkedFigure): boolean {
  const [part] = parts as [LinkedFigure]
  if (!part.time || !total.time) return false
  const whole = wideBounds(total.figure.quantity)
  const [below, above] = [high < whole.low, low > whole.high]
  if (Math.max(low / whole.high, whole.low / high) > LARGEST_RATIO) return false
  if (gapOf(part.time, total.time) <= SAME_TIME_DAYS) return below || above
  if (total.figure.aggregate !== 'cumulative') return false
  return isAfter(part.time, total.time) ? below : above
}

const when = ({ time, asserter }: LinkedFigure): string => (time ? `, ${renderTime(time)}, ${asserter.name}` : '')

function reasonOf({ parts }: Sum, total: LinkedFigure) {
  const summands = parts.map(({ figure }) => `${renderQuantity(figure.quantity)} ${figure.measure}`).join(' + ')
  const together = renderNumber(
    parts.reduce((all, { figure: { quantity } }) => all + (quantity.low ?? quantity.high ?? 0), 0),
  )
  const [part] = parts as [LinkedFigure]
  const detail = `${summands} = ${together}${when(part)}; against ${renderQuantity(total.figure.quantity)} ${total.figure.measure}${when(total)}`
  return { rule: 'contradicts-sum', detail }
}
