import type { Aggregate, Figure } from '../../model/claim.ts'
import type { Question } from '../../model/question.ts'
import { nobodyWords } from '../../report/stance-words.ts'
import type { RoomReading } from '../reading.ts'
import { tellPoints } from './points.ts'
import { figuresOf, isRetelling, knownOn, originsOf } from './question-parts.ts'
import type { Knows } from './relations.ts'

/** What the claims of a question can be sorted by; a minus turns them round. */
export const claimSorts = ['asOf', '-asOf', 'value', '-value', 'origin', '-origin', 'publisher', '-publisher'] as const

/** Which claims of a question are asked for; `[]` and `null` let everything through. */
export interface ClaimChoice {
  /** EDTF; `null` is now. */
  readonly asOf: string | null
  /** Numbers of sides. */
  readonly sides: readonly number[]
  readonly aggregates: readonly Aggregate[]
  /** Name of one of the question's origins. */
  readonly origin: string | null
  /** YYYY-MM-DD, inclusive, of the day that the chart gives a figure. */
  readonly from: string | null
  readonly to: string | null
  readonly retellings: boolean
  readonly claims: readonly string[]
  readonly sort: (typeof claimSorts)[number]
}

/** The claims that pass, in the order asked for, and which others may be told of with them. */
export function chooseClaims(
  reading: RoomReading,
  question: Question,
  choice: ClaimChoice,
): { figures: readonly Figure[]; knows: Knows } {
  const all = figuresOf(reading, question)
  const { knows } = knownOn(reading, all, choice.asOf)
  const tests = testsOf(reading, question, choice, knows)
  const passed = all.filter((figure) => knows(figure.id) && tests.every((test) => test(figure)))
  return { figures: sortFigures(reading, passed, choice.sort), knows }
}

type Test = (figure: Figure) => boolean

function testsOf(reading: RoomReading, question: Question, choice: ClaimChoice, knows: Knows): readonly Test[] {
  const { sides, aggregates, origin, retellings, claims } = choice
  const tests: readonly (Test | null)[] = [
    sides.length > 0 ? (figure) => sides.includes(reading.sides.of(figure.origin).number) : null,
    aggregates.length > 0 ? ({ aggregate }) => aggregates.includes(aggregate) : null,
    origin === null ? null : originTest(reading, question, origin),
    dayTest(reading, question, choice, knows),
    retellings ? null : (figure) => !isRetelling(reading, figure, knows),
    claims.length > 0 ? ({ id }) => claims.includes(id) : null,
  ]
  return tests.filter((test) => test !== null)
}

function originTest(reading: RoomReading, question: Question, name: string): Test {
  const named = originsOf(reading, question).filter((origin) => origin.name === name)
  const figures = new Set(named.flatMap((origin) => origin.figures))
  return ({ id }) => figures.has(id)
}

/** A figure that the chart has no day for is in no stretch of time. */
function dayTest(reading: RoomReading, question: Question, { from, to }: ClaimChoice, knows: Knows): Test | null {
  if (from === null && to === null) return null
  const days = new Map(tellPoints(reading, question, knows).map(({ claim, day }) => [claim, day]))
  return ({ id }) => {
    const day = days.get(id) ?? null
    return day !== null && (from === null || day >= from) && (to === null || day <= to)
  }
}

const middle = ({ quantity: { low, high } }: Figure): number => ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2

/** By code unit: the same on every machine. */
const byWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Equal ones keep their order. */
function sortFigures(reading: RoomReading, figures: readonly Figure[], sort: ClaimChoice['sort']): readonly Figure[] {
  const by = sort.replace('-', '')
  const isDown = sort.startsWith('-')
  if (by === 'asOf') return isDown ? figures.toReversed() : figures
  const way = isDown ? -1 : 1
  if (by === 'value') return figures.toSorted((a, b) => way * (middle(a) - middle(b)))
  const wordsOf = ({ origin, stance, document }: Figure): string =>
    by === 'origin' ? (origin?.name ?? nobodyWords(stance)) : reading.publisher(document)
  return figures.toSorted((a, b) => way * byWords(wordsOf(a), wordsOf(b)))
}
