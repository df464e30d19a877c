import { setImmediate as turn } from 'node:timers/promises'
import type { DocumentAssessments } from '../assess/apply.ts'
import { groupByDocument, signatureOf } from '../assess/by-document.ts'
import { createLinker, type Linker } from '../link/linker.ts'
import type { HistoryEntry, LedgerView } from '../model/view.ts'
import { type AppliedDocument, applyTo, entriesOf, settleAssessments } from './assessed-ledger.ts'
import type { Head, KeptExtraction, Ledger } from './ledger.ts'
import { keepMerging } from './merged-claims.ts'
import { compareDocuments } from './view.ts'
import { viewOf } from './view-of.ts'

/** A view that is kept while a ledger grows: what is new is read, and only what it bears on is compared again. */
export interface LiveView {
  /** All that the ledger holds now, or held up to `upTo`: the same as `readLedger` gives. What was read before is never taken back. */
  read(upTo?: Head): Promise<LedgerView>
  /** Ids of the questions that the last reading answered anew. */
  answeredAnew(): string[]
}

const DOCUMENTS_A_TURN = 50

/** Reads nothing before it is asked. One reading at a time. */
export const createLiveView = (ledger: Ledger): LiveView => new GrowingView(ledger)

class GrowingView implements LiveView {
  private readonly ledger: Ledger
  private head: Head = { extraction: 0, assessment: 0 }
  private readonly kept = new Map<string, KeptExtraction>()
  private readonly applied = new Map<string, AppliedDocument>()
  /** What was said of the claims of a document when it was last looked at, in signs. */
  private readonly said = new Map<string, string>()
  private linker: Linker = createLinker()
  private view: LedgerView | null = null
  private readonly merge = keepMerging()

  constructor(ledger: Ledger) {
    this.ledger = ledger
  }

  answeredAnew(): string[] {
    return this.linker.answeredAnew()
  }

  async read(upTo?: Head): Promise<LedgerView> {
    const head = upTo ?? (await this.ledger.head())
    const isSame = head.extraction === this.head.extraction && head.assessment === this.head.assessment
    if (this.view && isSame) return this.view
    const fresh = await Array.fromAsync(this.ledger.extractions(this.head.extraction, head.extraction))
    const entries = entriesOf(await this.ledger.assessments(head.assessment))
    const groups = groupByDocument(entries)
    await this.take(fresh, groups)
    const revisions = (await this.ledger.revisions()).filter(({ document }) => this.kept.has(document))
    this.applyAnew(groups)
    this.linker.assess(this.settled(entries, groups))
    const applied = [...this.applied.values()].sort((a, b) =>
      compareDocuments(a.extraction.document, b.extraction.document),
    )
    this.head = head
    this.view = viewOf({ applied, all: applied, links: this.linker.links(), revisions, entries }, this.merge)
    return this.view
  }

  private async take(
    fresh: readonly KeptExtraction[],
    groups: ReadonlyMap<string, DocumentAssessments>,
  ): Promise<void> {
    const isReadAgain = fresh.some(({ document }) => this.kept.has(document.id))
    for (const extraction of fresh) this.kept.set(extraction.document.id, extraction)
    if (isReadAgain) {
      // Newer rules name things anew: nothing of the comparison can be kept.
      this.linker = createLinker()
      this.applied.clear()
    }
    for (const [nth, extraction] of [...(isReadAgain ? this.kept.values() : fresh)].entries()) {
      // A large ledger takes seconds: whoever asks for what was read before gets their turn.
      if (nth % DOCUMENTS_A_TURN === DOCUMENTS_A_TURN - 1) await turn()
      const { id } = extraction.document
      const one = applyTo(extraction, groups.get(id))
      this.applied.set(id, one)
      this.remember(id, groups)
      this.linker.add(one.extraction)
    }
  }

  /** Documents of whose claims something else is said than before. */
  private applyAnew(groups: ReadonlyMap<string, DocumentAssessments>): void {
    for (const id of new Set([...groups.keys(), ...this.said.keys()])) {
      const extraction = this.kept.get(id)
      if (!extraction || this.said.get(id) === signature(groups.get(id))) continue
      const before = this.applied.get(id)?.extraction
      const one = applyTo(extraction, groups.get(id))
      this.applied.set(id, one)
      this.remember(id, groups)
      if (!before || !sayTheSame(before, one.extraction)) this.linker.replace(one.extraction)
    }
  }

  private remember(id: string, groups: ReadonlyMap<string, DocumentAssessments>): void {
    const group = groups.get(id)
    if (group) this.said.set(id, signatureOf(group))
    else this.said.delete(id)
  }

  private settled(entries: readonly HistoryEntry[], groups: ReadonlyMap<string, DocumentAssessments>) {
    return settleAssessments(
      entries,
      [...groups.keys()].flatMap((id) => this.applied.get(id) ?? []),
    )
  }
}

/** Whether linking reads the same in both. */
const sayTheSame = (a: KeptExtraction, b: KeptExtraction): boolean =>
  JSON.stringify([a.figures, a.events]) === JSON.stringify([b.figures, b.events])

const signature = (group: DocumentAssessments | undefined): string | undefined => group && signatureOf(group)
