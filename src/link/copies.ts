import type { Document } from '../model/document.ts'
import type { Reason } from '../model/entity.ts'
import type { Copy } from '../model/relation.ts'
import { CandidateIndex } from './copy-candidates.ts'
import type { Linkable } from './corpus.ts'
import { CreditIndex } from './credits.ts'
import { parseDays } from './days.ts'
import { preferred } from './relation-rule.ts'
import { countSharedWords, type Shingled, shingle } from './shingles.ts'

/** Nearly all of both texts is one text. */
const COPY_SHARE = 0.9
/** More than a third of the words in common runs is no chance and no quotation. */
const REWRITE_SHARE = 0.35
/** An excerpt is at most this part of what it is taken from. */
const EXCERPT_SIZE = 0.6
/** A text of fewer words is a headline: that two are alike says nothing. */
const SHORTEST_TEXT = 20
/** Texts whose shingles are kept at hand. */
const KEPT_SHINGLES = 500
/** Pairs of numbers below it are told apart by one number. */
const MOST_DOCUMENTS = 2 ** 26

interface Derivation {
  readonly document: Document
  readonly of: Document
  readonly kind: Copy['kind']
  readonly share: number
  readonly reasons: readonly Reason[]
  /** Numbers of the two texts where samples alone brought them together; `null` where it lasts whatever comes. */
  readonly sampled: readonly [number, number] | null
}

/** Which documents are copied, rewritten or taken from which; each is traced to one, the likeliest. Sorted by document. */
export function findCopies(extractions: readonly Linkable[]): Copy[] {
  const index = new CopyIndex()
  for (const extraction of extractions) index.add(extraction)
  return index.copies()
}

/** The same, document by document: each is compared only with those that may have words in common with it. */
export class CopyIndex {
  private readonly documents: Document[] = []
  private readonly orders: Order[] = []
  private readonly numbers = new Map<string, number>()
  private readonly candidates = new CandidateIndex((a, b) => compareOrders(this.order(a), this.order(b)) < 0)
  private readonly credits = new CreditIndex()
  /** By document id: what samples and credits brought together. */
  private readonly derivations = new Map<string, Derivation[]>()
  /** By a pair of numbers: what comparing two texts came to. */
  private readonly compared = new Map<number, readonly Derivation[]>()
  private readonly recent = new Map<number, Shingled>()

  add(extraction: Linkable): void {
    const { document } = extraction
    const at = this.documents.push(document) - 1
    this.orders.push(orderOf(document))
    this.numbers.set(document.id, at)
    for (const other of this.candidates.add(this.shingled(at)))
      keep(
        this.derivations,
        this.compare(at, other).map((derivation) => ({ ...derivation, sampled: [at, other] })),
      )
    for (const { taker, giver, reason } of this.credits.add(extraction)) {
      const own = this.shingled(taker)
      const share = rounded(countSharedWords(own, this.shingled(giver)) / own.words)
      const [by, of] = [this.document(taker), this.document(giver)]
      keep(this.derivations, [{ document: by, of, kind: 'rewrite', share, reasons: [reason], sampled: null }])
    }
  }

  copies(): Copy[] {
    const near = this.compareNear()
    const copies: Copy[] = []
    for (const document of this.documents) {
      const found = (this.derivations.get(document.id) ?? []).filter((derivation) => this.isSound(derivation))
      const best = preferred([...found, ...(near.get(document.id) ?? [])], ({ share, of }) => {
        const { day, credits, retrieved, id } = this.order(this.numbers.get(of.id) as number)
        return [-share, day, credits, retrieved, id]
      })
      if (best)
        copies.push({
          document: document.id,
          of: best.of.id,
          kind: best.kind,
          share: best.share,
          reasons: best.reasons,
        })
      else copies.push(...creditedOnly(document))
    }
    return copies.sort((a, b) => (a.document < b.document ? -1 : 1))
  }

  /** What comes, by document, of comparing those that are alike as a whole. */
  private compareNear(): ReadonlyMap<string, readonly Derivation[]> {
    const near = new Map<string, Derivation[]>()
    for (let at = 0; at < this.documents.length; at++)
      for (const other of this.candidates.near(at)) keep(near, this.compare(at, other))
    return near
  }

