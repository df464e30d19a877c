import type { Sentence } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import { trimSpan } from './spans.ts'

/** A stretch between quotation marks; its span takes the marks in. Never crosses a paragraph, never holds another one. */
export interface Quotation extends Span {
  /** What stands between the marks, without white space at its ends and the host's comma before the closing mark. */
  readonly inner: Span
  /** Whether it goes on from a paragraph before that opened a quotation and never closed it. */
  readonly continues: boolean
  /** Whether its closing mark stands in its paragraph. */
  readonly closed: boolean
}

const DOUBLE = new Set(['"', '“', '”', '«', '»', '„', '‟'])
const OPENING = new Set(['“', '«', '„', '‘'])
const CLOSING = new Set(['”', '»'])
const SINGLE = new Set(["'", '‘', '’', '`'])

/** Longest stretch in single quotation marks that is looked for, in code units: an apostrophe must not cost the whole text. */
const LONGEST_SINGLE = 600

/** Words that keep their small letter in a title. */
const SMALL = new Set(
  'a an the and or but nor of in on to at by for from with as into over than via vs is its & - – —'.split(' '),
)

/** 'Time of Ferries', 'Face the Harbour': a name between marks, by its capitals, and nothing that was said. */
export function isTitle(text: string, { inner }: Quotation): boolean {
  if (inner.end - inner.start > 60 || /[.!?…:;]/.test(text.slice(inner.start, inner.end))) return false
  const words = text.slice(inner.start, inner.end).split(/\s+/)
  const long = words.filter((word) => !SMALL.has(word.toLowerCase()))
  return (
    words.length > 1 &&
    long.length > 0 &&
    /^[\p{Lu}\p{N}]/u.test(words[0] ?? '') &&
    long.every((word) => /^[\p{Lu}\p{N}]/u.test(word))
  )
}

/** All quotations of the text in order: straight, curly and guillemets, single and double; those within one are not listed. */
export function findQuotations(text: string, sentences: readonly Sentence[]): Quotation[] {
  const found: Quotation[] = []
  const nextMark = createMarkFinder(text)
  let open = false
  for (const paragraph of paragraphSpans(sentences)) open = readParagraph(text, paragraph, open, found, nextMark)
  return found
}

function paragraphSpans(sentences: readonly Sentence[]): Span[] {
  const spans: { start: number; end: number }[] = []
  let number = -1
  for (const sentence of sentences) {
    const last = spans.at(-1)
    if (last && sentence.paragraph === number) last.end = sentence.end
    else spans.push({ start: sentence.start, end: sentence.end })
    number = sentence.paragraph
  }
  return spans
}

/** Reads one paragraph; returns whether a quotation stays open at its end. `open` says the paragraph before left one open. */
function readParagraph(
  text: string,
  paragraph: Span,
  open: boolean,
  found: Quotation[],
  nextMark: (from: number) => number,
): boolean {
  let start = -1
  let continues = false
  for (let i = nextMark(paragraph.start); i < paragraph.end; i = nextMark(i)) {
    const width = start >= 0 ? closingWidth(text, i) : markWidth(text, i)
    if (width > 0) {
      if (start < 0 && opens(text, i, width, paragraph)) {
        start = i
        continues = open && i === paragraph.start
      } else if (start >= 0 && closes(text, i, width, paragraph)) {
        push(text, found, { start, end: i + width }, i, continues, true)
        start = -1
      }
      i += width
      continue
    }
    const end = start < 0 ? singleEnd(text, i, paragraph) : -1
    if (end >= 0) push(text, found, { start: i, end }, end - 1, false, true)
    i = end >= 0 ? end : i + 1
  }
  if (start < 0) return false
  push(text, found, { start, end: paragraph.end }, paragraph.end, continues, false)
  return true
}

const MARKS = /["“”«»„‟'‘’`]/g

/** Finds the first mark from an offset on, asked of rising offsets; a text of many paragraphs and no mark is searched once. */
function createMarkFinder(text: string): (from: number) => number {
  let at = -1
  return (from) => {
    if (at >= from) return at
    MARKS.lastIndex = from
    return (at = MARKS.exec(text)?.index ?? text.length)
  }
}

/** `last` is where what is quoted ends, before the closing mark. */
function push(text: string, found: Quotation[], span: Span, last: number, continues: boolean, closed: boolean): void {
  const from = span.start + Math.max(1, markWidth(text, span.start))
  const inner = trimSpan(text, { start: from, end: closed && text[last - 1] === ',' ? last - 1 : last })
  if (inner.end > inner.start) found.push({ ...span, inner, continues, closed })
}

/** Code units of the double mark at `i`, 0 where there is none; two single ones side by side make one. */
function markWidth(text: string, i: number): number {
  const sign = text[i] as string
  if (DOUBLE.has(sign)) return 1
  return (sign === "'" || sign === '`' || sign === '’' || sign === '‘') && text[i + 1] === sign ? 2 : 0
}

/** Three single marks in a row close a quotation and the one it ends with: ''She says, 'Leave,''' */
const closingWidth = (text: string, i: number): number => {
  const width = markWidth(text, i)
  return width === 2 && text[i + 2] === text[i] ? 3 : width
}

const isSpace = (sign: string | undefined): boolean => sign === undefined || /\s/.test(sign)
const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)

function opens(text: string, i: number, width: number, paragraph: Span): boolean {
  if (OPENING.has(text[i] as string)) return true
  const before = i === paragraph.start ? undefined : text[i - 1]
  // A closing mark where only an opening one can stand: ' ”They left,” she said'.
  if (CLOSING.has(text[i] as string)) return isSpace(before) && isWord(text[i + width])
  // ''' The pier leaks,'' she said'
  const apart = width === 2 && before === undefined && /\p{Lu}/u.test(text[i + 3] ?? '')
  return !isWord(before) && !/[.!?,%]/.test(before ?? ' ') && (apart || !isSpace(text[i + width] ?? ' '))
}

/** Whether the mark ends the quotation; an opening one inside an open quotation is taken for one within it. */
function closes(text: string, i: number, width: number, paragraph: Span): boolean {
  if (CLOSING.has(text[i] as string)) return true
  // An opening mark where only a closing one can stand: 'They left,“ she said'.
  if (OPENING.has(text[i] as string)) return /[,.!?]/.test(text[i - 1] ?? '') && isSpace(text[i + width])
  const after = i + width < paragraph.end ? text[i + width] : undefined
  return !isSpace(text[i - 1]) || isSpace(after) || !isWord(after)
}

/** Where the single mark's quotation ends (after its closing mark), or -1: apostrophes ('soldiers’ pay', '’90s') open none. */
function singleEnd(text: string, i: number, paragraph: Span): number {
  const before = i === paragraph.start ? undefined : text[i - 1]
  if (text[i] === '’' || !(isSpace(before) || /[([—–:-]/.test(before as string))) return -1
  if (!/[\p{L}\p{N}“"[…]/u.test(text[i + 1] ?? '')) return -1
  let doubtful = -1
  const limit = Math.min(paragraph.end, i + LONGEST_SINGLE)
  for (let k = i + 2; k < limit; k++) {
    const sign = text[k] as string
    if (markWidth(text, k) > 0) return doubtful
    if (!SINGLE.has(sign) || isSpace(text[k - 1]) || isWord(text[k + 1])) continue
    // 'the soldiers' pay': after an s without a full stop or comma it may be a genitive.
    if (text[k - 1] !== 's' || k + 1 >= paragraph.end) return k + 1
    if (doubtful < 0) doubtful = k + 1
  }
  return doubtful
}
