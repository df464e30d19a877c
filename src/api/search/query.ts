/** One thing to look for: words that stand one after another, the last of them perhaps only begun. */
export interface Term {
  readonly words: readonly string[]
  readonly begun: boolean
}

const MOST_TERMS = 16

/** As the tokenizer of the index cuts words: letters, digits and the marks on them. */
export const WORD = /[\p{L}\p{N}\p{Co}\p{M}]+/gu

/** Case and accents tell nothing. Keeps no offsets. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

/**
 * What a reader wrote: words, 'words in quotation marks' that stand together, and numbers ('31,570' is a phrase). A word with * is
 * the beginning of one, and so is the last word while it is being written.
 */
export function parseQuery(query: string): Term[] {
  const parts = [...query.matchAll(/["“„]([^"“”„]*)["”]?|([^\s"“”„]+)/gu)]
  const terms = parts.map(([, phrase, bare], index): Term => {
    const written = phrase ?? bare ?? ''
    const isLast = index === parts.length - 1 && bare !== undefined && !/\s$/u.test(query)
    const words = wordsOf(written)
    const begun = bare !== undefined && (bare.endsWith('*') || (isLast && (words.at(-1)?.length ?? 0) > 2))
    return { words, begun: begun && /\p{L}/u.test(words.at(-1) ?? '') }
  })
  return terms.filter(({ words }) => words.length > 0).slice(0, MOST_TERMS)
}

const wordsOf = (text: string): string[] => (text.match(WORD) ?? []).map(foldWord).filter((word) => word !== '')

/** The same for the index, which takes words alone: no sign of the query can mean something to it. */
export const renderMatch = (terms: readonly Term[]): string =>
  terms.map(({ words, begun }) => `"${words.join(' ')}"${begun ? '*' : ''}`).join(' ')
