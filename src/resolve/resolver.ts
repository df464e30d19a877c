import type { Document } from '../model/document.ts'
import type { NameMention, TimeMention } from '../model/mention.ts'
import type { Pack } from '../model/pack.ts'
import type { Gazetteer, Resolved, Resolver } from '../model/resolver.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import type { StatementDraft } from '../model/statement.ts'
import { covers } from '../text/spans.ts'
import { Actors } from './actors.ts'
import { DocumentTokens, firstIndex } from './document-tokens.ts'
import { EntityRegistry, type Known, refOf } from './entity-registry.ts'
import type { EntityContext } from './entity-rule.ts'
import { entityRules } from './entity-rules.ts'
import { readNounPhrase } from './noun-phrase.ts'
import { placeEntities } from './place-entities.ts'
import { resolvePlaces } from './places.ts'
import { References } from './reference.ts'

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
export function createResolver(parts: ResolverParts): Resolver {
  const { document, sentences, drafts, packs, gazetteer } = parts
  const { text } = document
  // An office without a name is resolved as the role noun it is.
  const names = parts.names.filter((name) => !name.rules.includes('office-holder'))
  const tokens = new DocumentTokens(sentences)
  const registry = new EntityRegistry(text, names, packs)
  const references = new References(registry, tokens, drafts)
  const actors = new Actors(sentences, tokens, packs, drafts, names)
  const places = resolvePlaces(text, sentences, names, tokens, gazetteer)
  const cache = new Map<string, { known: Known; rule: string; detail: string } | null>()
  const read = (span: Span) => {
    const key = `${span.start} ${span.end}`
    let found = cache.get(key)
    if (found === undefined) {
      // A phrase that is asked for while it is being resolved points at itself: it means nothing.
      cache.set(key, null)
      cache.set(key, (found = resolveSpan(span)))
    }
    return found
  }
  const context: EntityContext = { text, packs, registry, references, entityAt: (span) => read(span)?.known ?? null }
  const resolveSpan = (span: Span) => {
    const stretch = tokens.stretchOf(span)
    const phrase = stretch && readNounPhrase(stretch, names)
    if (!phrase) return null
    for (const { id, detail, find } of entityRules) {
      const known = find(phrase, context)
      if (known) return { known, rule: id, detail }
    }
    return null
  }
  const entityOf = (span: Span): Resolved | null => {
    const found = read(span)
    return found && { entity: refOf(found.known), reasons: [{ rule: found.rule, detail: found.detail }] }
  }
  return {
    entityOf,
    actorOf: (span) => actors.of(span),
    placesIn: (span) => {
      const first = firstIndex(places, (place) => place.start >= span.start)
      const end = firstIndex(places, (place) => place.start >= span.end)
      return places.slice(first, end).filter((place) => covers(span, place))
    },
    places,
    get entities() {
      return [...registry.entities(), ...placeEntities(text, places)]
    },
  }
}
