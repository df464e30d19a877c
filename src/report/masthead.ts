import type { Document } from '../model/document.ts'
import { sideShape } from './chart-marks.ts'
import { counted } from './counted.ts'
import { dateWords, parseDays } from './days.ts'
import { type Html, html, joinHtml } from './html.ts'
import { publisherName, type Reading } from './reading.ts'

/** 'from 26 Oct 2024 to 11 Mar 2025'; empty where no document has a date. */
function datesCovered(documents: readonly Document[]): string {
  const dated = documents.flatMap(({ published }) => {
    const day = parseDays(published)?.from ?? null
    return published !== null && day !== null ? [{ published, day }] : []
  })
  const order = dated.sort((a, b) => a.day - b.day)
  const [first, last] = [order[0], order.at(-1)]
  if (!first || !last) return ''
  return first.day === last.day
    ? `, published ${dateWords(first.published)}`
    : `, published from ${dateWords(first.published)} to ${dateWords(last.published)}`
}

/** What the ledger holds, in one line. */
export function holdings({ view }: Reading): string {
  const publishers = new Set(view.documents.map(publisherName)).size
  const reports = `${counted(view.documents.length, 'report')} by ${counted(publishers, 'publisher')}${datesCovered(view.documents)}`
  const claims = `${counted(view.figures.size, 'figure')}, ${counted(view.statements.size, 'statement')} and ${counted(view.events.size, 'event')}`
  return `${reports}. They hold ${claims}, which answer ${counted(view.questions.length, 'question')}.`
}

const sample = (inner: Html): Html =>
  html`<svg class="sample side-1" width="44" height="22" viewBox="0 0 44 22" aria-hidden="true">${inner}</svg>`

const glyph = (hedged: string, x = 22): Html =>
  html`<path class="glyph ${hedged}" transform="translate(${x} 11)" d="${sideShape(1)}"/>`

const LEGEND: readonly (readonly [Html, string])[] = [
  [sample(glyph('')), 'a number as stated'],
  [sample(glyph('hedged')), 'hedged: about, nearly, more than'],
  [sample(html`<rect class="bar" x="18" y="2" width="8" height="18" rx="1.5"/>`), 'a range'],
  [
    sample(html`<rect fill="url(#fade-up-1)" x="18" y="0" width="8" height="14"/>${glyph('hedged')}`),
    'open at that end: at least, at most',
  ],
  [
    sample(html`<path class="tail" d="M4 11H20"/>${glyph('', 30)}`),
    'counted as of no stated date; said or published then',
  ],
  [
    sample(html`<path class="retelling" d="M2 11H30"/><g class="retold">${glyph('', 36)}</g>`),
    'told again elsewhere, tied to what it retells',
  ],
  [sample(html`<g class="foretold">${glyph('')}</g>`), 'foretold'],
  [sample(html`${glyph('')}<path class="strike" d="M14 19L30 3"/>`), 'denied'],
  [sample(html`<path class="update" d="M4 17L40 5"/>`), 'updated by the same side'],
  [
    sample(
      html`<circle class="clash-sign" cx="22" cy="11" r="8"/><path class="clash-mark" d="M18 9h8M18 13h8M24.5 6l-5 10"/>`,
    ),
    'contradict each other',
  ],
]

/** Every side of the ledger with its colour and shape. */
function renderSides(reading: Reading): Html {
  const names = new Map<number, Set<string>>()
  for (const { origin } of reading.view.figures.values()) {
    const { number, name } = reading.sides.of(origin)
    names.set(number, (names.get(number) ?? new Set()).add(name))
  }
  const sides = [...names].sort(([a], [b]) => (a || 99) - (b || 99))
  const parts = sides.map(
    ([number, words]) =>
      html`<span class="side-name"><svg class="sign side-${number}" width="12" height="12" viewBox="-7 -7 14 14" aria-hidden="true"><path class="glyph" d="${sideShape(number)}"/></svg> ${[...words].slice(0, 4).join(', ')}</span>`,
  )
  return html`<p class="sides"><b>Colour and shape: ${reading.sides.byCountry ? 'the country of the origin' : 'the origin'}.</b> ${joinHtml(parts, ' ')}</p>`
}

/** Name of the page, what it holds, where to go, and how to read it. */
export function renderMasthead(
  reading: Reading,
  title: string,
  note: string | null,
  links: readonly (readonly [string, string])[],
): Html {
  return html`<header class="masthead"><p class="brand">Onrecord <span>a claims ledger</span></p>
<h1>${title}</h1>
<p class="holdings">${holdings(reading)}</p>
${note !== null && html`<p class="notice">${note}</p>`}
<p class="caution">This page records what was said and by whom. It does not say what is so.</p>
<nav aria-label="Parts of this page"><ul>${links.map(([id, words]) => html`<li><a href="#${id}">${words}</a></li>`)}</ul></nav>
<details class="key"><summary>How to read the charts</summary><ul>${LEGEND.map(([picture, words]) => html`<li>${picture} ${words}</li>`)}</ul></details>
${renderSides(reading)}
</header>
`
}

function renderFill(side: number, way: 'up' | 'down'): Html {
  const [y1, y2] = way === 'up' ? [1, 0] : [0, 1]
  return html`<linearGradient class="side-${side}" id="fade-${way}-${side}" x1="0" x2="0" y1="${y1}" y2="${y2}"><stop offset="0" stop-color="currentColor" stop-opacity=".8"/><stop offset="1" stop-color="currentColor" stop-opacity="0"/></linearGradient>`
}

/** Fading fills for open ends, one a side and way; charts refer to them by id. */
export function renderFills(): Html {
  const sides = [0, 1, 2, 3, 4, 5, 6, 7]
  return html`<svg class="fills" width="0" height="0" aria-hidden="true"><defs>${sides.map((side) => [renderFill(side, 'up'), renderFill(side, 'down')])}</defs></svg>`
}
