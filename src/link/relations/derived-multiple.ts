import { overlap, tightBounds } from '../bounds.ts'
import type { LinkedFigure } from '../corpus.ts'
import { renderNumber, renderQuantity } from '../numbers.ts'
import { makeRelation, type RelationRule } from '../relation-rule.ts'

/** A multiple refers to a figure at most this many sentences before it. */
const FURTHEST_SENTENCES = 2

const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:twice|double|two times)\b/i, 2],
  [/\b(?:triple|three times|threefold)\b/i, 3],
  [/\b(?:quadruple|four times|fourfold)\b/i, 4],
  [/\bfive times\b/i, 5],
  [/\bten ?times|tenfold\b/i, 10],
  [/\bhalf\b/i, 0.5],
]

export const derivedMultiple: RelationRule = {
  id: 'derived-multiple',
  kind: 'derived',
  scope: 'report',
  phenomenon: 'A figure given as a multiple of the one before it in the same report.',
  examples: ["'nearly twice that' after '600 to 700 square kilometres'"],
  counterexamples: [
    { text: "'twice that' after a number of another unit", why: 'kilometres are not twice a number of men' },
    { text: "'half of 1 percent' after '98 percent'", why: 'a fraction of a share is no multiple of another' },
    { text: "'half of them' read as another number than half the one before", why: 'the arithmetic does not hold' },
  ],
  relate: ({ figuresOf }) =>
    [...figuresOf.values()].flatMap((figures) =>
      figures.flatMap((figure, at) => {
        const factor = MULTIPLES.find(([words]) => words.test(figure.figure.quantity.words))?.[1]
        const base = factor && figures.slice(0, at).findLast((before) => isMultiple(figure, before, factor))
        if (!base) return []
        const [result, input] = [figure, base].map((one) => renderQuantity(one.figure.quantity))
        const detail = `${renderNumber(factor)} times ${input}: ${result}`
        return [makeRelation('derived', [figure.id], [base.id], [{ rule: 'derived-multiple', detail }])]
      }),
    ),
}

function isMultiple({ figure }: LinkedFigure, { figure: base }: LinkedFigure, factor: number): boolean {
  if (
    figure.quantity.unit === 'percent' ||
    figure.sentence - base.sentence > FURTHEST_SENTENCES ||
    figure.quantity.unit !== base.quantity.unit
  )
    return false
  const { low, high, modifier, unit, words } = base.quantity
  const times = (end: number | null) => end && end * factor
  return overlap(
    tightBounds(figure.quantity),
    tightBounds({ low: times(low), high: times(high), modifier, unit, words }),
  )
}
