import type { ClaimContext } from '../../model/context.ts'
import type { ActorRef, EntityRef } from '../../model/entity.ts'
import type { Group } from '../../model/sentence.ts'
import { isNoun, isVerb, lemmaAt, type Scene, spanOf } from '../clause/scene.ts'
import type { EventDraft } from './event-rule.ts'

const HELP = new Set(['support', 'assist', 'aid', 'help', 'bolster', 'back', 'reinforce', 'join', 'defend'])
/** How far behind its trigger the one who is helped may stand, in tokens. */
const REACH = 16

/** The other country to which, or to help which, something is sent: 'sent 900 soldiers to support Korland'; `null` where none is named. */
export function allyOf(
  { resolver }: ClaimContext,
  scene: Scene,
  { end }: EventDraft,
  actor: EntityRef | null,
): ActorRef | null {
  const own = countryOf(actor)
  const sideOf = (group: Group | null): ActorRef | null => {
    const side = group && resolver.actorOf(spanOf(scene, group.first, group.end))
    return side && own !== null && countryOf(side) !== own ? side : null
  }
  for (let i = end; i < Math.min(scene.tokens.length - 1, end + REACH); i++) {
    if (scene.tokens[i]?.text === ';') return null
    const next = scene.groupAt[i + 1] ?? null
    if (isVerb(scene.groupAt[i]) && HELP.has(lemmaAt(scene, i)) && isNoun(next)) return sideOf(next)
    if (scene.tokens[i]?.lower === 'to' && isNoun(next)) {
      const side = sideOf(next)
      if (side && !side.code.includes('/military')) return side
    }
  }
  return null
}

const countryOf = (party: EntityRef | null): string | null =>
  party && 'code' in party ? ((party as ActorRef).code.split('/')[0] ?? null) : null
