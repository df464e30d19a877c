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
  contradicts: { a: 'Contradicts', b: 'Contradicts' },
  derived: { a: 'Follows from', b: 'Used for' },
}

/** What stands for a claim in running words: its quantity, or an event's trigger and date. */
export function claimWords(reading: Reading, claim: Claim): string {
  if (claim.type === 'figure') return quantityWords(claim.quantity)
  const text = reading.documents.get(claim.document)?.text ?? ''
  const trigger = text.slice(claim.trigger.start, claim.trigger.end)
  return claim.date === null ? `‘${trigger}’` : `‘${trigger}’, ${dateWords(claim.date)}`
}

const MOST_LINKS = 8

function renderLinks(reading: Reading, ids: readonly string[]): Html {
  const claims = ids.map((id) => reading.claim(id)).filter((claim) => claim !== null)
  const links = claims.slice(0, MOST_LINKS).map((claim) => {
    const words = claimWords(reading, claim)
    return html`<a href="#${rowAnchor(claim.id)}">${words}</a> (${reading.publisher(claim.document)})`
  })
  const rest = claims.length - links.length
  return joinHtml([...links, rest > 0 && `${rest} more`], ', ')
}

/** Relations of one kind that read alike from a claim: those in which it stands on one side, or on either where both say the same. */
interface Standing {
  readonly kind: RelationKind
  readonly words: string
  readonly relations: readonly Relation[]
}

/** Contradictions first; retellings, which say least, last. */
const ORDER: readonly RelationKind[] = ['contradicts', 'updates', 'part-of', 'derived', 'corroborates', 'repeats']

function groupStandings(relations: readonly Relation[], id: string): readonly Standing[] {
  const wordsFor = (relation: Relation) => WORDS[relation.kind][relation.a.includes(id) ? 'a' : 'b']
  return ORDER.flatMap((kind) =>
    [...new Set(Object.values(WORDS[kind]))].map((words) => ({
      kind,
      words,
      relations: relations.filter((relation) => relation.kind === kind && wordsFor(relation) === words),
    })),
  ).filter((standing) => standing.relations.length > 0)
}

/** Kinds whose reasons wait behind a click: they say that nothing is new or nothing is wrong. */
const QUIET: ReadonlySet<RelationKind> = new Set(['corroborates', 'repeats'])

const MOST_REASONS = 8

function renderReasons({ kind, relations }: Standing): Html {
  const reasons = relations.slice(0, MOST_REASONS).flatMap((relation) => relation.reasons.map(({ detail }) => detail))
  if (!QUIET.has(kind) && reasons.length < 4) return html`<span class="why">${reasons.join('; ')}</span>`
  return html`<details class="why"><summary>why</summary>${reasons.map((reason) => html`<p>${reason}</p>`)}</details>`
}

/** Ids on the other side of a relation from the claim. */
const across = ({ a, b }: Relation, id: string): readonly string[] => (a.includes(id) ? b : a)

function renderStanding(reading: Reading, standing: Standing, id: string): Html {
  const others = [...new Set(standing.relations.flatMap((relation) => across(relation, id)))]
  return html`<li class="${standing.kind}"><b>${standing.words}</b> ${renderLinks(reading, others)}${renderReasons(standing)}</li>`
}

/** A claim's relations in words, with links to the other claims; `null` where it stands alone. */
export function renderRelations(reading: Reading, id: string): Html | null {
  const relations = reading.relations.get(id)
  if (!relations) return null
  return html`<ul class="relations">${groupStandings(relations, id).map((standing) => renderStanding(reading, standing, id))}</ul>`
}
