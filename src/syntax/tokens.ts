import type { Pos, Token } from '../model/sentence.ts'
import { foldQuotes } from '../text/fold.ts'
import { tagText } from './tagger.ts'

/** Tags up to this many code units at once, so that one huge text does not hold all of the tagger's arrays in memory. */
const PIECE = 100_000

/**
 * Longest run without white space that the tagger is given whole, in code points: its time grows with the square of a run's
 * length, and with the cube where the run looks like addresses. Longer than any address worth a token.
 */
const LONGEST_RUN = 160

const LONG_RUN = new RegExp(`\\S{${LONGEST_RUN}}(?=\\S)`, 'gu')

/** Forms whose lemma the tagger gets wrong. */
const LEMMAS: ReadonlyMap<string, string> = new Map([
  ['fined', 'fine'],
  ['raped', 'rape'],
])

/** Splits a text into words and signs with tags and lemmas, in order; white space belongs to none. */
export function splitTokens(text: string): Token[] {
  const tokens: Token[] = []
  for (let from = 0; from < text.length; ) {
    const to = pieceEnd(text, from)
    splitPiece(text, from, to, tokens)
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

function splitPiece(text: string, from: number, to: number, tokens: Token[]): void {
  const { values, lemmas, tags } = tagText(cutRuns(text.slice(from, to)))
  let at = from
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as string
    if (value.trim() === '') continue
    const start = text.startsWith(value, at) ? at : text.indexOf(value, at)
    if (start < 0 || start >= to) continue
    const spaced = start === 0 || isSpace(text, start - 1)
    const lower = foldQuotes(value)
    at = start + value.length
    tokens.push({
      start,
      end: at,
      text: value,
      lower,
      lemma: LEMMAS.get(lower) ?? lemmas[i] ?? lower,
      pos: tags[i] as Pos,
      spaced,
    })
    while (at < to && isSpace(text, at)) at++
  }
}

/** Puts a space after every so many signs of a run without any; most texts have no such run. */
function cutRuns(text: string): string {
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    if (i - start > LONGEST_RUN) return text.replace(LONG_RUN, '$& ')
    if (isSpace(text, i)) start = i + 1
  }
  return text
}

const SPACE = 0x20
const FIRST_BEYOND_ASCII = 0x80

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code > SPACE && code < FIRST_BEYOND_ASCII) return false
  return code === SPACE || /\s/.test(text.charAt(at))
}
