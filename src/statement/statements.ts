import type { Sentence, Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import type { StatementDraft } from '../model/statement.ts'
import type { TokenRange } from '../text/parsed.ts'
import { overlaps } from '../text/spans.ts'
import { carrySources } from './carry-source.ts'
import { tidySpan } from './content.ts'
import { isTooLong, type Line, readLines } from './reading.ts'
import type { Found, StatementRule } from './rule.ts'
import { statementRules } from './rules.ts'
import { polarityOf, stanceOf } from './stance.ts'
import { attachVerification } from './verification.ts'

/** Every attribution of the document, in the order of the text. */
export function findStatements(text: string, sentences: readonly Sentence[]): StatementDraft[] {
  const lines = readLines(text, sentences)
  const kept: Reading[] = []
  for (const line of lines) {
    const drafts = rulesFor(line).flatMap((rule) => rule.find(line).flatMap((found) => draftOf(line, found, rule.id)))
    if (drafts.length > 0) settle(text, drafts, kept)
  }
  const drafts = kept.map(({ draft }) => draft).sort((a, b) => startOf(a) - startOf(b))
  return attachVerification(lines, carrySources(lines, drafts))
}

/** For each word the rules that ask for it, by their place in the list. */
const asking = new Map<string, number[]>()
for (const [place, { words }] of statementRules.entries())
  for (const word of words ?? []) asking.set(word, [...(asking.get(word) ?? []), place])

const unasked: readonly StatementRule[] = statementRules.filter(({ words }) => words === null)

/** The rules that the words of the sentence leave in play, in order. */
function rulesFor(line: Line): readonly StatementRule[] {
  if (isTooLong(line)) return []
  let asked: Set<number> | null = null
  for (const { lower } of line.tokens) {
    const places = asking.get(lower)
    if (places) asked = new Set([...(asked ?? []), ...places])
  }
  return asked === null ? unasked : statementRules.filter(({ words }, place) => words === null || asked.has(place))
}

const startOf = (draft: StatementDraft): number => draft.cue?.start ?? draft.content[0]?.start ?? 0

/** A draft with the insertion it stands in, which belongs to no other content. */
interface Reading {
  readonly draft: StatementDraft
  readonly aside: Span | null
}

/** Keeps a sentence's drafts that no earlier one contradicts: one statement a cue, and none inside another's content. */
function settle(text: string, readings: readonly Reading[], kept: Reading[]): void {
  const near = kept.slice(-12)
  const own: Reading[] = []
  for (const reading of readings)
    if (![...near, ...own].some((other) => clashes(reading.draft, other.draft))) own.push(reading)
  const asides = own.flatMap(({ aside }) => (aside ? [aside] : []))
  const cut = own.map((reading) => (reading.aside ? reading : cutAsides(text, reading, asides)))
  kept.push(...cut.filter((inner) => !cut.some((outer) => outer !== inner && holdsCue(outer.draft, inner.draft))))
}

function cutAsides(text: string, { draft, aside }: Reading, asides: readonly Span[]): Reading {
  if (!asides.some((cut) => draft.content.some((span) => overlaps(span, cut)))) return { draft, aside }
  const content = draft.content.flatMap((span) => without(text, span, asides))
  return { draft: { ...draft, content: content.length ? content : draft.content }, aside }
}

const clashes = (draft: StatementDraft, other: StatementDraft): boolean =>
  (draft.cue !== null && other.cue !== null && overlaps(draft.cue, other.cue)) ||
  draft.content.some((span) => other.cue !== null && overlaps(span, other.cue) && holdsCue(other, draft))

const holdsCue = (outer: StatementDraft, inner: StatementDraft): boolean =>
  inner.cue !== null && outer.content.some((span) => overlaps(span, inner.cue as Span))

function draftOf(line: Line, found: Found, rule: string): Reading[] {
  const source = found.source && spanOf(line, found.source)
  const cue = found.cue && spanOf(line, found.cue)
  const own = [source, cue].filter((span) => span !== null)
  const content = found.content.flatMap((span) => without(line.text, span, own))
  if (content.length === 0) return []
  const draft: StatementDraft = {
    sentence: line.sentence.index,
    source,
    cue,
    content,
    kind: kindOf(line.text, content),
    stance: stanceOf(line, found),
    polarity: polarityOf(line, found),
    via: (found.via ?? []).map((range) => spanOf(line, range)),
    saidAt: found.saidAt ? spanOf(line, found.saidAt) : null,
    verification: [],
    rules: [rule],
  }
  return [{ draft, aside: found.aside ? spanOf(line, found.aside) : null }]
}

const spanOf = (line: Line, { first, end }: TokenRange): Span => ({
  start: (line.tokens[first] as Token).start,
  end: (line.tokens[end - 1] as Token).end,
})

/** The span with the given ones cut out of it: a content never overlaps its own source or cue. */
function without(text: string, span: Span, cuts: readonly Span[]): Span[] {
  if (!cuts.some((cut) => overlaps(span, cut))) return span.end > span.start ? [span] : []
  let parts: Span[] = [span]
  for (const cut of cuts)
    parts = parts.flatMap((part) =>
      overlaps(part, cut)
        ? [
            { start: part.start, end: Math.max(part.start, cut.start) },
            { start: Math.min(part.end, cut.end), end: part.end },
          ]
        : [part],
    )
  return parts.flatMap((part) => tidySpan(text, part.start, part.end) ?? [])
}

const MARK = /["“”«»„]/

/** Direct where every stretch stands between quotation marks, mixed where some marks stand within. */
function kindOf(text: string, content: readonly Span[]): StatementDraft['kind'] {
  if (
    content.every(
      ({ start, end }) =>
        MARK.test(text[start - 1] ?? '') ||
        (/['‘]/.test(text[start - 1] ?? '') && /['’]/.test(text.slice(end, end + 2))),
    )
  )
    return 'direct'
  return content.some(({ start, end }) => MARK.test(text.slice(start, end))) ? 'mixed' : 'indirect'
}
