import type { Figure } from '../model/claim.ts'
import type { EntityRef } from '../model/entity.ts'
import type { Statement } from '../model/statement.ts'
import { markAnchor, rowAnchor, sourceAnchor } from './anchors.ts'
import { renderAssessed } from './assessed.ts'
import { counted } from './counted.ts'
import { type Html, html, joinHtml } from './html.ts'
import { renderSideSign, renderVia } from './origin-words.ts'
import { quantityWords } from './quantity-words.ts'
import type { Reading } from './reading.ts'

const MOST_SOURCES = 200
const MOST_STATEMENTS = 40

/** What one entity said and what it passed on. */
interface Source {
  readonly entity: EntityRef
  readonly statements: Statement[]
  readonly figures: Figure[]
  relayed: number
}

function gatherSources(reading: Reading): readonly Source[] {
  const sources = new Map<string, Source>()
  const sourceOf = (entity: EntityRef): Source => {
    const known = sources.get(entity.id) ?? { entity, statements: [], figures: [], relayed: 0 }
    sources.set(entity.id, known)
    return known
  }
  const { statements, figures, events, origins } = reading.view
  for (const statement of statements.values()) {
    if (statement.origin) sourceOf(statement.origin).statements.push(statement)
    for (const relay of statement.via) sourceOf(relay).relayed++
  }
  for (const figure of figures.values()) {
    if (figure.origin) sourceOf(figure.origin).figures.push(figure)
    for (const relay of figure.via) sourceOf(relay)
  }
  for (const event of events.values()) for (const entity of [event.origin, ...event.via]) if (entity) sourceOf(entity)
  for (const { origins: groups } of origins.values()) for (const { entities } of groups) entities.forEach(sourceOf)
  const weight = (source: Source) => source.statements.length + source.figures.length
  return [...sources.values()].sort(
    (a, b) => weight(b) - weight(a) || b.relayed - a.relayed || (a.entity.name < b.entity.name ? -1 : 1),
  )
}

function renderStatement(reading: Reading, statement: Statement): Html {
  const text = reading.documents.get(statement.document)?.text ?? ''
  const content = statement.content.map(({ start, end }) => text.slice(start, end)).join(' … ')
  const words = statement.kind === 'direct' ? html`<q>${content}</q>` : content
  return html`<li><a class="quiet" href="#${markAnchor(statement.id)}">${words}</a> <span class="aside">${reading.publisher(statement.document)} ${renderVia(statement.via)}</span></li>
`
}

function renderFigures(reading: Reading, figures: readonly Figure[]): Html | null {
  if (figures.length === 0) return null
  const links = figures
    .slice(0, MOST_STATEMENTS)
    .map(
      (figure) =>
        html`<a href="#${rowAnchor(figure.id)}">${quantityWords(figure.quantity)}</a> <span class="aside">${figure.item ?? ''} ${figure.measure} (${reading.publisher(figure.document)})</span>`,
    )
  const rest = figures.length - links.length
  return html`<p class="numbers">Figures: ${joinHtml([...links, rest > 0 && `${rest} more`], ', ')}</p>`
}

function describeEntity(reading: Reading, id: string): string {
  const entity = reading.view.entities.get(id)
  if (!entity) return ''
  const variants = entity.variants.filter((variant) => variant !== entity.name)
  const spelt = variants.length === 0 ? null : `also ‘${variants.slice(0, 6).join('’, ‘')}’`
  return [entity.role, entity.country, spelt].filter((part) => part !== null).join('; ')
}

function renderSource(reading: Reading, { entity, statements, figures, relayed }: Source): Html {
  const side = reading.sides.of(entity)
  const counts = [
    statements.length > 0 && counted(statements.length, 'statement'),
    figures.length > 0 && counted(figures.length, 'figure'),
    relayed > 0 && `passed on ${counted(relayed, 'statement')}`,
  ].filter((part) => part !== false)
  const rest = statements.length - MOST_STATEMENTS
  return html`<details class="source" id="${sourceAnchor(entity.id)}"><summary>${renderSideSign(side.number)} <b>${entity.name}</b> <span class="aside">${counts.join(', ')}</span></summary>
<p class="aside">${describeEntity(reading, entity.id)}</p>${renderAssessed(reading, entity.id)}
<ul>${statements.slice(0, MOST_STATEMENTS).map((statement) => renderStatement(reading, statement))}</ul>
${rest > 0 && html`<p class="note">${rest} more statements are not shown.</p>`}${renderFigures(reading, figures)}
</details>
`
}

/** Everybody who is said to have said something, those quoted most first, with what each said. */
export function renderSources(reading: Reading): Html {
  const sources = gatherSources(reading)
  return html`<section id="sources" aria-labelledby="sources-h"><h2 id="sources-h">Sources</h2>
<p class="lead">Who is said to have said what. Open a name to read it.</p>
<div class="sources">${sources.slice(0, MOST_SOURCES).map((source) => renderSource(reading, source))}</div>
${sources.length > MOST_SOURCES && html`<p class="note">The first ${MOST_SOURCES} of ${sources.length} sources are shown; an export has them all.</p>`}
</section>
`
}
