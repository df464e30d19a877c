import type { RuleDoc } from '../../model/rule.ts'
import type { Span } from '../../model/span.ts'
import type { Sheet } from './sheet.ts'

/** Finds one kind of page furniture. Its examples are texts of several lines with what is cut in `[brackets]`. */
export interface CleaningRule extends RuleDoc {
  /** What `Furniture.kind` says. */
  readonly kind: string
  /** Spans of the raw text: each a whole line of the sheet, or a label at the start of one. Nothing else is ever cut. */
  find(sheet: Sheet): readonly Span[]
}
