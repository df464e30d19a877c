import type { ClaimContext } from '../../model/context.ts'
import type { ActorRef } from '../../model/entity.ts'
import { makeId } from '../../model/id.ts'
import type { Group } from '../../model/sentence.ts'
import { isCapital } from '../../text/capital.ts'
import { type Scene, spanOf } from '../clause/scene.ts'
import type { Counted } from './counted.ts'
import type { Draft } from './figure-rule.ts'

/** The actor that a noun group names. */
export function actorOfGroup({ resolver }: ClaimContext, scene: Scene, group: Group): ActorRef | null {
  return resolver.actorOf(spanOf(scene, group.first, group.end))
}

/**
 * Whose people or things are counted: by the noun group's own words, else by who bears them in the clause, else as in the figure it
 * goes on from, else whom a bare 'soldiers' points to, unless that side did it (`by`).
 */
export function subjectOfFigure(
  context: ClaimContext,
  draft: Draft,
  inherited: ActorRef | null,
  by: ActorRef | null,
): ActorRef | null {
  const { counted, bearer } = draft
  const meant = context.resolver.actorOf(spanOf(counted.scene, counted.first, counted.end))
  const role = roleOf(context, draft)
  if (meant && isNamed(counted)) return withRole(meant, role)
  const born = bearer && actorOfGroup(context, counted.scene, bearer)
  if (born) return withRole(born, role)
  if (inherited) return inherited
  return meant && !isSameSide(meant, by) && !isOfSeveralLands(context, counted) ? withRole(meant, role) : null
}

/** 'bombs in Chile and Peru killed 40 people': whose people bare words point to is not said where two lands are named together. */
function isOfSeveralLands({ resolver, document }: ClaimContext, { scene, first, end }: Counted): boolean {
  // 'French fighters': their own words say it.
  if (scene.tokens.slice(first, end).some(({ text, pos }) => pos === 'ADJ' && isCapital(text))) return false
  const places = resolver.placesIn(scene.sentence)
  return places.some((place, i) => {
    const next = places[i + 1]
    if (!next || !place.country || !next.country || place.country === next.country) return false
    return / (?:and|or) /.test(document.text.slice(place.end, Math.min(next.start, place.end + TOGETHER)))
  })
}
/** How far apart two lands that are named together may stand, in characters. */
const TOGETHER = 24

/** Whether two actors are of one country. */
export const isSameSide = (a: ActorRef | null, b: ActorRef | null): boolean =>
  a !== null && b !== null && a.code.split('/')[0] === b.code.split('/')[0]

/** Whether the noun group holds a name or points back to one: 'Sarrian soldiers', 'its soldiers', and not bare 'soldiers'. */
const isNamed = ({ scene, first, end }: Counted): boolean =>
  scene.tokens.slice(first, end).some(({ pos, lower }) => pos === 'PROPN' || POINTERS.has(lower))
const POINTERS = new Set(['the', 'these', 'those', 'its', 'their', 'his', 'her'])

/** The role that the packs give the counted noun ('soldier' military), else the measure's own. */
function roleOf({ packs }: ClaimContext, { counted, row }: Draft): string | null {
  const { head, quantity } = counted
  if (head !== null)
    for (const pack of packs) for (const found of pack.roles) if (found.words.includes(head)) return found.role
  return quantity.role === 'money' ? null : (row?.role ?? null)
}

/** The actor with the role of those counted, where it names a country or its government only: 'Korland deployed 500 marines'. */
function withRole(actor: ActorRef, role: string | null): ActorRef {
  const [country, own] = actor.code.split('/') as [string, string?]
  if (role === null || own === role || (own !== undefined && own !== 'government')) return actor
  const code = `${country}/${role}`
  return { id: makeId('e', ['actor', code]), name: actor.name, code }
}

/** Who did it; `null` where those counted did it themselves or nobody is named. */
export function actorBy(context: ClaimContext, { agent, counted }: Draft): ActorRef | null {
  return agent && actorOfGroup(context, counted.scene, agent)
}
