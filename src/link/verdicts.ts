import type { Anchor, Assessment, QuestionAnchor } from '../model/assessment.ts'
import type { Reason } from '../model/entity.ts'
import { byTime, findInForce } from '../model/in-force.ts'
import type { Copy } from '../model/relation.ts'

/** Two ids that a person says are one, or are two. */
export interface Verdict {
  readonly a: string
  readonly b: string
  readonly verdict: 'merge' | 'part'
  readonly reason: Reason
  /** Id of the assessment that says it. */
  readonly assessment: string
}

/** What people say of entities, questions, relations and copies, as far as it holds. */
export interface Verdicts {
  /** In the order of time; of two on one pair the later counts. */
  readonly pairs: readonly Verdict[]
  /** What the things of the pairs were when they were assessed, by id. */
  readonly anchors: ReadonlyMap<string, Anchor>
  /** Ids of relations that a person rejected. */
  readonly rejected: ReadonlySet<string>
}

/** Reads the verdicts that still hold: those not superseded. */
export function readVerdicts(assessments: readonly Assessment[]): Verdicts {
  const inForce = findInForce(assessments)
  const pairs: Verdict[] = []
  const anchors = new Map<string, Anchor>()
  const judged = new Map<string, Assessment['verdict']>()
  for (const assessment of assessments.toSorted(byTime)) {
    const { id, about, verdict, targets } = assessment
    if (!inForce.has(id)) continue
    if (verdict === 'accept' || verdict === 'reject') judged.set(about, verdict)
    if (verdict !== 'merge' && verdict !== 'part') continue
    const reason = reasonOf(assessment, verdict)
    for (const [thing, anchor] of Object.entries(assessment.anchors)) anchors.set(thing, anchor)
    for (const target of targets) pairs.push({ a: about, b: target, verdict, reason, assessment: id })
  }
  const rejected = [...judged].filter(([about, verdict]) => verdict === 'reject' && about.startsWith('r-'))
  return { pairs, anchors, rejected: new Set(rejected.map(([about]) => about)) }
}

function reasonOf({ by, at, note }: Assessment, verdict: Verdict['verdict']): Reason {
  const words = verdict === 'merge' ? 'are one' : 'are two'
  return { rule: `assessment-${verdict}`, detail: `${by} says that they ${words} (${at})${note ? `: ${note}` : ''}` }
}

/** Whether two readings of what people say come to the same. */
export const areSame = (a: Verdicts, b: Verdicts): boolean => signsOf(a) === signsOf(b)

const signsOf = ({ pairs, anchors, rejected }: Verdicts): string => JSON.stringify([pairs, [...anchors], [...rejected]])

/** What holds of each pair, with the ids that `idOf` gives them now; pairs one of which it does not find (`null`) are left out. */
export function settlePairs(pairs: readonly Verdict[], idOf: (id: string) => string | null): Verdict[] {
  const settled = new Map<string, Verdict>()
  for (const pair of pairs) {
    const [a, b] = [idOf(pair.a), idOf(pair.b)]
    if (a === null || b === null || a === b) continue
    const key = pairKey(a, b)
    // A later verdict takes the place of an earlier one also in the order in which they apply.
    settled.delete(key)
    settled.set(key, { ...pair, a, b })
  }
  return [...settled.values()]
}

/** One key for two ids, whichever comes first. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

export const noVerdicts: Verdicts = readVerdicts([])

/** The question that an id of a pair means; `null` where it is of something else. */
export function questionOf(id: string, { anchors }: Verdicts): QuestionAnchor | null {
  const anchor = anchors.get(id)
  return anchor?.kind === 'question' ? anchor : null
}

/** The copies of which no person says that they are none. */
export function withoutParted(copies: readonly Copy[], { pairs }: Verdicts): readonly Copy[] {
  const documents = settlePairs(pairs, (id) => (id.startsWith('d-') ? id : null))
  const parted = new Set(documents.filter(({ verdict }) => verdict === 'part').map(({ a, b }) => pairKey(a, b)))
  return parted.size ? copies.filter(({ document, of }) => !parted.has(pairKey(document, of))) : copies
}
