import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItemToken, type ItsFunction, type WinkMethods } from 'wink-nlp'
import type { Pos, Token } from '../model/sentence.ts'
import { foldQuotes } from '../text/fold.ts'

/** Tokens after which the tagger is made anew: its vocabulary cache only ever grows, some 100 bytes a new word. */
const TOKENS_PER_TAGGER = 4_000_000

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

let tagger: WinkMethods | null = null
let tagged = 0

function currentTagger(): WinkMethods {
  if (tagger === null || tagged > TOKENS_PER_TAGGER) {
    tagger = winkNLP(model, ['pos'])
    tagged = 0
  }
  return tagger
}

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
  const nlp = currentTagger()
  const { its } = nlp
  const doc = nlp.readDoc(text.slice(from, to).replace(LONG_RUN, '$& '))
  let at = from
  doc.tokens().each((item: ItemToken) => {
    const value = item.out()
    if (value.trim() === '') return
    const start = text.startsWith(value, at) ? at : text.indexOf(value, at)
    if (start < 0 || start >= to) return
    const gap = startAfterSpace(text, start)
    const lower = foldQuotes(value)
    at = start + value.length
    tokens.push({
      start,
      end: at,
      text: value,
      lower,
      // The tagger gives no lemma to 'CANNOT'.
      lemma: LEMMAS.get(lower) ?? (item.out(its.lemma as ItsFunction<string>) as string | undefined) ?? lower,
      pos: item.out(its.pos as ItsFunction<string>) as Pos,
      spaced: gap,
    })
    while (at < to && /\s/.test(text[at] as string)) at++
  })
  tagged += tokens.length
}

const startAfterSpace = (text: string, start: number): boolean => start === 0 || /\s/.test(text[start - 1] as string)
