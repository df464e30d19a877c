/** Phrases of several words, found token by token: by first word, the longest phrase first. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Phrase<T>[]>

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
  // oxlint-disable-next-line no-control-regex
  if (/^[\x00-\x7f]*$/.test(lower)) return lower
  return lower.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')
}

/** Splits a phrase of a table as the tokens of a text are split ('al-Assad' is three words, 'Su-34' one, "People's" two). */
export function phraseWords(phrase: string): string[] {
  const words: string[] = []
  for (const word of foldWord(phrase.toLowerCase().replace(/[’‘]/g, "'")).split(/\s+/)) {
    const bare = word.endsWith("'s") ? word.slice(0, -2) : word
    const parts = /\d/.test(bare) ? [bare] : bare.split(/(-|(?<=s)'$)/)
    words.push(...parts.filter(Boolean))
    if (bare !== word) words.push("'s")
  }
  return words
}

/** An index of phrases; of two rows with the same words the first wins. */
export function indexPhrases<T>(rows: Iterable<readonly [string, T]>): PhraseIndex<T> {
  const index = new Map<string, Phrase<T>[]>()
  const seen = new Set<string>()
  for (const [phrase, value] of rows) {
    const words = phraseWords(phrase)
    const key = words.join(' ')
    if (!words.length || seen.has(key)) continue
    seen.add(key)
    const first = words[0] as string
    const list = index.get(first)
    if (list) list.push({ words, value })
    else index.set(first, [{ words, value }])
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** The longest phrase that starts at `at` in a list of folded words; `null` where none does. */
export function phraseAt<T>(index: PhraseIndex<T>, words: readonly string[], at: number): PhraseHit<T> | null {
  const list = index.get(words[at] as string)
  if (!list) return null
  for (const { words: phrase, value } of list) {
    let k = 1
    while (k < phrase.length && words[at + k] === phrase[k]) k++
    if (k === phrase.length) return { end: at + k, value }
  }
  return null
}
