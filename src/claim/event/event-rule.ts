import type { ClaimContext } from '../../model/context.ts'
import type { EntityRef } from '../../model/entity.ts'
import type { EventRow } from '../../model/pack.ts'
import type { RuleDoc } from '../../model/rule.ts'
import type { Group } from '../../model/sentence.ts'
import type { DateUse } from '../clause/dates.ts'
import type { Scene } from '../clause/scene.ts'
import type { Verb } from '../clause/verb-form.ts'
import type { EventIndex } from './event-index.ts'

/** A trigger with who did it and to whom, before anyone is resolved. */
export interface EventDraft {
  readonly row: EventRow
  /** Token bounds of the trigger words. */
  readonly first: number
  readonly end: number
  readonly verb: Verb | null
  readonly actor: Group | null
  readonly recipient: Group | null
  /** Who takes part as other sentences say, where this one names nobody. */
  readonly elsewhere?: { readonly actor: EntityRef | null; readonly recipient: EntityRef | null }
  /** The date that the trigger's own words give, surer than the nearest of the sentence. */
  readonly date?: DateUse
  /** 'there is no contact': a noun that is said not to have taken place. */
  readonly negative?: true
}

/** One way in which words report an event. */
export interface EventRule extends RuleDoc {
  find(group: Group, scene: Scene, index: EventIndex, context: ClaimContext): EventDraft | null
}
