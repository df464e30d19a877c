import type { Claim } from '../model/claim.ts'
import type { EntityRef } from '../model/entity.ts'
import type { Relay } from '../model/statement.ts'
import { sourceAnchor } from './anchors.ts'
import { sideShape } from './chart-marks.ts'
import { type Html, html, joinHtml } from './html.ts'
import type { Reading } from './reading.ts'
import { nobodyWords } from './stance-words.ts'

/** A side's shape in its colour, as a sign beside a name; the name says the same in words. */
export const renderSideSign = (side: number): Html =>
  html`<svg class="sign side-${side}" width="11" height="11" viewBox="-7 -7 14 14" aria-hidden="true"><path class="glyph" d="${sideShape(side)}"/></svg>`

export const renderEntity = (entity: EntityRef): Html => html`<a href="#${sourceAnchor(entity.id)}">${entity.name}</a>`

/** A small label; tags of one cell are set apart by commas for those who hear the page. */
export const renderTag = (words: string): Html => html`<span class="tag">${words}</span>`

export const renderVia = (via: readonly Relay[]): Html | null =>
  via.length === 0 ? null : html`<span class="via">via ${joinHtml(via.map(renderEntity), ', then ')}</span>`

/** Who first asserted a claim, and through whom it came. */
export function renderOrigin(reading: Reading, { origin, via, stance }: Claim): Html {
  const { number } = reading.sides.of(origin)
  return html`<span class="origin">${renderSideSign(number)} ${origin === null ? html`<i>${nobodyWords(stance)}</i>` : renderEntity(origin)}</span> ${renderVia(via)}`
}
