import type { Relation, RelationKind } from '../model/relation.ts'
import { rowAnchor } from './anchors.ts'
import { claimWords } from './claim-words.ts'
import { type Html, html, joinHtml } from './html.ts'
import type { Reading } from './reading.ts'
import { across, phrasesOf, relationPhrase } from './relation-phrases.ts'

const MOST_LINKS = 8

function renderLinks(reading: Reading, ids: readonly string[]): Html {
  const claims = ids.map((id) => reading.claim(id)).filter((claim) => claim !== null)
  const links = claims.slice(0, MOST_LINKS).map((claim) => {
    const words = claimWords(claim, reading.documents.get(claim.document)?.text ?? '')
    return html`<a href="#${rowAnchor(claim.id)}">${words}</a> (${reading.publisher(claim.document)})`
  })
  const rest = claims.length - links.length
  return joinHtml([...links, rest > 0 && `${rest} more`], ', ')
}

/** Relations of one kind that read alike from a claim: those in which it stands on one side, or on either where both say the same. */
interface Standing {
  readonly kind: RelationKind
  readonly phrase: string
  readonly relations: readonly Relation[]
}

/** Contradictions first; retellings, which say least, last. */
const ORDER: readonly RelationKind[] = ['contradicts', 'updates', 'part-of', 'derived', 'corroborates', 'repeats']

function groupStandings(relations: readonly Relation[], id: string): readonly Standing[] {
  return ORDER.flatMap((kind) =>
    phrasesOf(kind).map((phrase) => ({
      kind,
      phrase,
      relations: relations.filter((relation) => relation.kind === kind && relationPhrase(relation, id) === phrase),
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

const capital = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1)

function renderStanding(reading: Reading, standing: Standing, id: string): Html {
  const others = [...new Set(standing.relations.flatMap((relation) => across(relation, id)))]
  return html`<li class="${standing.kind}"><b>${capital(standing.phrase)}</b> ${renderLinks(reading, others)}${renderReasons(standing)}</li>`
}

/** A claim's relations in words, with links to the other claims; `null` where it stands alone. */
export function renderRelations(reading: Reading, id: string): Html | null {
  const relations = reading.relations.get(id)
  if (!relations) return null
  return html`<ul class="relations">${groupStandings(relations, id).map((standing) => renderStanding(reading, standing, id))}</ul>`
}
