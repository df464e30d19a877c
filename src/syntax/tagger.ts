import type { Pos, Token } from '../model/sentence.ts'
import { cutRun, makeRoom, type RunWord, taggerModel } from './run-words.ts'

/**
 * Longest run without white space that is cut whole, in code units: the time of cutting grows with the square of a run's length, and
 * with the cube where the run looks like addresses. Longer than any address worth a token.
 */
const LONGEST_RUN = 160

/** Words and signs of a stretch of a text, tagged in one go; white space belongs to none. `to` is exclusive. */
export function tagText(text: string, from: number, to: number): Token[] {
  makeRoom()
  const words: RunWord[] = []
  const starts: number[] = []
  for (let at = from; at < to; ) {
    const end = runEnd(text, at, to)
    if (!isBlank(text.charCodeAt(at)))
      for (const word of cutRun(text.slice(at, end))) {
        words.push(word)
        starts.push(at)
      }
    at = end
  }
  const tags = tagsOf(words)
  const tokens: Token[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as RunWord
    if (word.at) tokens.push(tokenOf(text, word.at, starts[i] as number, word, tags[i] as number))
  }
  return tokens
}

function tokenOf(text: string, at: { start: number; end: number }, run: number, word: RunWord, tag: number): Token {
  const start = run + at.start
  return {
    start,
    end: run + at.end,
    text: word.text,
    lower: word.lower,
    lemma: word.lemma(tag) ?? word.lower,
    pos: taggerModel().tags[tag] as Pos,
    spaced: start === 0 || isSpace(text, start - 1),
  }
}

/** The numbers of the words' tags, by the words around them. */
function tagsOf(words: readonly RunWord[]): readonly number[] {
  const { machines, store, update } = taggerModel()
  const tags = words.map(({ tag }) => tag)
  const normals = words.map(({ normal }) => normal)
  for (const machine of machines) update(machine.recognize(tags, hinted, words), store, tags, normals)
  for (let i = 0; i < words.length; i++) if ((words[i] as RunWord).fixed) tags[i] = (words[i] as RunWord).tag
  return tags
}

const hinted = (tag: number, _store: unknown, words: unknown, i: number): number =>
  (words as readonly RunWord[])[i]?.hint || tag

/** Where the run ends that starts at a position: a stretch of blanks, of line breaks, or of anything else. */
function runEnd(text: string, start: number, to: number): number {
  const code = text.charCodeAt(start)
  let end = start + 1
  if (isBlank(code)) while (end < to && isBlank(text.charCodeAt(end))) end++
  else if (isBreak(code)) while (end < to && isBreak(text.charCodeAt(end))) end++
  else {
    const limit = Math.min(to, start + LONGEST_RUN)
    while (end < limit && !isBlank(text.charCodeAt(end)) && !isBreak(text.charCodeAt(end))) end++
    if (end < to && isLowSurrogate(text.charCodeAt(end))) end++
  }
  return end
}

const SPACE = 0x20
const FIRST_BEYOND_ASCII = 0x80

/** White space that ends a run and is no word: spaces of several widths, as the library takes them. */
const isBlank = (code: number): boolean => code === SPACE || (code >= FIRST_BEYOND_ASCII && BLANKS.has(code))
const BLANKS = new Set([0xa0, 0x2002, 0x2003, 0x2004, 0x2005, 0x2009, 0x200a, 0x202f, 0x205f])

/** Line breaks and tabs, which the tagger takes for a word of their own. */
const isBreak = (code: number): boolean => code === 0x0a || code === 0x0d || code === 0x09

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code > SPACE && code < FIRST_BEYOND_ASCII) return false
  return code === SPACE || /\s/.test(text.charAt(at))
}
