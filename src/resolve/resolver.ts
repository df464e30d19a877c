import type { Document } from '../model/document.ts'
import type { NameMention, TimeMention } from '../model/mention.ts'
import type { Pack } from '../model/pack.ts'
import type { Gazetteer, Resolver } from '../model/resolver.ts'
import type { Sentence } from '../model/sentence.ts'
import type { StatementDraft } from '../model/statement.ts'

/** What one document's resolver is made of. `gazetteer` is `null` where coordinates were not asked for. */
export interface ResolverParts {
  readonly document: Document
  readonly sentences: readonly Sentence[]
  readonly names: readonly NameMention[]
  readonly times: readonly TimeMention[]
  readonly drafts: readonly StatementDraft[]
  readonly packs: readonly Pack[]
  readonly gazetteer: Gazetteer | null
}

/** Works out what the names, role nouns and pronouns of one document mean. */
export function createResolver(_parts: ResolverParts): Resolver {
  return { entityOf: () => null, actorOf: () => null, placesIn: () => [], places: [], entities: [] }
}
