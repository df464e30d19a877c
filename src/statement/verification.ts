import type { Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import type { StatementDraft, Verification } from '../model/statement.ts'
import { overlaps } from '../text/spans.ts'
import { type Line, sameParagraph } from './reading.ts'

const REFERRING = /^(?:the|this|that|these|those|it)\b/i

/**
 * Adds to each statement what the text says of its verification: a doubt in its own sentence or the next of the paragraph,
 * and a later speaker who confirms it ('Officials confirmed the figure').
 */
export function attachVerification(lines: readonly Line[], drafts: readonly StatementDraft[]): StatementDraft[] {
  const notes = new Map<StatementDraft, Verification[]>()
  const bySentence = Map.groupBy(drafts, (draft) => draft.sentence)
  for (const line of lines)
    for (const verification of notesOf(line, bySentence.get(line.sentence.index) ?? []))
      for (const draft of aboutWhat(line, verification, bySentence))
        notes.set(draft, [...(notes.get(draft) ?? []), verification])
  return drafts.map((draft) => (notes.has(draft) ? { ...draft, verification: notes.get(draft) ?? [] } : draft))
}

function notesOf(line: Line, own: readonly StatementDraft[]): Verification[] {
  const words = ({ first, end }: { first: number; end: number }): Span => ({
    start: (line.tokens[first] as Token).start,
    end: (line.tokens[end - 1] as Token).end,
  })
  const doubts = line.doubts.map((doubt): Verification => {
    const by = doubt.by && words(doubt.by)
    return { ...words(doubt), kind: doubt.kind, by: by && line.text.slice(by.start, by.end) }
  })
  return [...doubts, ...own.flatMap((draft) => confirmation(line.text, draft))]
}

/** 'Officials confirmed the deployment': a statement that confirms what was said before. */
function confirmation(text: string, draft: StatementDraft): Verification[] {
  const { cue, source, content } = draft
  if (
    !cue ||
    !source ||
    !content[0] ||
    !/^(?:confirmed|confirms|confirm|corroborated|echoed)$/i.test(text.slice(cue.start, cue.end))
  )
    return []
  const said = text.slice(content[0].start, content[0].end)
  if (!REFERRING.test(said)) return []
  return [
    {
      start: source.start,
      end: Math.max(cue.end, content[0].end),
      kind: 'confirmed',
      by: text.slice(source.start, source.end),
    },
  ]
}

/** The statements of the same sentence before the note, or else those of the sentence before in the paragraph. */
function aboutWhat(
  line: Line,
  note: Verification,
  bySentence: ReadonlyMap<number, StatementDraft[]>,
): StatementDraft[] {
  const here = (bySentence.get(line.sentence.index) ?? []).filter((draft) => startsBefore(draft, note))
  if (here.length > 0) return here
  return sameParagraph(line.previous, line) ? (bySentence.get(line.sentence.index - 1) ?? []) : []
}

const startsBefore = (draft: StatementDraft, note: Span): boolean =>
  (draft.cue?.start ?? 0) < note.start &&
  !draft.content.some((span) => overlaps(span, note) && span.start >= note.start)
