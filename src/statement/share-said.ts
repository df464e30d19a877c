import type { Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import type { StatementDraft } from '../model/statement.ts'
import { isFinite, isNoun, isTime, isVerb } from '../text/parsed.ts'
import { OCCASIONS } from './lexicon/occasions.ts'
import type { Line } from './reading.ts'

/** Longest phrase before the speaker that says when he spoke, in tokens. */
const LONGEST = 14

/**
 * Gives statements that do not say when they were made the time or occasion that opens their sentence right before their
 * source ('On Monday, officials said'), or that of another statement of the same source in the sentence ('said on Monday
 * that …, adding that …').
 */
export function shareSaid(lines: readonly Line[], drafts: readonly StatementDraft[]): StatementDraft[] {
  const opened = drafts.map((draft) => {
    const line = lines[draft.sentence]
    const saidAt = draft.saidAt ?? (line ? openingTime(line, draft) : null)
    return saidAt === draft.saidAt ? draft : { ...draft, saidAt }
  })
  const bySource = new Map<string, Span>()
  for (const draft of opened)
    if (draft.saidAt && draft.source && !bySource.has(keyOf(draft))) bySource.set(keyOf(draft), draft.saidAt)
  return opened.map((draft) => {
    const saidAt = draft.saidAt ?? bySource.get(keyOf(draft)) ?? null
    return saidAt === draft.saidAt ? draft : { ...draft, saidAt }
  })
}

/** One source of one sentence. */
const keyOf = ({ sentence, source }: StatementDraft): string => `${sentence} ${source?.start ?? '-'}`

function openingTime(line: Line, { source, cue }: StatementDraft): Span | null {
  if (!source || !cue || cue.start < source.start) return null
  const comma = line.tokens.findIndex(({ start }) => start >= source.start) - 1
  if (comma < 1 || comma > LONGEST || line.tokens[comma]?.text !== ',' || !tellsTime(line, comma)) return null
  return { start: line.sentence.start, end: (line.tokens[comma - 1] as Token).end }
}

/** Whether the words before the comma are a phrase with a time or occasion and no clause of their own. */
function tellsTime(line: Line, comma: number): boolean {
  const { tokens, groupAt, quoteAt } = line
  let found = false
  for (let i = 0; i < comma; i++) {
    const group = groupAt[i]
    if (quoteAt[i] || (isVerb(group) && isFinite(line, group))) return false
    if (isNoun(group) && (isTime(line, group) || OCCASIONS.has((tokens[group.head] as Token).lower))) found = true
  }
  return found
}
