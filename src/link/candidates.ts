import { anyBox, type Blocks, type Box, blocksIn, makeBlocks } from './blocks.ts'
import { type Comparison, compareQuestions } from './comparable.ts'
import type { LinkedFigure } from './corpus.ts'
import { mayBeOneGroup } from './counted-group.ts'
import { indexQuestions } from './near-questions.ts'
import type { PlaceIndex } from './places.ts'
import type { Asked } from './questions.ts'
import type { InOneStory } from './stories.ts'

/** Another figure that can be compared with one, and on what grounds. */
export interface Comparable {
  readonly other: LinkedFigure
  readonly comparison: Comparison
}

/** Whether a rule wants to look at a pair: called for every figure whose question can be compared, so it has to be quick. */
export type Accepts = (other: LinkedFigure, comparison: Comparison) => boolean

/** The figures put forward that are comparable with this one and that a rule accepts; questions without a place only within one story. */
export type FindComparables = (
  figure: LinkedFigure,
  accepts: Accepts,
  /** What they have to meet in time and number; everything where absent. It may be drawn closer while the search goes on. */
  box?: Readonly<Box>,
) => readonly Comparable[]

const NO_BLOCKS = makeBlocks([])

/** Another question with its figures, and the comparison for two that say a place and for those that do not. */
interface Near {
  readonly blocks: Blocks
  readonly comparison: Comparison
  readonly unplaced: Comparison
}

/** Questions of one family are compared once, by `compare`; figures only where their questions can be. */
export function comparablesOf(
  figures: readonly LinkedFigure[],
  questions: readonly Asked[],
  places: PlaceIndex,
  inOneStory: InOneStory,
  areParted: (question: string, other: string) => boolean,
  compare: typeof compareQuestions = compareQuestions,
): FindComparables {
  const answers = Map.groupBy(figures.filter(isComparable), ({ question }) => question.id)
  const blocks = new Map([...answers].map(([question, own]) => [question, makeBlocks(own)]))
  const known = new Map<string, readonly Near[]>()
  const nearest = (question: Asked) => {
    let list = known.get(question.id)
    if (!list) known.set(question.id, (list = findNear(question)))
    return list
  }
  const nearQuestions = indexQuestions(questions, places)
  const findNear = (question: Asked): Near[] =>
    nearQuestions(question).flatMap((other) => {
      const comparison = areParted(question.id, other.id) ? null : compare(question, other, places)
      return comparison
        ? [{ blocks: blocks.get(other.id) ?? NO_BLOCKS, comparison, unplaced: withoutPlace(comparison) }]
        : []
    })
  return (figure, accepts, box = anyBox()) => {
    if (!isComparable(figure) && !isDenied(figure)) return []
    const found: Comparable[] = []
    for (const near of nearest(figure.question))
      for (const block of blocksIn(near.blocks, box))
        for (const other of block.figures) {
          const comparison = comparisonOf(figure, other, near)
          if (other === figure || !mayBeOneGroup(figure.group, other.group) || !accepts(other, comparison)) continue
          if (comparison.place !== 'same' && !inOneStory(figure.document.id, other.document.id)) continue
          found.push({ other, comparison })
        }
    return found
  }
}

/** What is known of where two figures are: less than of their questions, where one says no place or has it from the scene of its report alone. */
function comparisonOf(a: LinkedFigure, b: LinkedFigure, { comparison, unplaced }: Near): Comparison {
  if (a.figure.place === null || b.figure.place === null) return unplaced
  const isKnown = comparison.place !== 'within' || (a.isPlaced && b.isPlaced)
  return isKnown ? comparison : { ...comparison, place: 'missing' }
}

/** A figure that says no place may answer the question of one: between two figures it stays unsaid. */
function withoutPlace(comparison: Comparison): Comparison {
  if (comparison.place !== 'same') return comparison
  return { ...comparison, place: 'missing', detail: `${comparison.detail}, where a place is said` }
}

/** Whether somebody says that the number is not so. */
export const isDenied = ({ figure: { polarity, stance } }: LinkedFigure): boolean =>
  polarity === '-' || stance === 'denied'

/** Figures that are put forward as true, with a bound at least: not denied, asked or supposed. */
export function isComparable({ figure: { polarity, stance, quantity } }: LinkedFigure): boolean {
  if (polarity === '-' || stance === 'denied' || stance === 'questioned' || stance === 'conditional') return false
  return quantity.low !== null || quantity.high !== null
}
