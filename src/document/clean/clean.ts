import type { Furniture, Segment } from '../../model/document.ts'
import { joinKept } from './join-kept.ts'
import { cleaningRules } from './rules/index.ts'
import { type KnownFacts, makeSheet, withoutLines } from './sheet.ts'

/** A raw text without its furniture. */
export interface CleanText {
  readonly text: string
  readonly segments: readonly Segment[]
  /** In the order of the raw text. */
  readonly furniture: readonly Furniture[]
}

/** Takes furniture out of a raw text, rule by rule, each seeing what the ones before it left. Never rewords. */
export function cleanText(raw: string, known: KnownFacts): CleanText {
  const furniture: Furniture[] = []
  let sheet = makeSheet(raw, known)
  for (const { kind, find } of cleaningRules) {
    const spans = find(sheet)
    for (const { start, end } of spans) furniture.push({ start, end, kind, text: raw.slice(start, end) })
    sheet = withoutLines(sheet, spans)
  }
  furniture.sort((a, b) => a.start - b.start)
  return { ...joinKept(raw, furniture), furniture }
}
