import type { Figure } from '../model/claim.ts'
import { documentAnchor, markAnchor, rowAnchor } from './anchors.ts'
import { aggregateWords, asOfWords } from './as-of-words.ts'
import { renderAssessed } from './assessed.ts'
import { dateWords } from './days.ts'
import { renderExcerpt } from './excerpt.ts'
import { type Content, type Html, html, joinHtml } from './html.ts'
import { renderOrigin, renderTag } from './origin-words.ts'
import { quantityWords } from './quantity-words.ts'
import { originalOf, type Reading } from './reading.ts'
import { renderRelations } from './relation-words.ts'
import { stanceWords, verificationWords } from './stance-words.ts'

/** Publisher and publication date of a claim's document, with a link to its words there. */
export function renderPublisher(reading: Reading, document: string, claim: string): Html {
  const published = reading.documents.get(document)?.published ?? null
  return html`<a href="#${documentAnchor(document)}">${reading.publisher(document)}</a>
<span class="when">${published === null ? 'date not known' : dateWords(published)}</span> <a class="in-text" href="#${markAnchor(claim)}">in the text</a>`
}

export function renderFigureExcerpt(reading: Reading, figure: Figure): Html {
  const text = reading.documents.get(figure.document)?.text ?? ''
  return renderExcerpt(text, figure.evidence, figure.number)
}

const cell = (name: string, heading: string, content: Content): Html =>
  html`<td class="${name}" data-heading="${heading}">${content}</td>`

/** One claim of a question: value, as-of date, origin, publisher, its words, and how it stands to other claims. */
function renderClaimRow(reading: Reading, figure: Figure): Html {
  const tags = [stanceWords(figure), ...figure.verification.map(verificationWords)].filter((word) => word !== null)
  const value = html`<b class="number">${quantityWords(figure.quantity)}</b> <span class="aggregate">${aggregateWords[figure.aggregate]}</span>`
  const origin = html`${renderOrigin(reading, figure)} ${joinHtml(tags.map(renderTag), ' ')}`
  const words = html`${renderFigureExcerpt(reading, figure)}${renderAssessed(reading, figure.id)}${renderRelations(reading, figure.id)}`
  const cells = [
    cell('value', 'Value', value),
    cell('as-of', 'As of', asOfWords(figure)),
    cell('origin-cell', 'Origin', origin),
    cell('publisher', 'Published by', renderPublisher(reading, figure.document, figure.id)),
    cell('words', 'In these words', words),
  ]
  const retold = originalOf(reading, figure) !== null
  return html`<tr id="${rowAnchor(figure.id)}" class="${retold ? 'retold' : 'first'}">${cells}</tr>
`
}

const HEADINGS = ['Value', 'As of', 'Origin', 'Published by', 'In these words']

/** The claims as a table with a caption, in the order given. */
export function renderClaimTable(reading: Reading, figures: readonly Figure[], caption: string): Html {
  return html`<table class="claims"><caption class="unseen">${caption}</caption>
<thead><tr>${HEADINGS.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>${figures.map((figure) => renderClaimRow(reading, figure))}</tbody></table>
`
}
