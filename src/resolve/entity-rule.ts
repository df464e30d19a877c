import type { Pack } from '../model/pack.ts'
import type { Span } from '../model/span.ts'
import type { EntityRegistry, Known } from './entity-registry.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { References } from './reference.ts'

/** What the entity rules draw on; `entityAt` resolves a part of the phrase in turn. */
export interface EntityContext {
  readonly text: string
  readonly packs: readonly Pack[]
  readonly registry: EntityRegistry
  readonly references: References
  readonly entityAt: (span: Span) => Known | null
}

/** One way in which words mean an entity. */
export interface EntityRule {
  readonly id: string
  /** In words a reader can check. */
  readonly detail: string
  find(phrase: NounPhrase, context: EntityContext): Known | null
}
