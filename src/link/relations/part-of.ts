import type { Figure } from '../../model/claim.ts'
import { isRound, wideBounds } from '../bounds.ts'
import type { Corpus, LinkedFigure } from '../corpus.ts'
import { isPartOfMeasure, partsOf } from '../measures.ts'
import { renderNumber, renderQuantity } from '../numbers.ts'
import { makeRelation, type RelationRule } from '../relation-rule.ts'
import { compareSubjects } from '../subjects.ts'

/** A part stands at most this many sentences from its total. */
const FURTHEST_SENTENCES = 1

/** Words between a total and its parts, or before a part, that say it is one. */
const OPENS_PARTS =
  /\b(?:including|of (?:which|whom|them|those|these)|among (?:them|those|whom)|comprising|made up of|namely)\b|[:(–—]\s*$/i

export const partOf: RelationRule = {
  id: 'part-of-total',
  kind: 'part-of',
  scope: 'report',
  phenomenon: 'Parts of a total, given beside it in one report by one origin; the sum is checked.',
  examples: [
    '7 killed, 12 wounded and 3 captured, beside a total of 22 casualties: the parts add up',
    '4 tanks and 6 trucks, after 10 pieces of equipment destroyed',
    '3 children, after 12 people killed, among them: a part of them',
  ],
  counterexamples: [
    { text: '5 killed in one village and 9 casualties in another', why: 'they are counted in two places' },
    { text: '40 killed beside 22 casualties', why: 'no part is larger than its total' },
    { text: '6 killed, then 8 killed', why: 'neither is said to be a part of the other' },
  ],
  relate: ({ figuresOf, places }) => {
    const related = []
    for (const figures of figuresOf.values()) {
      const parts = Map.groupBy(figures, (part) => findTotal(part, figures, places)?.id ?? null)
      for (const total of figures) {
        const own = parts.get(total.id)
        if (!own) continue
        const detail = checkSum(own, total)
        related.push(
          makeRelation(
            'part-of',
            own.map(({ id }) => id),
            [total.id],
            [{ rule: 'part-of-total', detail }],
          ),
        )
      }
    }
    return related
  },
}

/** The total that a figure is a part of: the nearest before it, else the nearest after it. */
function findTotal(
  part: LinkedFigure,
  figures: readonly LinkedFigure[],
  places: Corpus['places'],
): LinkedFigure | null {
  const totals = figures.filter((total) => isPart(part, total, places))
  const before = totals.filter(({ figure }) => figure.number.start < part.figure.number.start)
  return before.at(-1) ?? totals[0] ?? null
}

function isPart(part: LinkedFigure, total: LinkedFigure, places: Corpus['places']): boolean {
  const [few, all] = [part.figure, total.figure]
  if (part === total || Math.abs(few.sentence - all.sentence) > FURTHEST_SENTENCES) return false
  if (few.polarity !== all.polarity || !haveOneUnit(few, all) || few.quantity.unit === 'percent') return false
  if (!countAlike(part, total) || !sharePlace(part, total, places)) return false
  if (wideBounds(few.quantity).low > wideBounds(all.quantity).high) return false
  return isPartByMeasure(part, total) || isPartByItem(part, total) || isSaidToBePart(part, total)
}

/** Homes and buildings have units of their own, and the ones are some of the others. */
const haveOneUnit = (few: Figure, all: Figure): boolean =>
  few.quantity.unit === all.quantity.unit || (few.kinds ?? []).includes(all.item ?? '')

const countAlike = (
  { figure: part, origin: by }: LinkedFigure,
  { figure: total, origin: from }: LinkedFigure,
): boolean =>
  (part.aggregate === 'forecast') === (total.aggregate === 'forecast') &&
  (by === null || from === null || by.id === from.id)

/** A total without a place of its own is of all the places of its parts, wherever its story has it. */
function sharePlace(
  { question: { place: a } }: LinkedFigure,
  { question: { place: b }, figure: { place } }: LinkedFigure,
  places: Corpus['places'],
): boolean {
  return a === null || b === null || place === null || places.compare(a, b) !== null
}

const sameSubject = ({ figure: a }: LinkedFigure, { figure: b }: LinkedFigure): boolean =>
  compareSubjects(a.subject, b.subject) !== null

/** Killed, wounded and captured of all casualties. */
const isPartByMeasure = (part: LinkedFigure, total: LinkedFigure): boolean =>
  sameSubject(part, total) &&
  part.figure.item === total.figure.item &&
  isPartOfMeasure(part.figure.measure, total.figure.measure)

/** Tanks and trucks of all equipment, destroyed alike. */
function isPartByItem(part: LinkedFigure, total: LinkedFigure): boolean {
  const [few, all] = [part.figure, total.figure]
  if (few.item === null || few.item === all.item || few.measure !== all.measure || !sameSubject(part, total))
    return false
  return all.item === null || (few.kinds ?? []).includes(all.item)
}

/** '12 people were killed, [3] of them children': the words between say so, and the number is smaller. */
function isSaidToBePart(part: LinkedFigure, total: LinkedFigure): boolean {
  const [few, all] = [part.figure, total.figure]
  if (few.sentence !== all.sentence || few.number.start < all.number.end) return false
  const compatible =
    few.measure === all.measure || isPartOfMeasure(few.measure, all.measure) || partsOf(all.measure).length > 1
  if (!compatible || (few.quantity.high ?? 0) >= (all.quantity.low ?? all.quantity.high ?? 0)) return false
  // '22 [of those] died in Norby, and five were children': the words make a part of the 22, not of the five.
  const between = part.document.text
    .slice(all.number.end, few.number.start)
    .replace(/^ of (?:those|these|them|whom)\b/, '')
  const after = part.document.text.slice(few.number.end, few.number.end + 12)
  return between.length < 120 && (OPENS_PARTS.test(between) || /^ ?of (?:them|whom|those)\b/.test(after))
}

/** The arithmetic in words: '7 + 12 + 3 = 22: the parts add up'. */
function checkSum(parts: readonly LinkedFigure[], total: LinkedFigure): string {
  const whole = total.figure.quantity
  if (parts.length === 1)
    return `${renderQuantity((parts[0] as LinkedFigure).figure.quantity)} of ${renderQuantity(whole)}`
  const quantities = parts.map(({ figure }) => figure.quantity)
  const summands = quantities.map(renderQuantity).join(' + ')
  const [low, high] = [
    sumOf(quantities.map((q) => q.low ?? 0)),
    sumOf(quantities.map((q) => q.high ?? Number.POSITIVE_INFINITY)),
  ]
  const exact = [...quantities, whole].every(({ low: from, high: to }) => from !== null && from === to)
  if (exact && low === whole.low) return `${summands} = ${renderQuantity(whole)}: the parts add up`
  const bounds = wideBounds(whole)
  if (low > bounds.high) return `${summands} is more than ${renderQuantity(whole)}: the parts do not add up`
  if (!exact || isRound(whole.high ?? whole.low ?? 0)) return `${summands} of ${renderQuantity(whole)}: consistent`
  return `${summands} = ${renderNumber(low)} of ${renderQuantity(whole)}: ${high < bounds.low ? 'the parts named are not all' : 'consistent'}`
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)
