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

/** Runs one stage: what measures the stages times it, everybody else just runs it. */
type RunStage = <T>(stage: string, work: () => T) => T

const justRun: RunStage = (_, work) => work()

/** Reads everything out of one document, stage by stage. The same document and knowledge give the same extraction. */
export function extractDocument(
  document: Document,
  { packs, gazetteer }: Knowledge,
  run: RunStage = justRun,
): Extraction {
  const { text, published } = document
  const sentences = run('syntax', () => splitSentences(text))
  const quantities = run('quantities', () => findQuantities(text, sentences))
  const times = run('times', () => findTimes(text, sentences, published))
  const names = run('names', () => findNames(text, sentences, packs))
  const drafts = run('statements', () => findStatements(text, sentences))
  const parts = { document, sentences, names, times, drafts, packs, gazetteer }
  const resolver = run('resolve', () => createResolver(parts))
  const statements = run('who said', () => resolveStatements(parts, resolver))
  const pronouns = run('pronouns', () => resolvePronouns(sentences, resolver))
  const context: ClaimContext = { document, sentences, quantities, times, names, statements, resolver, packs }
  const figures = run('figures', () => findFigures(context))
  const events = run('events', () => findEvents(context))
  const { places, entities } = resolver
  return { document, sentences, quantities, times, names, pronouns, places, entities, statements, figures, events }
}
