import type { Span } from '../../../model/span.ts'

/** What the words do: say something, name who says it, report it, give a number, or tell of an event. */
export type MarkKind = 'content' | 'source' | 'cue' | 'figure' | 'event'

/** Words of a report that belong to a statement, figure or event. */
export interface Mark extends Span {
  readonly kind: MarkKind
  /** Id of the statement, figure or event. */
  readonly claim: string
  /** Number of its origin's side, which gives the colour: 0 for nobody. */
  readonly side: number
}