  private compare(a: number, b: number): readonly Derivation[] {
    const [first, second] = compareOrders(this.order(a), this.order(b)) < 0 ? [a, b] : [b, a]
    const pair = first * MOST_DOCUMENTS + second
    let found = this.compared.get(pair)
    if (!found) {
      found = compareTexts(this.document(first), this.shingled(first), this.document(second), this.shingled(second))
      this.compared.set(pair, found)
    }
    return found
  }

  /** Words that brought two texts together may have turned out to be those of everybody. */
  private isSound({ sampled }: Derivation): boolean {
    if (sampled === null || this.candidates.boilerplates === 0) return true
    return this.candidates.sharesSamples(this.shingled(sampled[0]), this.shingled(sampled[1]))
  }

  private order(at: number): Order {
    return this.orders[at] as Order
  }

  private document(at: number): Document {
    return this.documents[at] as Document
  }

  private shingled(at: number): Shingled {
    const known = this.recent.get(at)
    const text = known ?? shingle(this.document(at).text)
    // Set anew, so that the one not asked for longest is the first to go.
    if (known) this.recent.delete(at)
    this.recent.set(at, text)
    if (this.recent.size > KEPT_SHINGLES) this.recent.delete(this.recent.keys().next().value as number)
    return text
  }
}

function keep(derivations: Map<string, Derivation[]>, found: readonly Derivation[]): void {
  for (const derivation of found) {
    const own = derivations.get(derivation.document.id)
    if (own) own.push(derivation)
    else derivations.set(derivation.document.id, [derivation])
  }
}

/** By what documents are put in order: publication, else retrieval; of two alike, one that credits nobody, then the id. */
interface Order {
  /** Last day of publication; `Infinity` where unknown. */
  readonly day: number
  readonly credits: number
  readonly retrieved: string
  readonly id: string
}

const orderOf = ({ published, credits, retrieved, id }: Document): Order => ({
  day: parseDays(published)?.to ?? Infinity,
  credits: credits.length,
  retrieved: retrieved ?? '',
  id,
})

/** The earlier first. */
function compareOrders(a: Order, b: Order): number {
  if (a.day !== b.day) return a.day - b.day
  if (a.credits !== b.credits) return a.credits - b.credits
  if (a.retrieved !== b.retrieved) return a.retrieved < b.retrieved ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/** `of` is the one that comes first. */
function compareTexts(of: Document, original: Shingled, document: Document, text: Shingled): Derivation[] {
  if (Math.min(original.words, text.words) < SHORTEST_TEXT) return []
  const there = countSharedWords(text, original) / text.words
  const back = countSharedWords(original, text) / original.words
  // The longer text of one day may be the original of which the other, sorted first, is an excerpt.
  if (isExcerpt(back, original, text) && !isOlder(of, document))
    return derive(of, document, back, there, original, text)
  return derive(document, of, there, back, text, original)
}

const isOlder = (a: Document, b: Document): boolean =>
  (parseDays(a.published)?.to ?? 0) < (parseDays(b.published)?.to ?? 0)

const isExcerpt = (share: number, text: Shingled, of: Shingled): boolean =>
  share >= COPY_SHARE && text.words <= of.words * EXCERPT_SIZE

function derive(
  document: Document,
  of: Document,
  share: number,
  back: number,
  text: Shingled,
  original: Shingled,
): Derivation[] {
  const kind =
    share >= COPY_SHARE && back >= COPY_SHARE ? 'copy' : isExcerpt(share, text, original) ? 'excerpt' : 'rewrite'
  if (kind === 'rewrite' && Math.max(share, back) < REWRITE_SHARE) return []
  const detail = `${percent(share)} of its words stand in runs of five or more that ${nameOf(of)} has, and ${percent(back)} of the words there`
  return [{ document, of, kind, share: rounded(share), reasons: [{ rule: 'shared-words', detail }], sampled: null }]
}

/** What a text says it draws on, where that report is not at hand. */
function creditedOnly({ id, credits }: Document): Copy[] {
  const [credit] = credits
  if (!credit) return []
  const detail = `it says so: '${credit.words}'`
  return [{ document: id, of: credit.publisher, kind: 'credited', share: 0, reasons: [{ rule: 'credit', detail }] }]
}

const nameOf = ({ publisher, key }: Document): string => publisher ?? key
const rounded = (share: number): number => Math.round(share * 1000) / 1000
const percent = (share: number): string => `${Math.round(share * 100)}%`
