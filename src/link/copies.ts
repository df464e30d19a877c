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
  private readonly candidates = new CandidateIndex()
  private readonly credits = new CreditIndex()
  private readonly derivations = new Map<string, Derivation[]>()
  private readonly recent = new Map<number, Shingled>()

  add(extraction: Linkable): void {
    const { document } = extraction
    const at = this.documents.push(document) - 1
    const text = this.shingled(at)
    for (const { other, by } of this.candidates.add(text))
      this.keep(
        compareTexts(document, text, this.document(other), this.shingled(other)),
        by === 'samples' ? [at, other] : null,
      )
    for (const { taker, giver, reason } of this.credits.add(extraction)) {
      const own = this.shingled(taker)
      const share = rounded(countSharedWords(own, this.shingled(giver)) / own.words)
      this.keep(
        [{ document: this.document(taker), of: this.document(giver), kind: 'rewrite', share, reasons: [reason] }],
        null,
      )
    }
  }

  copies(): Copy[] {
    const copies: Copy[] = []
    for (const document of this.documents) {
      const found = (this.derivations.get(document.id) ?? []).filter((derivation) => this.isSound(derivation))
      const best = preferred(found, ({ share, of }) => [-share, of.id])
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

  private keep(found: readonly Omit<Derivation, 'sampled'>[], sampled: Derivation['sampled']): void {
    for (const derivation of found) {
      const own = this.derivations.get(derivation.document.id)
      if (own) own.push({ ...derivation, sampled })
      else this.derivations.set(derivation.document.id, [{ ...derivation, sampled }])
    }
  }

  /** Words that brought two texts together may have turned out to be those of everybody. */
  private isSound({ sampled }: Derivation): boolean {
    if (sampled === null || this.candidates.boilerplates === 0) return true
    return this.candidates.sharesSamples(this.shingled(sampled[0]), this.shingled(sampled[1]))
  }

  private document(at: number): Document {
    return this.documents[at] as Document
  }

  private shingled(at: number): Shingled {
    let text = this.recent.get(at)
    if (!text) {
      this.recent.set(at, (text = shingle(this.document(at).text)))
      for (const oldest of this.recent.keys()) {
        if (this.recent.size <= KEPT_SHINGLES) break
        this.recent.delete(oldest)
      }
    }
    return text
  }
}

/** The earlier first: by publication, else by retrieval; of two alike, one that credits nobody, then by id. */
function compareDocuments(a: Document, b: Document): number {
  const [own, its] = [parseDays(a.published)?.to ?? Infinity, parseDays(b.published)?.to ?? Infinity]
  if (own !== its) return own - its
  if (a.credits.length !== b.credits.length) return a.credits.length - b.credits.length
  const [got, gotten] = [a.retrieved ?? '', b.retrieved ?? '']
  if (got !== gotten) return got < gotten ? -1 : 1
  return a.id < b.id ? -1 : 1
}

function compareTexts(a: Document, ofA: Shingled, b: Document, ofB: Shingled): Omit<Derivation, 'sampled'>[] {
  if (Math.min(ofA.words, ofB.words) < SHORTEST_TEXT) return []
  const isFirst = compareDocuments(a, b) < 0
  const [of, original] = isFirst ? [a, ofA] : [b, ofB]
  const [document, text] = isFirst ? [b, ofB] : [a, ofA]
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
): Omit<Derivation, 'sampled'>[] {
  const kind =
    share >= COPY_SHARE && back >= COPY_SHARE ? 'copy' : isExcerpt(share, text, original) ? 'excerpt' : 'rewrite'
  if (kind === 'rewrite' && Math.max(share, back) < REWRITE_SHARE) return []
  const detail = `${percent(share)} of its words stand in runs of five or more that ${nameOf(of)} has, and ${percent(back)} of the words there`
  return [{ document, of, kind, share: rounded(share), reasons: [{ rule: 'shared-words', detail }] }]
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
