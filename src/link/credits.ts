import type { Credit } from '../model/document.ts'
import type { Reason } from '../model/entity.ts'
import { foldName } from '../text/fold.ts'
import type { Linkable } from './corpus.ts'
import { IntLists } from './int-lists.ts'

/** A text that credits another and shares this many exact numbers or quotations with it is taken from it. */
const SHARED_MARKS = 3

/** A document that credits another's publisher and has its numbers or quotations; both by number. */
export interface Credited {
  readonly taker: number
  readonly giver: number
  readonly reason: Reason
}

/** Finds what documents credit among the others; documents are numbered as they are added. */
export class CreditIndex {
  private readonly credits: (readonly Credit[])[] = []
  /** Documents by their publisher and one of their marks, and by a publisher that they credit and one of their marks. */
  private readonly published = new IntLists()
  private readonly crediting = new IntLists()

  add(extraction: Linkable): Credited[] {
    const { document } = extraction
    const at = this.credits.push(document.credits) - 1
    const marks = marksOf(extraction)
    const own = publisherKey(document.publisher ?? document.url ?? '')
    const found: Credited[] = []
    for (const publisher of new Set(document.credits.map((credit) => publisherKey(credit.publisher)))) {
      for (const [giver, shared] of countHolders(this.published, publisher, marks))
        if (shared >= SHARED_MARKS) found.push(this.credited(at, giver, publisher, shared))
      hold(this.crediting, publisher, marks, at)
    }
    for (const [taker, shared] of countHolders(this.crediting, own, marks))
      if (shared >= SHARED_MARKS && taker !== at) found.push(this.credited(taker, at, own, shared))
    hold(this.published, own, marks, at)
    return found
  }

  private credited(taker: number, giver: number, publisher: string, shared: number): Credited {
    const credit = this.credits[taker]?.find((one) => publisherKey(one.publisher) === publisher) as Credit
    const detail = `it credits ${credit.publisher} ('${credit.words}') and has ${shared} numbers and quotations of it`
    return { taker, giver, reason: { rule: 'credit', detail } }
  }
}

function hold(lists: IntLists, publisher: string, marks: readonly string[], at: number): void {
  for (const mark of marks) lists.add(hashText(`${publisher}|${mark}`), at)
}

function countHolders(lists: IntLists, publisher: string, marks: readonly string[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const mark of marks)
    lists.each(hashText(`${publisher}|${mark}`), (at) => counts.set(at, (counts.get(at) ?? 0) + 1))
  return counts
}

/** 32 bits of a text (FNV-1a). */
function hashText(text: string): number {
  let hash = 2_166_136_261
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619)
  return hash >>> 0
}

/** Exact numbers with what they count, and quotations of five words or more. */
function marksOf({ document, figures, statements }: Linkable): string[] {
  const numbers = figures.map(({ measure, quantity: { low, high } }) => `${measure} ${low} ${high}`)
  const quotes = statements.flatMap(({ kind, content }) => (kind === 'indirect' ? [] : content))
  const words = quotes.map(({ start, end }) => foldName(document.text.slice(start, end)))
  return [...new Set([...numbers, ...words.filter((quote) => quote.split(' ').length >= 5)])]
}

/** 'www.harbour-post.com' and 'Harbour Post' are one publisher. */
const publisherKey = (publisher: string): string =>
  publisher
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/.*/, '')
    .replace(/\.[a-z.]{2,7}$/, '')
    .replace(/^the |[^a-z0-9]/g, '')
