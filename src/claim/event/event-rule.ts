import type { ClaimContext } from '../../model/context.ts'
import type { EventRow } from '../../model/pack.ts'
import type { RuleDoc } from '../../model/rule.ts'
import type { Group } from '../../model/sentence.ts'
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
}

/** One way in which words report an event. */
export interface EventRule extends RuleDoc {
  find(group: Group, scene: Scene, index: EventIndex, context: ClaimContext): EventDraft | null
}
