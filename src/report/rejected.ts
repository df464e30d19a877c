import type { Claim } from '../model/claim.ts'
import type { Statement } from '../model/statement.ts'
import type { RejectedClaim } from '../model/view.ts'
import { quote } from '../text/spans.ts'
import { markAnchor } from './anchors.ts'
import { renderAssessed } from './assessed.ts'
import { renderPublisher } from './claim-row.ts'
import { claimWords } from './claim-words.ts'
import { counted } from './counted.ts'
import { renderExcerpt } from './excerpt.ts'
import { type Html, html } from './html.ts'
import type { Reading } from './reading.ts'

const MOST_REJECTED = 300

/** Claims that people rejected, with who and why; `null` where there are none. */
export function renderRejected(reading: Reading): Html | null {
  const { rejected } = reading.view
  if (rejected.length === 0) return null
  return html`<section id="rejected" aria-labelledby="rejected-h"><h2 id="rejected-h">Rejected</h2>
<p class="lead">${counted(rejected.length, 'claim')} that people rejected. They answer no question here and count for nothing.</p>
<ul class="plain">${rejected.slice(0, MOST_REJECTED).map((one) => renderOne(reading, one))}</ul>
</section>
`
}

function renderOne(reading: Reading, { claim }: RejectedClaim): Html {
  const text = reading.documents.get(claim.document)?.text ?? ''
  const span = spanOf(claim)
  return html`<li id="${markAnchor(claim.id)}"><b>${wordsOf(claim, text)}</b> ${renderPublisher(reading, claim.document, claim.id)}
${renderExcerpt(text, span, span)}${renderAssessed(reading, claim.id)}</li>`
}

function spanOf(claim: Claim | Statement) {
  if (!('type' in claim)) return { start: claim.content[0]?.start ?? 0, end: claim.content.at(-1)?.end ?? 0 }
  return claim.type === 'figure' ? claim.number : claim.trigger
}

const wordsOf = (claim: Claim | Statement, text: string): string =>
  'type' in claim ? claimWords(claim, text) : `‘${claim.content.map((span) => quote(text, span)).join(' … ')}’`
