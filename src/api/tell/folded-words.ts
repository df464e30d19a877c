import { foldName } from '../../text/fold.ts'

/** The words of a query, folded so that case, accents and quotation marks tell nothing. */
export const foldedWords = (query: string): string[] =>
  foldName(query)
    .split(' ')
    .filter((word) => word !== '')

/** Whether each of the words begins one in the text. */
export function hasWords(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const own = ` ${foldName(text)}`
  return words.every((word) => own.includes(` ${word}`))
}
