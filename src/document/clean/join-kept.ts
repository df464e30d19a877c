import type { Segment } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'

/** A line of the raw text with the blank ones; `end` stands before its line break, of one or two code units. */
interface RawLine extends Span {
  /** Start of the line feed that ends it; `null` for the last line. */
  readonly feed: number | null
  readonly blank: boolean
  /** Where its text goes on after a label that was cut; its end where all of it was. */
  readonly from: number
}

/**
 * The text that is left when the spans are cut out, and where its stretches stand in the raw text. Lines that are kept
 * stay as they are, white space and all, but for carriage returns at their ends; of the blank lines about a cut one, only those
 * before it stay.
 */
export function joinKept(raw: string, cuts: readonly Span[]): { text: string; segments: Segment[] } {
  if (!cuts.length && !raw.includes('\r\n')) return { text: raw, segments: [{ start: 0, raw: 0, length: raw.length }] }
  const kept = dropCut(rawLines(raw, cuts))
  const segments: { start: number; raw: number; length: number }[] = []
  let length = 0
  const add = (from: number, to: number): void => {
    const last = segments.at(-1)
    if (last && last.raw + last.length === from) last.length += to - from
    else if (to > from) segments.push({ start: length, raw: from, length: to - from })
    length += to - from
  }
  for (const { from, end, feed } of kept) {
    add(from, end)
    if (feed !== null) add(feed, feed + 1)
  }
  return { text: segments.map((part) => raw.slice(part.raw, part.raw + part.length)).join(''), segments }
}

function rawLines(raw: string, cuts: readonly Span[]): RawLine[] {
  const lines: RawLine[] = []
  let next = 0
  for (let start = 0; start <= raw.length; ) {
    const found = raw.indexOf('\n', start)
    const stop = found < 0 ? raw.length : found
    const end = found > start && raw[found - 1] === '\r' ? found - 1 : stop
    while (next < cuts.length && (cuts[next] as Span).end <= start) next++
    const cut = cuts[next]
    const blank = raw.slice(start, end).trim() === ''
    const from = cut && !blank && cut.start < end ? afterCut(raw, cut, end) : start
    lines.push({ start, end, feed: found < 0 ? null : found, blank, from })
    start = stop + 1
  }
  return lines
}

/** Where the text goes on after a cut: past the white space that follows it. */
function afterCut(raw: string, cut: Span, end: number): number {
  let from = cut.end
  while (from < end && /\s/.test(raw[from] as string)) from++
  return from
}

/** Keeps what is not cut, and of each run of cut and blank lines what `keptBlanks` says. */
function dropCut(lines: readonly RawLine[]): RawLine[] {
  const kept: RawLine[] = []
  for (let i = 0; i < lines.length; ) {
    const run: RawLine[] = []
    while (i < lines.length && isGap(lines[i] as RawLine)) run.push(lines[i++] as RawLine)
    const atEnd = i === lines.length
    if (!run.some(isCut)) for (const line of run) kept.push(line)
    else if (!atEnd && kept.length) for (const line of keptBlanks(run)) kept.push(line)
    else if (atEnd && kept.length) kept.push({ ...(kept.pop() as RawLine), feed: null })
    if (!atEnd) kept.push(lines[i++] as RawLine)
  }
  return kept
}

const isCut = (line: RawLine): boolean => !line.blank && line.from === line.end
const isGap = (line: RawLine): boolean => line.blank || isCut(line)

/** The blank lines before the first cut one, or else those after the last. */
function keptBlanks(run: readonly RawLine[]): readonly RawLine[] {
  const before = run.slice(0, run.findIndex(isCut))
  return before.length ? before : run.slice(run.findLastIndex(isCut) + 1)
}
