import type { Sentence, Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import type { StatementDraft } from '../model/statement.ts'
import type { TokenRange } from '../text/parsed.ts'
import { carrySources } from './carry-source.ts'
import { isTooLong, type Line, readLines } from './reading.ts'
import type { Found, StatementRule } from './rule.ts'
import { statementRules } from './rules.ts'
import { type Reading, type Settled, settle, without } from './settle.ts'
import { shareSaid } from './share-said.ts'
import { sourceKindOf } from './source-kind.ts'
import { polarityOf, stanceOf } from './stance.ts'
import { attachVerification } from './verification.ts'

/** Every attribution of the document, in the order of the text. */
export function findStatements(text: string, sentences: readonly Sentence[]): StatementDraft[] {
  return settleStatements(text, sentences).drafts
}

/** Every attribution of the document, and what each rule found before any gave way. */
export interface SettledStatements {
  /** In the order of the text. */
  readonly drafts: StatementDraft[]
  /** What rules found in each sentence where one fired, by sentence, then in the order of the rules. */
  readonly settled: readonly (readonly Settled[])[]
}

/** Lets every rule read every sentence and settles what they claim between them. */
export function settleStatements(text: string, sentences: readonly Sentence[]): SettledStatements {
  const lines = readLines(text, sentences)
  const settled: Settled[][] = []
  const kept: StatementDraft[] = []
  for (const line of lines) {
    const readings: Reading[] = []
    for (const rule of rulesFor(line))
      for (const found of rule.find(line)) readings.push(...draftOf(line, found, rule.id))
    if (readings.length === 0) continue
    const own = settle(text, readings, kept.slice(-12))
    for (const { draft, to } of own) if (to === null) kept.push(draft)
    settled.push(own)
  }
  kept.sort((a, b) => startOf(a) - startOf(b))
  return { drafts: attachVerification(lines, shareSaid(lines, carrySources(lines, kept))), settled }
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
    if (places) {
      asked ??= new Set()
      for (const place of places) asked.add(place)
    }
  }
  return asked === null ? unasked : statementRules.filter(({ words }, place) => words === null || asked.has(place))
}

const startOf = (draft: StatementDraft): number => draft.cue?.start ?? draft.content[0]?.start ?? 0

function draftOf(line: Line, found: Found, rule: string): Reading[] {
  const source = found.source && spanOf(line, found.source)
  const cue = found.cue && spanOf(line, found.cue)
  const own = [source, cue].filter((span) => span !== null)
  const content = found.content.flatMap((span) => without(line.text, span, own))
  if (content.length === 0) return []
  const draft: StatementDraft = {
    sentence: line.sentence.index,
    source,
    sourceKind: found.source && sourceKindOf(line, found.source),
    cue,
    content,
    kind: kindOf(line.text, content),
    stance: stanceOf(line, found),
    polarity: polarityOf(line, found),
    via: (found.via ?? []).map((range) => spanOf(line, range)),
    saidAt: found.saidAt ? spanOf(line, found.saidAt) : null,
    ...(found.intention ? { intention: true as const } : {}),
    verification: [],
    rules: [rule],
  }
  return [{ draft, aside: found.aside ? spanOf(line, found.aside) : null }]
}

const spanOf = (line: Line, { first, end }: TokenRange): Span => ({
  start: (line.tokens[first] as Token).start,
  end: (line.tokens[end - 1] as Token).end,
})

const MARK = /["“”«»„]|``|''/

/** Direct where every stretch stands between quotation marks, mixed where some marks stand within. */
function kindOf(text: string, content: readonly Span[]): StatementDraft['kind'] {
  if (
    content.every(
      ({ start, end }) =>
        MARK.test(text[start - 1] ?? '') ||
        /^(?:``|'')$/.test(text.slice(Math.max(0, start - 2), start)) ||
        (/['‘]/.test(text[start - 1] ?? '') && /['’]/.test(text.slice(end, end + 2))),
    )
  )
    return 'direct'
  return content.some(({ start, end }) => MARK.test(text.slice(start, end))) ? 'mixed' : 'indirect'
}
