import type { Event, Figure } from './claim.ts'
import type { Document } from './document.ts'
import type { Entity } from './entity.ts'
import type { NameMention, PronounMention, QuantityMention, TimeMention } from './mention.ts'
import type { PlaceMention } from './resolver.ts'
import type { Sentence } from './sentence.ts'
import type { Statement } from './statement.ts'

/** All that the pipeline reads out of one document, before it is compared with others. */
export interface Extraction {
  readonly document: Document
  readonly sentences: readonly Sentence[]
  readonly quantities: readonly QuantityMention[]
  readonly times: readonly TimeMention[]
  readonly names: readonly NameMention[]
  readonly pronouns: readonly PronounMention[]
  readonly places: readonly PlaceMention[]
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
  readonly figures: readonly Figure[]
  readonly events: readonly Event[]
}
