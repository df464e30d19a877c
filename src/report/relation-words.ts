import type { Claim } from '../model/claim.ts'
import type { Relation, RelationKind } from '../model/relation.ts'
import { rowAnchor } from './anchors.ts'
import { dateWords } from './days.ts'
import { type Html, html, joinHtml } from './html.ts'
import { quantityWords } from './quantity-words.ts'
import type { Reading } from './reading.ts'

/** How a claim stands to the other side, seen from `a` (the later, the retelling, the parts, the result) and from `b`. */
const WORDS: Readonly<Record<RelationKind, { readonly a: string; readonly b: string }>> = {
  repeats: { a: 'Repeats', b: 'Repeated by' },
  updates: { a: 'Updates', b: 'Updated by' },
  'part-of': { a: 'Part of', b: 'Total of' },
  corroborates: { a: 'Agrees, from another origin, with', b: 'Agrees, from another origin, with' },
  contradicts: { a: 'Contradicts', b: 'Contradicted by' },
  derived: { a: 'Follows from', b: 'Used for' },
}

/** What stands for a claim in running words: its quantity, or an event's trigger and date. */
export function claimWords(reading: Reading, claim: Claim): string {
  if (claim.type === 'figure') return quantityWords(claim.quantity)
  const text = reading.documents.get(claim.document)?.text ?? ''
  const trigger = text.slice(claim.trigger.start, claim.trigger.end)
  return claim.date === null ? `‘${trigger}’` : `‘${trigger}’, ${dateWords(claim.date)}`
}

const MOST_LINKS = 6

function renderLinks(reading: Reading, ids: readonly string[]): Html {
  const claims = ids.map((id) => reading.claim(id)).filter((claim) => claim !== null)
  const links = claims
    .slice(0, MOST_LINKS)
    .map(
      (claim) =>
        html`<a href="#${rowAnchor(claim.id)}">${claimWords(reading, claim)}</a> (${reading.publisher(claim.document)})`,
    )
  const rest = claims.length - links.length
  return joinHtml([...links, rest > 0 && `${rest} more`], ', ')
}

function renderRelation(reading: Reading, relation: Relation, id: string): Html {
  const later = relation.a.includes(id)
  const reasons = relation.reasons.map(({ detail }) => detail).join('; ')
  return html`<li class="${relation.kind}"><b>${WORDS[relation.kind][later ? 'a' : 'b']}</b> ${renderLinks(reading, later ? relation.b : relation.a)}<span class="why">${reasons}</span></li>`
}

/** Contradictions first; retellings, which say least, last. */
const ORDER: readonly RelationKind[] = ['contradicts', 'updates', 'part-of', 'derived', 'corroborates', 'repeats']

const MOST_RELATIONS = 8

/** A claim's relations in words, with links to the other claims; `null` where it stands alone. */
export function renderRelations(reading: Reading, id: string): Html | null {
  const relations = [...(reading.relations.get(id) ?? [])].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
  if (relations.length === 0) return null
  const rest = relations.length - MOST_RELATIONS
  return html`<ul class="relations">${relations.slice(0, MOST_RELATIONS).map((relation) => renderRelation(reading, relation, id))}${rest > 0 && html`<li>${rest} more relations are not shown.</li>`}</ul>`
}
