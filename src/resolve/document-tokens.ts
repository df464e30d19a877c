import type { Sentence, Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import { foldedWords } from '../text/phrases.ts'

/** A stretch of tokens of one sentence, `[first, end)`. */
export interface Stretch {
  readonly sentence: Sentence
  readonly first: number
  readonly end: number
}

/** Finds sentences and tokens by offset. */
export class DocumentTokens {
  readonly #sentences: readonly Sentence[]
  #openings: readonly Sentence[] | null = null

  constructor(sentences: readonly Sentence[]) {
    this.#sentences = sentences
  }

  /** The tokens that a span touches, of the sentence it starts in; `null` where it touches none. */
  stretchOf(span: Span): Stretch | null {
    const sentence = this.sentenceAt(span.start)
    if (!sentence) return null
    const { tokens } = sentence
    const first = firstIndex(tokens, (token) => token.end > span.start)
    const end = firstIndex(tokens, (token) => token.start >= span.end)
    return first < end ? { sentence, first, end } : null
  }

  /** The last sentence before an offset that ends with a verb of saying and a colon; `null` where there is none. */
  openingBefore(offset: number): Sentence | null {
    this.#openings ??= this.#sentences.filter(isOpening)
    const after = firstIndex(this.#openings, (sentence) => sentence.end > offset)
    return this.#openings[after - 1] ?? null
  }

  /** The sentence that holds an offset and those before it, the nearest first. */
  sentencesBefore(offset: number, count: number): readonly Sentence[] {
    const after = firstIndex(this.#sentences, (sentence) => sentence.start > offset)
    return this.#sentences.slice(Math.max(0, after - count), after).reverse()
  }

  /** The sentence behind the one that holds an offset. */
  sentenceAfter(offset: number): Sentence | null {
    return this.#sentences[firstIndex(this.#sentences, (sentence) => sentence.start > offset)] ?? null
  }

  /** Whether a name that ends at an offset has a genitive after it. */
  isOwner(end: number): boolean {
    const after = this.stretchOf({ start: end, end: end + 1 })
    return after !== null && /^['’]s?$/.test(after.sentence.tokens[after.first]?.text ?? '')
  }

  /** The sentence that holds an offset, or the last that starts before it. */
  sentenceAt(offset: number): Sentence | null {
    const after = firstIndex(this.#sentences, (sentence) => sentence.start > offset)
    return this.#sentences[after - 1] ?? null
  }
}

/** The first index at which a condition holds that holds from there on; the length where it never does. */
export function firstIndex<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(list[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}

/** The tokens of a stretch, folded for comparing with tables. */
export const wordsOf = ({ sentence, first, end }: Stretch): readonly string[] =>
  foldedWords(sentence.tokens).slice(first, end)

export const tokensOf = ({ sentence, first, end }: Stretch): readonly Token[] => sentence.tokens.slice(first, end)

const isOpening = ({ tokens }: Sentence): boolean =>
  tokens.at(-1)?.text === ':' && /^(?:said|says|stated|added|wrote|commented)$/.test(tokens.at(-2)?.lower ?? '')
