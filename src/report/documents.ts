import type { Document } from '../model/document.ts'
import type { Copy } from '../model/relation.ts'
import { documentAnchor } from './anchors.ts'
import { counted } from './counted.ts'
import { dateWords } from './days.ts'
import { basisWords, copyWords } from './document-words.ts'
import { type Html, html, linkTo } from './html.ts'
import { type Mark, type MarkKind, renderMarkedText } from './marked-text.ts'
import { publisherName, type Reading } from './reading.ts'

const MOST_DOCUMENTS = 300

/** Texts beyond this many signs in all are left out; the ledger still holds them. */
const MOST_TEXT = 1_500_000

const OPEN_BELOW = 30

/** Every mark of every document, gathered in one pass. */
function gatherMarks(reading: Reading): ReadonlyMap<string, readonly Mark[]> {
  const marks = new Map<string, Mark[]>()
  const add = (document: string, mark: Mark) => {
    const known = marks.get(document)
    if (known) known.push(mark)
    else marks.set(document, [mark])
  }
  const { statements, figures, events } = reading.view
  const put = (
    kind: MarkKind,
    of: { id: string; document: string },
    side: number,
    spans: readonly (Mark | { start: number; end: number } | null)[],
  ) => {
    for (const span of spans) if (span) add(of.document, { kind, claim: of.id, side, start: span.start, end: span.end })
  }
  for (const statement of statements.values()) {
    const side = reading.sides.of(statement.origin).number
    put('content', statement, side, statement.content)
    put('source', statement, side, [statement.source])
    put('cue', statement, side, [statement.cue])
  }
  for (const figure of figures.values()) put('figure', figure, reading.sides.of(figure.origin).number, [figure.number])
  for (const event of events.values()) put('event', event, reading.sides.of(event.origin).number, [event.trigger])
  return marks
}

function renderCopy(reading: Reading, { of, kind, share, reasons }: Copy): Html {
  const original = reading.documents.get(of)
  const name = original ? html`<a href="#${documentAnchor(of)}">${publisherName(original)}</a>` : of
  const part = share > 0 ? ` (${Math.round(share * 100)}% of its words stand there too)` : ''
  return html`<li><b>${copyWords[kind]}</b> ${name}${part}<span class="why">${reasons.map(({ detail }) => detail).join('; ')}</span></li>`
}

function renderDebts(reading: Reading, document: Document): Html | null {
  const copies = reading.view.copies.filter((copy) => copy.document === document.id)
  const earlier = reading.view.revisions.filter((revision) => revision.document === document.id)
  if (copies.length + document.credits.length + earlier.length === 0) return null
  return html`<ul class="relations debts">${copies.map((copy) => renderCopy(reading, copy))}
${document.credits.map(({ publisher, words }) => html`<li><b>Names as its source</b> ${publisher}<span class="why">in these words: ‘${words}’</span></li>`)}
${earlier.map(({ of }) => html`<li><b>Changed after it was archived:</b> <a href="#${documentAnchor(of)}">the version before</a></li>`)}</ul>`
}

function renderFurniture({ furniture }: Document): Html | null {
  if (furniture.length === 0) return null
  return html`<details class="furniture"><summary>${counted(furniture.length, 'line')} left out as page furniture</summary>
<ul>${furniture.slice(0, 200).map(({ kind, text }) => html`<li><span class="tag">${kind}</span> ${text}</li>`)}</ul></details>`
}

function renderProvenance({ url, author, published, publishedBasis, raw, path, key }: Document): Html {
  const date = published === null ? 'not known' : dateWords(published)
  const basis = publishedBasis === null ? '' : `, ${basisWords[publishedBasis]}`
  return html`<dl class="provenance"><div><dt>Published</dt><dd>${date}${basis}</dd></div>
${author !== null && html`<div><dt>By</dt><dd>${author}</dd></div>`}
<div><dt>${url === null ? 'File' : 'Address'}</dt><dd>${url === null ? (path ?? key) : linkTo(url, url)}</dd></div>
<div><dt>SHA-256</dt><dd><code>${raw.sha256}</code>, ${raw.bytes} bytes, ${raw.encoding}</dd></div></dl>`
}

function renderDocument(
  reading: Reading,
  document: Document,
  marks: readonly Mark[],
  whole: boolean,
  open: boolean,
): Html {
  const text = whole
    ? renderMarkedText(document, marks)
    : html`<p class="note">Its text is left out here to keep the page small; the ledger holds it.</p>`
  const body = html`<div class="reader">${text}
<div class="beside">${renderProvenance(document)}${renderDebts(reading, document)}${renderFurniture(document)}</div></div>`
  const heading = html`<h3>${publisherName(document)}: ${document.title ?? document.key}</h3>`
  return open
    ? html`<details class="document" open id="${documentAnchor(document.id)}"><summary>${heading}</summary>${body}</details>
`
    : html`<details class="document" id="${documentAnchor(document.id)}"><summary>${heading}</summary>${body}</details>
`
}

/** Every report with its claims marked in its text, and how it came to be archived. */
export function renderDocuments(reading: Reading): Html {
  const { documents } = reading.view
  const marks = gatherMarks(reading)
  const shown = documents.slice(0, MOST_DOCUMENTS)
  let room = MOST_TEXT
  const parts = shown.map((document) => {
    room -= document.text.length
    return renderDocument(reading, document, marks.get(document.id) ?? [], room >= 0, documents.length < OPEN_BELOW)
  })
  return html`<section id="documents" aria-labelledby="documents-h"><h2 id="documents-h">Documents</h2>
<p class="lead">The archived texts. <mark class="figure side-0">Numbers</mark> that were read as figures link to their claims; <span class="content side-0">what somebody is said to have said</span>, <span class="source">who said it</span> and <span class="event">what happened</span> are marked as here.</p>
${parts}
${documents.length > shown.length && html`<p class="note">The first ${MOST_DOCUMENTS} of ${documents.length} documents are shown; the ledger holds them all.</p>`}
</section>
`
}
