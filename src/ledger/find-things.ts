import type { Anchor, Assessment, QuestionAnchor } from '../model/assessment.ts'
import type { Question } from '../model/question.ts'
import type { HistoryEntry, LedgerView } from '../model/view.ts'
import type { AppliedDocument } from './assessed-ledger.ts'

/** Finds by the id that a thing had when it was assessed the one that it has now; `null` where it is not there any more. */
export type FindThing = (id: string, anchor: Anchor | undefined) => string | null

type Parts = Pick<
  LedgerView,
  'documents' | 'entities' | 'questions' | 'relations' | 'merges' | 'statements' | 'figures' | 'events'
>

/** Looks assessed things up in what the ledger holds now. What it needs it works out when it is first asked. */
export function thingFinder(
  view: Parts,
  applied: readonly AppliedDocument[],
  entries: readonly HistoryEntry[],
): FindThing {
  const claims = new Map(applied.flatMap(({ found }) => [...found]))
  const documents = new Set(view.documents.map(({ id }) => id))
  const relations = once(() => new Set(view.relations.map(({ id }) => id)))
  const entity = once(() => entityFinder(view))
  const question = once(() => questionFinder(view, entries))
  return (id, anchor) => {
    if (anchor === undefined) return null
    if (anchor.kind === 'document') return documents.has(id) ? id : null
    // A relation that a person rejected is found: that it is not among the others is what was asked for.
    if (anchor.kind === 'relation') return relations().has(id) || isRejected(id, entries) ? id : null
    if (anchor.kind === 'question') return question()(id, anchor)
    if (anchor.kind === 'entity') return entity()(id, anchor)
    return claims.get(id) ?? null
  }
}

function once<T>(work: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: work() }).value
}

const isRejected = (id: string, entries: readonly HistoryEntry[]): boolean =>
  entries.some(({ assessment, holds }) => holds && assessment.about === id && assessment.verdict === 'reject')

function entityFinder({ entities, merges, statements, figures, events }: Parts): FindThing {
  const known = new Set([...entities.keys(), ...merges.map(({ entity }) => entity)])
  for (const { origin } of [...statements.values(), ...figures.values(), ...events.values()])
    if (origin) known.add(origin.id)
  const byName = new Map<string, string>(
    [...entities.values()].flatMap(({ id, kind, variants }) =>
      variants.map((name) => [`${kind} ${name}`, id] as const),
    ),
  )
  return (id, anchor) => {
    if (known.has(id)) return id
    return anchor?.kind === 'entity' ? (byName.get(`${anchor.entityKind} ${anchor.name}`) ?? null) : null
  }
}

/** A question that was merged into another is that other. */
function questionFinder(view: Parts, entries: readonly HistoryEntry[]): FindThing {
  const into = new Map(view.merges.map((merge) => [merge.entity, merge.into]))
  const keyOf = ({ measure, item, subject, place, unit }: Omit<QuestionAnchor, 'kind'>): string =>
    JSON.stringify([measure, item, subject?.code ?? null, unit, place && (into.get(place.id) ?? place.id)])
  const byId = new Set(view.questions.map(({ id }) => id))
  const byKey = new Map(view.questions.map((question: Question) => [keyOf(question), question.id]))
  const direct: FindThing = (id, anchor) => {
    if (byId.has(id)) return id
    return anchor?.kind === 'question' ? (byKey.get(keyOf(anchor)) ?? null) : null
  }
  const merged = entries.filter(({ assessment, holds }) => holds && assessment.verdict === 'merge')
  const find = (id: string, anchor: Anchor | undefined, seen: ReadonlySet<string>): string | null => {
    const found = direct(id, anchor)
    if (found !== null || seen.has(id)) return found
    for (const { assessment } of merged) {
      const ids = [assessment.about, ...assessment.targets]
      if (!ids.includes(id)) continue
      for (const other of ids) {
        const same = other === id ? null : find(other, assessment.anchors[other], new Set([...seen, id]))
        if (same !== null) return same
      }
    }
    return null
  }
  return (id, anchor) => find(id, anchor, new Set())
}

/** What an assessment did not find, in words; `null` where it found everything or does not hold. */
export function whatIsLost(assessment: Assessment, find: FindThing): string | null {
  const { about, targets, anchors, verdict } = assessment
  if (verdict === 'withdraw') return null
  const lost = [about, ...targets].filter((id) => find(id, anchors[id]) === null)
  return lost.length ? `not found any more: ${lost.map((id) => describe(id, anchors[id])).join('; ')}` : null
}

function describe(id: string, anchor: Anchor | undefined): string {
  if (!anchor) return id
  if ('document' in anchor) return `${anchor.kind} '${anchor.quote}' at ${anchor.start} of ${anchor.document}`
  return anchor.kind === 'entity' ? `'${anchor.name}'` : `${anchor.kind} ${id}`
}
