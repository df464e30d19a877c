import type { Span } from '../model/span.ts'
import type { StatementDraft } from '../model/statement.ts'
import { overlaps } from '../text/spans.ts'
import { tidySpan } from './content.ts'

/** A draft with the insertion it stands in, which belongs to no other content. */
export interface Reading {
  readonly draft: StatementDraft
  readonly aside: Span | null
}

/** A reading with the one it gave way to, and why; `to` is `null` where it is kept. */
export interface Settled {
  /** As its rule made it. */
  readonly found: StatementDraft
  /** With the insertions of others cut out of it. */
  readonly draft: StatementDraft
  readonly to: StatementDraft | null
  readonly why: string | null
}

/**
 * Weighs the readings of one sentence, in the order of the rules, against one another and the statements kept just before:
 * one statement a cue, and none inside another's content.
 */
export function settle(text: string, readings: readonly Reading[], near: readonly StatementDraft[]): Settled[] {
  const own: Reading[] = []
  const rivals: StatementDraft[] = []
  const lost: Settled[] = []
  for (const reading of readings) {
    const { draft } = reading
    const lostTo = firstClash(draft, near) ?? firstClash(draft, rivals)
    if (lostTo) {
      lost.push({ found: draft, draft, ...lostTo })
      continue
    }
    own.push(reading)
    rivals.push(draft)
  }
  const asides = own.flatMap(({ aside }) => (aside ? [aside] : []))
  const cut = own.map(({ draft, aside }) => ({ found: draft, draft: aside ? draft : cutAsides(text, draft, asides) }))
  const kept = cut.map(({ found, draft }): Settled => {
    const outer = cut.find(
      (other) => other.draft !== draft && holdsCue(other.draft, draft) && !denies(other.draft, draft),
    )
    return {
      found,
      draft,
      to: outer?.draft ?? null,
      why: outer ? 'its cue stands inside the content of the other' : null,
    }
  })
  return lost.length ? [...kept, ...lost] : kept
}

function firstClash(
  draft: StatementDraft,
  others: readonly StatementDraft[],
): { to: StatementDraft; why: string } | null {
  for (const other of others) {
    const why = clash(draft, other)
    if (why) return { to: other, why }
  }
  return null
}

function clash(draft: StatementDraft, other: StatementDraft): string | null {
  const { cue } = other
  if (cue === null) return null
  if (draft.cue !== null && overlaps(draft.cue, cue)) return 'an earlier rule has the cue'
  if (other.sentence < draft.sentence && holdsCue(other, draft)) return 'it stands inside what another said'
  const each = draft.content.some((span) => overlaps(span, cue)) && holdsCue(other, draft)
  return each ? 'each stands inside the content of the other' : null
}

/** 'denied allegations by Lund that the pier leaks': one says it, another denies it. */
const denies = (outer: StatementDraft, inner: StatementDraft): boolean =>
  (outer.stance === 'denied' || outer.stance === 'questioned') && inner.source !== null && inner.rules[0] === 'noun-cue'

const holdsCue = (outer: StatementDraft, inner: StatementDraft): boolean =>
  inner.cue !== null && outer.content.some((span) => overlaps(span, inner.cue as Span))

function cutAsides(text: string, draft: StatementDraft, asides: readonly Span[]): StatementDraft {
  if (!asides.some((cut) => draft.content.some((span) => overlaps(span, cut)))) return draft
  const content = draft.content.flatMap((span) => without(text, span, asides))
  return content.length ? { ...draft, content } : draft
}

/** The span with the given ones cut out of it: a content never overlaps its own source or cue. */
export function without(text: string, span: Span, cuts: readonly Span[]): Span[] {
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
