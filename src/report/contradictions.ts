import type { Claim } from '../model/claim.ts'
import { rowAnchor } from './anchors.ts'
import { asOfWords } from './as-of-words.ts'
import { renderFigureExcerpt, renderPublisher } from './claim-row.ts'
import { claimWords } from './claim-words.ts'
import { dateWords } from './days.ts'
import { renderExcerpt } from './excerpt.ts'
import { type FoundContradiction, findContradictions } from './found-contradictions.ts'
import { type Html, html } from './html.ts'
import { renderOrigin } from './origin-words.ts'
import type { Reading } from './reading.ts'

const MOST_CONTRADICTIONS = 200

function renderSide(reading: Reading, claim: Claim): Html {
  const text = reading.documents.get(claim.document)?.text ?? ''
  const figure = claim.type === 'figure'
  const asOf = figure ? asOfWords(claim) : claim.date === null ? 'not stated' : dateWords(claim.date)
  return html`<div class="half"><p class="claim-value"><a href="#${rowAnchor(claim.id)}">${claimWords(claim, text)}</a>${figure && html` <span class="measure">${[claim.item, claim.measure].filter((word) => word !== null).join(' ')}</span>`}</p>
<p>${renderOrigin(reading, claim)}</p>
<p class="aside">${figure ? 'As of' : 'Date'}: ${asOf}. ${renderPublisher(reading, claim.document, claim.id)}</p>
${claim.type === 'figure' ? renderFigureExcerpt(reading, claim) : renderExcerpt(text, claim.trigger, claim.trigger)}</div>`
}

function renderContradiction(reading: Reading, { relation, heading }: FoundContradiction): Html | null {
  const { a, b, reasons } = relation
  const claims = (ids: readonly string[]) => ids.map((id) => reading.claim(id)).filter((claim) => claim !== null)
  const [earlier, later] = [claims(b), claims(a)]
  if (earlier.length === 0 || later.length === 0) return null
  return html`<li class="contradiction"><h3>${heading}</h3><div class="pair">
<div class="side">${earlier.map((claim) => renderSide(reading, claim))}</div>
<div class="unequal" aria-hidden="true">≠</div>
<div class="side">${later.map((claim) => renderSide(reading, claim))}</div></div>
<p class="reason"><b>Why:</b> ${reasons.map(({ detail }) => detail).join('; ')}</p></li>
`
}

/** Every contradiction with its two sides beside each other, and the reason in words. */
export function renderContradictions(reading: Reading): Html {
  const found = findContradictions(reading.view, reading)
  const shown = found.slice(0, MOST_CONTRADICTIONS).map((one) => renderContradiction(reading, one))
  return html`<section id="contradictions" aria-labelledby="contradictions-h"><h2 id="contradictions-h">Contradictions</h2>
<p class="lead">${found.length === 0 ? 'None of the claims in this ledger was found to contradict another.' : 'Both sides as they were said. The ledger does not decide between them.'}</p>
<ol class="contradictions">${shown}</ol>
${found.length > MOST_CONTRADICTIONS && html`<p class="note">The first ${MOST_CONTRADICTIONS} of ${found.length} are shown; an export has them all.</p>`}
</section>
`
}
