import { asKnownOn } from '../link/as-known-on.ts'
import { type Links, linkExtractions } from '../link/link.ts'
import type { Document } from '../model/document.ts'
import type { HistoryEntry, LedgerView } from '../model/view.ts'
import { type AppliedDocument, applyToAll, entriesOf, settleAssessments } from './assessed-ledger.ts'
import type { Head, KeptExtraction, Ledger } from './ledger.ts'
import { viewOf } from './view-of.ts'

/** Compares all documents of the ledger and appends what changed. */
export async function linkLedger(ledger: Ledger): Promise<Links> {
  return appendLinks(ledger, await readApplied(ledger))
}

/** All that the ledger holds now. Links that do not cover it yet (an interrupted `add`, new rules, a verdict) are made first. */
export const readLedger = async (ledger: Ledger): Promise<LedgerView> => (await readLedgerAt(ledger)).view

/** A view and up to where it goes. */
export interface ViewAt {
  readonly view: LedgerView
  readonly head: Head
}

/** The same, with what it is a view of. */
export async function readLedgerAt(ledger: Ledger): Promise<ViewAt> {
  const read = await readApplied(ledger)
  const links = (await ledger.links()) ?? (await appendLinks(ledger, read))
  const view = viewOf({ ...read, all: read.applied, links, revisions: await ledger.revisions() })
  return { view, head: read.head }
}

/** What a ledger held of what had been published by a day, and how many documents that leaves out. */
export interface ViewAsOf {
  readonly view: LedgerView
  /** Number of documents published later. */
  readonly later: number
  /** Number of documents of no known date. */
  readonly undated: number
}

/** The ledger as a reader could have known it on a day (EDTF), in the light of all that people said since; nothing is kept of it. */
export async function readLedgerAsOf(ledger: Ledger, day: string): Promise<ViewAsOf> {
  const { applied, entries } = await readApplied(ledger)
  const dated = applied.map((one) => ({ document: one.extraction.document, one }))
  const { known, later, undated } = asKnownOn(dated, day)
  const ids = new Set(known.map(({ document }) => document.id))
  const own = known.map(({ one }) => one)
  const links = linkApplied(own, entries, applied)
  const revisions = (await ledger.revisions()).filter(({ document, of }) => ids.has(document) && ids.has(of))
  const view = viewOf({ applied: own, all: applied, links, revisions, entries })
  return { view, later: later.length, undated: undated.length }
}

/** What was read of a ledger, with what people say of its claims applied. */
interface Read {
  readonly head: Head
  readonly applied: readonly AppliedDocument[]
  readonly entries: readonly HistoryEntry[]
}

async function readApplied(ledger: Ledger): Promise<Read> {
  // What is appended meanwhile is read the next time.
  const head = await ledger.head()
  const entries = entriesOf(await ledger.assessments(head.assessment))
  return { head, applied: applyToAll(await inOrder(ledger, head), entries), entries }
}

async function appendLinks(ledger: Ledger, { head, applied, entries }: Read): Promise<Links> {
  const links = linkApplied(applied, entries, applied)
  await ledger.addLinks(links, head)
  return links
}

/** The links of some documents; `all` are those in which assessed claims are looked for. */
const linkApplied = (
  applied: readonly AppliedDocument[],
  entries: readonly HistoryEntry[],
  all: readonly AppliedDocument[],
): Links =>
  linkExtractions(
    applied.map(({ extraction }) => extraction),
    settleAssessments(entries, all),
  )

/** By publication, then id: what is shown must not tell in which order documents were added. */
async function inOrder(ledger: Ledger, { extraction }: Head): Promise<KeptExtraction[]> {
  const kept = await Array.fromAsync(ledger.extractions(0, extraction))
  return kept.sort((a, b) => compareDocuments(a.document, b.document))
}

/** By publication date, then id; unknown dates last. */
export const compareDocuments = (a: Document, b: Document): number =>
  compare(a.published ?? '~', b.published ?? '~') || compare(a.id, b.id)

/** By code unit: the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
