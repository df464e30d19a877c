import type { Span } from '../../model/span.ts'
import { endsSentence } from '../../text/ends-sentence.ts'
import { foldQuotes } from '../../text/fold.ts'
import { isWrapped } from '../../text/is-wrapped.ts'

/** A line with something in it, without white space at its ends; offsets in the raw text. */
export interface Line extends Span {
  /** Place among the lines that the sheet holds. */
  readonly index: number
  readonly text: string
  /** For comparing short lines: lower case, straight quotation marks, single spaces, no final punctuation. Empty for long lines. */
  readonly key: string
  /** Whether a blank line, or nothing, stands before it in the raw text. */
  readonly afterBlank: boolean
}

/** What is known of a text before it is cleaned; `null` where it is not known yet. */
export interface KnownFacts {
  readonly publisher: string | null
}

/** What a cleaning rule reads: the raw text and those of its lines that no earlier rule has cut. */
export interface Sheet extends KnownFacts {
  readonly raw: string
  readonly lines: readonly Line[]
  /** Whether the raw text breaks its lines at a width, inside sentences. */
  readonly wrapped: boolean
}

/** Code units from which a line is prose and no label. */
const MAX_LABEL = 300

/** The whole text as a sheet. */
export function makeSheet(raw: string, known: KnownFacts): Sheet {
  const lines = splitSheetLines(raw)
  const followed = lines.filter(({ index }) => lines[index + 1]?.afterBlank === false)
  return { ...known, raw, lines, wrapped: isWrapped(followed.map(({ text }) => text)) }
}

/** All lines of the raw text that hold something. */
export function splitSheetLines(raw: string): Line[] {
  const lines: Line[] = []
  let blank = true
  for (let start = 0; start <= raw.length; ) {
    const found = raw.indexOf('\n', start)
    const end = found < 0 ? raw.length : found
    const text = raw.slice(start, end).trim()
    if (text) {
      const at = start + raw.slice(start, end).indexOf(text)
      lines.push({ start: at, end: at + text.length, index: lines.length, text, key: keyOf(text), afterBlank: blank })
    }
    blank = text === ''
    start = end + 1
  }
  return lines
}

/** The sheet without the lines that lie wholly in one of the spans. */
export function withoutLines(sheet: Sheet, spans: readonly Span[]): Sheet {
  if (!spans.length) return sheet
  const cut = new Map(spans.map((span) => [span.start, span.end]))
  const lines = sheet.lines.filter((line) => (cut.get(line.start) ?? 0) < line.end)
  return { ...sheet, lines: lines.map((line, index) => ({ ...line, index })) }
}

/** The comparison key of a line; see `Line.key`. */
export function keyOf(text: string): string {
  if (text.length > MAX_LABEL) return ''
  return foldQuotes(text)
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s.:!…>»→›|])[\s.:!…>»→›|]+$/, '')
}

/** Words of a line, split at white space. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean)

/** Whether a line can be a headline or a title: some words, no full stop at its end. */
export function isTitleLike({ text }: Line): boolean {
  if (text.length > 200 || /[.…,;:]["'”’)]{0,2}$/.test(text)) return false
  const count = wordsOf(text).length
  return count >= 3 && count <= 25 && /^[\p{Lu}\p{N}"'“‘«¿¡[(]/u.test(text)
}

/** Whether a line goes on from the one before it or into the one after it, as lines of text wrapped at a width do. */
export function isFragment({ lines, wrapped }: Sheet, { index, text, afterBlank }: Line): boolean {
  const before = afterBlank ? undefined : lines[index - 1]
  const after = lines[index + 1]
  if (/^\p{Ll}/u.test(text)) return true
  if (before && wrapped && !endsSentence(before.text)) return true
  if (before && BREAKS_OFF.test(before.text)) return true
  return after !== undefined && !after.afterBlank && /^\p{Ll}/u.test(after.text) && !endsSentence(text)
}

/** A line that cannot be the end of anything. */
const BREAKS_OFF = /(?:,|\b(?:the|a|an|of|and|or|to|in|on|at|by|for|with|that|from|as))$/
