import type { Document } from './document.ts'
import type { NameMention, QuantityMention, TimeMention } from './mention.ts'
import type { Pack } from './pack.ts'
import type { Resolver } from './resolver.ts'
import type { Sentence } from './sentence.ts'
import type { Statement } from './statement.ts'

/** What the claim rules read: everything that the earlier stages found in one document. */
export interface ClaimContext {
  readonly document: Document
  readonly sentences: readonly Sentence[]
  readonly quantities: readonly QuantityMention[]
  readonly times: readonly TimeMention[]
  readonly names: readonly NameMention[]
  readonly statements: readonly Statement[]
  readonly resolver: Resolver
  readonly packs: readonly Pack[]
}
