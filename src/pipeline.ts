import { findEvents } from './claim/event/events.ts'
import { findFigures } from './claim/figure/figures.ts'
import { findNames } from './mention/names.ts'
import { findQuantities } from './mention/quantities.ts'
import { findTimes } from './mention/times.ts'
import type { ClaimContext } from './model/context.ts'
import type { Document } from './model/document.ts'
import type { Extraction } from './model/extraction.ts'
import type { Pack } from './model/pack.ts'
import type { Gazetteer } from './model/resolver.ts'
import { resolvePronouns } from './resolve/pronouns.ts'
import { createResolver } from './resolve/resolver.ts'
import { resolveStatements } from './resolve/statements.ts'
import { findStatements } from './statement/statements.ts'
import { splitSentences } from './syntax/sentences.ts'

/** What extraction draws on beside the text. `gazetteer` is `null` where coordinates are not asked for. */
export interface Knowledge {
  readonly packs: readonly Pack[]
  readonly gazetteer: Gazetteer | null
}

/** Reads everything out of one document, stage by stage. The same document and knowledge give the same extraction. */
export function extractDocument(document: Document, { packs, gazetteer }: Knowledge): Extraction {
  const { text, published } = document
  const sentences = splitSentences(text)
  const quantities = findQuantities(text, sentences)
  const times = findTimes(text, sentences, published)
  const names = findNames(text, sentences, packs)
  const drafts = findStatements(text, sentences)
  const parts = { document, sentences, names, times, drafts, packs, gazetteer }
  const resolver = createResolver(parts)
  const statements = resolveStatements(parts, resolver)
  const pronouns = resolvePronouns(sentences, resolver)
  const context: ClaimContext = { document, sentences, quantities, times, names, statements, resolver, packs }
  const figures = findFigures(context)
  const events = findEvents(context)
  const { places, entities } = resolver
  return { document, sentences, quantities, times, names, pronouns, places, entities, statements, figures, events }
}
