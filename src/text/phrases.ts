import type { Token } from '../model/sentence.ts'

/** Phrases of several words, found token by token: by first word, then by second, the longest phrase first. */
export type PhraseIndex<T> = ReadonlyMap<string, Opening<T>>

interface Opening<T> {
  /** What the first word alone stands for; `null` where it stands for nothing. */
  alone: { readonly value: T } | null
  readonly longer: Map<string, Phrase<T>[]>
}

interface Phrase<T> {
  readonly words: readonly string[]
  readonly value: T
}

/** A phrase found in a list of words: the index after its last word, and what it stands for. */
export interface PhraseHit<T> {
  readonly end: number
  readonly value: T
}

/** One word as phrases are compared: lower case, without diacritics, with straight apostrophes and a bare 's. */
export function foldWord(lower: string): string {
  for (let i = 0; i < lower.length; i++)
    if (lower.charCodeAt(i) > LAST_ASCII) return lower.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')
  return lower
}

const LAST_ASCII = 0x7f

const folded = new WeakMap<readonly Token[], readonly string[]>()

/** The tokens of a sentence as phrases are compared; folded once, however many stages ask. */
export function foldedWords(tokens: readonly Token[]): readonly string[] {
  let words = folded.get(tokens)
  if (!words) folded.set(tokens, (words = tokens.map((token) => foldWord(token.lower))))
  return words
}

/** Nothing but words of letters, as most phrases of tables are. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/

/** Splits a phrase of a table as the tokens of a text are split ('al-Assad' is three words, 'Su-34' one, "People's" two). */
export function phraseWords(phrase: string): string[] {
  const lower = phrase.toLowerCase()
  if (PLAIN.test(lower)) return lower.split(' ')
  const words: string[] = []
  for (const word of foldWord(lower.replace(/[’‘]/g, "'")).split(/\s+/)) {
    const bare = word.endsWith("'s") ? word.slice(0, -2) : word
    const parts = /\d/.test(bare) ? [bare] : bare.split(/(-|(?<=s)'$)/)
    words.push(...parts.filter(Boolean))
    if (bare !== word) words.push("'s")
  }
  return words
}

/** An index of phrases; of two rows with the same words the first wins. */
export function indexPhrases<T>(rows: Iterable<readonly [string, T]>): PhraseIndex<T> {
  const index = new Map<string, Opening<T>>()
  for (const [phrase, value] of rows) {
    const words = phraseWords(phrase)
    const [first, second] = words
    if (first === undefined) continue
    let opening = index.get(first)
    if (!opening) index.set(first, (opening = { alone: null, longer: new Map() }))
    if (second === undefined) opening.alone ??= { value }
    else addLonger(opening.longer, second, { words, value })
  }
  for (const { longer } of index.values())
    for (const list of longer.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
}

function addLonger<T>(longer: Map<string, Phrase<T>[]>, second: string, phrase: Phrase<T>): void {
  const list = longer.get(second)
  if (!list) longer.set(second, [phrase])
  else if (!list.some(({ words }) => isSame(words, phrase.words))) list.push(phrase)
}

const isSame = (words: readonly string[], others: readonly string[]): boolean =>
  words.length === others.length && words.every((word, i) => word === others[i])

/** The longest phrase that starts at `at` in a list of folded words; `null` where none does. */
export function phraseAt<T>(index: PhraseIndex<T>, words: readonly string[], at: number): PhraseHit<T> | null {
  const opening = index.get(words[at] as string)
  if (!opening) return null
  for (const { words: phrase, value } of opening.longer.get(words[at + 1] as string) ?? []) {
    let k = 2
    while (k < phrase.length && words[at + k] === phrase[k]) k++
    if (k === phrase.length) return { end: at + k, value }
  }
  return opening.alone && { end: at + 1, value: opening.alone.value }
}
