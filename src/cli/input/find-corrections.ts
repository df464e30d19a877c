import type { DocumentFacts } from '../../ledger/ledger.ts'

/** What may be told of a document from outside without making it another one, as publisher and address do. */
const TOLD = ['title', 'author', 'published', 'retrieved'] as const

/** In words, what is told of an archived document now and was not so when it was archived: 'published is 2031-03-04, not 2031-03-05'. */
export function findCorrections(archived: DocumentFacts, now: DocumentFacts): string[] {
  return TOLD.filter((name) => archived[name] !== now[name]).map(
    (name) => `${name} is ${archived[name] ?? 'not known'}, not ${now[name] ?? 'unknown'}`,
  )
}
