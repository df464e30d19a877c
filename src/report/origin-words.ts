import type { Claim } from '../model/claim.ts'
import type { EntityRef } from '../model/entity.ts'
import type { Relay, Stance, Verification } from '../model/statement.ts'
import { sourceAnchor } from './anchors.ts'
import { sideShape } from './chart-marks.ts'
import { type Html, html, joinHtml } from './html.ts'
import type { Reading } from './reading.ts'

/** A side's shape in its colour, as a sign beside a name; the name says the same in words. */
export const renderSideSign = (side: number): Html =>
  html`<svg class="sign side-${side}" width="11" height="11" viewBox="-7 -7 14 14" aria-hidden="true"><path class="glyph" d="${sideShape(side)}"/></svg>`

export const renderEntity = (entity: EntityRef): Html => html`<a href="#${sourceAnchor(entity.id)}">${entity.name}</a>`

/** Stances that a reader must see; a plain assertion needs no word. */
const STANCE_WORDS: Readonly<Record<Stance, string | null>> = {
  asserted: null,
  estimated: 'an estimate',
  reported: 'hearsay',
  predicted: 'a prediction',
  denied: 'denied',
  presupposed: 'taken for granted',
  questioned: 'called into question',
  conditional: 'on a condition',
}

const VERIFICATION_WORDS: Readonly<Record<Verification['kind'], string>> = {
  unverified: 'not verified',
  unconfirmed: 'not confirmed',
  confirmed: 'said to be confirmed',
}

export const stanceWords = (claim: Claim): string | null => {
  if (claim.polarity === '-' && claim.stance !== 'denied') return 'said not to be so'
  return STANCE_WORDS[claim.stance]
}

/** A small label; tags of one cell are set apart by commas for those who hear the page. */
export const renderTag = (words: string): Html => html`<span class="tag">${words}</span>`

export const renderVia = (via: readonly Relay[]): Html | null =>
  via.length === 0 ? null : html`<span class="via">via ${joinHtml(via.map(renderEntity), ', then ')}</span>`

export const verificationWords = ({ kind, by }: Verification): string =>
  by === null ? VERIFICATION_WORDS[kind] : `${VERIFICATION_WORDS[kind]}${kind === 'confirmed' ? ' by' : ', says'} ${by}`

/** Who first asserted a claim, and through whom it came. */
export function renderOrigin(reading: Reading, { origin, via, stance }: Claim): Html {
  const { number } = reading.sides.of(origin)
  const nobody = stance === 'reported' ? 'no source named' : 'the report itself'
  return html`<span class="origin">${renderSideSign(number)} ${origin === null ? html`<i>${nobody}</i>` : renderEntity(origin)}</span> ${renderVia(via)}`
}
