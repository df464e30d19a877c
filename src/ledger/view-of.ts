import { gatherAssessed } from '../assess/assessed.ts'
import type { Links } from '../link/link.ts'
import type { Figure } from '../model/claim.ts'
import type { Question } from '../model/question.ts'
import type { HistoryEntry, LedgerView, QuestionOrigins, RejectedClaim, Revision } from '../model/view.ts'
import type { AppliedDocument } from './assessed-ledger.ts'
import { type FindThing, thingFinder, whatIsLost } from './find-things.ts'
import { type MergeClaims, type MergedClaims, mergeClaims } from './merged-claims.ts'

/** What a view is made of. */
export interface ViewParts {
  /** By publication date, then id. */
  readonly applied: readonly AppliedDocument[]
  readonly links: Links
  readonly revisions: readonly Revision[]
  readonly entries: readonly HistoryEntry[]
  /** All documents of the ledger; of a view of some of them nothing but claims is said to be lost. */
  readonly all: readonly AppliedDocument[]
}

/** Puts together what a ledger holds. */
export function viewOf(
  { applied, links, revisions, entries, all }: ViewParts,
  merge: MergeClaims = mergeClaims,
): LedgerView {
  const merged = merge(
    applied.map(({ extraction }) => extraction),
    links,
  )
  // Links that were kept come back in no order that a reader could follow.
  const sorted = links.origins.toSorted((a, b) => compare(a.question, b.question))
  const origins = new Map<string, QuestionOrigins>(sorted.map((entry) => [entry.question, entry]))
  const claims = {
    documents: applied.map(({ extraction }) => extraction.document),
    statements: byId(merged.statements),
    figures: byId(merged.figures),
    events: byId(merged.events),
    entities: byId(links.entities.toSorted((a, b) => compare(a.id, b.id))),
    questions: [...links.questions].sort(byWeight(origins)),
    relations: [...links.relations].sort((a, b) => compare(a.id, b.id)),
    copies: [...links.copies].sort((a, b) => compare(a.document, b.document) || compare(a.of, b.of)),
    origins,
    revisions,
    merges: links.merges.toSorted((a, b) => compare(a.entity, b.entity) || compare(a.into, b.into)),
  }
  const find = thingFinder(claims, all, entries)
  const assessments = entries.map((entry) => ({ ...entry, lost: lostIn(entry, find, all.length === applied.length) }))
  return {
    ...claims,
    assessed: gatherAssessed(assessments, ({ about, targets, anchors }) =>
      [about, ...targets].map((id) => find(id, anchors[id]) ?? id),
    ),
    rejected: mergeRejected(applied, links, claims.questions),
    assessments,
  }
}

function lostIn({ assessment, holds }: HistoryEntry, find: FindThing, whole: boolean): string | null {
  const anchor = assessment.anchors[assessment.about]
  return holds && (whole || (anchor && 'document' in anchor)) ? whatIsLost(assessment, find) : null
}

/** Rejected claims with the names that others have, and the question that each figure would answer. */
function mergeRejected(
  applied: readonly AppliedDocument[],
  links: Links,
  questions: readonly Question[],
): RejectedClaim[] {
  const withRejected = applied.filter(({ rejected }) => rejected.length > 0)
  if (withRejected.length === 0) return []
  const keyOf = (
    { measure, item, subject, place }: Omit<Question, 'id' | 'words' | 'figures' | 'unit'>,
    unit: string | null,
  ) => JSON.stringify([measure, item, subject?.code ?? null, place?.id ?? null, unit])
  const byKey = new Map(questions.map((question) => [keyOf(question, question.unit), question.id]))
  const questionOf = (figure: Figure) => byKey.get(keyOf(figure, figure.quantity.unit)) ?? null
  return withRejected.flatMap(({ extraction, rejected }) => {
    const of = (kind: RejectedClaim['kind']) => rejected.flatMap((one) => (one.kind === kind ? [one.claim] : []))
    const own = { ...extraction, statements: of('statement'), figures: of('figure'), events: of('event') }
    const merged = mergeClaims([own as AppliedDocument['extraction']], links)
    const all = byId<MergedClaims[keyof MergedClaims][number]>([
      ...merged.statements,
      ...merged.figures,
      ...merged.events,
    ])
    return rejected.map((one) => {
      const claim = all.get(one.claim.id) as typeof one.claim
      return { ...one, claim, question: one.kind === 'figure' ? questionOf(claim as Figure) : null } as RejectedClaim
    })
  })
}

const byId = <T extends { readonly id: string }>(parts: readonly T[]): ReadonlyMap<string, T> =>
  new Map(parts.map((part) => [part.id, part]))

/** By code unit: the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byWeight =
  (origins: ReadonlyMap<string, QuestionOrigins>) =>
  (a: Question, b: Question): number =>
    (origins.get(b.id)?.independent ?? 0) - (origins.get(a.id)?.independent ?? 0) ||
    b.figures.length - a.figures.length ||
    compare(a.words, b.words) ||
    compare(a.id, b.id)
