import type { Anchor } from '../model/assessment.ts'
import type { EntityKind } from '../model/entity.ts'
import type { Question } from '../model/question.ts'
import type { LedgerView } from '../model/view.ts'
import { anchorOf } from './claims.ts'
import type { Saying } from './fields.ts'
import { refuse } from './refuse.ts'

/** A thing that a view shows and that can be assessed. */
export type Subject =
  | { readonly kind: 'claim'; readonly id: string; readonly claim: Saying; readonly anchor: Anchor }
  | { readonly kind: 'question'; readonly id: string; readonly question: Question; readonly anchor: Anchor }
  | { readonly kind: 'entity'; readonly id: string; readonly entityKind: EntityKind | null; readonly anchor: Anchor }
  | { readonly kind: 'relation' | 'document'; readonly id: string; readonly anchor: Anchor }

/** What has that id in a view; throws where nothing has. */
export function findSubject(id: string | null, view: LedgerView): Subject {
  const found = id === null ? null : (findClaim(id, view) ?? findEntity(id, view) ?? findOther(id, view))
  if (!found)
    throw refuse('nothing of the ledger has that id', id, 'give the id of a claim, entity, question or relation')
  return found
}

/** The claim of that id, rejected ones too; `null` where there is none. */
export const claimIn = (id: string, { statements, figures, events, rejected }: LedgerView): Saying | null =>
  figures.get(id) ??
  events.get(id) ??
  statements.get(id) ??
  rejected.find(({ claim }) => claim.id === id)?.claim ??
  null

function findClaim(id: string, view: LedgerView): Subject | null {
  const claim = claimIn(id, view)
  const document = claim && view.documents.find((one) => one.id === claim.document)
  return claim && document ? { kind: 'claim', id, claim, anchor: anchorOf(claim, document) } : null
}

function findEntity(id: string, { entities, merges, statements, figures, events }: LedgerView): Subject | null {
  const listed = entities.get(id)
  const merged = listed ? null : merges.find(({ entity }) => entity === id)
  const entityKind = (listed ?? entities.get(merged?.into ?? ''))?.kind ?? null
  let name = listed?.name ?? (merged && (merged.name ?? id))
  if (name == null)
    for (const { origin } of [...statements.values(), ...figures.values(), ...events.values()])
      if (origin?.id === id) name = origin.name
  return name == null ? null : { kind: 'entity', id, entityKind, anchor: { kind: 'entity', entityKind, name } }
}

function findOther(id: string, { questions, relations, documents }: LedgerView): Subject | null {
  const question = questions.find((one) => one.id === id)
  if (question) {
    const { measure, item, subject, place, unit } = question
    return { kind: 'question', id, question, anchor: { kind: 'question', measure, item, subject, place, unit } }
  }
  if (relations.some((one) => one.id === id)) return { kind: 'relation', id, anchor: { kind: 'relation' } }
  return documents.some((one) => one.id === id) ? { kind: 'document', id, anchor: { kind: 'document' } } : null
}
