import type { Document } from '../model/document.ts'
import type { Reason } from '../model/entity.ts'
import type { Copy } from '../model/relation.ts'
import { foldName } from '../text/fold.ts'
import { copyCandidates } from './copy-candidates.ts'
import type { Linkable } from './corpus.ts'
import { parseDays } from './days.ts'
import { preferred } from './relation-rule.ts'
import { countSharedWords, type Shingled, shingle } from './shingles.ts'

/** Nearly all of both texts is one text. */
const COPY_SHARE = 0.9
/** More than a third of the words in common runs is no chance and no quotation. */
const REWRITE_SHARE = 0.35
/** A text that credits another and shares this many exact numbers or quotations with it is taken from it. */
const SHARED_MARKS = 3
/** An excerpt is at most this part of what it is taken from. */
const EXCERPT_SIZE = 0.6

interface Derivation {
  readonly document: Document
  readonly of: Document
  readonly kind: Copy['kind']
  readonly share: number
  readonly reasons: readonly Reason[]
}

/** Which documents are copied, rewritten or taken from which; each is traced to one, the likeliest. Sorted by document. */
export function findCopies(extractions: readonly Linkable[]): Copy[] {
  const sorted = extractions.toSorted((a, b) => compareDocuments(a.document, b.document))
  const shingled = sorted.map(({ document }) => shingle(document.text))
  const derivations = [...fromShingles(sorted, shingled), ...fromCredits(sorted, shingled)]
  const byDocument = Map.groupBy(derivations, ({ document }) => document.id)
  const copies = [...byDocument.values()].flatMap((found) => {
    const best = preferred(found, ({ share, of }) => [-share, of.id])
    return best ? [{ ...best, document: best.document.id, of: best.of.id }] : []
  })
  const traced = new Set(copies.map(({ document }) => document))
  const credited = sorted
    .filter(({ document }) => !traced.has(document.id))
    .flatMap(({ document }) => creditedOnly(document))
  return [...copies, ...credited].sort((a, b) => (a.document < b.document ? -1 : 1))
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

function fromShingles(sorted: readonly Linkable[], shingled: readonly Shingled[]): Derivation[] {
  return copyCandidates(shingled).flatMap(([earlier, later]) => {
    const [of, document] = [sorted[earlier]?.document, sorted[later]?.document] as [Document, Document]
    const [original, text] = [shingled[earlier], shingled[later]] as [Shingled, Shingled]
    const there = countSharedWords(text, original) / text.words
    const back = countSharedWords(original, text) / original.words
    // The longer text of one day may be the original of which the other, sorted first, is an excerpt.
    if (isExcerpt(back, original, text) && !isOlder(of, document))
      return derive(of, document, back, there, original, text)
    return derive(document, of, there, back, text, original)
  })
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
  return [{ document, of, kind, share: rounded(share), reasons: [{ rule: 'shared-words', detail }] }]
}

/** A document that credits another's publisher, and has its numbers or quotations. */
function fromCredits(sorted: readonly Linkable[], shingled: readonly Shingled[]): Derivation[] {
  const byPublisher = Map.groupBy(sorted.keys(), (at) =>
    publisherKey((sorted[at] as Linkable).document.publisher ?? (sorted[at] as Linkable).document.url ?? ''),
  )
  return sorted.flatMap((extraction, at) =>
    extraction.document.credits.flatMap((credit) =>
      (byPublisher.get(publisherKey(credit.publisher)) ?? []).flatMap((origin): Derivation[] => {
        const of = sorted[origin] as Linkable
        const marks = origin === at ? [] : sharedMarks(extraction, of)
        if (marks.length < SHARED_MARKS) return []
        const text = shingled[at] as Shingled
        const share = rounded(countSharedWords(text, shingled[origin] as Shingled) / text.words)
        const detail = `it credits ${credit.publisher} ('${credit.words}') and has ${marks.length} numbers and quotations of it`
        return [
          {
            document: extraction.document,
            of: of.document,
            kind: 'rewrite',
            share,
            reasons: [{ rule: 'credit', detail }],
          },
        ]
      }),
    ),
  )
}

/** Exact numbers with what they count, and quotations of five words or more, that both have. */
function sharedMarks(a: Linkable, b: Linkable): string[] {
  const marks = marksOf(b)
  return [...marksOf(a)].filter((mark) => marks.has(mark))
}

function marksOf({ document, figures, statements }: Linkable): Set<string> {
  const numbers = figures.map(({ measure, quantity: { low, high } }) => `${measure} ${low} ${high}`)
  const quotes = statements.flatMap(({ kind, content }) => (kind === 'indirect' ? [] : content))
  const words = quotes.map(({ start, end }) => foldName(document.text.slice(start, end)))
  return new Set([...numbers, ...words.filter((quote) => quote.split(' ').length >= 5)])
}

/** What a text says it draws on, where that report is not at hand. */
function creditedOnly({ id, credits }: Document): Copy[] {
  const [credit] = credits
  if (!credit) return []
  const detail = `it says so: '${credit.words}'`
  return [{ document: id, of: credit.publisher, kind: 'credited', share: 0, reasons: [{ rule: 'credit', detail }] }]
}

/** 'www.harbour-post.com' and 'Harbour Post' are one publisher. */
const publisherKey = (publisher: string): string =>
  publisher
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/.*$/, '')
    .replace(/\.[a-z.]{2,7}$/, '')
    .replace(/^the |[^a-z0-9]/g, '')

const nameOf = ({ publisher, key }: Document): string => publisher ?? key
const rounded = (share: number): number => Math.round(share * 1000) / 1000
const percent = (share: number): string => `${Math.round(share * 100)}%`
