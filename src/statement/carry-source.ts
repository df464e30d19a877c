import type { StatementDraft } from '../model/statement.ts'
import { type Line, sameParagraph } from './reading.ts'

/** Cues whose believer goes on from the sentence before; 'expected' is as often the writer's own. */
const CARRIED = /^(?:believed|thought|estimated|assessed|understood|suspected|feared)$/i

/**
 * Gives a passive without an agent ('thirty are believed to have drowned') the source of the sentence before, where that
 * one attributes in the same paragraph to one source.
 */
export function carrySources(lines: readonly Line[], drafts: readonly StatementDraft[]): StatementDraft[] {
  return drafts.map((draft, i) => {
    if (draft.source || !draft.rules.includes('passive-belief') || !draft.cue) return draft
    const line = lines[draft.sentence]
    if (!line || !CARRIED.test(line.text.slice(draft.cue.start, draft.cue.end)) || !sameParagraph(line.previous, line))
      return draft
    const before = drafts
      .slice(Math.max(0, i - 4), i)
      .findLast((other) => other.source !== null && other.sentence === draft.sentence - 1)
    return before
      ? {
          ...draft,
          source: before.source,
          sourceKind: before.sourceKind ?? null,
          rules: [...draft.rules, 'carried-source'],
        }
      : draft
  })
}
