import type { Token } from '../model/sentence.ts'
import { tagText } from './tagger.ts'

/** Tags up to this many code units at once, so that one huge text does not hold all of the tagger's arrays in memory. */
const PIECE = 100_000

/** Splits a text into words and signs with tags and lemmas, in order; white space belongs to none. */
export function splitTokens(text: string): Token[] {
  if (text.length <= PIECE) return tagText(text, 0, text.length)
  const tokens: Token[] = []
  for (let from = 0; from < text.length; ) {
    const to = pieceEnd(text, from)
    for (const token of tagText(text, from, to)) tokens.push(token)
    from = to
  }
  return tokens
}

/** Ends a piece at a line break where there is one, else at a space, so that no word is cut. */
function pieceEnd(text: string, from: number): number {
  if (text.length - from <= PIECE) return text.length
  const line = text.lastIndexOf('\n', from + PIECE)
  if (line > from) return line + 1
  const space = text.lastIndexOf(' ', from + PIECE)
  return space > from ? space + 1 : from + PIECE
}
