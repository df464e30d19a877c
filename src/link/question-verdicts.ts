import type { QuestionAnchor } from '../model/assessment.ts'
import { keptIds, wouldJoinParted } from './join-pairs.ts'
import type { PlaceIndex } from './places.ts'
import { type Answer, keyOfParts } from './questions.ts'
import { Union } from './union.ts'
import { pairKey, questionOf, settlePairs, type Verdict, type Verdicts } from './verdicts.ts'

/** What people say of questions, by the keys that their answers have now. */
export interface QuestionVerdicts {
  /** The question as which the one of a key counts, itself or the one it was merged into; `null` where nobody merged it. */
  countedAs(key: string): QuestionAnchor | null
  /** The key of that question, or the key itself. */
  rootOf(key: string): string
  /** Whether figures of the two are not compared. */
  areParted(key: string, other: string): boolean
  /** The answer of a figure, another one where a person set it apart from its question. */
  setApart(figure: string, answer: Answer): Answer
  /** By key or figure id, in signs: two settings that differ for one of them differ here. */
  readonly said: ReadonlyMap<string, string>
}

/** Brings the verdicts on questions to the names that places have now. */
export function questionVerdicts(verdicts: Verdicts, places: PlaceIndex): QuestionVerdicts {
  const questions = new Map<string, QuestionAnchor>()
  const keyOf = (id: string): string | null => {
    const question = questionOf(id, verdicts)
    const key = question && keyOfParts(question, places)
    if (key !== null) questions.set(key, question as QuestionAnchor)
    return key
  }
  const pairs = settlePairs(verdicts.pairs, keyOf)
  const apart = findApart(verdicts, keyOf)
  const parted = pairs.filter(({ verdict }) => verdict === 'part')
  const roots = findRoots(
    pairs.filter(({ verdict }) => verdict === 'merge'),
    parted,
  )
  const keys = new Set([
    ...parted.map(({ a, b }) => pairKey(a, b)),
    ...[...apart.values()].map(({ from, key }) => pairKey(from, key)),
  ])
  const rootOf = (key: string) => roots.get(key) ?? key
  return {
    countedAs: (key) => questions.get(roots.get(key) ?? '') ?? null,
    rootOf,
    areParted: (key, other) => keys.has(pairKey(key, other)),
    setApart(figure, answer) {
      const set = apart.get(figure)
      return set && rootOf(set.from) === rootOf(answer.key) ? { ...answer, key: set.key, apart: set.label } : answer
    },
    said: tellSaid(roots, parted, apart),
  }
}

/** A figure that a person took out of a question. */
interface Apart {
  readonly from: string
  /** Key of the question that it answers now, with those set apart in the same breath. */
  readonly key: string
  readonly label: string
}

function findApart({ pairs }: Verdicts, keyOf: (id: string) => string | null): ReadonlyMap<string, Apart> {
  const apart = new Map<string, Apart>()
  for (const { a, b: figure, verdict, assessment } of pairs) {
    const from = verdict === 'part' && figure.startsWith('f-') ? keyOf(a) : null
    if (from !== null) apart.set(figure, { from, key: `${from} ${assessment}`, label: assessment })
  }
  return apart
}

/** From every key of a merged group to that of the question which the others were merged into. */
function findRoots(merged: readonly Verdict[], parted: readonly Verdict[]): ReadonlyMap<string, string> {
  const union = new Union()
  const kept = keptIds(merged)
  const joined = merged.filter(({ a, b }) => {
    const joins = !wouldJoinParted(union, a, b, parted)
    if (joins) union.join(a, b)
    return joins
  })
  const groups = Map.groupBy(new Set(joined.flatMap(({ a, b }) => [a, b])), (key) => union.find(key))
  const roots = new Map<string, string>()
  for (const group of groups.values()) {
    const sorted = group.toSorted()
    const root = sorted.find((key) => kept.has(key)) ?? sorted[0]
    for (const key of group) roots.set(key, root ?? key)
  }
  return roots
}

function tellSaid(
  roots: ReadonlyMap<string, string>,
  parted: readonly Verdict[],
  apart: ReadonlyMap<string, Apart>,
): ReadonlyMap<string, string> {
  const said = new Map(roots)
  for (const [figure, { key }] of apart) said.set(figure, key)
  const pairs = parted.flatMap(({ a, b }) => [
    { key: a, other: b },
    { key: b, other: a },
  ])
  const sorted = pairs.toSorted((one, two) => (one.other < two.other ? -1 : 1))
  for (const { key, other } of sorted) said.set(key, `${said.get(key) ?? ''} | ${other}`)
  return said
}

/** What is said otherwise now than before. */
export function changedKeys(before: QuestionVerdicts['said'], now: QuestionVerdicts['said']): ReadonlySet<string> {
  return new Set([...before.keys(), ...now.keys()].filter((key) => before.get(key) !== now.get(key)))
}
