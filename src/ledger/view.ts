import { asKnownOn } from '../link/as-known-on.ts'
import { type Links, linkExtractions } from '../link/link.ts'
import type { Document } from '../model/document.ts'
import type { Question } from '../model/question.ts'
import type { LedgerView, QuestionOrigins, Revision } from '../model/view.ts'
import type { KeptExtraction, Ledger } from './ledger.ts'
import { mergeClaims } from './merged-claims.ts'

/** Compares all documents of the ledger and appends what changed. */
export async function linkLedger(ledger: Ledger): Promise<Links> {
  return appendLinks(ledger, await inOrder(ledger))
}

/** All that the ledger holds now. Links that do not cover it yet (an interrupted `add`, new rules, a verdict) are made first. */
export async function readLedger(ledger: Ledger): Promise<LedgerView> {
  const kept = await inOrder(ledger)
  const isJudged = (await ledger.assessments()).some(({ verdict }) => verdict === 'merge' || verdict === 'part')
  const links = (isJudged ? null : await ledger.links()) ?? (await appendLinks(ledger, kept))
  return viewOf(kept, links, await ledger.revisions())
}

/** What a ledger held of what had been published by a day, and how many documents that leaves out. */
export interface ViewAsOf {
  readonly view: LedgerView
  /** Number of documents published later. */
  readonly later: number
  /** Number of documents of no known date. */
  readonly undated: number
}

/** The ledger as a reader could have known it on a day (EDTF); nothing is kept of it. */
export async function readLedgerAsOf(ledger: Ledger, day: string): Promise<ViewAsOf> {
  const { known, later, undated } = asKnownOn(await inOrder(ledger), day)
  const links = linkExtractions(known, await ledger.assessments())
  const ids = new Set(known.map(({ document }) => document.id))
  const revisions = (await ledger.revisions()).filter(({ document, of }) => ids.has(document) && ids.has(of))
  return { view: viewOf(known, links, revisions), later: later.length, undated: undated.length }
}

function viewOf(kept: readonly KeptExtraction[], links: Links, revisions: readonly Revision[]): LedgerView {
  const { statements, figures, events } = mergeClaims(kept, links)
  const origins = new Map<string, QuestionOrigins>(links.origins.map((entry) => [entry.question, entry]))
  return {
    documents: kept.map(({ document }) => document),
    statements: byId(statements),
    figures: byId(figures),
    events: byId(events),
    entities: byId(links.entities),
    questions: [...links.questions].sort(byWeight(origins)),
    relations: [...links.relations].sort((a, b) => compare(a.id, b.id)),
    copies: [...links.copies].sort((a, b) => compare(a.document, b.document) || compare(a.of, b.of)),
    origins,
    revisions,
  }
}

async function appendLinks(ledger: Ledger, kept: readonly KeptExtraction[]): Promise<Links> {
  const links = linkExtractions(kept, await ledger.assessments())
  await ledger.addLinks(links)
  return links
}

/** By publication, then id: what is shown must not tell in which order documents were added. */
async function inOrder(ledger: Ledger): Promise<KeptExtraction[]> {
  const kept = await Array.fromAsync(ledger.extractions())
  return kept.sort((a, b) => compareDocuments(a.document, b.document))
}

const compareDocuments = (a: Document, b: Document): number =>
  compare(a.published ?? '~', b.published ?? '~') || compare(a.id, b.id)

const byId = <T extends { readonly id: string }>(parts: readonly T[]): ReadonlyMap<string, T> =>
  new Map(parts.map((part) => [part.id, part]))

/** By code unit: the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byWeight =
  (origins: ReadonlyMap<string, QuestionOrigins>) =>
  (a: Question, b: Question): number =>
    (origins.get(b.id)?.independent ?? 0) - (origins.get(a.id)?.independent ?? 0) ||
    b.figures.length - a.figures.length ||
    compare(a.words, b.words) ||
    compare(a.id, b.id)
